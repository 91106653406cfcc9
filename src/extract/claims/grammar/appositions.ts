import type { SentenceMention } from '../../document-analysis.js'
import { childrenBy, type SentenceView, tokenAt } from './sentence-view.js'

/**
 * Tokens that stand beside a noun for the same: "its allies, Egypt and the UAE", "Iran's proxy Hezbollah". Where the parse has none, the name
 * that follows the noun, a comma aside.
 */
export function appositionsOf(view: SentenceView, noun: number): number[] {
  const parsed = childrenBy(view, noun, 'appos')
  if (parsed.length > 0) return parsed
  const named = nameBehind(view, noun)
  return named ? [named.head] : []
}

function nameBehind(view: SentenceView, noun: number): SentenceMention | undefined {
  let at = noun + 1
  if (tokenAt(view, at).text === ',') at += 1
  if (tokenAt(view, at).upos === 'DET') at += 1
  return view.analysed.mentions.find(
    ({ first, head, mention }) =>
      mention.form === 'NAME' && (first === at || first === at - 1) && first > noun && head > noun,
  )
}
