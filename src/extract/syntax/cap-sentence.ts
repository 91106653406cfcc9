import { ALPHANUMERIC, characterClass, SPACE } from './characters.js'
import type { Span } from './sentence.js'

/** A stretch without a sentence end is cut after this many words and symbols, so that work stays linear in the text. */
export const MOST_TOKENS = 250
const MOST_CHARACTERS = 4000

/** Appends the span, in pieces if it is too long, cut at the best punctuation in the second half of each piece. */
export function capSentence(text: string, start: number, end: number, sentences: Span[]): void {
  let first = start
  while (first < end) {
    const limit = end - first <= MOST_TOKENS ? end : pieceLimit(text, first, end)
    const cut = limit < end ? bestCut(text, first, limit) : end
    let last = cut
    while (last > first && classAt(text, last - 1) & SPACE) last--
    if (last > first) sentences.push({ start: first, end: last })
    first = cut
    while (first < end && classAt(text, first) & SPACE) first++
  }
}

const classAt = (text: string, at: number): number => characterClass(text.charCodeAt(at))

/** How far a piece may reach: counts words and symbols roughly, and never fewer than the tokeniser would but for clitics. */
function pieceLimit(text: string, start: number, end: number): number {
  let count = 0
  let inWord = false
  const farthest = Math.min(end, start + MOST_CHARACTERS)
  for (let i = start; i < farthest; i++) {
    const kind = classAt(text, i)
    const word = (kind & ALPHANUMERIC) !== 0
    if (!(kind & SPACE) && !(word && inWord) && ++count > MOST_TOKENS) return whole(text, i)
    inWord = word
  }
  return farthest < end ? whole(text, farthest) : end
}

/** Not between the two halves of a surrogate pair. */
const whole = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at

const STRENGTHS: readonly string[] = [' ', ',', ':—–', ';', '.!?…\n']

/** After the strongest punctuation in the second half of the piece, the last such one; at the limit if there is none. */
function bestCut(text: string, start: number, limit: number): number {
  let best = limit
  let strength = -1
  for (let i = limit - 1; i > start + (limit - start) / 2; i--) {
    if (!(classAt(text, i) & SPACE)) continue
    const found = Math.max(
      0,
      STRENGTHS.findIndex(marks => marks.includes(text.charAt(i - 1))),
      text.charAt(i) === '\n' ? 4 : 0,
    )
    if (found > strength) {
      strength = found
      best = i
    }
  }
  return best
}
