import type { Claim } from '../domain/claim.js'
import {
  type ActorId,
  hashOf,
  type JudgementId,
  type LocationId,
  type MentionId,
} from '../domain/identifiers.js'
import type { Judgement } from '../domain/judgement.js'
import type { DocumentEntity } from '../domain/mention.js'
import type { NameLookup } from '../domain/name-lookup.js'
import type { Reading } from '../domain/reading.js'
import type { Rejection } from '../domain/rejection.js'
import { type ActorContext, actorIdentity } from './actor-identity.js'
import { type ActorProfile, evidenceIn } from './actor-profile.js'
import { documentCountries } from './document-countries.js'
import type { Identity } from './identity.js'
import { locationIdentity } from './location-identity.js'

/** What a document entity is. A state that is named as an actor and as a place is two: the state and its country. */
export interface ResolvedEntity {
  readonly entity: DocumentEntity
  readonly subject: ActorId | LocationId
  readonly sort: 'ACTOR' | 'LOCATION'
  readonly judgement: Judgement
  /** Of an actor whom no seed knows and other documents may name; else null. */
  readonly profile: ActorProfile | null
}

export interface Resolution {
  readonly entities: readonly ResolvedEntity[]
  /** Claims whose actor or location is of the wrong sort: they are stored, but nothing is derived from them. */
  readonly rejections: readonly Rejection[]
}

/** Judges which canonical actor or location every entity of a reading is. Pure: the same reading and names give the same judgements. */
export function resolveEntities(reading: Reading, names: NameLookup): Resolution {
  const countries = documentCountries(reading, names)
  const evidenceOf = evidenceIn(reading, names)
  const context: ActorContext = { document: reading.document.id, countries, names, evidenceOf }
  const roles = mentionsByRole(reading.claims)
  const mentions = mentionsByEntity(reading)
  const entities = reading.entities.flatMap(entity => {
    const own = mentions.get(entity.key) ?? []
    if (own.length === 0) return []
    const asOther = own.filter(id => (entity.type === 'LOCATION' ? roles.actors : roles.locations).has(id))
    return entity.type === 'LOCATION'
      ? [
          resolved(reading, entity, 'LOCATION', own, locationIdentity(entity, context)),
          ...resolvedState(reading, entity, asOther, context),
        ]
      : [
          resolved(reading, entity, 'ACTOR', own, actorIdentity(entity, context)),
          ...resolvedCountry(reading, entity, asOther, context),
        ]
  })
  return { entities, rejections: rejectionsOf(reading, entities) }
}

function resolved(
  reading: Reading,
  entity: DocumentEntity,
  sort: ResolvedEntity['sort'],
  mentions: readonly MentionId[],
  { subject, verdict, score, rule, reasons, profile = null }: Identity<ActorId | LocationId>,
): ResolvedEntity {
  const by = `rule:${rule}`
  const id = `jdg:${hashOf('judgement', reading.document.id, entity.key, subject, by)}` as JudgementId
  return {
    entity,
    subject,
    sort,
    profile,
    judgement: { id, mentions: [...mentions].sort(), subject, verdict, score, reasons, by },
  }
}

/** A state that claims also name as a place; other actors are not places. */
function resolvedCountry(
  reading: Reading,
  entity: DocumentEntity,
  mentions: readonly MentionId[],
  context: ActorContext,
): ResolvedEntity[] {
  if (mentions.length === 0 || entity.type !== 'STATE') return []
  return [resolved(reading, entity, 'LOCATION', mentions, locationIdentity(entity, context))]
}

/** A country that claims also name as an actor: its state. Other places do not act. */
function resolvedState(
  reading: Reading,
  entity: DocumentEntity,
  mentions: readonly MentionId[],
  context: ActorContext,
): ResolvedEntity[] {
  if (mentions.length === 0 || entity.locationKind !== 'COUNTRY') return []
  const state = actorIdentity({ ...entity, type: 'STATE', curated: null }, context)
  return [resolved(reading, entity, 'ACTOR', mentions, { ...state, rule: `state-of-country:${state.rule}` })]
}

function mentionsByEntity({ mentions }: Reading): Map<string, MentionId[]> {
  const byEntity = new Map<string, MentionId[]>()
  for (const { id, entity } of mentions) byEntity.set(entity, [...(byEntity.get(entity) ?? []), id])
  return byEntity
}

interface Roles<Mentions> {
  readonly actors: Mentions
  readonly locations: Mentions
}

function mentionsByRole(claims: readonly Claim[]): Roles<ReadonlySet<MentionId>> {
  const roles = claims.map(rolesOf)
  return {
    actors: new Set(roles.flatMap(({ actors }) => actors)),
    locations: new Set(roles.flatMap(({ locations }) => locations)),
  }
}

const present = (...ids: readonly (MentionId | null)[]): MentionId[] => ids.filter(id => id !== null)

/** The mentions that a claim needs to be actors, and those it needs to be locations. */
function rolesOf(claim: Claim): Roles<readonly MentionId[]> {
  const claimant = present(claim.claimedBy)
  switch (claim.predicate) {
    case 'BACKING':
      return { actors: [claim.backer, claim.recipient, ...claimant], locations: [] }
    case 'CONTROL':
      return { actors: [claim.actor, ...present(claim.from), ...claimant], locations: [claim.location] }
    case 'EVENT':
      return {
        actors: [...claim.actors, ...claim.targets, ...claimant],
        locations: present(claim.location),
      }
    case 'AFFILIATION':
      return { actors: [claim.member, claim.group, ...claimant], locations: [] }
  }
}

function rejectionsOf(reading: Reading, entities: readonly ResolvedEntity[]): Rejection[] {
  const known = (sort: ResolvedEntity['sort']): Set<MentionId> =>
    new Set(entities.filter(e => e.sort === sort).flatMap(({ judgement }) => judgement.mentions))
  const [actors, locations] = [known('ACTOR'), known('LOCATION')]
  const textOf = new Map(reading.mentions.map(({ id, text }) => [id, text]))
  const rejection = (claim: Claim, mention: MentionId, sort: string): Rejection => ({
    stage: 'RESOLVE',
    code: sort === 'ACTOR' ? 'NOT_AN_ACTOR' : 'NOT_A_LOCATION',
    reason: `«${textOf.get(mention) ?? mention}» is no ${sort.toLowerCase()}: the claim does not count`,
    where: `${reading.document.id} [${claim.start}, ${claim.end}) ${claim.predicate} «${claim.quote}»`,
  })
  return reading.claims.flatMap(claim => {
    const roles = rolesOf(claim)
    return [
      ...roles.actors.filter(id => !actors.has(id)).map(id => rejection(claim, id, 'ACTOR')),
      ...roles.locations.filter(id => !locations.has(id)).map(id => rejection(claim, id, 'LOCATION')),
    ]
  })
}
