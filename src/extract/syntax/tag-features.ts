import type { Frame } from './frame.js'
import { FINAL } from './hash.js'
import type { Word } from './lexicon.js'

export const MOST_TAG_FEATURES = 40

/** Writes the features of the word at `at`, whose left neighbours are tagged already; returns how many. */
export function tagFeatures(frame: Frame, word: Word, at: number, shift: number, into: Int32Array): number {
  const { lex, form, tag, tagSet, suffix2, suffix3, shape } = frame
  const w = Math.imul(lex[at] as number, 0xa38fd547)
  const wb = Math.imul(lex[at - 1] as number, 0x5f557203)
  const wa = Math.imul(lex[at + 1] as number, 0x8c38fb29)
  const wb2 = Math.imul(lex[at - 2] as number, 0xb64ce423)
  const wa2 = Math.imul(lex[at + 2] as number, 0x907a70c3)
  const f = Math.imul(form[at] as number, 0x9e7769b1)
  const t1 = Math.imul(tag[at - 1] as number, 0x7f150525)
  const t2 = Math.imul(tag[at - 2] as number, 0xae2eb155)
  const set0 = Math.imul(tagSet[at] as number, 0x881ed163)
  const set1 = Math.imul(tagSet[at + 1] as number, 0x6d76b07f)
  const set2 = Math.imul(tagSet[at + 2] as number, 0xc6f87719)
  const end0 = Math.imul(suffix3[at] as number, 0x506bf2ef)
  const end1 = Math.imul(suffix3[at + 1] as number, 0x7731af11)
  const endb = Math.imul(suffix3[at - 1] as number, 0x95e761d1)
  const short = Math.imul(suffix2[at] as number, 0xec66a787)
  const look = Math.imul(shape[at] as number, 0x7403e431)
  const look1 = Math.imul(shape[at + 1] as number, 0x5c90a959)
  let n = 0
  into[n++] = Math.imul(w + 1, FINAL) >>> shift
  into[n++] = Math.imul(f + 2, FINAL) >>> shift
  into[n++] = Math.imul(wb + 3, FINAL) >>> shift
  into[n++] = Math.imul(wa + 4, FINAL) >>> shift
  into[n++] = Math.imul(wb2 + 5, FINAL) >>> shift
  into[n++] = Math.imul(wa2 + 6, FINAL) >>> shift
  into[n++] = Math.imul(t1 + 7, FINAL) >>> shift
  into[n++] = Math.imul(t1 + t2 + 8, FINAL) >>> shift
  into[n++] = Math.imul(t1 + w + 9, FINAL) >>> shift
  into[n++] = Math.imul(wb + w + 10, FINAL) >>> shift
  into[n++] = Math.imul(w + wa + 11, FINAL) >>> shift
  into[n++] = Math.imul(t1 + wa + 12, FINAL) >>> shift
  into[n++] = Math.imul(t1 + set1 + 13, FINAL) >>> shift
  into[n++] = Math.imul(set0 + set1 + t1 + 14, FINAL) >>> shift
  into[n++] = Math.imul(set1 + set2 + 15, FINAL) >>> shift
  into[n++] = Math.imul(set0 + set1 + 16, FINAL) >>> shift
  into[n++] = Math.imul(end1 + 17, FINAL) >>> shift
  into[n++] = Math.imul(t1 + end1 + 18, FINAL) >>> shift
  into[n++] = Math.imul(end0 + 19, FINAL) >>> shift
  into[n++] = Math.imul(short + 20, FINAL) >>> shift
  into[n++] = Math.imul(end0 + t1 + 21, FINAL) >>> shift
  into[n++] = Math.imul(look + 22, FINAL) >>> shift
  into[n++] = Math.imul(look + t1 + 23, FINAL) >>> shift
  into[n++] = Math.imul(look + look1 + 24, FINAL) >>> shift
  into[n++] = Math.imul(t2 + t1 + set0 + 25, FINAL) >>> shift
  into[n++] = Math.imul(w + set1 + 26, FINAL) >>> shift
  into[n++] = Math.imul(wb + set0 + 27, FINAL) >>> shift
  into[n++] = Math.imul(endb + end0 + 28, FINAL) >>> shift
  if (frame.tagSet[at] !== 0) return n
  const ending = Math.imul(word.suffix2, 0x4cbd87ad)
  into[n++] = Math.imul(Math.imul(word.suffix1, 0xcb5c7427) + 40, FINAL) >>> shift
  into[n++] = Math.imul(Math.imul(word.suffix4, 0xb2f14c95) + 41, FINAL) >>> shift
  into[n++] = Math.imul(Math.imul(word.prefix1, 0xc7a2ea21) + 42, FINAL) >>> shift
  into[n++] = Math.imul(Math.imul(word.prefix2, 0x930d6eaf) + 43, FINAL) >>> shift
  into[n++] = Math.imul(Math.imul(word.prefix3, 0x4cdd2055) + 44, FINAL) >>> shift
  into[n++] = Math.imul(ending + t1 + 45, FINAL) >>> shift
  into[n++] = Math.imul(ending + Math.imul(word.casing, 0x86734721) + 46, FINAL) >>> shift
  into[n++] = Math.imul(end0 + set1 + 47, FINAL) >>> shift
  return n
}
