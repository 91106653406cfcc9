import type { Frame } from './frame.js'
import { FINAL } from './hash.js'

export const MOST_LABEL_FEATURES = 40

const bucket = (distance: number): number => (distance < 4 ? distance : distance < 8 ? 4 : 5)

/**
 * Writes the features of the arc to the word at `at`, in a finished tree whose arcs further left have labels: the frame keeps the last
 * label given under each head, and the set of all of them.
 */
export function labelFeatures(frame: Frame, at: number, shift: number, into: Int32Array): number {
  const {
    lex,
    tag,
    head: heads,
    left1,
    right1,
    leftCount,
    rightCount,
    suffix3,
    lastLabel,
    seenLabels,
  } = frame
  const head = heads[at] as number
  const grand = heads[head] as number
  const l = left1[at] as number
  const r = right1[at] as number
  const hl = left1[head] as number
  const hr = right1[head] as number
  const w = Math.imul(lex[at] as number, 0xb1fee08f)
  const t = Math.imul(tag[at] as number, 0x59a54a7b)
  const hw = Math.imul(lex[head] as number, 0x98289fcd)
  const ht = Math.imul(tag[head] as number, 0x7f26144b)
  const gw = Math.imul(lex[grand] as number, 0x9474031b)
  const gt = Math.imul(tag[grand] as number, 0xcc011cdd)
  const lt = Math.imul(tag[l] as number, 0x74c9df6b)
  const rt = Math.imul(tag[r] as number, 0xd70820ff)
  const lw = Math.imul(lex[l] as number, 0xf1d69ed7)
  const rw = Math.imul(lex[r] as number, 0x451abd81)
  const hlt = Math.imul(tag[hl] as number, 0x795e8229)
  const hrt = Math.imul(tag[hr] as number, 0xb2715945)
  const hlw = Math.imul(lex[hl] as number, 0xaa05e11b)
  const before = Math.imul(tag[at - 1] as number, 0xbb2d420f)
  const behind = Math.imul(tag[at + 1] as number, 0xb394fb37)
  const beforeW = Math.imul(lex[at - 1] as number, 0x4f426dcb)
  const behindW = Math.imul(lex[at + 1] as number, 0xa5aa3c81)
  const hBefore = Math.imul(tag[head === 0 ? 0 : head - 1] as number, 0x93f448b3)
  const hBehind = Math.imul(tag[head + 1] as number, 0xfe3b890b)
  const hBeforeW = Math.imul(lex[head === 0 ? 0 : head - 1] as number, 0xae658f33)
  const end0 = Math.imul(suffix3[at] as number, 0xd269a9a5)
  const endh = Math.imul(suffix3[head] as number, 0x72158371)
  const rlt = Math.imul(tag[left1[r] as number] as number, 0x48db40af)
  const side = Math.imul(head === 0 ? 2 : head < at ? 1 : 0, 0xb774eb53)
  const far = Math.imul(head === 0 ? 0 : bucket(Math.abs(at - head)), 0x62c33a4f)
  const pair = t + ht + side
  const last = Math.imul(lastLabel[head] as number, 0xe3151289)
  const seen = Math.imul(seenLabels[head] as number, 0xab2cd31f)
  const counts = Math.imul((leftCount[at] as number) | ((rightCount[at] as number) << 3), 0x58d5563d)
  const countsh = Math.imul((leftCount[head] as number) | ((rightCount[head] as number) << 3), 0xf0ce5835)
  const edge = Math.imul((at === hl ? 1 : 0) | (at === hr ? 2 : 0), 0x7631a993)
  let n = 0
  into[n++] = Math.imul(pair + 1, FINAL) >>> shift
  into[n++] = Math.imul(w + t + side + 2, FINAL) >>> shift
  into[n++] = Math.imul(hw + ht + side + 3, FINAL) >>> shift
  into[n++] = Math.imul(w + hw + side + 4, FINAL) >>> shift
  into[n++] = Math.imul(w + ht + side + 5, FINAL) >>> shift
  into[n++] = Math.imul(hw + t + side + 6, FINAL) >>> shift
  into[n++] = Math.imul(pair + far + 7, FINAL) >>> shift
  into[n++] = Math.imul(pair + lt + rt + 8, FINAL) >>> shift
  into[n++] = Math.imul(pair + lw + 9, FINAL) >>> shift
  into[n++] = Math.imul(pair + rw + 10, FINAL) >>> shift
  into[n++] = Math.imul(pair + gt + 11, FINAL) >>> shift
  into[n++] = Math.imul(pair + last + far + 12, FINAL) >>> shift
  into[n++] = Math.imul(pair + seen + 13, FINAL) >>> shift
  into[n++] = Math.imul(hw + t + last + 14, FINAL) >>> shift
  into[n++] = Math.imul(pair + before + behind + 15, FINAL) >>> shift
  into[n++] = Math.imul(pair + beforeW + 16, FINAL) >>> shift
  into[n++] = Math.imul(pair + behindW + 17, FINAL) >>> shift
  into[n++] = Math.imul(pair + hBefore + hBehind + 18, FINAL) >>> shift
  into[n++] = Math.imul(pair + hlw + 19, FINAL) >>> shift
  into[n++] = Math.imul(pair + hlt + hrt + 20, FINAL) >>> shift
  into[n++] = Math.imul(pair + counts + 21, FINAL) >>> shift
  into[n++] = Math.imul(pair + countsh + 22, FINAL) >>> shift
  into[n++] = Math.imul(pair + end0 + 23, FINAL) >>> shift
  into[n++] = Math.imul(pair + endh + 24, FINAL) >>> shift
  into[n++] = Math.imul(w + far + side + 25, FINAL) >>> shift
  into[n++] = Math.imul(w + hBeforeW + pair + 26, FINAL) >>> shift
  into[n++] = Math.imul(hw + lt + t + side + 27, FINAL) >>> shift
  into[n++] = Math.imul(w + gt + side + 28, FINAL) >>> shift
  into[n++] = Math.imul(w + gw + side + 29, FINAL) >>> shift
  into[n++] = Math.imul(pair + rlt + 30, FINAL) >>> shift
  into[n++] = Math.imul(w + rw + 31, FINAL) >>> shift
  into[n++] = Math.imul(pair + edge + 32, FINAL) >>> shift
  return n
}
