import type { CuratedActor } from '../../domain/actor.js'
import type { CuratedLocation, LocationKind } from '../../domain/location.js'
import type { EntityType } from '../../domain/mention.js'
import type { Candidate } from '../mentions/candidate.js'
import { createSightings, inOrder, type Sightings } from './sightings.js'

/** An entity while its mentions are being gathered. */
export interface EntityDraft {
  /** Its place among the document's entities, in the order in which they were found. */
  readonly ordinal: number
  type: EntityType
  locationKind: LocationKind | null
  /** Proper names, longest words first decided at the end. */
  readonly properNames: string[]
  readonly mentions: Candidate[]
  /** Nouns by which the text calls it: "militant", "spokesman"; a later "the militants" finds it by them. */
  readonly nouns: Set<string>
  actor: CuratedActor | null
  place: CuratedLocation | null
  readonly reasons: string[]
  named: boolean
  partOf: EntityDraft | null
  namedFor: EntityDraft | null
  within: EntityDraft | null
  /** For a person: whose spokesman, minister or commander the text makes them. */
  memberOf: EntityDraft | null
  country: string | null
  /** Position of the latest mention: sentence and token. */
  seenIn: number
  seenAt: number
  wasSubject: boolean
}

export type DraftFields = Partial<
  Omit<EntityDraft, 'ordinal' | 'mentions' | 'nouns' | 'reasons' | 'properNames'>
> &
  Pick<EntityDraft, 'type'>

/** The entities of a document by identity keys; an entity may answer to several. */
export interface EntityRegister extends Sightings<EntityDraft> {
  readonly entities: EntityDraft[]
  find(identity: string): EntityDraft | null
  /** The entity of this identity, made from the fields where there is none yet. */
  claim(identity: string, fields: DraftFields, reason: string): EntityDraft
  also(identity: string, entity: EntityDraft): void
  /** Files an entity under a key of a name. */
  file(key: string, entity: EntityDraft): void
  /** The entities filed under one of the keys, in their order. */
  filedUnder(keys: readonly string[]): readonly EntityDraft[]
}

export function createRegister(): EntityRegister {
  const entities: EntityDraft[] = []
  const byIdentity = new Map<string, EntityDraft>()
  const files = new Map<string, Set<EntityDraft>>()
  const sightings = createSightings<EntityDraft>()
  return {
    entities,
    find: identity => byIdentity.get(identity) ?? null,
    also(identity, entity) {
      if (!byIdentity.has(identity)) byIdentity.set(identity, entity)
    },
    claim(identity, fields, reason) {
      const known = byIdentity.get(identity)
      if (known) return known
      const draft: EntityDraft = {
        ordinal: entities.length,
        locationKind: null,
        properNames: [],
        mentions: [],
        nouns: new Set(),
        actor: null,
        place: null,
        reasons: [reason],
        named: false,
        partOf: null,
        namedFor: null,
        within: null,
        memberOf: null,
        country: null,
        seenIn: -1,
        seenAt: -1,
        wasSubject: false,
        ...fields,
      }
      entities.push(draft)
      byIdentity.set(identity, draft)
      return draft
    },
    ...sightings,
    file(key, entity) {
      const filed = files.get(key)
      if (filed) filed.add(entity)
      else files.set(key, new Set([entity]))
    },
    filedUnder(keys) {
      const found = new Set<EntityDraft>()
      for (const key of keys) for (const entity of files.get(key) ?? []) found.add(entity)
      return found.size < 2 ? [...found] : inOrder(found)
    },
  }
}
