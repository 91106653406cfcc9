import type { Frame } from './frame.js'
import type { Weights } from './linear-scores.js'
import { MOST_MOVE_FEATURES, moveFeatures } from './move-features.js'
import { MOVES, type Move, ParseState } from './parse-state.js'

export interface ParserModel {
  readonly weights: Weights
  /** 32 less the bits of a feature number. */
  readonly shift: number
}

const features = new Int32Array(MOST_MOVE_FEATURES)

/** Writes the head of every word into the frame (0 for the root): greedy, one move at a time, two moves a word. */
export function parse(frame: Frame, { weights, shift }: ParserModel): void {
  const state = new ParseState(frame)
  state.begin()
  while (!state.done) state.apply(bestMove(state, weights, shift))
}

function bestMove(state: ParseState, weights: Weights, shift: number): Move {
  if (state.size === 0) return MOVES.SHIFT
  if (state.next >= state.end) return MOVES.RIGHT
  const count = moveFeatures(
    state.frame,
    state.top(0),
    state.top(1),
    state.top(2),
    state.next,
    shift,
    features,
  )
  let onward = 0
  let left = 0
  let right = 0
  for (let i = 0; i < count; i++) {
    const at = features[i] as number
    onward += weights[at] as number
    left += weights[at + 1] as number
    right += weights[at + 2] as number
  }
  if (state.size > 1 && right > onward && right >= left) return MOVES.RIGHT
  return left > onward ? MOVES.LEFT : MOVES.SHIFT
}
