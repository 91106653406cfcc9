import type { Frame } from './frame.js'
import { mix1, mix2, mix3 } from './hash.js'

export const MOST_MOVE_FEATURES = 100

/** 1 to 5 as they are, then in steps: beyond that, attachment no longer depends on the exact distance. */
const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : 7

/** Writes the features of a parser state: the three topmost words of the stack (0 for none) and the next three of the sentence. */
export function moveFeatures(
  frame: Frame,
  s0: number,
  s1: number,
  s2: number,
  b0: number,
  mask: number,
  into: Int32Array,
): number {
  const { lex, tag, left1, left2, right1, right2, leftCount, rightCount } = frame
  const s0w = lex[s0] as number
  const s0t = tag[s0] as number
  const s1w = lex[s1] as number
  const s1t = tag[s1] as number
  const s2t = tag[s2] as number
  const b0w = lex[b0] as number
  const b0t = tag[b0] as number
  const b1w = lex[b0 + 1] as number
  const b1t = tag[b0 + 1] as number
  const b2t = tag[b0 + 2] as number
  const s0l = left1[s0] as number
  const s0r = right1[s0] as number
  const s1l = left1[s1] as number
  const s1r = right1[s1] as number
  const b0l = left1[b0] as number
  const s0lt = tag[s0l] as number
  const s0rt = tag[s0r] as number
  const s1lt = tag[s1l] as number
  const s1rt = tag[s1r] as number
  const b0lt = tag[b0l] as number
  const s0rw = lex[s0r] as number
  const s1rw = lex[s1r] as number
  const s0wt = mix2(1, s0w, s0t)
  const s1wt = mix2(2, s1w, s1t)
  const b0wt = mix2(3, b0w, b0t)
  const s0b0 = s0t | (b0t << 6)
  const s1s0 = s1t | (s0t << 6)
  const s1s0b0 = s1s0 | (b0t << 12)
  const gap = bucket(b0 - s0)
  const gap1 = s1 === 0 ? 0 : bucket(s0 - s1)
  const counts0 = ((leftCount[s0] as number) << 3) | (rightCount[s0] as number)
  const counts1 = ((leftCount[s1] as number) << 3) | (rightCount[s1] as number)
  const countb = leftCount[b0] as number
  let n = 0
  into[n++] = mix1(10, s0w) & mask
  into[n++] = mix1(11, s0t) & mask
  into[n++] = mix1(12, s0wt) & mask
  into[n++] = mix1(13, s1w) & mask
  into[n++] = mix1(14, s1t) & mask
  into[n++] = mix1(15, s1wt) & mask
  into[n++] = mix1(16, b0w) & mask
  into[n++] = mix1(17, b0t) & mask
  into[n++] = mix1(18, b0wt) & mask
  into[n++] = mix2(19, b1w, b1t) & mask
  into[n++] = mix2(20, lex[b0 + 2] as number, b2t) & mask
  into[n++] = mix2(21, lex[s2] as number, s2t) & mask
  into[n++] = mix2(22, s0wt, b0wt) & mask
  into[n++] = mix2(23, s0wt, b0t) & mask
  into[n++] = mix2(24, s0t, b0wt) & mask
  into[n++] = mix1(25, s0b0) & mask
  into[n++] = mix2(26, s1wt, s0wt) & mask
  into[n++] = mix2(27, s1wt, s0t) & mask
  into[n++] = mix2(28, s1t, s0wt) & mask
  into[n++] = mix1(29, s1s0) & mask
  into[n++] = mix2(30, s1wt, b0wt) & mask
  into[n++] = mix2(31, s1wt, b0t) & mask
  into[n++] = mix2(32, s1t, b0wt) & mask
  into[n++] = mix1(33, s1s0b0) & mask
  into[n++] = mix2(34, s1s0b0, s2t) & mask
  into[n++] = mix2(35, s1s0b0, b1t) & mask
  into[n++] = mix2(36, s0b0, b1t) & mask
  into[n++] = mix3(37, s0b0, b1t, b2t) & mask
  into[n++] = mix2(38, s0b0, b1w) & mask
  into[n++] = mix3(39, s0w, b0t, b1t) & mask
  into[n++] = mix3(40, s1w, s0t, b0w) & mask
  into[n++] = mix3(41, s1t, s0w, b0t) & mask
  into[n++] = mix3(42, s1t, s0t, b0w) & mask
  into[n++] = mix3(43, s1w, s0t, b0t) & mask
  into[n++] = mix2(44, s0b0, s0lt) & mask
  into[n++] = mix2(45, s0b0, s0rt) & mask
  into[n++] = mix2(46, s0b0, b0lt) & mask
  into[n++] = mix2(47, s1s0, s0lt) & mask
  into[n++] = mix2(48, s1s0, s0rt) & mask
  into[n++] = mix2(49, s1s0, s1lt) & mask
  into[n++] = mix2(50, s1s0, s1rt) & mask
  into[n++] = mix2(51, s1s0b0, s1rt) & mask
  into[n++] = mix2(52, s1s0b0, s0rt) & mask
  into[n++] = mix2(53, s1s0b0, s0lt) & mask
  into[n++] = mix3(54, s0w, s0rw, b0t) & mask
  into[n++] = mix3(55, s1w, s0w, s0rw) & mask
  into[n++] = mix3(56, s1t, s0w, s0rw) & mask
  into[n++] = mix3(57, s1s0, s1rw, b0t) & mask
  into[n++] = mix2(58, s0wt, gap) & mask
  into[n++] = mix2(59, b0wt, gap) & mask
  into[n++] = mix2(60, s0b0, gap) & mask
  into[n++] = mix2(61, s1s0b0, gap | (gap1 << 3)) & mask
  into[n++] = mix2(62, s1wt, gap1) & mask
  into[n++] = mix2(63, s0wt, gap1) & mask
  into[n++] = mix2(64, s1s0, gap1) & mask
  into[n++] = mix2(65, s0wt, counts0) & mask
  into[n++] = mix2(66, s0b0, counts0) & mask
  into[n++] = mix2(67, s1wt, counts1) & mask
  into[n++] = mix2(68, s1s0, counts1) & mask
  into[n++] = mix2(69, b0wt, countb) & mask
  into[n++] = mix2(70, s0b0, countb) & mask
  into[n++] = mix2(71, lex[s0l] as number, s0t) & mask
  into[n++] = mix2(72, s0rw, s0t) & mask
  into[n++] = mix2(73, lex[s1l] as number, s1t) & mask
  into[n++] = mix2(74, s1rw, s1t) & mask
  into[n++] = mix2(75, lex[b0l] as number, b0t) & mask
  into[n++] = mix3(76, s0t, s0lt, tag[left2[s0] as number] as number) & mask
  into[n++] = mix3(77, s0t, s0rt, tag[right2[s0] as number] as number) & mask
  into[n++] = mix3(78, s1t, s1rt, tag[right2[s1] as number] as number) & mask
  into[n++] = mix3(79, b0t, b0lt, tag[left2[b0] as number] as number) & mask
  into[n++] = mix3(80, tag[right1[s0r] as number] as number, s0t, b0t) & mask
  into[n++] = mix3(81, lex[left1[s0r] as number] as number, s0rt, s1s0) & mask
  into[n++] = mix3(82, s2t, s1w, b0w) & mask
  into[n++] = mix3(83, s1s0, s1lt, b0t | (s1rt << 6)) & mask
  into[n++] = mix2(84, s0t | ((tag[s0 - 1] as number) << 6) | ((tag[s0 + 1] as number) << 12), b0t) & mask
  into[n++] = mix2(85, s1t | ((tag[s1 + 1] as number) << 6) | (b0t << 12), tag[b0 - 1] as number) & mask
  into[n++] = mix3(86, s0w, b0w, b1t) & mask
  return n
}
