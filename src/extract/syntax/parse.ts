import type { Frame } from './frame.js'
import type { Weights } from './linear-scores.js'
import { MOST_MOVE_FEATURES, moveFeatures } from './move-features.js'
import { MOVES, type Move, ParseState } from './parse-state.js'

export interface ParserModel {
  readonly weights: Weights
  readonly mask: number
}

const features = new Int32Array(MOST_MOVE_FEATURES)

/** Writes the head of every word into the frame (0 for the root): greedy, one move at a time, two moves a word. */
export function parse(frame: Frame, model: ParserModel): void {
  const state = new ParseState(frame)
  state.begin()
  while (!state.done) state.apply(bestMove(state, model))
}

function bestMove(state: ParseState, { weights, mask }: ParserModel): Move {
  if (state.size === 0) return MOVES.SHIFT
  if (state.next >= state.end) return MOVES.RIGHT
  const count = moveFeatures(
    state.frame,
    state.top(0),
    state.top(1),
    state.top(2),
    state.next,
    mask,
    features,
  )
  let shift = 0
  let left = 0
  let right = 0
  for (let i = 0; i < count; i++) {
    const at = features[i] as number
    shift += weights[at] as number
    left += weights[at + 1] as number
    right += weights[at + 2] as number
  }
  if (state.size > 1 && right > shift && right >= left) return MOVES.RIGHT
  return left > shift ? MOVES.LEFT : MOVES.SHIFT
}
