import type { LocationKind } from '../../domain/location.js'
import { mayBePlural, singular } from './actor-nouns.js'

const NOUNS: Readonly<Record<LocationKind, string>> = {
  COUNTRY: 'country nation',
  REGION:
    'region province governorate coast mountain mountains desert valley countryside north south east west northeast northwest southeast southwest north-east north-west south-east south-west peninsula state oblast canton strip enclave crescent plain gulf territory area hinterland highlands border frontier island zone',
  CITY: 'city capital metropolis hometown',
  TOWN: 'town village hamlet settlement oasis',
  DISTRICT:
    'district neighbourhood neighborhood suburb outskirts quarter municipality downtown center centre',
  AIRPORT: 'airport airfield airstrip',
  AIRBASE: 'airbase air-base',
  MILITARY_BASE: 'base camp barracks garrison outpost fort headquarters hq academy compound military-base',
  PORT: 'port harbour harbor seaport',
  OIL_FACILITY: 'refinery oilfield field oil-field terminal oil-terminal pipeline oil-port',
  CHECKPOINT: 'checkpoint crossing border-crossing roadblock',
  FRONT: 'front axis frontline line front-line axes hub',
  OTHER:
    'dam bridge road highway hospital prison school mosque church square hill hills building plant island river lake street junction market palace consulate embassy site depot position stronghold pocket corridor forest reef warehouse hotel restaurant station university museum tower facility factory citadel castle shrine roundabout intersection tunnel',
}

const BY_LEMMA = new Map<string, LocationKind>()
for (const [kind, lemmas] of Object.entries(NOUNS))
  for (const lemma of lemmas.split(' ')) BY_LEMMA.set(lemma, kind as LocationKind)
for (const [plural, kind] of [
  ['axes', 'FRONT'],
  ['cities', 'CITY'],
  ['territories', 'REGION'],
  ['countries', 'COUNTRY'],
] as const)
  BY_LEMMA.set(plural, kind)

/** The kind of location that a noun names, in singular or plural; null for any other word. */
export const placeNoun = (lower: string): LocationKind | null =>
  BY_LEMMA.get(lower) ?? (mayBePlural(lower) ? (BY_LEMMA.get(singular(lower)) ?? null) : null)
