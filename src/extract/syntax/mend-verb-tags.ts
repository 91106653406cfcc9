import { type Frame, PAD } from './frame.js'

/** Verbs of giving support whose plural form the tagger takes for an adverb or a noun: "Egypt and Russia back the army". */
const MISREAD: ReadonlySet<string> = new Set(
  'back supply arm fund aid support help train finance sponsor equip'.split(' '),
)

/** The tagger's mends for one set of tags. */
export function createTagMender(tags: readonly string[]): (frame: Frame) => void {
  const numbered = (named: string) => new Set(named.split(' ').map(tag => tags.indexOf(tag)))
  const finite = numbered('VBD VBZ VBP MD')
  const verbs = numbered('VB VBD VBZ VBP VBN VBG MD TO')
  const names = numbered('NNP NNPS')
  const plurals = numbered('NNS NNPS')
  const opening = numbered('DT PRP$ NNP NNPS JJ NNS')
  const [joining, article, plural] = [tags.indexOf('CC'), tags.indexOf('DT'), tags.indexOf('VBP')]
  const tagAt = (frame: Frame, at: number): number => frame.tag[at + PAD] ?? -1

  /** A plural subject ends right before `at`: "its allies", "Egypt and Saudi Arabia". */
  function followsPlural(frame: Frame, at: number): boolean {
    if (plurals.has(tagAt(frame, at - 1))) return true
    let before = at - 1
    while (before >= 0 && names.has(tagAt(frame, before))) before -= 1
    if (before === at - 1) return false
    if (tagAt(frame, before) === article) before -= 1
    return tagAt(frame, before) === joining
  }

  /** No finite verb stands in the clause on the one side of `at` or the other. */
  function isVerbless(frame: Frame, at: number): boolean {
    for (const step of [-1, 1])
      for (let other = at + step; other >= 0 && other < frame.length; other += step) {
        if (/^[,;:.“”"()–—]$/.test(frame.words[other]?.text ?? '')) break
        if (finite.has(tagAt(frame, other))) return false
      }
    return true
  }

  return frame => {
    for (let at = 1; at < frame.length - 1; at += 1) {
      if (!MISREAD.has(frame.words[at]?.lower ?? '') || verbs.has(tagAt(frame, at))) continue
      if (opening.has(tagAt(frame, at + 1)) && followsPlural(frame, at) && isVerbless(frame, at))
        frame.tag[at + PAD] = plural
    }
  }
}
