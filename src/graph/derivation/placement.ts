import { z } from 'zod'
import type { ActorTies } from '../../domain/derive/actor-ties.js'
import { eventFamily, isExactReport, reportWindow } from '../../domain/derive/identify-events.js'
import type { ResolvedClaim, ResolvedEventClaim } from '../../domain/derive/resolved-claim.js'
import type { ActorId, ClaimId, LocationId } from '../../domain/identifiers.js'
import { addDays, type IsoDay } from '../../domain/partial-date.js'
import { type Runner, statement } from '../query.js'
import { actorIdRow, claimIdRow, dayRow, locationIdRow } from '../row-types.js'
import { type ControlPlace, controlPlaceOf } from './control-place.js'
import { testimonyOf } from './resolved-claims.js'

const row = z.object({
  id: claimIdRow,
  relationKey: z.string().nullable(),
  eventFamily: z.string().nullable(),
  exactDay: dayRow.nullable(),
  vagueFrom: dayRow.nullable(),
  vagueTo: dayRow.nullable(),
  unitIds: z.array(actorIdRow),
  /** Of the claim's document, as text. */
  publishedOn: dayRow.nullable(),
})
const storedRow = row.extend({
  locationId: locationIdRow.nullable(),
  eventType: z.string().nullable(),
  isDenial: z.boolean(),
})

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

/** Under what and on which day an event report is found by those that may be of the same event: one slot for each unit that takes part. */
interface Slot {
  readonly unit: ActorId
  readonly slot: string
  readonly day: IsoDay
}
type PlacedClaim = Placement &
  ControlPlace & { readonly testimony: string | null; readonly slots: readonly Slot[] }
const placeClaims = statement<{ rows: readonly PlacedClaim[] }>('write/place-claims')
const tieClaims = statement<{ ids: readonly string[] }>('write/tie-claims')

export const loadPlacements = async (runner: Runner, ids: readonly ClaimId[]): Promise<StoredPlacement[]> =>
  ids.length === 0 ? [] : runner.run(derivationPlacements, { ids })

/** Stores where claims that count stand, with what derivation reads of them, and that others stand nowhere. */
export async function storePlacements(
  runner: Runner,
  claims: readonly ResolvedClaim[],
  ties: ActorTies,
  others: readonly ClaimId[],
): Promise<void> {
  const rows = claims.map(claim => {
    const { locationId: _, eventType: __, isDenial: ___, ...row } = placementOf(claim, ties)
    return { ...row, ...controlPlaceOf(claim, ties), testimony: testimonyOf(claim), slots: slotsOf(row) }
  })
  const outside = others.map(id => ({
    ...nowhere(id),
    controlSlot: null,
    controlDay: null,
    controlPart: null,
    testimony: null,
    slots: [],
  }))
  if (rows.length + outside.length > 0) await runner.run(placeClaims, { rows: [...rows, ...outside] })
  const affiliations = claims.flatMap(({ id, predicate }) => (predicate === 'AFFILIATION' ? [id] : []))
  if (affiliations.length > 0) await runner.run(tieClaims, { ids: affiliations })
}

/** An undated report and one of a month reach over no more than this; one of a year over a year. */
const MONTH_REACH_DAYS = 31
const YEAR_REACH_DAYS = 366

export const exactSlot = (family: string, unit: ActorId): string => `EXACT|${family}|${unit}`

/** Where vague reports stand that may be of what happened on a day. */
export const vagueSlots = (family: string, unit: ActorId, day: IsoDay) => [
  { slot: `MONTH|${family}|${unit}`, until: addDays(day, MONTH_REACH_DAYS) },
  { slot: `YEAR|${family}|${unit}`, until: addDays(day, YEAR_REACH_DAYS) },
]

export function slotsOf({ eventFamily: family, exactDay, vagueFrom, vagueTo, unitIds }: Placement): Slot[] {
  if (family === null) return []
  if (exactDay !== null) return unitIds.map(unit => ({ unit, slot: exactSlot(family, unit), day: exactDay }))
  if (vagueFrom === null || vagueTo === null) return []
  const reach = vagueTo <= addDays(vagueFrom, MONTH_REACH_DAYS) ? 'MONTH' : 'YEAR'
  return unitIds.map(unit => ({ unit, slot: `${reach}|${family}|${unit}`, day: vagueTo }))
}

/** The placement of a claim that does not count: nowhere. */
const nowhere = (id: ClaimId): Placement => ({
  id,
  relationKey: null,
  eventFamily: null,
  exactDay: null,
  vagueFrom: null,
  vagueTo: null,
  unitIds: [],
  publishedOn: null,
})

export function placementOf(claim: ResolvedClaim, ties: ActorTies): StoredPlacement {
  const placement = {
    ...nowhere(claim.id),
    publishedOn: claim.testimony.publishedOn,
    locationId: null,
    eventType: null,
    isDenial: claim.polarity === 'DENIED',
  }
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

function eventPlacement(
  claim: ResolvedEventClaim,
  ties: ActorTies,
): Omit<StoredPlacement, 'id' | 'publishedOn' | 'isDenial'> {
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
