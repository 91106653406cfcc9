import { type Frame, PAD } from '../extract/syntax/frame.js'
import { ARC_KINDS, arcKind, beginLabels, ROOT_KINDS, setLabel } from '../extract/syntax/label-arcs.js'
import { labelFeatures, MOST_LABEL_FEATURES } from '../extract/syntax/label-features.js'
import type { Lexicon } from '../extract/syntax/lexicon.js'
import { bestOf } from '../extract/syntax/linear-scores.js'
import { type ParserModel, parse } from '../extract/syntax/parse.js'
import type { Example } from './example.js'
import { Perceptron } from './perceptron.js'
import { createRandom, shuffle } from './random.js'

export interface LabellerTraining {
  readonly lexicon: Lexicon
  readonly tags: ReadonlyMap<Example, Int32Array>
  readonly labelCount: number
  readonly rootLabel: number
  readonly parser: ParserModel
  readonly epochs: number
  readonly bits: number
}

export interface TrainedLabeller {
  readonly weights: Int8Array
  readonly candidates: readonly Uint8Array[]
}

const features = new Int32Array(MOST_LABEL_FEATURES)

/** Learns on the parser's own trees, from the arcs in them that are right. */
export function trainLabeller(
  examples: readonly Example[],
  frame: Frame,
  training: LabellerTraining,
): TrainedLabeller {
  const perceptron = new Perceptron(training.bits)
  const candidates = collectCandidates(examples, frame, training)
  const order = [...examples]
  const random = createRandom(4)
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random)
    for (const example of order) {
      load(example, frame, training)
      parse(frame, training.parser)
      trainOn(example, frame, perceptron, candidates)
    }
  }
  return { weights: perceptron.quantised(), candidates }
}

function load(example: Example, frame: Frame, { lexicon, tags }: LabellerTraining): void {
  frame.load(example.forms, lexicon)
  frame.tag.set(tags.get(example) ?? example.tags, PAD)
}

const SEEN_AT_LEAST = 2
const RARE_SHARE = 0.001

function collectCandidates(
  examples: readonly Example[],
  frame: Frame,
  training: LabellerTraining,
): Uint8Array[] {
  const counts = new Int32Array(ARC_KINDS * training.labelCount)
  for (const example of examples) {
    load(example, frame, training)
    frame.head.set(example.heads, PAD)
    for (let i = 0; i < frame.length; i++) {
      const at = arcKind(frame, i + PAD) * training.labelCount + (example.labels[i] as number)
      counts[at] = (counts[at] as number) + 1
    }
  }
  const every = Uint8Array.from({ length: training.labelCount }, (_, i) => i).filter(
    label => label !== training.rootLabel,
  )
  const countOf = (kind: number, label: number): number =>
    counts[kind * training.labelCount + label] as number
  const root = Uint8Array.of(training.rootLabel)
  return Array.from({ length: ARC_KINDS }, (_, kind) => {
    if (kind >= ROOT_KINDS) return root
    const total = every.reduce((sum, label) => sum + countOf(kind, label), 0)
    const least = Math.max(SEEN_AT_LEAST, total * RARE_SHARE)
    const seen = every.filter(label => countOf(kind, label) >= least)
    return seen.length > 0 ? seen : every
  })
}

function trainOn(
  example: Example,
  frame: Frame,
  perceptron: Perceptron,
  candidates: readonly Uint8Array[],
): void {
  beginLabels(frame)
  for (let i = 0; i < frame.length; i++) {
    const at = i + PAD
    const allowed = candidates[arcKind(frame, at)] as Uint8Array
    const gold = example.labels[i] as number
    let guess = allowed[0] as number
    if (allowed.length > 1) {
      const count = labelFeatures(frame, at, perceptron.shift, features)
      guess = bestOf(perceptron.weights, features, count, allowed)
      const learn = guess !== gold && frame.head[at] === example.heads[i] && allowed.includes(gold)
      if (learn) perceptron.update(features, count, gold, guess)
      perceptron.tick()
    }
    setLabel(frame, at, guess)
  }
}
