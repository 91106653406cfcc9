import { type Frame, PAD } from '../extract/syntax/frame.js'
import type { Lexicon } from '../extract/syntax/lexicon.js'
import { MOST_MOVE_FEATURES, moveFeatures } from '../extract/syntax/move-features.js'
import { MOVES, type Move, ParseState } from '../extract/syntax/parse-state.js'
import type { Example } from './example.js'
import { moveCosts } from './move-costs.js'
import { Perceptron } from './perceptron.js'
import { createRandom, shuffle } from './random.js'

export interface ParserTraining {
  readonly lexicon: Lexicon
  readonly tags: ReadonlyMap<Example, Int32Array>
  readonly epochs: number
  readonly bits: number
}

const EVERY_MOVE: readonly Move[] = [MOVES.SHIFT, MOVES.LEFT, MOVES.RIGHT]
/** From the second epoch on, how often a wrong move is followed so that the parser learns to recover. */
const EXPLORE = 0.9

const features = new Int32Array(MOST_MOVE_FEATURES)
const costs = new Int32Array(3)
const heads = new Int32Array(4096)

export function trainParser(
  examples: readonly Example[],
  frame: Frame,
  training: ParserTraining,
  onEpoch: (epoch: number, weights: () => Int8Array) => void,
): Int8Array {
  const perceptron = new Perceptron(training.bits)
  const order = [...examples]
  const random = createRandom(3)
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random)
    for (const example of order) {
      frame.load(example.forms, training.lexicon)
      frame.tag.set(training.tags.get(example) ?? example.tags, PAD)
      trainOn(example, frame, perceptron, epoch === 0 ? 0 : EXPLORE, random)
    }
    onEpoch(epoch, () => perceptron.quantised())
  }
  return perceptron.quantised()
}

function trainOn(
  example: Example,
  frame: Frame,
  perceptron: Perceptron,
  explore: number,
  random: () => number,
): void {
  heads.set(example.heads, PAD)
  const state = new ParseState(frame)
  state.begin()
  while (!state.done) {
    if (state.size === 0) {
      state.apply(MOVES.SHIFT)
      continue
    }
    if (state.next >= state.end) {
      state.apply(MOVES.RIGHT)
      continue
    }
    moveCosts(state, heads, costs)
    const count = moveFeatures(
      frame,
      state.top(0),
      state.top(1),
      state.top(2),
      state.next,
      perceptron.shift,
      features,
    )
    const guess = bestAllowed(state, perceptron.weights, count, Number.POSITIVE_INFINITY)
    const least = Math.min(
      ...EVERY_MOVE.filter(move => state.allows(move)).map(move => costs[move] as number),
    )
    perceptron.tick()
    if ((costs[guess] as number) <= least) {
      state.apply(guess)
      continue
    }
    const right = bestAllowed(state, perceptron.weights, count, least)
    perceptron.update(features, count, right, guess)
    state.apply(random() < explore ? guess : right)
  }
}

/** The best of the moves that cost at most `most`. */
function bestAllowed(state: ParseState, weights: Float32Array, count: number, most: number): Move {
  let best: Move = MOVES.SHIFT
  let bestScore = Number.NEGATIVE_INFINITY
  for (const move of EVERY_MOVE) {
    if (!state.allows(move) || (costs[move] as number) > most) continue
    let score = 0
    for (let i = 0; i < count; i++) score += weights[(features[i] as number) + move] as number
    if (score > bestScore) {
      bestScore = score
      best = move
    }
  }
  return best
}
