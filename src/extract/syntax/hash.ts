/*
 * Features are 32-bit integers mixed from word hashes, tags and a salt that names the feature's template: no strings are built
 * while a sentence is analysed, and no word of the training text is kept in the model.
 */
const MULTIPLIER = 0x9e3779b1
const SECOND = 0x85ebca6b

/** Last multiplier of every feature: its product's high bits are the feature's number. */
export const FINAL = 0x9e3779b1

/** FNV-1a over UTF-16 code units, from `start` to `end`, mixed at the end. */
export function hashText(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

export function mix1(salt: number, a: number): number {
  const hash = Math.imul(Math.imul(a ^ Math.imul(salt, SECOND), MULTIPLIER) ^ (a >>> 16), SECOND)
  return hash ^ (hash >>> 15)
}

export function mix2(salt: number, a: number, b: number): number {
  const first = Math.imul(a ^ Math.imul(salt, SECOND), MULTIPLIER)
  const hash = Math.imul((first ^ (first >>> 13)) + b, SECOND)
  return hash ^ (hash >>> 15)
}
