import { entityFeatures, MOST_ENTITY_FEATURES } from '../extract/syntax/entity-features.js'
import { chooseEntity, continueEntity } from '../extract/syntax/find-entities.js'
import { type Frame, PAD } from '../extract/syntax/frame.js'
import type { Lexicon, Word } from '../extract/syntax/lexicon.js'
import type { Example } from './example.js'
import { Perceptron } from './perceptron.js'
import { createRandom, shuffle } from './random.js'

export interface EntityTraining {
  readonly lexicon: Lexicon
  readonly entitySets: readonly Uint8Array[]
  /** Tags as the tagger gives them to sentences it was not trained on. */
  readonly tags: ReadonlyMap<Example, Int32Array>
  readonly epochs: number
  readonly bits: number
}

const features = new Int32Array(MOST_ENTITY_FEATURES)

export function trainEntities(
  examples: readonly Example[],
  frame: Frame,
  training: EntityTraining,
): Int8Array {
  const perceptron = new Perceptron(training.bits)
  const order = [...examples]
  const random = createRandom(2)
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
  { lexicon, entitySets, tags }: EntityTraining,
): void {
  frame.load(example.forms, lexicon)
  frame.tag.set(tags.get(example) ?? example.tags, PAD)
  for (let i = 0; i < frame.length; i++) {
    const at = i + PAD
    const word = frame.words[i] as Word
    const allowed = entitySets[word.entitySet] as Uint8Array
    const before = frame.entity[at - 1] as number
    const gold = continueEntity(example.entities[i] as number, before)
    let guess = continueEntity(allowed[0] as number, before)
    if (allowed.length > 1) {
      const count = entityFeatures(frame, word, at, perceptron.shift, features)
      guess = chooseEntity(perceptron.weights, features, count, allowed, before)
      if (guess !== gold && allowed.includes(gold)) perceptron.update(features, count, gold, guess)
      perceptron.tick()
    }
    frame.entity[at] = guess
  }
}
