import { isCapitalised as beginsWithCapital } from '../../domain/is-capitalised.js'
import type { Sentence, Token } from '../syntax/sentence.js'

/** The document's own words from one token to another, inclusive. */
export function phraseText(sentence: Sentence, first: number, last: number): string {
  const [from, to] = [sentence.tokens[first], sentence.tokens[last]]
  if (!from || !to) return ''
  return sentence.text.slice(from.start - sentence.start, to.end - sentence.start)
}

export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '-' || token.text === '–' || token.text === '‑')

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.xpos === 'POS' || token.lower === "'s" || token.lower === '’s' || token.dep === 'case')

export const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && beginsWithCapital(token.text)

/** Last token of the span whose syntactic head lies outside it; the last token where none does. */
export function headOf(sentence: Sentence, first: number, last: number): number {
  for (let at = last; at >= first; at--) {
    const token = sentence.tokens[at]
    if (!token || token.upos === 'PUNCT' || isPossessive(token)) continue
    if (token.head < first || token.head > last) return at
  }
  return last
}
