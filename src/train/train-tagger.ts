import { type Frame, PAD } from '../extract/syntax/frame.js'
import type { Lexicon, Word } from '../extract/syntax/lexicon.js'
import { bestOf } from '../extract/syntax/linear-scores.js'
import { MOST_TAG_FEATURES, tagFeatures } from '../extract/syntax/tag-features.js'
import type { Example } from './example.js'
import { Perceptron } from './perceptron.js'
import { createRandom, shuffle } from './random.js'

export interface TaggerTraining {
  readonly lexicon: Lexicon
  readonly tagSets: readonly Uint8Array[]
  readonly epochs: number
  readonly bits: number
}

const features = new Int32Array(MOST_TAG_FEATURES)

/** Learns tags left to right from its own earlier decisions, as the product will see them. */
export function trainTagger(examples: readonly Example[], frame: Frame, training: TaggerTraining): Int8Array {
  const perceptron = new Perceptron(training.bits)
  const order = [...examples]
  const random = createRandom(1)
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random)
    for (const example of order) trainOn(example, frame, perceptron, training)
  }
  return perceptron.quantised()
}

function trainOn(
  example: Example,
  frame: Frame,
  perceptron: Perceptron,
  { lexicon, tagSets }: TaggerTraining,
): void {
  frame.load(example.forms, lexicon)
  for (let i = 0; i < frame.length; i++) {
    const at = i + PAD
    const allowed = tagSets[frame.tagSet[at] as number] as Uint8Array
    const gold = example.tags[i] as number
    let guess = allowed[0] as number
    if (allowed.length > 1) {
      const count = tagFeatures(frame, frame.words[i] as Word, at, perceptron.shift, features)
      guess = bestOf(perceptron.weights, features, count, allowed)
      if (guess !== gold && allowed.includes(gold)) perceptron.update(features, count, gold, guess)
      perceptron.tick()
    }
    frame.tag[at] = guess
  }
}
