import type { Frame } from './frame.js'
import { mix1, mix2, mix3 } from './hash.js'
import type { Word } from './lexicon.js'

export const MOST_ENTITY_FEATURES = 50

/** Writes the features of the word at `at` for its entity class; the two classes before it are decided. */
export function entityFeatures(frame: Frame, word: Word, at: number, mask: number, into: Int32Array): number {
  const { lex, form, tag, entity, suffix3, shape } = frame
  const w = lex[at] as number
  const f = form[at] as number
  const t = tag[at] as number
  const before = lex[at - 1] as number
  const behind = lex[at + 1] as number
  const e1 = entity[at - 1] as number
  const e2 = entity[at - 2] as number
  const look = shape[at] as number
  const tags = t | ((tag[at - 1] as number) << 6) | ((tag[at + 1] as number) << 12)
  let n = 0
  into[n++] = mix1(1, w) & mask
  into[n++] = mix1(2, f) & mask
  into[n++] = mix2(3, f, e1) & mask
  into[n++] = mix1(4, before) & mask
  into[n++] = mix1(5, behind) & mask
  into[n++] = mix1(6, lex[at - 2] as number) & mask
  into[n++] = mix1(7, lex[at + 2] as number) & mask
  into[n++] = mix2(8, before, f) & mask
  into[n++] = mix2(9, f, behind) & mask
  into[n++] = mix2(10, before, e1) & mask
  into[n++] = mix2(11, behind, e1) & mask
  into[n++] = mix1(12, e1) & mask
  into[n++] = mix2(13, e1, e2) & mask
  into[n++] = mix2(14, t, e1) & mask
  into[n++] = mix1(15, tags) & mask
  into[n++] = mix2(16, tags, e1) & mask
  into[n++] = mix2(17, look, e1) & mask
  into[n++] = mix2(18, look, shape[at - 1] as number) & mask
  into[n++] = mix2(19, look, shape[at + 1] as number) & mask
  into[n++] = mix3(20, look, shape[at - 1] as number, shape[at + 1] as number) & mask
  into[n++] = mix2(21, look, before) & mask
  into[n++] = mix2(22, look, behind) & mask
  into[n++] = mix1(23, suffix3[at] as number) & mask
  into[n++] = mix2(24, suffix3[at] as number, look) & mask
  into[n++] = mix1(25, word.suffix4) & mask
  into[n++] = mix1(26, word.prefix3) & mask
  into[n++] = mix2(27, word.prefix2, word.suffix2) & mask
  into[n++] = mix2(28, suffix3[at + 1] as number, look) & mask
  into[n++] = mix2(29, suffix3[at - 1] as number, e1) & mask
  into[n++] = mix3(30, before, behind, word.casing) & mask
  into[n++] = mix3(31, lex[at - 2] as number, before, word.casing) & mask
  into[n++] = mix3(32, behind, lex[at + 2] as number, word.casing) & mask
  into[n++] = mix3(33, e1, look, shape[at + 1] as number) & mask
  into[n++] = mix3(34, e1, tag[at + 1] as number, tag[at + 2] as number) & mask
  into[n++] = mix3(35, e1, t, behind) & mask
  into[n++] = mix2(36, lex[at + 3] as number, word.casing) & mask
  into[n++] = mix2(37, lex[at - 3] as number, word.casing) & mask
  into[n++] = mix3(38, f, tag[at + 1] as number, e1) & mask
  return n
}
