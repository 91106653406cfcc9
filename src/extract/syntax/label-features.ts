import type { Frame } from './frame.js'
import { mix1, mix2, mix3 } from './hash.js'

export const MOST_LABEL_FEATURES = 40

const bucket = (distance: number): number => (distance < 4 ? distance : distance < 8 ? 4 : 5)

/**
 * Writes the features of the arc from `head` (0 for none) to `at`, in a finished tree. `sibling` is the label of the nearest
 * dependent of the same head that was labelled before, `earlier` a bit set of all of those labels.
 */
export function labelFeatures(
  frame: Frame,
  at: number,
  sibling: number,
  earlier: number,
  mask: number,
  into: Int32Array,
): number {
  const { lex, tag, head: heads, left1, right1, leftCount, rightCount, suffix3, entity } = frame
  const head = heads[at] as number
  const w = lex[at] as number
  const t = tag[at] as number
  const hw = lex[head] as number
  const ht = tag[head] as number
  const side = head === 0 ? 2 : head < at ? 1 : 0
  const far = head === 0 ? 0 : bucket(Math.abs(at - head))
  const pair = t | (ht << 6) | (side << 12)
  const grand = heads[head] as number
  const gt = tag[grand] as number
  const l = left1[at] as number
  const r = right1[at] as number
  const lt = tag[l] as number
  const rt = tag[r] as number
  const hl = left1[head] as number
  const hr = right1[head] as number
  const before = tag[at - 1] as number
  const behind = tag[at + 1] as number
  let n = 0
  into[n++] = mix1(1, pair) & mask
  into[n++] = mix2(2, w, t | (side << 6)) & mask
  into[n++] = mix2(3, hw, ht | (side << 6)) & mask
  into[n++] = mix3(4, w, hw, side) & mask
  into[n++] = mix2(5, w, ht | (side << 6)) & mask
  into[n++] = mix2(6, hw, t | (side << 6)) & mask
  into[n++] = mix2(7, pair, far) & mask
  into[n++] = mix3(8, pair, lt, rt) & mask
  into[n++] = mix2(9, pair, lex[l] as number) & mask
  into[n++] = mix2(10, pair, lex[r] as number) & mask
  into[n++] = mix2(11, pair, gt) & mask
  into[n++] = mix3(12, pair, sibling, far) & mask
  into[n++] = mix2(13, pair, earlier) & mask
  into[n++] = mix3(14, hw, t, sibling) & mask
  into[n++] = mix3(15, pair, before, behind) & mask
  into[n++] = mix2(16, pair, lex[at - 1] as number) & mask
  into[n++] = mix2(17, pair, lex[at + 1] as number) & mask
  into[n++] = mix3(18, pair, tag[head + 1] as number, tag[head - 1] as number) & mask
  into[n++] = mix2(19, pair, lex[hl] as number) & mask
  into[n++] = mix3(20, pair, tag[hl] as number, tag[hr] as number) & mask
  into[n++] = mix2(21, pair, (leftCount[at] as number) | ((rightCount[at] as number) << 3)) & mask
  into[n++] = mix2(22, pair, (leftCount[head] as number) | ((rightCount[head] as number) << 3)) & mask
  into[n++] = mix2(23, pair, suffix3[at] as number) & mask
  into[n++] = mix2(24, pair, suffix3[head] as number) & mask
  into[n++] = mix2(25, w, far | (side << 3)) & mask
  into[n++] = mix3(26, w, lex[head - 1] as number, pair) & mask
  into[n++] = mix3(27, hw, lt, t | (side << 6)) & mask
  into[n++] = mix3(28, w, gt, side) & mask
  into[n++] = mix3(29, w, lex[grand] as number, side) & mask
  into[n++] = mix2(30, pair, tag[left1[r] as number] as number) & mask
  into[n++] = mix2(31, w, lex[r] as number) & mask
  into[n++] = mix2(32, pair, (at === hl ? 1 : 0) | (at === hr ? 2 : 0) | ((entity[at] as number) << 2)) & mask
  return n
}
