import { ENTITY_CLASSES } from '../extract/syntax/find-entities.js'
import { Frame, PAD } from '../extract/syntax/frame.js'
import { Lexicon } from '../extract/syntax/lexicon.js'
import type { SyntaxModel } from '../extract/syntax/syntax-model.js'
import { type TaggerModel, tag } from '../extract/syntax/tag.js'
import { buildLexicon } from './build-lexicon.js'
import type { Example, Inventory } from './example.js'
import { trainEntities } from './train-entities.js'
import { trainLabeller } from './train-labeller.js'
import { trainParser } from './train-parser.js'
import { trainTagger } from './train-tagger.js'

/** How many times each stage sees the data, and the logarithm of the size of its table. */
export const STAGES = {
  tagger: { epochs: 7, bits: 20 },
  entities: { epochs: 8, bits: 21 },
  parser: { epochs: 10, bits: 22 },
  labeller: { epochs: 4, bits: 20 },
} as const

const shiftOf = (bits: number): number => 32 - bits

/** Learns all stages, each from what the ones before it give to sentences that they have not seen. */
export function learn(
  examples: readonly Example[],
  inventory: Inventory,
  report: (line: string) => void,
): SyntaxModel {
  const built = buildLexicon(examples, inventory.tags.length, ENTITY_CLASSES)
  const lexicon = new Lexicon(built.data)
  const frame = new Frame()
  report(`lexicon: ${built.data.frequent.length} frequent words, ${built.data.keys.length} settled ones`)

  const { tagSets, entitySets } = built
  const tagger = (part: readonly Example[]): TaggerModel => ({
    weights: trainTagger(part, frame, { lexicon, tagSets, ...STAGES.tagger }),
    shift: shiftOf(STAGES.tagger.bits),
    tagSets,
  })
  const wholeTagger = tagger(examples)
  report('tagger learnt')
  const tags = tagByHalves(examples, frame, lexicon, tagger)
  report('tagged by halves')

  const entities = trainEntities(examples, frame, { lexicon, entitySets, tags, ...STAGES.entities })
  report('entities learnt')
  const parser = {
    weights: trainParser(examples, frame, { lexicon, tags, ...STAGES.parser }, epoch =>
      report(`parser: epoch ${epoch + 1}`),
    ),
    shift: shiftOf(STAGES.parser.bits),
  }
  const labelCount = inventory.labels.length
  const rootLabel = inventory.labels.indexOf('ROOT')
  const labeller = trainLabeller(examples, frame, {
    lexicon,
    tags,
    labelCount,
    rootLabel,
    parser,
    ...STAGES.labeller,
  })
  report('labeller learnt')
  return {
    tags: inventory.tags,
    labels: inventory.labels,
    lexicon: built.data,
    tagger: wholeTagger,
    parser,
    labeller: { ...labeller, shift: shiftOf(STAGES.labeller.bits) },
    entities: { weights: entities, shift: shiftOf(STAGES.entities.bits), entitySets },
  }
}

/** Each half is tagged by a tagger that learnt from the other: later stages must not rely on tags better than they will get. */
function tagByHalves(
  examples: readonly Example[],
  frame: Frame,
  lexicon: Lexicon,
  train: (part: readonly Example[]) => TaggerModel,
): ReadonlyMap<Example, Int32Array> {
  const middle = examples.length >> 1
  const halves = [examples.slice(0, middle), examples.slice(middle)] as const
  const tags = new Map<Example, Int32Array>()
  for (const [part, others] of [halves, [halves[1], halves[0]] as const]) {
    const model = train(others)
    for (const example of part) {
      frame.load(example.forms, lexicon)
      tag(frame, model)
      tags.set(example, frame.tag.slice(PAD, PAD + frame.length))
    }
  }
  return tags
}
