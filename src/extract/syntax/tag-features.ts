import type { Frame } from './frame.js'
import { mix1, mix2, mix3 } from './hash.js'
import type { Word } from './lexicon.js'

export const MOST_TAG_FEATURES = 40

/** Writes the features of the word at `at`, whose left neighbours are tagged already; returns how many. */
export function tagFeatures(frame: Frame, word: Word, at: number, mask: number, into: Int32Array): number {
  const { lex, form, tag, tagSet, suffix2, suffix3, shape } = frame
  const w = lex[at] as number
  const before = lex[at - 1] as number
  const behind = lex[at + 1] as number
  const tag1 = tag[at - 1] as number
  const tag2 = tag[at - 2] as number
  const set1 = tagSet[at + 1] as number
  const set2 = tagSet[at + 2] as number
  const set0 = tagSet[at] as number
  const ending = suffix3[at] as number
  const look = shape[at] as number
  let n = 0
  into[n++] = mix1(1, w) & mask
  into[n++] = mix1(2, form[at] as number) & mask
  into[n++] = mix1(3, before) & mask
  into[n++] = mix1(4, behind) & mask
  into[n++] = mix1(5, lex[at - 2] as number) & mask
  into[n++] = mix1(6, lex[at + 2] as number) & mask
  into[n++] = mix1(7, tag1) & mask
  into[n++] = mix2(8, tag1, tag2) & mask
  into[n++] = mix2(9, tag1, w) & mask
  into[n++] = mix2(10, before, w) & mask
  into[n++] = mix2(11, w, behind) & mask
  into[n++] = mix2(12, tag1, behind) & mask
  into[n++] = mix2(13, tag1, set1) & mask
  into[n++] = mix3(14, set0, set1, tag1) & mask
  into[n++] = mix2(15, set1, set2) & mask
  into[n++] = mix2(16, set0, set1) & mask
  into[n++] = mix1(17, suffix3[at + 1] as number) & mask
  into[n++] = mix2(18, tag1, suffix3[at + 1] as number) & mask
  into[n++] = mix1(19, ending) & mask
  into[n++] = mix1(20, suffix2[at] as number) & mask
  into[n++] = mix2(21, ending, tag1) & mask
  into[n++] = mix1(22, look) & mask
  into[n++] = mix2(23, look, tag1) & mask
  into[n++] = mix2(24, look, shape[at + 1] as number) & mask
  into[n++] = mix3(25, tag2, tag1, set0) & mask
  into[n++] = mix2(26, w, set1) & mask
  into[n++] = mix2(27, before, set0) & mask
  into[n++] = mix2(28, suffix3[at - 1] as number, ending) & mask
  if (set0 !== 0) return n
  into[n++] = mix1(30, word.suffix1) & mask
  into[n++] = mix1(31, word.suffix4) & mask
  into[n++] = mix1(32, word.prefix1) & mask
  into[n++] = mix1(33, word.prefix2) & mask
  into[n++] = mix1(34, word.prefix3) & mask
  into[n++] = mix2(35, word.suffix2, tag1) & mask
  into[n++] = mix2(36, word.suffix2, word.casing) & mask
  into[n++] = mix2(37, ending, set1) & mask
  return n
}
