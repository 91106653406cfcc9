import type { Frame } from './frame.js'
import { FINAL } from './hash.js'
import type { Word } from './lexicon.js'

export const MOST_ENTITY_FEATURES = 50

/** Writes the features of the word at `at` for its entity class; the two classes before it are decided. */
export function entityFeatures(
  frame: Frame,
  word: Word,
  at: number,
  shift: number,
  into: Int32Array,
): number {
  const { lex, form, tag, entity, suffix3, shape } = frame
  const f = Math.imul(form[at] as number, 0x7ebff207)
  const w = Math.imul(lex[at] as number, 0xe00902c7)
  const wb = Math.imul(lex[at - 1] as number, 0x57ee05cd)
  const wa = Math.imul(lex[at + 1] as number, 0xbabced21)
  const wb2 = Math.imul(lex[at - 2] as number, 0x72e6cc3b)
  const wa2 = Math.imul(lex[at + 2] as number, 0x49b64a09)
  const wb3 = Math.imul(lex[at - 3] as number, 0x9be4bcfd)
  const wa3 = Math.imul(lex[at + 3] as number, 0xfaecbd39)
  const t = Math.imul(tag[at] as number, 0x830e07bd)
  const tb = Math.imul(tag[at - 1] as number, 0x6b0a18e9)
  const ta = Math.imul(tag[at + 1] as number, 0xc1d3fcff)
  const ta2 = Math.imul(tag[at + 2] as number, 0x5790f82f)
  const e1 = Math.imul(entity[at - 1] as number, 0xeeeacbe3)
  const e2 = Math.imul(entity[at - 2] as number, 0x7d2caf83)
  const look = Math.imul(shape[at] as number, 0x6bf46c69)
  const lookb = Math.imul(shape[at - 1] as number, 0xf646e1f5)
  const looka = Math.imul(shape[at + 1] as number, 0xab1031d1)
  const end0 = Math.imul(suffix3[at] as number, 0xc3baea9f)
  const enda = Math.imul(suffix3[at + 1] as number, 0x8ede0d7b)
  const endb = Math.imul(suffix3[at - 1] as number, 0x92b1d3f3)
  const casing = Math.imul(word.casing, 0xca02135f)
  let n = 0
  into[n++] = Math.imul(w + 1, FINAL) >>> shift
  into[n++] = Math.imul(f + 2, FINAL) >>> shift
  into[n++] = Math.imul(f + e1 + 3, FINAL) >>> shift
  into[n++] = Math.imul(wb + 4, FINAL) >>> shift
  into[n++] = Math.imul(wa + 5, FINAL) >>> shift
  into[n++] = Math.imul(wb2 + 6, FINAL) >>> shift
  into[n++] = Math.imul(wa2 + 7, FINAL) >>> shift
  into[n++] = Math.imul(wb + f + 8, FINAL) >>> shift
  into[n++] = Math.imul(f + wa + 9, FINAL) >>> shift
  into[n++] = Math.imul(wb + e1 + 10, FINAL) >>> shift
  into[n++] = Math.imul(wa + e1 + 11, FINAL) >>> shift
  into[n++] = Math.imul(e1 + 12, FINAL) >>> shift
  into[n++] = Math.imul(e1 + e2 + 13, FINAL) >>> shift
  into[n++] = Math.imul(t + e1 + 14, FINAL) >>> shift
  into[n++] = Math.imul(t + tb + ta + 15, FINAL) >>> shift
  into[n++] = Math.imul(t + tb + ta + e1 + 16, FINAL) >>> shift
  into[n++] = Math.imul(look + e1 + 17, FINAL) >>> shift
  into[n++] = Math.imul(look + lookb + 18, FINAL) >>> shift
  into[n++] = Math.imul(look + looka + 19, FINAL) >>> shift
  into[n++] = Math.imul(look + lookb + looka + 20, FINAL) >>> shift
  into[n++] = Math.imul(look + wb + 21, FINAL) >>> shift
  into[n++] = Math.imul(look + wa + 22, FINAL) >>> shift
  into[n++] = Math.imul(end0 + 23, FINAL) >>> shift
  into[n++] = Math.imul(end0 + look + 24, FINAL) >>> shift
  into[n++] = Math.imul(enda + look + 25, FINAL) >>> shift
  into[n++] = Math.imul(endb + e1 + 26, FINAL) >>> shift
  into[n++] = Math.imul(wb + wa + casing + 27, FINAL) >>> shift
  into[n++] = Math.imul(wb2 + wb + casing + 28, FINAL) >>> shift
  into[n++] = Math.imul(wa + wa2 + casing + 29, FINAL) >>> shift
  into[n++] = Math.imul(e1 + look + looka + 30, FINAL) >>> shift
  into[n++] = Math.imul(e1 + ta + ta2 + 31, FINAL) >>> shift
  into[n++] = Math.imul(e1 + t + wa + 32, FINAL) >>> shift
  into[n++] = Math.imul(wa3 + casing + 33, FINAL) >>> shift
  into[n++] = Math.imul(wb3 + casing + 34, FINAL) >>> shift
  into[n++] = Math.imul(f + ta + e1 + 35, FINAL) >>> shift
  into[n++] = Math.imul(Math.imul(word.suffix4, 0xe01f5057) + 40, FINAL) >>> shift
  into[n++] = Math.imul(Math.imul(word.prefix3, 0xd17f9acb) + 41, FINAL) >>> shift
  into[n++] =
    Math.imul(Math.imul(word.prefix2, 0x5051c1cd) + Math.imul(word.suffix2, 0x57124243) + 42, FINAL) >>> shift
  return n
}
