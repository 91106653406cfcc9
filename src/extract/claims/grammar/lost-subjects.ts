import { SPEECH_VERBS } from '../lexicon/attitude-words.js'
import { childBy, childrenBy, isVerb, type SentenceView, tokenAt } from './sentence-view.js'

/** The verb's subject, also where the parse hung it on an auxiliary: "the government is propped up". */
export function ownSubject(view: SentenceView, verb: number): number {
  const resumed = nounBeforeDashes(view, verb)
  if (resumed >= 0) return resumed
  const aside = nounBeforeWho(view, verb)
  if (aside >= 0) return aside
  const own = childrenBy(view, verb, 'nsubj', 'nsubjpass').filter(at => !isLostObject(view, verb, at))
  // "X, which rebels captured", read with two subjects: the rebels did it.
  const first = own.find(at => tokenAt(view, at).lower !== 'which') ?? own[0]
  if (first !== undefined) return first
  for (const auxiliary of childrenBy(view, verb, 'aux', 'auxpass')) {
    const found = childBy(view, auxiliary, 'nsubj', 'nsubjpass')
    if (found >= 0) return found
  }
  const named = nameBefore(view, verb)
  return named >= 0 ? named : nounAcrossAside(view, verb)
}

/**
 * "Troops, who are fighting in X, shelled Y", read as what the troops are fighting, told by who shelled: the noun before the comma and
 * "who", where both stand as subjects of a clause under the verb and nothing else is the verb's subject; -1 elsewhere.
 */
function nounBeforeWho(view: SentenceView, verb: number): number {
  const clause = childrenBy(view, verb, 'ccomp').find(at => at < verb)
  if (clause === undefined || SPEECH_VERBS.has(tokenAt(view, verb).lemma)) return -1
  if (childrenBy(view, verb, 'nsubj', 'nsubjpass').some(at => at < verb)) return -1
  const [noun, pronoun] = childrenBy(view, clause, 'nsubj', 'nsubjpass')
  const told = pronoun !== undefined && /^(?:who|which)$/.test(tokenAt(view, pronoun).lower)
  return noun !== undefined && told && tokenAt(view, pronoun - 1).text === ',' ? noun : -1
}

/** "… shelled the town", where the parse took what stands behind the verb for its subject. */
export const isLostObject = (view: SentenceView, verb: number, subject: number): boolean =>
  subject > verb && tokenAt(view, subject).dep === 'nsubj' && nounBeforeWho(view, verb) >= 0

const isDash = (view: SentenceView, index: number): boolean =>
  /^(?:-{1,2}|[–—])$/.test(tokenAt(view, index).text)

/** A dash between words, unlike the hyphen within one. */
const isParting = (view: SentenceView, index: number): boolean =>
  isDash(view, index) && tokenAt(view, index - 1).end < tokenAt(view, index).start

/**
 * "The alliance – made up of X and Y – launched an offensive": whatever the parse makes of the aside, the subject is what stands before it;
 * -1 where no aside between dashes ends right before the verb.
 */
function nounBeforeDashes(view: SentenceView, verb: number): number {
  let last = verb - 1
  while (/^(?:aux|auxpass|neg)$/.test(tokenAt(view, last).dep) && tokenAt(view, last).head === verb) last -= 1
  if (tokenAt(view, last).upos === 'ADV') last -= 1
  if (!isParting(view, last)) return -1
  for (let at = last - 2; at > 0; at -= 1) {
    if (!isParting(view, at)) continue
    const named = view.analysed.mentions.find(each => each.last === at - 1)
    const noun = tokenAt(view, at - 1)
    return named?.head ?? (noun.upos === 'NOUN' || noun.upos === 'PROPN' ? noun.index : -1)
  }
  return -1
}

/** "Mosul fell": a name right before a finite verb that the parse took for an adverb. */
function nameBefore(view: SentenceView, verb: number): number {
  const { xpos } = tokenAt(view, verb)
  const auxiliary = childBy(view, verb, 'aux', 'auxpass')
  if (!/^VB[DZP]$/.test(xpos) && auxiliary < 0) return -1
  const first = auxiliary >= 0 && auxiliary < verb ? auxiliary : verb
  const named = view.analysed.mentions.find(
    ({ last, mention }) => last === first - 1 && mention.form === 'NAME',
  )
  const astray = named && /^(?:advmod|npadvmod)$/.test(tokenAt(view, named.head).dep)
  return astray && tokenAt(view, named.head).head === verb ? named.head : -1
}

/** "…, officials said": a clause that is told has a subject of its own, found or not. */
export const isTold = (view: SentenceView, verb: number): boolean =>
  SPEECH_VERBS.has(tokenAt(view, tokenAt(view, verb).head).lemma)

/** "X stormed a hotel, killing nine, officials said": the participle goes on about what is said, not about who says it. */
export function toldBefore(view: SentenceView, participle: number, governor: number): number {
  if (tokenAt(view, participle).xpos !== 'VBG' || !SPEECH_VERBS.has(tokenAt(view, governor).lemma))
    return governor
  const told = childBy(view, governor, 'ccomp')
  return told >= 0 && told < participle && participle < governor ? told : governor
}

/**
 * "The army, backed by airstrikes, captured X", read as airstrikes that captured: the noun on which the sentence hangs, where an aside
 * between commas stands between it and a verb with an object of its own; -1 elsewhere.
 */
export function subjectResumed(view: SentenceView, verb: number): number {
  if (tokenAt(view, verb - 1).text !== ',' || childBy(view, verb, 'dobj') < 0) return -1
  const root = view.tokens.find(token => token.dep === 'ROOT')
  if (!root || (root.upos !== 'NOUN' && root.upos !== 'PROPN') || root.index > verb) return -1
  return tokenAt(view, root.index + 1).text === ',' && root.index + 1 < verb - 1 ? root.index : -1
}

/**
 * "On Saturday the town of X, which lies in Y, was seized", read as a Saturday of the town: the noun whose clause between commas ends right
 * before a finite verb without subject.
 */
function nounAcrossAside(view: SentenceView, verb: number): number {
  if (tokenAt(view, verb).dep !== 'ROOT' && tokenAt(view, verb).dep !== 'ccomp') return -1
  const auxiliary = childBy(view, verb, 'aux', 'auxpass')
  const first = auxiliary >= 0 && auxiliary < verb ? auxiliary : verb
  if (tokenAt(view, first - 1).text !== ',') return -1
  const clause = view.tokens.findLast(token => token.index < first && token.dep === 'relcl')
  if (!clause || !isVerb(clause)) return -1
  const commas = view.tokens.filter(
    token => token.text === ',' && token.index > clause.head && token.index < first,
  )
  return commas.length === 2 && clause.head < clause.index ? clause.head : -1
}

/** "X is now active …", read as a name to which a sentence is joined: what a verb is joined to where that is no verb. */
export const nounJoined = (view: SentenceView, verb: number): number => {
  const { dep, head } = tokenAt(view, verb)
  const above = tokenAt(view, head)
  return dep === 'conj' && head === verb - 1 && above.dep === 'ROOT' && !isVerb(above) ? head : -1
}
