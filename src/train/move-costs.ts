import { MOVES, type ParseState } from '../extract/syntax/parse-state.js'

/**
 * How many arcs of the annotated tree each move makes unreachable (Goldberg and Nivre 2013, for arc-hybrid): the dynamic oracle,
 * which says what is best even after a mistake. `heads` is by place in the frame.
 */
export function moveCosts(state: ParseState, heads: Int32Array, into: Int32Array): void {
  const { next, end, size, frame } = state
  const s0 = state.top(0)
  const s1 = state.top(1)
  into.fill(0)
  let stackDependents = 0
  let headBelowTop = 0
  for (let k = 0; k < size; k++) {
    const place = frame.stack[k] as number
    if (heads[place] === next) stackDependents++
    if (k < size - 1 && heads[next] === place) headBelowTop = 1
  }
  into[MOVES.SHIFT] = stackDependents + headBelowTop
  if (size === 0) return
  const head = heads[s0] as number
  let bufferDependents = 0
  for (let place = next; place < end; place++) if (heads[place] === s0) bufferDependents++
  const isRoot = head === 0 ? 1 : 0
  into[MOVES.LEFT] = bufferDependents + isRoot + (head > next || (head !== 0 && head === s1) ? 1 : 0)
  into[MOVES.RIGHT] = bufferDependents + isRoot + (head >= next ? 1 : 0)
}
