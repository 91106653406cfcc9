import { type Frame, PAD } from './frame.js'
import { CASINGS, type Word } from './lexicon.js'
import { bestOf, type Weights } from './linear-scores.js'
import { MOST_TAG_FEATURES, tagFeatures } from './tag-features.js'

export interface TaggerModel {
  readonly weights: Weights
  /** 32 less the bits of a feature number. */
  readonly shift: number
  /** Tags by set number; set 0 holds the tags that unknown words can have. */
  readonly tagSets: readonly Uint8Array[]
  /** Tags of a word that is known only by its capital, or not at all; left out, any tag of an unknown word. */
  readonly nameTags?: Uint8Array
}

const features = new Int32Array(MOST_TAG_FEATURES)

/** Writes the tag of every word into the frame, left to right. */
export function tag(frame: Frame, model: TaggerModel): void {
  for (let i = 0; i < frame.length; i++) frame.tag[i + PAD] = tagAt(frame, i + PAD, model)
}

function tagAt(frame: Frame, at: number, model: TaggerModel): number {
  const word = frame.words[at - PAD] as Word
  const set = frame.tagSet[at] as number
  const isName = set === 0 && word.casing === CASINGS.TITLE && at > PAD && !word.ordinary
  const allowed = (isName && model.nameTags) || (model.tagSets[set] as Uint8Array)
  if (allowed.length === 1) return allowed[0] as number
  const count = tagFeatures(frame, word, at, model.shift, features)
  return bestOf(model.weights, features, count, allowed)
}
