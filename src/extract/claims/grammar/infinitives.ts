import { HEARSAY_VERBS, IMPLICATIVE_VERBS, IRREALIS_NOUNS } from '../lexicon/attitude-words.js'
import { isPassive } from './passive.js'
import { childBy, childrenOf, type SentenceView, tokenAt } from './sentence-view.js'

/** "to take". */
export const isInfinitive = (view: SentenceView, verb: number): boolean =>
  childrenOf(view, verb).some(
    child => tokenAt(view, child).dep === 'aux' && tokenAt(view, child).lower === 'to',
  )

/** "managed to take" happened; "to take control of", "tried to take" and "plans to take" did not. */
export function infinitiveAdmits(view: SentenceView, verb: number): boolean {
  const token = tokenAt(view, verb)
  const governor = tokenAt(view, token.head)
  if (token.dep === 'conj') return governor.index >= 0
  if (token.dep === 'ROOT' || token.head < 0) return false
  // "crossed the border to fight alongside X": who went did.
  if (token.dep === 'advcl' && token.lemma === 'fight' && MOTION.test(governor.lemma)) return true
  // "was the first country to recognise X": it did.
  if (token.dep !== 'advcl' && isFirst(view, token.head)) return true
  if (token.dep === 'acl' || token.dep === 'relcl' || token.dep === 'advcl') return false
  if (governor.lemma === 'be' || governor.lemma === 'go') return false
  // "has yet to", "has to"; who had to did.
  if (
    governor.lemma === 'have' &&
    (/^ha(?:s|ve)$/.test(governor.lower) ||
      childrenOf(view, token.head).some(child => tokenAt(view, child).lower === 'yet'))
  )
    return false
  if (governor.upos === 'ADJ')
    return governor.lemma === 'able' && /^(?:was|were|been)$/.test(tokenAt(view, governor.head).lower)
  const aim = tokenAt(view, childBy(view, token.head, 'dobj'))
  if (aim.index >= 0 && aim.index < verb && IRREALIS_NOUNS.has(aim.lemma)) return false
  const passive = isPassive(view, token.head)
  if (passive && (HEARSAY_VERBS.has(governor.lemma) || governor.lemma === 'see')) return true
  return IMPLICATIVE_VERBS.has(governor.lemma) && (governor.lemma !== 'say' || passive)
}

const MOTION = /^(?:cross|travel|come|arrive|flock|enter|join|return)$/

const isFirst = (view: SentenceView, noun: number): boolean =>
  tokenAt(view, noun).dep === 'attr' &&
  childrenOf(view, noun).some(child => /^(?:first|only|last|latest)$/.test(tokenAt(view, child).lower))
