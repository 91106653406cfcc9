import { childBy, isVerb, type SentenceView, tokenAt } from './sentence-view.js'

/** What these say is done to no one: "the coalition intervened", read as a noun with a participle, is a sentence. */
const INTRANSITIVE = new Set([
  'intervene',
  'arrive',
  'advance',
  'retreat',
  'withdraw',
  'fall',
  'flee',
  'remain',
  'emerge',
  'clash',
  'collapse',
  'react',
  'respond',
  'protest',
  'demonstrate',
  'gather',
  'march',
  'surrender',
  'die',
])

/** True for a verb whose grammatical subject is what it is done to: "was seized", "territory captured by". */
export function isPassive(view: SentenceView, verb: number): boolean {
  const token = tokenAt(view, verb)
  if (token.xpos !== 'VBN' && token.xpos !== 'VBD') return false
  if (childBy(view, verb, 'auxpass') >= 0) return true
  // "X, which rebels captured", read as something that was captured.
  if (token.dep === 'relcl' && childBy(view, verb, 'nsubj') > childBy(view, verb, 'nsubjpass')) return false
  if (childBy(view, verb, 'nsubjpass') >= 0) return childBy(view, verb, 'dobj') < 0
  if (childBy(view, verb, 'nsubj') >= 0) return false
  if (token.dep === 'acl') return !INTRANSITIVE.has(token.lemma) && !isMisreadFinite(view, verb)
  if (token.xpos !== 'VBN') return childBy(view, verb, 'agent') >= 0
  if (childBy(view, verb, 'agent') >= 0) return true
  if (childBy(view, verb, 'aux') >= 0) return false
  if (token.dep === 'conj' && isVerb(tokenAt(view, token.head))) return isPassive(view, token.head)
  return token.dep === 'advcl' && childBy(view, verb, 'dobj') < 0
}

/** "The coalition bombed Raqqa", read as a noun with a participle: what it is done to stands behind it. */
const isMisreadFinite = (view: SentenceView, verb: number): boolean =>
  misreadObject(view, verb) >= 0 && childBy(view, verb, 'agent') < 0

/** The object of such a verb: its own, or the place right behind it that the parse took for a predicate. */
export function misreadObject(view: SentenceView, verb: number): number {
  const own = childBy(view, verb, 'dobj')
  if (own >= 0 || tokenAt(view, tokenAt(view, verb).head).dep !== 'ROOT') return own
  const named = childBy(view, verb, 'oprd', 'npadvmod')
  const place = view.analysed.mentionHeadedBy(named)
  return place?.entity.type === 'LOCATION' && place.first === verb + 1 ? named : -1
}
