import type { CuratedActor } from '../../domain/actor.js'
import type { CuratedLocation, LocationKind } from '../../domain/location.js'
import type { EntityType } from '../../domain/mention.js'
import type { Candidate } from '../mentions/candidate.js'

/** An entity while its mentions are being gathered. */
export interface EntityDraft {
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

export type DraftFields = Partial<Omit<EntityDraft, 'mentions' | 'nouns' | 'reasons' | 'properNames'>> &
  Pick<EntityDraft, 'type'>

/** The entities of a document by identity keys; an entity may answer to several. */
export interface EntityRegister {
  readonly entities: EntityDraft[]
  find(identity: string): EntityDraft | null
  /** The entity of this identity, made from the fields where there is none yet. */
  claim(identity: string, fields: DraftFields, reason: string): EntityDraft
  also(identity: string, entity: EntityDraft): void
  /** Entities that fit, the latest mentioned first. */
  recent(fits: (entity: EntityDraft) => boolean): EntityDraft | null
}

export function createRegister(): EntityRegister {
  const entities: EntityDraft[] = []
  const byIdentity = new Map<string, EntityDraft>()
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
    recent(fits) {
      let best: EntityDraft | null = null
      for (const entity of entities) {
        if (entity.seenIn < 0 || !fits(entity)) continue
        if (
          !best ||
          entity.seenIn > best.seenIn ||
          (entity.seenIn === best.seenIn && entity.seenAt > best.seenAt)
        )
          best = entity
      }
      return best
    },
  }
}
