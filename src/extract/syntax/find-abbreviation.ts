import { BEFORE_NUMBERS, CAPITAL_ONLY, SHORTENINGS, TITLES } from './abbreviations.js'
import { characterClass, DIGIT, LETTER, SPACE, UPPER } from './characters.js'

export type Abbreviation = 'TITLE' | 'SHORTENING' | 'BEFORE_NUMBER' | 'INITIAL' | 'DOTTED'

const LONGEST = 8
const FULL_STOP = 46

/** What the word `text.slice(start, end)` abbreviates to, if the full stop at `end` belongs to it; `start` is the word's own start. */
export function findAbbreviation(text: string, start: number, end: number): Abbreviation | null {
  const length = end - start
  if (length < 1 || length > LONGEST) return null
  const first = characterClass(text.charCodeAt(start))
  if (length === 1)
    return first & UPPER
      ? 'INITIAL'
      : text[start] === 'p' && numberFollows(text, end)
        ? 'BEFORE_NUMBER'
        : null
  const lower = text.slice(start, end).toLowerCase()
  if (CAPITAL_ONLY.has(lower) && !(first & UPPER))
    return lower === 'no' && numberFollows(text, end) ? 'BEFORE_NUMBER' : null
  if (TITLES.has(lower)) return 'TITLE'
  if (BEFORE_NUMBERS.has(lower))
    return numberFollows(text, end) ? 'BEFORE_NUMBER' : SHORTENINGS.has(lower) ? 'SHORTENING' : null
  if (SHORTENINGS.has(lower)) return 'SHORTENING'
  return isDotted(text, start, end) ? 'DOTTED' : null
}

/** "U.S", "C.I.A", "a.m": single letters with full stops between. */
function isDotted(text: string, start: number, end: number): boolean {
  if ((end - start) % 2 === 0) return false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if ((i - start) % 2 === 0 ? !(characterClass(code) & LETTER) : code !== FULL_STOP) return false
  }
  return true
}

function numberFollows(text: string, stop: number): boolean {
  let i = stop + 1
  while (i < text.length && i < stop + 3 && characterClass(text.charCodeAt(i)) & SPACE) i++
  return (characterClass(text.charCodeAt(i)) & DIGIT) !== 0
}
