import type { z } from 'zod'
import type { ActorTies } from '../../domain/derive/actor-ties.js'
import { deriveAffiliations } from '../../domain/derive/derive-affiliations.js'
import { deriveBackings } from '../../domain/derive/derive-backings.js'
import { deriveControls } from '../../domain/derive/derive-controls.js'
import { deriveEvents } from '../../domain/derive/derive-events.js'
import type { DerivedRelations } from '../../domain/derive/relation.js'
import type { ResolvedClaim } from '../../domain/derive/resolved-claim.js'
import type { ActorId, ClaimId, LocationId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { type Runner, statement } from '../query.js'
import { claimIdOnly } from '../row-types.js'
import { ALWAYS, backingsToVersion, replaceBackingVersions } from './backing-versions.js'
import { claimsByKey, type EventNeighbourhood, loadEventNeighbourhood } from './event-neighbourhood.js'
import type { GraphLocks } from './graph-locks.js'
import { handoversAmong, keysOnHandovers } from './handovers.js'
import {
  loadPlacements,
  parseRelationKey,
  placementOf,
  type StoredPlacement,
  storePlacements,
} from './placement.js'
import { type RelationChange, type RelationScope, replaceRelations } from './replace-relations.js'
import { loadPlacedClaims, loadResolvedClaims } from './resolved-claims.js'
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
  const renamed = new Set<string>([...touched.renamedActors, ...touched.renamedLocations])
  const keys = async () => [
    ...placed.flatMap(({ relationKey, exactDay }) =>
      relationKey !== null && exactDay === null ? [relationKey] : [],
    ),
    ...(await keysOnHandovers(runner, handoversAmong(placed))),
  ]
  const load = async () => loadWorkload(runner, { ids, placed, keys: await keys() })
  return deriveLoaded(runner, load, { locks, renamed, versions: backingsToVersion(placed) })
}

/** Derives again all that stands under keys of relations. */
export const rederiveKeys = (
  runner: Runner,
  keys: readonly string[],
  locks: GraphLocks,
): Promise<RelationChange[]> =>
  deriveLoaded(runner, () => loadWorkload(runner, { ids: [], placed: [], keys }), {
    locks,
    renamed: new Set(),
    versions: new Map(
      keys.filter(key => parseRelationKey(key).predicate === 'BACKING').map(key => [key, ALWAYS]),
    ),
  })

/** Stores again how the backings under keys stood as known on each day. */
export async function versionKeys(runner: Runner, keys: readonly string[], locks: GraphLocks): Promise<void> {
  for (;;) {
    const claims = await loadPlacedClaims(runner, await claimsByKey(runner, keys))
    if (await locks.take(claims.flatMap(actorsOf), [])) continue
    const ties = await loadActorTies(runner, claims)
    return replaceBackingVersions(runner, new Map(keys.map(key => [key, ALWAYS])), claims, ties)
  }
}

/** Derives again the events that claims report. */
export async function rederiveEvents(
  runner: Runner,
  ids: readonly ClaimId[],
  locks: GraphLocks,
): Promise<RelationChange[]> {
  const placed = await loadPlacements(runner, ids)
  const load = () => loadWorkload(runner, { ids, placed, keys: [] })
  return deriveLoaded(runner, load, { locks, renamed: new Set(), versions: new Map() })
}

interface Derivation {
  readonly locks: GraphLocks
  readonly renamed: ReadonlySet<string>
  /** Keys of backings of which it is to be stored how they stood as known on each day, from a day on. */
  readonly versions: ReadonlyMap<string, IsoDay>
}

/** Derives a workload, once all that it depends on is locked: what was read before that may be stale, and is read again. */
async function deriveLoaded(
  runner: Runner,
  load: () => Promise<Workload>,
  { locks, renamed, versions }: Derivation,
): Promise<RelationChange[]> {
  for (;;) {
    const work = await load()
    const actors = work.claims.flatMap(actorsOf)
    const locations = work.claims.flatMap(locationOf)
    if (await locks.take(actors, locations)) continue
    const ties = await loadActorTies(runner, work.claims)
    const changes = await replaceRelations(runner, scopeOf(work), deriveWorkload(work, ties), renamed)
    await replaceBackingVersions(runner, versions, work.claims, ties)
    return changes
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
export async function placeAgain(runner: Runner, ids: readonly ClaimId[]): Promise<StoredPlacement[]> {
  const claims = await loadResolvedClaims(runner, ids)
  const ties = await loadActorTies(runner, claims)
  const counting = new Set(claims.map(({ id }) => id))
  await storePlacements(
    runner,
    claims,
    ties,
    ids.filter(id => !counting.has(id)),
  )
  return claims.map(claim => placementOf(claim, ties))
}

const locationOf = (claim: ResolvedClaim): LocationId[] =>
  (claim.predicate === 'CONTROL' || claim.predicate === 'EVENT') && claim.location !== null
    ? [claim.location]
    : []

interface WorkloadOf {
  readonly ids: readonly ClaimId[]
  readonly placed: readonly StoredPlacement[]
  readonly keys: readonly string[]
}

async function loadWorkload(runner: Runner, { ids, placed, keys: wanted }: WorkloadOf): Promise<Workload> {
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
  const keys = [...new Set(wanted)].sort()
  const keyed = await claimsByKey(runner, keys)
  const backingKeys = keys.filter(key => parseRelationKey(key).predicate === 'BACKING')
  const rested = backingKeys.length === 0 ? [] : await runner.run(handovers, { keys: backingKeys })
  const all = new Set([...keyed, ...events.claims, ...rested.map(({ id }) => id)])
  const claims = await loadPlacedClaims(runner, [...all].sort())
  return { keys, events, touchedIds: [...new Set([...ids, ...ofEvents])].sort(), claims }
}

/** Derives the keys and events of a workload. Claims that are there only to be weighed give no relation of their own. */
function deriveWorkload({ claims, keys, events }: Workload, ties: ActorTies): DerivedRelations {
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
