/** Character classes over UTF-16 code units, as bits, so that scanners never build strings or run patterns. */
export const SPACE = 1
export const UPPER = 2
export const LOWER = 4
export const DIGIT = 8
export const OPENER = 16
export const CLOSER = 32
export const DASH = 64
export const OTHER_LETTER = 128
export const LETTER = UPPER | LOWER | OTHER_LETTER
export const ALPHANUMERIC = LETTER | DIGIT
/** Straight quotes open and close. */
export const QUOTE = OPENER | CLOSER

const OPENERS = '([{"\'“‘«„‚‹`'
const CLOSERS = ')]}"\'”’»›`´″'
const DASHES = '-–—‑‒―'
const SPACES =
  ' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

const letter = /\p{L}|\p{M}/u
const upper = /\p{Lu}|\p{Lt}/u
const lower = /\p{Ll}/u
const digit = /\p{Nd}/u

const classify = (code: number): number => {
  const char = String.fromCharCode(code)
  if (SPACES.includes(char)) return SPACE
  let bits = 0
  if (OPENERS.includes(char)) bits |= OPENER
  if (CLOSERS.includes(char)) bits |= CLOSER
  if (DASHES.includes(char)) bits |= DASH
  if (bits !== 0) return bits
  if (digit.test(char)) return DIGIT
  if (upper.test(char)) return UPPER
  if (lower.test(char)) return LOWER
  return letter.test(char) || isJoiner(code) ? OTHER_LETTER : 0
}

/** Soft hyphens, joiners and marks of direction stay inside the word that they are written in. */
const isJoiner = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069)

const UNSEEN = 255
const classes = new Uint8Array(0x10000).fill(UNSEEN)

/** The class bits of a code unit, worked out once per code unit. */
export function characterClass(code: number): number {
  const known = classes[code] ?? 0
  if (known !== UNSEEN) return known
  const found = classify(code)
  classes[code] = found
  return found
}
