import type { ActorId } from './identifiers.js'
import type { PartialDate } from './partial-date.js'

export const ACTOR_KINDS = [
  'STATE',
  'GOVERNMENT',
  'ARMED_FORCE',
  'INTERNATIONAL_ORGANIZATION',
  'ORGANIZATION',
  'PERSON',
] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

/** A strong alias identifies alone; a weak one ("the army", a surname, a capital for its state) needs other evidence. */
export type AliasStrength = 'STRONG' | 'WEAK'

export interface CuratedAlias {
  readonly name: string
  readonly strength: AliasStrength
  readonly from?: PartialDate
  readonly to?: PartialDate
}

/** An actor as `seeds/actors` curates it: who exists and under which names, never what it did, backs or holds. */
export interface CuratedActor {
  readonly id: ActorId
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly CuratedAlias[]
  /** Adjectives and demonyms of a state ("Turkish", "Emirati"): they modify a noun, they are not names. */
  readonly adjectives: readonly string[]
  /** ISO 3166 alpha-2 of the country that the actor is of. */
  readonly country: string | null
  /** The actor of which this one is a part: an army of its government, a ministry of its government. One side. */
  readonly partOf: ActorId | null
  /** Sides it is constituted under without being a part ("an alliance of pro-government militias"). */
  readonly affiliatedWith: readonly ActorId[]
  /** The leader for whom this force is named; force and leader are then one end point of a relation. */
  readonly namedFor: ActorId | null
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
  readonly externalIds: Readonly<Record<string, string>>
}
