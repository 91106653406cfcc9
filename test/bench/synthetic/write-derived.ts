import { type ActorTies, createActorTies } from '../../../src/domain/derive/actor-ties.js'
import { deriveAffiliations } from '../../../src/domain/derive/derive-affiliations.js'
import { deriveBackings } from '../../../src/domain/derive/derive-backings.js'
import { deriveControls } from '../../../src/domain/derive/derive-controls.js'
import { deriveEvents } from '../../../src/domain/derive/derive-events.js'
import { groupBy } from '../../../src/domain/derive/group-by.js'
import type { ResolvedClaim, ResolvedEventClaim } from '../../../src/domain/derive/resolved-claim.js'
import type { ActorId, ClaimId, LocationId } from '../../../src/domain/identifiers.js'
import { ALWAYS, versionsRow } from '../../../src/graph/derivation/backing-versions.js'
import { controlPlaceOf } from '../../../src/graph/derivation/control-place.js'
import { placementOf, slotsOf } from '../../../src/graph/derivation/placement.js'
import {
  affiliationRow,
  backingRow,
  controlRow,
  eventRow,
} from '../../../src/graph/derivation/relation-properties.js'
import { testimonyOf } from '../../../src/graph/derivation/resolved-claims.js'
import { curatedActorsWithTies, curatedLocationsWithin } from '../../../src/graph/rows/curated-rows.js'
import type { GraphTables } from './graph-tables.js'
import type { SaidClaim } from './said-documents.js'
import type { World } from './world.js'

/**
 * Writes the claims with where they stand, and all that is derived from them, by the domain's own derivation over the whole set and the
 * rows of ingestion's own statements: what rebuilding the graph would come to, without the hours that it takes a small machine.
 */
export async function writeDerived(
  tables: GraphTables,
  { said, mentioned }: { said: readonly SaidClaim[]; mentioned: ReadonlySet<ActorId | LocationId> },
  world: World,
  report: (line: string) => void,
): Promise<void> {
  const claims = said.map(({ claim }) => claim)
  const ties = writeActors(tables, claims, mentioned, world)
  for (const [index, one] of said.entries()) {
    writeClaim(tables, one, ties)
    if (index % 1_000 === 0) await tables.flush()
  }
  report(`claims of ${said.length} written`)
  await writeRelations(tables, said, ties, world)
  report('relations written')
  const events = deriveEvents(claims, ties)
  report(`${events.length} events derived`)
  for (const [index, event] of events.entries()) {
    writeEvent(tables, eventRow(event), world)
    if (index % 1_000 === 0) await tables.flush()
  }
  await tables.flush()
}

function writeActors(
  tables: GraphTables,
  claims: readonly ResolvedClaim[],
  mentioned: ReadonlySet<ActorId | LocationId>,
  { names }: World,
): ActorTies {
  const actors = curatedActorsWithTies(mentioned, names)
  const ties = createActorTies(
    actors.map(actor => ({ ...actor, curated: true })),
    claims.filter(claim => claim.predicate === 'AFFILIATION'),
  )
  for (const { id } of actors)
    tables.node('Actor', { id, endId: ties.endOf(id), unitId: ties.unitOf(id), sideId: ties.sideOf(id) })
  for (const { id } of curatedLocationsWithin(mentioned, names)) tables.node('Location', { id })
  return ties
}

/** What its mentions refer to, as `resolve-claims` puts it on a claim. */
function references(claim: ResolvedClaim) {
  switch (claim.predicate) {
    case 'BACKING':
      return {
        subjectId: claim.backer,
        objectId: claim.recipient,
        subjectIds: [claim.backer],
        objectIds: [claim.recipient],
      }
    case 'CONTROL':
      return {
        subjectId: claim.actor,
        subjectIds: [claim.actor],
        locationId: claim.location,
        takenFromId: claim.from,
      }
    case 'EVENT':
      return { subjectIds: claim.actors, objectIds: claim.targets, locationId: claim.location }
    case 'AFFILIATION':
      return {
        subjectId: claim.member,
        objectId: claim.group,
        subjectIds: [claim.member],
        objectIds: [claim.group],
      }
  }
}

/** As `tie-claims` puts them on an affiliation: all actors of a made-up world are named ones. */
function tiedUnits(claim: ResolvedClaim, ties: ActorTies) {
  if (
    claim.predicate !== 'AFFILIATION' ||
    claim.polarity === 'DENIED' ||
    claim.testimony.publishedOn === null
  )
    return {}
  const [memberUnitId, groupUnitId] = [ties.unitOf(claim.member), ties.unitOf(claim.group)]
  return memberUnitId === groupUnitId ? {} : { memberUnitId, groupUnitId }
}

function writeClaim(
  tables: GraphTables,
  { row, recordedAt, claim, restsOn }: SaidClaim,
  ties: ActorTies,
): void {
  const { properties, dateEarliest, dateLatest, passage } = row
  const { id } = properties
  const { locationId: _, eventType: __, isDenial: ___, ...placement } = placementOf(claim, ties)
  tables.node('Claim', {
    ...properties,
    dateEarliest,
    dateLatest,
    recordedAt,
    ...placement,
    ...controlPlaceOf(claim, ties),
    ...references(claim),
    ...tiedUnits(claim, ties),
    claimedById: claim.claimedBy,
    restsOn: restsOn.length === 0 ? null : restsOn,
    counts: true,
    testimony: testimonyOf(claim),
  })
  tables.edge('EVIDENCED_BY', id, passage)
  for (const mention of row.subjects) tables.edge('SUBJECT', id, mention)
  for (const mention of row.objects) tables.edge('OBJECT', id, mention)
  for (const mention of row.at) tables.edge('AT', id, mention)
  for (const mention of row.takenFrom) tables.edge('TAKEN_FROM', id, mention)
  for (const mention of row.claimedBy) tables.edge('CLAIMED_BY', id, mention)
  for (const { unit, slot, day } of slotsOf(placement)) tables.edge('INVOLVES', id, unit, { slot, day })
}

async function writeRelations(
  tables: GraphTables,
  said: readonly SaidClaim[],
  ties: ActorTies,
  { names }: World,
): Promise<void> {
  const nameOf = (id: string): string => names.actorById(id)?.name ?? names.locationById(id)?.name ?? id
  const events = new Map(
    said.flatMap(({ claim }) => (claim.predicate === 'EVENT' ? [[claim.id, claim] as const] : [])),
  )
  const denials = groupBy(
    [...events.values()].filter(({ polarity }) => polarity === 'DENIED'),
    event => `${event.location}|${event.eventType}`,
  )
  const keyed = groupBy(
    said.filter(({ claim }) => claim.predicate !== 'EVENT'),
    ({ claim }) => placementOf(claim, ties).relationKey ?? '',
  )
  let written = 0
  for (const [key, ofKey] of keyed) {
    const claims = ofKey.map(({ claim }) => claim)
    const rested = handoversOf(ofKey, events, denials)
    for (const backing of deriveBackings([...claims, ...rested], ties)) {
      const { backer, recipient, id, properties, days } = backingRow(backing)
      const name = `${nameOf(backer)} backs ${nameOf(recipient)}`
      tables.edge('BACKS', backer, recipient, { id, name, ...properties, ...days })
    }
    for (const control of deriveControls(claims, ties)) {
      const { actor, location, id, properties, days } = controlRow(control)
      const verb = { HELD: 'holds', LOST: 'lost', CONTESTED: 'contests' }[properties.state]
      const name = `${nameOf(actor)} ${verb} ${nameOf(location)}`
      tables.edge('CONTROLS', actor, location, { id, name, ...properties, ...days })
    }
    for (const affiliation of deriveAffiliations(claims, ties)) {
      const { member, group, id, properties, days } = affiliationRow(affiliation)
      const name = `${nameOf(member)} is affiliated with ${nameOf(group)}`
      tables.edge('AFFILIATED_WITH', member, group, { id, name, ...properties, ...days })
    }
    writeVersions(tables, key, claims, ties)
    if (++written % 500 === 0) await tables.flush()
  }
}

function handoversOf(
  ofKey: readonly SaidClaim[],
  events: ReadonlyMap<ClaimId, ResolvedEventClaim>,
  denials: ReadonlyMap<string, readonly ResolvedEventClaim[]>,
): ResolvedEventClaim[] {
  const told = [...new Set(ofKey.flatMap(({ restsOn }) => restsOn))].flatMap(id => events.get(id) ?? [])
  const places = new Set(told.map(event => `${event.location}|${event.eventType}`))
  const denied = [...places].flatMap(place => denials.get(place) ?? [])
  return [...new Set([...told, ...denied])]
}

function writeVersions(
  tables: GraphTables,
  key: string,
  claims: readonly ResolvedClaim[],
  ties: ActorTies,
): void {
  const backings = claims.filter(claim => claim.predicate === 'BACKING')
  if (backings.length === 0) return
  for (const { backer, recipient, undated, versions } of versionsRow(key, ALWAYS, backings, ties)) {
    for (const { id, properties, days } of versions)
      tables.node('BackingVersion', { id, ...properties, ...days, key, backer, recipient })
    if (undated > 0)
      tables.node('UndatedBackings', {
        id: key,
        name: `${undated} undated`,
        backer,
        recipient,
        claimCount: undated,
      })
  }
}

function writeEvent(
  tables: GraphTables,
  { id, title, location, actors, targets, claims, properties, days }: ReturnType<typeof eventRow>,
  { names }: World,
): void {
  const place = location[0] === undefined ? '' : ` at ${names.locationById(location[0])?.name}`
  tables.node('Event', {
    id,
    name: `${title}${place}${properties.date === null ? '' : `, ${properties.date}`}`,
    ...properties,
    dateEarliest: days.earliest,
    dateLatest: days.latest,
    firstReportedOn: days.firstReportedOn,
    lastReportedOn: days.lastReportedOn,
  })
  for (const place of location) tables.edge('OCCURRED_AT', id, place)
  for (const claim of claims) tables.edge('REPORTS', claim, id)
  const takePart = (ids: readonly ActorId[], role: string, name: string): void => {
    for (const actor of ids)
      tables.edge('TOOK_PART_IN', actor, id, { id: `${id}|${role}|${actor}`, role, name })
  }
  takePart(actors, 'ACTOR', 'acted in')
  takePart(targets, 'TARGET', 'was the target of')
}
