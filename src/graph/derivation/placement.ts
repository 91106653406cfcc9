import { z } from 'zod'
import type { ActorTies } from '../../domain/derive/actor-ties.js'
import { eventFamily, isExactReport, reportWindow } from '../../domain/derive/identify-events.js'
import type { ResolvedClaim, ResolvedEventClaim } from '../../domain/derive/resolved-claim.js'
import type { ActorId, ClaimId, LocationId } from '../../domain/identifiers.js'
import { type Runner, statement } from '../query.js'
import { actorIdRow, claimIdRow, dayRow, locationIdRow } from '../row-types.js'

const row = z.object({
  id: claimIdRow,
  relationKey: z.string().nullable(),
  eventFamily: z.string().nullable(),
  exactDay: dayRow.nullable(),
  vagueFrom: dayRow.nullable(),
  vagueTo: dayRow.nullable(),
  unitIds: z.array(actorIdRow),
})
const storedRow = row.extend({ locationId: locationIdRow.nullable(), eventType: z.string().nullable() })

/**
 * Where a claim stands among those that it is derived with. Claims of one `relationKey` are derived together; an event report without
 * an exact day or place has none: it is found by its family, its units and the days [vagueFrom, vagueTo].
 */
export type Placement = z.infer<typeof row>
export type StoredPlacement = z.infer<typeof storedRow>

const derivationPlacements = statement<{ ids: readonly string[] }, StoredPlacement>(
  'read/derivation-placements',
  storedRow,
)
const placeClaims = statement<{ rows: readonly Placement[] }>('write/place-claims')

export const loadPlacements = async (runner: Runner, ids: readonly ClaimId[]): Promise<StoredPlacement[]> =>
  ids.length === 0 ? [] : runner.run(derivationPlacements, { ids })

export async function storePlacements(runner: Runner, rows: readonly Placement[]): Promise<void> {
  if (rows.length > 0) await runner.run(placeClaims, { rows })
}

/** The placement of a claim that does not count: nowhere. */
export const nowhere = (id: ClaimId): Placement => ({
  id,
  relationKey: null,
  eventFamily: null,
  exactDay: null,
  vagueFrom: null,
  vagueTo: null,
  unitIds: [],
})

export function placementOf(claim: ResolvedClaim, ties: ActorTies): StoredPlacement {
  const placement = { ...nowhere(claim.id), locationId: null, eventType: null }
  switch (claim.predicate) {
    case 'BACKING':
      return {
        ...placement,
        relationKey: keyOf('BACKING', ties.endOf(claim.backer), ties.endOf(claim.recipient)),
      }
    case 'CONTROL':
      return { ...placement, relationKey: keyOf('CONTROL', claim.location), locationId: claim.location }
    case 'AFFILIATION':
      return { ...placement, relationKey: keyOf('AFFILIATION', claim.member, claim.group) }
    case 'EVENT':
      return { ...placement, ...eventPlacement(claim, ties) }
  }
}

function eventPlacement(claim: ResolvedEventClaim, ties: ActorTies): Omit<StoredPlacement, 'id'> {
  const family = eventFamily(claim.eventType)
  const unitIds = [
    ...new Set([...claim.actors, ...claim.targets].map(actor => ties.unitOf(actor))),
  ].sort() as ActorId[]
  const common = { eventFamily: family, unitIds, locationId: claim.location, eventType: claim.eventType }
  if (isExactReport(claim) && claim.location !== null && claim.date !== null) {
    const day = reportWindow(claim).from
    const relationKey = keyOf('EVENT', family, claim.location, day)
    return { ...common, relationKey, exactDay: day, vagueFrom: null, vagueTo: null }
  }
  const { from, to } = reportWindow(claim)
  return { ...common, relationKey: null, exactDay: null, vagueFrom: from, vagueTo: to }
}

/** Ids hold no bar, so that the joined text is unambiguous and can be parted again. */
const keyOf = (...parts: readonly string[]): string => parts.join('|')

export type RelationKey =
  | { readonly predicate: 'BACKING' | 'AFFILIATION'; readonly from: ActorId; readonly to: ActorId }
  | { readonly predicate: 'CONTROL'; readonly location: LocationId }
  | { readonly predicate: 'EVENT' }

export function parseRelationKey(key: string): RelationKey {
  const [predicate, first = '', second = ''] = key.split('|')
  switch (predicate) {
    case 'BACKING':
    case 'AFFILIATION':
      return { predicate, from: first as ActorId, to: second as ActorId }
    case 'CONTROL':
      return { predicate, location: first as LocationId }
    case 'EVENT':
      return { predicate }
    default:
      throw new RangeError(`not a relation key: ${key}`)
  }
}
