import type { z } from 'zod'
import { deriveAffiliations } from '../../domain/derive/derive-affiliations.js'
import { deriveBackings } from '../../domain/derive/derive-backings.js'
import { deriveControls } from '../../domain/derive/derive-controls.js'
import { deriveEvents } from '../../domain/derive/derive-events.js'
import type { DerivedRelations } from '../../domain/derive/relation.js'
import type { ResolvedClaim } from '../../domain/derive/resolved-claim.js'
import type { ActorId, ClaimId, LocationId } from '../../domain/identifiers.js'
import { type Runner, statement } from '../query.js'
import { claimIdOnly, keyRow } from '../row-types.js'
import { claimsByKey, type EventNeighbourhood, loadEventNeighbourhood } from './event-neighbourhood.js'
import type { GraphLocks } from './graph-locks.js'
import {
  loadPlacements,
  nowhere,
  parseRelationKey,
  placementOf,
  type StoredPlacement,
  storePlacements,
} from './placement.js'
import { type RelationChange, type RelationScope, replaceRelations } from './replace-relations.js'
import { loadResolvedClaims } from './resolved-claims.js'
import { settleTies } from './settle-ties.js'
import { actorsOf, loadActorTies } from './stored-ties.js'

type Ids = { readonly ids: readonly string[] }
type Id = z.infer<typeof claimIdOnly>
const resolveClaims = statement<Ids>('write/resolve-claims')
const claimsOfParts = statement<{ parts: { actors: readonly string[]; locations: readonly string[] } }, Id>(
  'read/derivation-claims-of-parts',
  claimIdOnly,
)
const eventsOfClaims = statement<Ids, Id>('read/derivation-events-of-claims', claimIdOnly)
const handovers = statement<{ keys: readonly string[] }, Id>('read/derivation-handovers', claimIdOnly)
const backingsOnHandovers = statement<
  { places: readonly { location: string; eventType: string }[] },
  z.infer<typeof keyRow>
>('read/derivation-backings-on-handovers', keyRow)

/** What a change of the stored graph touches. `claims` are new, changed or no longer counting; their mentions refer to what they should. */
export interface Touched {
  readonly claims: readonly ClaimId[]
  /** Actors whose ties may have changed. */
  readonly actors: readonly ActorId[]
  readonly renamedActors: readonly ActorId[]
  readonly renamedLocations: readonly LocationId[]
}

/** What is to be derived again, and from what. */
interface Workload {
  readonly keys: readonly string[]
  readonly events: EventNeighbourhood
  readonly touchedIds: readonly ClaimId[]
  readonly claims: readonly ResolvedClaim[]
}

/**
 * Derives again all that a change touches, in the transaction that made the change: what is stored is then what deriving everything
 * from all claims would give.
 */
export async function rederive(
  runner: Runner,
  touched: Touched,
  locks: GraphLocks,
): Promise<RelationChange[]> {
  const before = await loadPlacements(runner, touched.claims)
  if (touched.claims.length > 0) await runner.run(resolveClaims, { ids: touched.claims })
  const moved = await settleTies(runner, touched.actors, locks)
  const more = await claimsOf(runner, [...moved, ...touched.renamedActors], touched.renamedLocations)
  const ids = [...new Set([...touched.claims, ...more])].sort()
  const placed = [...before, ...(await loadPlacements(runner, more)), ...(await placeAgain(runner, ids))]
  for (;;) {
    const work = await loadWorkload(runner, ids, placed)
    const actors = work.claims.flatMap(actorsOf)
    const locations = work.claims.flatMap(locationOf)
    if (await locks.take(actors, locations)) continue
    const derived = await deriveWorkload(runner, work)
    const renamed = new Set<string>([...touched.renamedActors, ...touched.renamedLocations])
    return replaceRelations(runner, scopeOf(work), derived, renamed)
  }
}

async function claimsOf(
  runner: Runner,
  actors: readonly ActorId[],
  locations: readonly LocationId[],
): Promise<ClaimId[]> {
  if (actors.length + locations.length === 0) return []
  return (await runner.run(claimsOfParts, { parts: { actors, locations } })).map(({ id }) => id)
}

/** Stores under which keys the claims are derived now. */
async function placeAgain(runner: Runner, ids: readonly ClaimId[]): Promise<StoredPlacement[]> {
  const claims = await loadResolvedClaims(runner, ids)
  const ties = await loadActorTies(runner, claims)
  const placements = claims.map(claim => placementOf(claim, ties))
  const counting = new Set(placements.map(({ id }) => id))
  await storePlacements(runner, [
    ...placements.map(({ locationId: _, eventType: __, ...placement }) => placement),
    ...ids.filter(id => !counting.has(id)).map(nowhere),
  ])
  return placements
}

const locationOf = (claim: ResolvedClaim): LocationId[] =>
  (claim.predicate === 'CONTROL' || claim.predicate === 'EVENT') && claim.location !== null
    ? [claim.location]
    : []

const HANDS_OVER: ReadonlySet<string | null> = new Set(['DEPLOYMENT', 'ARMS_TRANSFER'])

async function loadWorkload(
  runner: Runner,
  ids: readonly ClaimId[],
  placed: readonly StoredPlacement[],
): Promise<Workload> {
  const ofEvents = ids.length === 0 ? [] : (await runner.run(eventsOfClaims, { ids })).map(({ id }) => id)
  const known = new Set(placed.map(({ id }) => id))
  const joined = await loadPlacements(
    runner,
    ofEvents.filter(id => !known.has(id)),
  )
  const events = await loadEventNeighbourhood(
    runner,
    [...placed, ...joined].filter(({ eventFamily }) => eventFamily !== null),
  )
  const own = placed.flatMap(({ relationKey, exactDay }) =>
    relationKey !== null && exactDay === null ? [relationKey] : [],
  )
  const keys = [...new Set([...own, ...(await keysOnHandovers(runner, placed))])].sort()
  const keyed = await claimsByKey(runner, keys)
  const backingKeys = keys.filter(key => parseRelationKey(key).predicate === 'BACKING')
  const rested = backingKeys.length === 0 ? [] : await runner.run(handovers, { keys: backingKeys })
  const all = new Set([...keyed, ...events.claims, ...rested.map(({ id }) => id)])
  const claims = await loadResolvedClaims(runner, [...all].sort())
  return { keys, events, touchedIds: [...new Set([...ids, ...ofEvents])].sort(), claims }
}

/** A deployment or transfer, or its denial, touches the backings that rest on what happened there. */
async function keysOnHandovers(runner: Runner, placed: readonly StoredPlacement[]): Promise<string[]> {
  const places = placed.flatMap(({ locationId: location, eventType }) =>
    location !== null && eventType !== null && HANDS_OVER.has(eventType) ? [{ location, eventType }] : [],
  )
  if (places.length === 0) return []
  return (await runner.run(backingsOnHandovers, { places })).map(({ key }) => key)
}

/** Derives the keys and events of a workload. Claims that are there only to be weighed give no relation of their own. */
async function deriveWorkload(runner: Runner, { claims, keys, events }: Workload): Promise<DerivedRelations> {
  const ties = await loadActorTies(runner, claims)
  const wanted = new Set(keys)
  const keyed = claims.filter(
    claim => claim.predicate === 'EVENT' || wanted.has(placementOf(claim, ties).relationKey ?? ''),
  )
  const inEvents = new Set(events.claims)
  const eventClaims = claims.filter(claim => inEvents.has(claim.id))
  return {
    backings: deriveBackings(keyed, ties),
    controls: deriveControls(keyed, ties),
    affiliations: deriveAffiliations(keyed, ties),
    events: deriveEvents(eventClaims, ties, events.said).filter(event =>
      event.claims.some(id => events.settled.has(id)),
    ),
  }
}

function scopeOf({ keys, events, touchedIds }: Workload): RelationScope {
  const parsed = keys.map(parseRelationKey)
  return {
    backings: parsed.flatMap(key => (key.predicate === 'BACKING' ? [{ from: key.from, to: key.to }] : [])),
    affiliations: parsed.flatMap(key =>
      key.predicate === 'AFFILIATION' ? [{ from: key.from, to: key.to }] : [],
    ),
    locations: parsed.flatMap(key => (key.predicate === 'CONTROL' ? [key.location] : [])),
    claims: [...new Set([...touchedIds, ...events.settled])].sort(),
  }
}
