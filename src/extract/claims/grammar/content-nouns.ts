import { words } from '../../words.js'
import { DENIAL_VERBS, SPEECH_VERBS } from '../lexicon/attitude-words.js'
import { childBy, type SentenceView, tokenAt } from './sentence-view.js'

/** Nouns that hold a claim: "denied accusations that it sent", "reports of deaths". */
export const CONTENT_NOUNS = words('accusation allegation claim charge rumor rumour suggestion speculation')

/** Whether what hangs below such a noun is what is claimed. */
export const isContent = (view: SentenceView, below: number): boolean => {
  const { dep, lower } = tokenAt(view, below)
  return dep === 'acl' || dep === 'ccomp' || dep === 'relcl' || (dep === 'prep' && lower === 'of')
}

/** "X says it took Y, Z denies": what the one says is not what the other says, but what it denies. */
const isSaidBefore = (view: SentenceView, clause: number, denial: number): boolean =>
  SPEECH_VERBS.has(tokenAt(view, clause).lemma) &&
  childBy(view, clause, 'nsubj') >= 0 &&
  view.tokens.slice(clause, denial).some(({ text }) => text === ',')

/** "Kyiv accuses Moscow of arming them, a charge Russia denies", read as a clause of the denial: the two stand side by side. */
export function isDeniedAside(view: SentenceView, clause: number): boolean {
  const { dep, head } = tokenAt(view, clause)
  const object = childBy(view, head, 'dobj')
  const denies = dep === 'ccomp' && head > clause && DENIAL_VERBS.has(tokenAt(view, head).lemma)
  if (denies && object < 0 && isSaidBefore(view, clause, head)) return true
  return denies && object > clause && object < head && CONTENT_NOUNS.has(tokenAt(view, object).lemma)
}
