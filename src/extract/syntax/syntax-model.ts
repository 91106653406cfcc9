import type { EntityModel } from './find-entities.js'
import { ARC_KINDS, type LabellerModel } from './label-arcs.js'
import type { LexiconData } from './lexicon.js'
import { MOST_CLASSES } from './linear-scores.js'
import type { ParserModel } from './parse.js'
import type { TaggerModel } from './tag.js'

/** Everything that was learnt. */
export interface SyntaxModel {
  /** Penn tags and dependency labels by number. */
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly lexicon: LexiconData
  readonly tagger: TaggerModel
  readonly parser: ParserModel
  readonly labeller: LabellerModel
  readonly entities: EntityModel
}

/** The stored form: one file of vocabulary (JSON) and one of weights (signed bytes) for each stage. */
export interface ModelFiles {
  readonly vocabulary: string
  readonly tagger: Uint8Array
  readonly parser: Uint8Array
  readonly labeller: Uint8Array
  readonly entities: Uint8Array
}

interface Vocabulary {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** Base 64 of little-endian integers. */
  readonly frequent: string
  readonly keys: string
  readonly wordTagSets: string
  readonly wordEntitySets: string
  readonly tagSets: readonly (readonly number[])[]
  readonly entitySets: readonly (readonly number[])[]
  readonly labelSets: readonly (readonly number[])[]
  readonly arcLabelSets: string
}

const encode = (array: Int32Array | Uint16Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')

function decode(text: string): ArrayBuffer {
  const bytes = Buffer.from(text, 'base64')
  const own = new ArrayBuffer(bytes.length)
  new Uint8Array(own).set(bytes)
  return own
}

const toBytes = (weights: Int8Array): Uint8Array =>
  new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength)

export function writeModel(model: SyntaxModel): ModelFiles {
  const { sets, numbers } = numberSets(model.labeller.candidates)
  const vocabulary: Vocabulary = {
    tags: model.tags,
    labels: model.labels,
    frequent: encode(model.lexicon.frequent),
    keys: encode(model.lexicon.keys),
    wordTagSets: encode(model.lexicon.tagSets),
    wordEntitySets: encode(model.lexicon.entitySets),
    tagSets: model.tagger.tagSets.map(set => [...set]),
    entitySets: model.entities.entitySets.map(set => [...set]),
    labelSets: sets,
    arcLabelSets: encode(numbers),
  }
  const weights = [model.tagger, model.parser, model.labeller, model.entities].map(stage =>
    toBytes(Int8Array.from(stage.weights)),
  )
  const [
    tagger = new Uint8Array(),
    parser = new Uint8Array(),
    labeller = new Uint8Array(),
    entities = new Uint8Array(),
  ] = weights
  return { vocabulary: `${JSON.stringify(vocabulary)}\n`, tagger, parser, labeller, entities }
}

function numberSets(candidates: readonly Uint8Array[]): {
  readonly sets: number[][]
  readonly numbers: Uint16Array
} {
  const known = new Map<string, number>()
  const sets: number[][] = []
  const numbers = Uint16Array.from(candidates, set => {
    const key = set.join(' ')
    const number = known.get(key) ?? sets.push([...set]) - 1
    known.set(key, number)
    return number
  })
  return { sets, numbers }
}

/** Throws if a file has been cut short: a half model would still parse, badly. */
export function readModel(files: ModelFiles): SyntaxModel {
  const vocabulary: Vocabulary = JSON.parse(files.vocabulary)
  const toSets = (sets: readonly (readonly number[])[]): Uint8Array[] => sets.map(set => Uint8Array.from(set))
  const labelSets = toSets(vocabulary.labelSets)
  const numbers = new Uint16Array(decode(vocabulary.arcLabelSets))
  if (numbers.length !== ARC_KINDS)
    throw new Error(`The syntax model names ${numbers.length} kinds of arc, not ${ARC_KINDS}`)
  return {
    tags: vocabulary.tags,
    labels: vocabulary.labels,
    lexicon: {
      frequent: new Int32Array(decode(vocabulary.frequent)),
      keys: new Int32Array(decode(vocabulary.keys)),
      tagSets: new Uint16Array(decode(vocabulary.wordTagSets)),
      entitySets: new Uint16Array(decode(vocabulary.wordEntitySets)),
    },
    tagger: { ...toWeights('tagger', files.tagger), tagSets: toSets(vocabulary.tagSets) },
    parser: toWeights('parser', files.parser),
    labeller: {
      ...toWeights('labeller', files.labeller),
      candidates: Array.from(numbers, number => labelSets[number] ?? Uint8Array.of()),
    },
    entities: { ...toWeights('entities', files.entities), entitySets: toSets(vocabulary.entitySets) },
  }
}

function toWeights(
  stage: string,
  bytes: Uint8Array,
): { readonly weights: Int8Array; readonly shift: number } {
  const size = bytes.length - MOST_CLASSES
  if (size < 1 || (size & (size - 1)) !== 0)
    throw new Error(`The ${stage} weights have ${bytes.length} bytes: the file is damaged`)
  return {
    weights: Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)),
    shift: Math.clz32(size) + 1,
  }
}
