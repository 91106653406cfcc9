import { type Frame, PAD } from './frame.js'

/** Moves of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const MOVES = { SHIFT: 0, LEFT: 1, RIGHT: 2 } as const
export type Move = (typeof MOVES)[keyof typeof MOVES]

/** The stack and the rest of the sentence; arcs are kept in the frame. Places are those of the frame, 0 means none. */
export class ParseState {
  readonly frame: Frame
  size = 0
  next = PAD
  end = PAD

  constructor(frame: Frame) {
    this.frame = frame
  }

  begin(): void {
    this.frame.clearArcs()
    this.size = 0
    this.next = PAD
    this.end = PAD + this.frame.length
  }

  /** Done when one word is left on the stack: the root. */
  get done(): boolean {
    return this.next >= this.end && this.size <= 1
  }

  top(depth: number): number {
    return this.size > depth ? (this.frame.stack[this.size - 1 - depth] as number) : 0
  }

  allows(move: Move): boolean {
    if (move === MOVES.SHIFT) return this.next < this.end
    return move === MOVES.LEFT ? this.size > 0 && this.next < this.end : this.size > 1
  }

  apply(move: Move): void {
    const { stack } = this.frame
    if (move === MOVES.SHIFT) stack[this.size++] = this.next++
    else {
      const child = stack[--this.size] as number
      if (move === MOVES.LEFT) this.#attachLeft(child, this.next)
      else this.#attachRight(child, stack[this.size - 1] as number)
    }
  }

  #attachLeft(child: number, head: number): void {
    const { left1, left2, leftCount } = this.frame
    this.frame.head[child] = head
    left2[head] = left1[head] as number
    left1[head] = child
    if ((leftCount[head] as number) < 7) leftCount[head] = (leftCount[head] as number) + 1
  }

  #attachRight(child: number, head: number): void {
    const { right1, right2, rightCount } = this.frame
    this.frame.head[child] = head
    right2[head] = right1[head] as number
    right1[head] = child
    if ((rightCount[head] as number) < 7) rightCount[head] = (rightCount[head] as number) + 1
  }
}
