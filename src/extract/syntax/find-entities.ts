import { entityFeatures, MOST_ENTITY_FEATURES } from './entity-features.js'
import { type Frame, PAD } from './frame.js'
import type { Word } from './lexicon.js'
import { bestOf, type Weights } from './linear-scores.js'

/*
 * Entity classes in the frame are numbers: 0 outside; for type k (from 1, the order of NER_LABELS) 2k - 1 begins one and
 * 2k goes on with it.
 */
export const entityBegins = (entity: number): boolean => entity % 2 === 1
export const entityType = (entity: number): number => (entity + 1) >> 1

export interface EntityModel {
  readonly weights: Weights
  readonly mask: number
  /** Classes by set number; set 0 holds all of them. */
  readonly entitySets: readonly Uint8Array[]
}

const features = new Int32Array(MOST_ENTITY_FEATURES)

/** Writes the entity class of every word into the frame, left to right; tags have to be there. */
export function findEntities(frame: Frame, model: EntityModel): void {
  for (let at = PAD; at < PAD + frame.length; at++) {
    const word = frame.words[at - PAD] as Word
    frame.entity[at] = continueEntity(entityAt(frame, word, at, model), frame.entity[at - 1] as number)
  }
}

function entityAt(frame: Frame, word: Word, at: number, model: EntityModel): number {
  const allowed = model.entitySets[word.entitySet] as Uint8Array
  if (allowed.length === 1) return allowed[0] as number
  return bestOf(model.weights, features, entityFeatures(frame, word, at, model.mask, features), allowed)
}

/** A continuation of an entity that was not there begins one. */
export const continueEntity = (entity: number, before: number): number =>
  entity > 0 && entity % 2 === 0 && entityType(before) !== entityType(entity) ? entity - 1 : entity
