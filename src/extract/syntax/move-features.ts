import type { Frame } from './frame.js'
import { FINAL } from './hash.js'

export const MOST_MOVE_FEATURES = 85

/** 1 to 5 as they are, then in steps: beyond that, attachment no longer depends on the exact distance. */
const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : 7

/**
 * Writes the features of a parser state: the three topmost words of the stack (0 for none) and the next three of the sentence. Each atom
 * is multiplied once by a number of its role; a feature is a sum of atoms, told apart by its small number, and mixed.
 */
export function moveFeatures(
  frame: Frame,
  s0: number,
  s1: number,
  s2: number,
  b0: number,
  shift: number,
  into: Int32Array,
): number {
  const { lex, tag, left1, right1, right2, leftCount, rightCount } = frame
  const s0l = left1[s0] as number
  const s0r = right1[s0] as number
  const s1l = left1[s1] as number
  const s1r = right1[s1] as number
  const b0l = left1[b0] as number
  const s0w = Math.imul(lex[s0] as number, 0x52e6b439)
  const s0t = Math.imul(tag[s0] as number, 0xf2a74de5)
  const s1w = Math.imul(lex[s1] as number, 0x6513270f)
  const s1t = Math.imul(tag[s1] as number, 0xa6a3a451)
  const s2w = Math.imul(lex[s2] as number, 0xd23f0825)
  const s2t = Math.imul(tag[s2] as number, 0x892f902b)
  const b0w = Math.imul(lex[b0] as number, 0x5d9dc9f9)
  const b0t = Math.imul(tag[b0] as number, 0x9531985d)
  const b1w = Math.imul(lex[b0 + 1] as number, 0xe8e25d95)
  const b1t = Math.imul(tag[b0 + 1] as number, 0x81e74ef5)
  const b2w = Math.imul(lex[b0 + 2] as number, 0x6f03675b)
  const b2t = Math.imul(tag[b0 + 2] as number, 0x6b0d549b)
  const s0lt = Math.imul(tag[s0l] as number, 0x8d116ecf)
  const s0rt = Math.imul(tag[s0r] as number, 0x6cad4a27)
  const s1lt = Math.imul(tag[s1l] as number, 0xd3ac94af)
  const s1rt = Math.imul(tag[s1r] as number, 0x90c192cf)
  const b0lt = Math.imul(tag[b0l] as number, 0xf28c105d)
  const s0lw = Math.imul(lex[s0l] as number, 0xa170b339)
  const s0rw = Math.imul(lex[s0r] as number, 0xa09f76b5)
  const s1lw = Math.imul(lex[s1l] as number, 0x953f48f1)
  const s1rw = Math.imul(lex[s1r] as number, 0xf29d0da9)
  const b0lw = Math.imul(lex[b0l] as number, 0x93bd04cf)
  const s0r2t = Math.imul(tag[right2[s0] as number] as number, 0x658cda15)
  const s1r2t = Math.imul(tag[right2[s1] as number] as number, 0xf9ebdacd)
  const s0rrt = Math.imul(tag[right1[s0r] as number] as number, 0xdbc496cb)
  const s0rlw = Math.imul(lex[left1[s0r] as number] as number, 0x4a23d597)
  const before0 = Math.imul(tag[s0 - 1] as number, 0x6b4cb243)
  const behind0 = Math.imul(tag[s0 + 1] as number, 0x8a6a63ed)
  const behind1 = Math.imul(tag[s1 + 1] as number, 0x92276659)
  const beforeb = Math.imul(tag[b0 - 1] as number, 0x4ef8aa39)
  const gap = Math.imul(bucket(b0 - s0), 0x8f6d0559)
  const gap1 = s1 === 0 ? 0 : Math.imul(bucket(s0 - s1), 0xd0eda82f)
  const counts0 = Math.imul(((leftCount[s0] as number) << 3) | (rightCount[s0] as number), 0xae97ba95)
  const counts1 = Math.imul(((leftCount[s1] as number) << 3) | (rightCount[s1] as number), 0x94e3bf91)
  const countb = Math.imul(leftCount[b0] as number, 0x923a7369)
  let n = 0
  into[n++] = Math.imul(s0w + s0t + 3, FINAL) >>> shift
  into[n++] = Math.imul(s1w + s1t + 6, FINAL) >>> shift
  into[n++] = Math.imul(b0w + b0t + 9, FINAL) >>> shift
  into[n++] = Math.imul(b1w + b1t + 10, FINAL) >>> shift
  into[n++] = Math.imul(b2w + b2t + 11, FINAL) >>> shift
  into[n++] = Math.imul(s2w + s2t + 12, FINAL) >>> shift
  into[n++] = Math.imul(s0w + s0t + b0w + b0t + 13, FINAL) >>> shift
  into[n++] = Math.imul(s0w + s0t + b0t + 14, FINAL) >>> shift
  into[n++] = Math.imul(s0t + b0w + b0t + 15, FINAL) >>> shift
  into[n++] = Math.imul(s0t + b0t + 16, FINAL) >>> shift
  into[n++] = Math.imul(s1w + s1t + s0w + s0t + 17, FINAL) >>> shift
  into[n++] = Math.imul(s1w + s1t + s0t + 18, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0w + s0t + 19, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0t + 20, FINAL) >>> shift
  into[n++] = Math.imul(s1w + s1t + b0t + 22, FINAL) >>> shift
  into[n++] = Math.imul(s1t + b0w + b0t + 23, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0t + b0t + 24, FINAL) >>> shift
  into[n++] = Math.imul(s2t + s1t + s0t + b0t + 25, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0t + b0t + b1t + 26, FINAL) >>> shift
  into[n++] = Math.imul(s0t + b0t + b1t + 27, FINAL) >>> shift
  into[n++] = Math.imul(s0t + b0t + b1t + b2t + 28, FINAL) >>> shift
  into[n++] = Math.imul(s0t + b0t + b1w + 29, FINAL) >>> shift
  into[n++] = Math.imul(s0w + b0t + b1t + 30, FINAL) >>> shift
  into[n++] = Math.imul(s1w + s0t + b0w + 31, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0w + b0t + 32, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0t + b0w + 33, FINAL) >>> shift
  into[n++] = Math.imul(s1w + s0t + b0t + 34, FINAL) >>> shift
  into[n++] = Math.imul(s0t + b0t + s0lt + 35, FINAL) >>> shift
  into[n++] = Math.imul(s0t + b0t + s0rt + 36, FINAL) >>> shift
  into[n++] = Math.imul(s0t + b0t + b0lt + 37, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0t + s1lt + 40, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0t + b0t + s1rt + 42, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0t + b0t + s0rt + 43, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0t + b0t + s0lt + 44, FINAL) >>> shift
  into[n++] = Math.imul(s0w + s0rw + b0t + 45, FINAL) >>> shift
  into[n++] = Math.imul(s1w + s0w + s0rw + 46, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0w + s0rw + 47, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0t + s1rw + b0t + 48, FINAL) >>> shift
  into[n++] = Math.imul(s0w + s0t + gap + 49, FINAL) >>> shift
  into[n++] = Math.imul(b0w + b0t + gap + 50, FINAL) >>> shift
  into[n++] = Math.imul(s0t + b0t + gap + 51, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0t + b0t + gap + gap1 + 52, FINAL) >>> shift
  into[n++] = Math.imul(s1w + s1t + gap1 + 53, FINAL) >>> shift
  into[n++] = Math.imul(s0w + s0t + gap1 + 54, FINAL) >>> shift
  into[n++] = Math.imul(s0w + s0t + counts0 + 56, FINAL) >>> shift
  into[n++] = Math.imul(s0t + b0t + counts0 + 57, FINAL) >>> shift
  into[n++] = Math.imul(s1w + s1t + counts1 + 58, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0t + counts1 + 59, FINAL) >>> shift
  into[n++] = Math.imul(s0t + b0t + countb + 61, FINAL) >>> shift
  into[n++] = Math.imul(s0lw + s0t + 62, FINAL) >>> shift
  into[n++] = Math.imul(s0rw + s0t + 63, FINAL) >>> shift
  into[n++] = Math.imul(s1lw + s1t + 64, FINAL) >>> shift
  into[n++] = Math.imul(s1rw + s1t + 65, FINAL) >>> shift
  into[n++] = Math.imul(b0lw + b0t + 66, FINAL) >>> shift
  into[n++] = Math.imul(s0t + s0rt + s0r2t + 68, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s1rt + s1r2t + 69, FINAL) >>> shift
  into[n++] = Math.imul(s0rrt + s0t + b0t + 71, FINAL) >>> shift
  into[n++] = Math.imul(s0rlw + s0rt + s1t + s0t + 72, FINAL) >>> shift
  into[n++] = Math.imul(s1t + s0t + s1lt + b0t + s1rt + 74, FINAL) >>> shift
  into[n++] = Math.imul(s0t + before0 + behind0 + b0t + 75, FINAL) >>> shift
  into[n++] = Math.imul(s1t + behind1 + b0t + beforeb + 76, FINAL) >>> shift
  into[n++] = Math.imul(s0w + b0w + b1t + 77, FINAL) >>> shift
  return n
}
