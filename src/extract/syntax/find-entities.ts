import { entityFeatures, MOST_ENTITY_FEATURES } from './entity-features.js'
import { type Frame, PAD } from './frame.js'
import type { Word } from './lexicon.js'
import type { Weights } from './linear-scores.js'
import { NER_LABELS } from './sentence.js'

/*
 * Entity classes in the frame are numbers: 0 outside, then one for each type that begins an entity, in the order of NER_LABELS, then one
 * for each type that goes on with one.
 */
const TYPES = NER_LABELS.length - 1
export const ENTITY_CLASSES = 1 + 2 * TYPES

export const entityBegins = (entity: number): boolean => entity > 0 && entity <= TYPES
export const entityType = (entity: number): number => (entity > TYPES ? entity - TYPES : entity)
/** The class that goes on with the entity of a word; 0 if the word is in none. */
export const entityInside = (before: number): number =>
  before === 0 || before > TYPES ? before : before + TYPES

/** A continuation of an entity that is not there begins one. */
export const continueEntity = (entity: number, before: number): number =>
  entity > TYPES && entity !== entityInside(before) ? entity - TYPES : entity

export interface EntityModel {
  readonly weights: Weights
  /** 32 less the bits of a feature number. */
  readonly shift: number
  /** Classes by set number; set 0 holds all of them. */
  readonly entitySets: readonly Uint8Array[]
}

const features = new Int32Array(MOST_ENTITY_FEATURES)

/** Writes the entity class of every word into the frame, left to right; tags have to be there. */
export function findEntities(frame: Frame, model: EntityModel): void {
  const { entity } = frame
  for (let at = PAD; at < PAD + frame.length; at++) {
    const word = frame.words[at - PAD] as Word
    const allowed = model.entitySets[word.entitySet] as Uint8Array
    if (allowed.length === 1) {
      entity[at] = continueEntity(allowed[0] as number, entity[at - 1] as number)
      continue
    }
    const count = entityFeatures(frame, word, at, model.shift, features)
    entity[at] = chooseEntity(model.weights, features, count, allowed, entity[at - 1] as number)
  }
}

/** The best of the allowed classes that can follow the class before. */
export function chooseEntity(
  weights: Weights,
  active: Int32Array,
  count: number,
  allowed: Uint8Array,
  before: number,
): number {
  return allowed.length === ENTITY_CLASSES
    ? chooseFromAll(weights, active, count, entityInside(before))
    : chooseFromSome(weights, active, count, allowed, entityInside(before))
}

function chooseFromSome(
  weights: Weights,
  active: Int32Array,
  count: number,
  allowed: Uint8Array,
  inside: number,
): number {
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  for (let k = 0; k < allowed.length; k++) {
    const entity = allowed[k] as number
    if (entity > TYPES && entity !== inside) continue
    let score = 0
    for (let i = 0; i < count; i++) score += weights[(active[i] as number) + entity] as number
    if (score > bestScore) {
      bestScore = score
      best = entity
    }
  }
  return best
}

const scores = new Float64Array(TYPES + 1)

/** All beginnings lie side by side, so that each feature is read at one place. */
function chooseFromAll(weights: Weights, active: Int32Array, count: number, inside: number): number {
  scores.fill(0)
  let insideScore = 0
  for (let i = 0; i < count; i++) {
    const base = active[i] as number
    insideScore += weights[base + inside] as number
    for (let k = 0; k <= TYPES; k++) scores[k] = (scores[k] as number) + (weights[base + k] as number)
  }
  let best = inside
  let bestScore = inside === 0 ? Number.NEGATIVE_INFINITY : insideScore
  for (let k = 0; k <= TYPES; k++) {
    if ((scores[k] as number) > bestScore) {
      bestScore = scores[k] as number
      best = k
    }
  }
  return best
}
