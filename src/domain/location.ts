import type { CuratedAlias } from './actor.js'
import type { LocationId } from './identifiers.js'

export const LOCATION_KINDS = [
  'COUNTRY',
  'REGION',
  'CITY',
  'TOWN',
  'DISTRICT',
  'AIRPORT',
  'AIRBASE',
  'MILITARY_BASE',
  'PORT',
  'OIL_FACILITY',
  'CHECKPOINT',
  'FRONT',
  'OTHER',
] as const
export type LocationKind = (typeof LOCATION_KINDS)[number]

export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/** A location as the seeds' gazetteer curates it. */
export interface CuratedLocation {
  readonly id: LocationId
  readonly kind: LocationKind
  readonly name: string
  readonly aliases: readonly CuratedAlias[]
  /** ISO 3166 alpha-2 of the country in which it lies; null where it spans several. */
  readonly country: string | null
  /** The location of which it is a part. */
  readonly within: LocationId | null
  readonly coordinates: Coordinates | null
  /** Inhabitants, 0 where unknown: used to rank places of one name, never shown as a fact. */
  readonly population: number
  readonly externalIds: Readonly<Record<string, string>>
}
