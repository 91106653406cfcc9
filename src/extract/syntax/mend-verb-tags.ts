import { type Frame, PAD } from './frame.js'
import { CASINGS } from './lexicon.js'

/** Verbs of giving support whose plural form the tagger takes for an adverb or a noun: "Egypt and Russia back the army". */
const MISREAD: ReadonlySet<string> = new Set(
  'back supply arm fund aid support help train finance sponsor equip'.split(' '),
)

/** The same in the singular, taken for a plural noun: "the UAE arms the militia". */
const SINGULAR: ReadonlySet<string> = new Set('arms backs funds aids trains supplies supports'.split(' '))
/** Verbs of war that the tagger takes for nouns behind whom one helps: "help the army fight the rebels". */
const FIGHTING: ReadonlySet<string> = new Set('fight battle combat target drive'.split(' '))
const HELPING = /^help(?:ed|ing|s)?$/
/** Verbs of support that it takes for nouns behind a form of "be": "are training and equipping". */
const ONGOING: ReadonlySet<string> = new Set('training backing funding'.split(' '))
/** Participles that it takes for nouns behind a form of "be" and before "by": "was overrun by". */
const SUFFERED: ReadonlySet<string> = new Set('overrun beset retaken'.split(' '))
const BEING = /^(?:is|are|was|were|been|be)$/

/** Adjectives that it takes for verbs before a plural: "Suspected Islamist rebels attacked". */
const DOUBTFUL: ReadonlySet<string> = new Set(['suspected', 'alleged', 'allied'])
/** What is given, taken for one more deed of the giver: "provided backing to", "received training from". */
const GIVEN =
  /^(?:provid(?:e|es|ed|ing)|giv(?:e|es|en|ing)|gave|receiv(?:e|es|ed|ing)|lend|lends|lent|lending|offer(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|gets?|got|getting)$/
/** "the internationally recognised government": how the subject of no verb is described. */
const RECOGNISED: ReadonlySet<string> = new Set(['recognized', 'recognised'])
const RECOGNISING = /^(?:internationally|globally|widely|officially|un)$/

/** "Fighters head for the coast". */
const GOING = /^(?:for|to|towards?|into|back)$/

/** Nouns that are never verbs. */
const NEVER_VERBS: ReadonlySet<string> = new Set(['airstrikes', 'militants', 'offensives', 'hostilities'])

const MENDED: ReadonlySet<string> = new Set([
  ...MISREAD,
  ...SINGULAR,
  ...FIGHTING,
  ...ONGOING,
  ...SUFFERED,
  ...DOUBTFUL,
  ...NEVER_VERBS,
  ...RECOGNISED,
  'head',
])

/** How far a finite verb is looked for. */
const REACH = 40
/** What ends a clause. */
const BOUNDARY = /^(?:[;:.“”"()–—]|while|whereas|but|that|because|as|although|though|when)$/

/** The tagger's mends for one set of tags. */
export function createTagMender(tags: readonly string[]): (frame: Frame) => void {
  const numbered = (named: string) => new Set(named.split(' ').map(tag => tags.indexOf(tag)))
  const finite = numbered('VBD VBZ VBP MD')
  const verbs = numbered('VB VBD VBZ VBP VBN VBG MD TO')
  const names = numbered('NNP NNPS')
  const plurals = numbered('NNS NNPS')
  const opening = numbered('DT PRP$ NNP NNPS JJ NNS')
  const [joining, article, plural] = [tags.indexOf('CC'), tags.indexOf('DT'), tags.indexOf('VBP')]
  const [noun, bare, gerund] = [tags.indexOf('NN'), tags.indexOf('VB'), tags.indexOf('VBG')]
  const [nouns, singular] = [tags.indexOf('NNS'), tags.indexOf('VBZ')]
  const [adjective, name, participle] = [tags.indexOf('JJ'), tags.indexOf('NNP'), tags.indexOf('VBN')]
  const subjects = numbered('NN NNS NNP NNPS PRP WP WDT')
  const describing = numbered('JJ NNP NN')
  const past = tags.indexOf('VBD')
  const described = numbered('NNP NNPS JJ NNS NN')
  const adverb = tags.indexOf('RB')
  const determiners = numbered('DT PRP$')
  const nominal = numbered('DT PRP$ NNP NNPS JJ NNS NN POS HYPH')
  const objects = numbered('DT PRP$ NNP NNPS JJ NNS CC')
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
      for (let away = 1; away < REACH; away += 1) {
        const other = at + step * away
        const word = frame.words[other]?.lower ?? '.'
        if (BOUNDARY.test(word) || (word === ',' && step > 0)) break
        if (finite.has(tagAt(frame, other))) return false
      }
    return true
  }

  /** Between "help" and the word there is but one noun phrase. */
  function isHelped(frame: Frame, at: number): boolean {
    let before = at - 1
    while (before >= 0 && at - before < 7 && nominal.has(tagAt(frame, before))) before -= 1
    return before < at - 1 && HELPING.test(frame.words[before]?.lower ?? '')
  }

  /** The word before `at`, an adverb aside. */
  const auxiliaryBefore = (frame: Frame, at: number): string =>
    frame.words[tagAt(frame, at - 1) === adverb ? at - 2 : at - 1]?.lower ?? ''

  /** A plural noun follows, adjectives and names aside, and before the word stands no subject. */
  function opensPlural(frame: Frame, at: number): boolean {
    if (subjects.has(tagAt(frame, at - 1))) return false
    let end = at + 1
    while (end < at + 4 && describing.has(tagAt(frame, end))) end += 1
    return tagAt(frame, end) === nouns && finite.has(tagAt(frame, end + 1))
  }

  /** "which Turkey supports": only a name stands between the relative pronoun and the word. */
  function opensRelative(frame: Frame, at: number): boolean {
    let before = at - 1
    while (before > 0 && (names.has(tagAt(frame, before)) || tagAt(frame, before) === article)) before -= 1
    return /^wh(?:ich|om)$/.test(frame.words[before]?.lower ?? '')
  }

  /** The tag that a word should have, or its own. */
  function mended(frame: Frame, at: number, lower: string): number {
    const tag = tagAt(frame, at)
    if (NEVER_VERBS.has(lower)) return names.has(tag) ? tag : nouns
    if (tag === noun && FIGHTING.has(lower) && isHelped(frame, at)) return bare
    const ongoing = tag === noun && ONGOING.has(lower) && BEING.test(frame.words[at - 1]?.lower ?? '')
    if (ongoing && objects.has(tagAt(frame, at + 1))) return gerund
    if (SUFFERED.has(lower) && tag !== participle)
      return BEING.test(auxiliaryBefore(frame, at)) ? participle : tag
    if (DOUBTFUL.has(lower)) return opensPlural(frame, at) ? adjective : tag
    if (tag === noun && lower === 'head')
      return plurals.has(tagAt(frame, at - 1)) && GOING.test(frame.words[at + 1]?.lower ?? '') ? plural : tag
    if (tag === gerund && ONGOING.has(lower) && GIVEN.test(frame.words[at - 1]?.lower ?? '')) return noun
    if (tag === past && RECOGNISED.has(lower) && RECOGNISING.test(frame.words[at - 1]?.lower ?? ''))
      return described.has(tagAt(frame, at + 1)) ? participle : tag
    const misread = tag === nouns && SINGULAR.has(lower) && names.has(tagAt(frame, at - 1))
    if (misread && (determiners.has(tagAt(frame, at + 1)) || opensRelative(frame, at))) return singular
    if (!MISREAD.has(lower) || verbs.has(tag) || !opening.has(tagAt(frame, at + 1))) return tag
    return followsPlural(frame, at) && isVerbless(frame, at) ? plural : tag
  }

  /** "still controls Kidal.": an unknown word with a capital that describes nothing behind it is a name. */
  function isStrayAdjective(frame: Frame, at: number): boolean {
    const word = frame.words[at]
    if (tagAt(frame, at) !== adjective || word?.casing !== CASINGS.TITLE || word.ordinary) return false
    return !nominal.has(tagAt(frame, at + 1))
  }

  return frame => {
    for (let at = 1; at < frame.length - 1; at += 1) {
      const lower = frame.words[at]?.lower ?? ''
      if (MENDED.has(lower)) frame.tag[at + PAD] = mended(frame, at, lower)
      else if (frame.tagSet[at + PAD] === 0 && isStrayAdjective(frame, at)) frame.tag[at + PAD] = name
    }
  }
}
