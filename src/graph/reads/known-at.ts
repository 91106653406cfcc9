import { z } from 'zod'
import { holdsOn } from '../../domain/derive/bound.js'
import { deriveAffiliations } from '../../domain/derive/derive-affiliations.js'
import { deriveBackings } from '../../domain/derive/derive-backings.js'
import { deriveControls } from '../../domain/derive/derive-controls.js'
import type { ResolvedClaim } from '../../domain/derive/resolved-claim.js'
import type { ActorId, LocationId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { undatedSlot } from '../derivation/control-place.js'
import { loadTiesKnownAt } from '../derivation/known-ties.js'
import { testimonyRow, toResolvedClaims } from '../derivation/resolved-claims.js'
import { actorsOf } from '../derivation/stored-ties.js'
import { type Runner, type Statement, statement } from '../query.js'
import { claimIdRow, locationIdRow } from '../row-types.js'
import { StoredControlSource } from './control-source.js'
import { controlsOnDay } from './controls-on-day.js'
import type { BackingItem, BackingSide, ControlItem } from './relation-lists.js'
import type { AffiliationRow, BackingRow, ControlRow } from './relation-rows.js'
import type { ActorRow } from './rows.js'
import { actorsById, locationsById } from './rows-by-id.js'

/** What follows from the claims that had been published by a day. */
export interface Known<Item> {
  readonly items: readonly Item[]
  /** How many claims were left out because nobody knows when their documents were published. */
  readonly undatedClaims: number
}

type Testimony = z.infer<typeof testimonyRow>
type BackingEnd = 'recipient' | 'backer'
type BackingsWanted = { readonly keys: readonly string[] } & Readonly<Record<BackingEnd, string | null>>
const toldRow = z.object({ testimonies: z.array(z.string()), without: z.array(claimIdRow) })
const backingClaims: Statement<BackingsWanted & { until: IsoDay }, z.infer<typeof toldRow>> = statement(
  'read/known-at-backing-claims',
  toldRow,
)
const claimsByKey: Statement<{ keys: readonly string[] }, Testimony> = statement(
  'read/testimonies-by-key',
  testimonyRow,
)
const locationsWithPart: Statement<{ end: string }, { readonly id: LocationId }> = statement(
  'read/control-locations-of-end',
  z.object({ id: locationIdRow }),
)
const undatedControlClaims = statement<{ slots: readonly string[] }, { readonly claims: number }>(
  'read/undated-control-claims',
  z.object({ claims: z.number().int() }),
)

const undatedBackings = statement<Record<BackingEnd, string | null>, { readonly claims: number }>(
  'read/undated-backings',
  z.object({ claims: z.number().int() }),
)

/** How many claims of the backings of one end no question of knowledge counts. */
export async function countUndatedBackings(
  runner: Runner,
  ends: Record<BackingEnd, string | null>,
): Promise<number> {
  const [undated] = await runner.run(undatedBackings, ends)
  return undated?.claims ?? 0
}

/** Backings by one end or of one end that hold on a day, with the actors at the other end. */
export async function backingsKnownAt(
  runner: Runner,
  { side, end, asOf, knownAt }: { side: BackingSide; end: string; asOf: IsoDay; knownAt: IsoDay },
): Promise<Known<BackingItem>> {
  const sides = side === 'BACKERS' ? { recipient: end, backer: null } : { recipient: null, backer: end }
  const items = await deriveBackingsOf(runner, { keys: [], ...sides }, knownAt)
  const undatedClaims = await countUndatedBackings(runner, sides)
  const holding = items.filter(row => holdsOn(row, asOf))
  const otherOf = (row: BackingRow): string => (side === 'BACKERS' ? row.backer : row.recipient)
  const others = await actorsById(runner, holding.map(otherOf))
  return { items: withOther(holding, otherOf, others), undatedClaims }
}

/** Every backing of a pair, whenever it held. */
export async function backingsOfPairKnownAt(
  runner: Runner,
  { backer, recipient, knownAt }: { backer: string; recipient: string; knownAt: IsoDay },
): Promise<readonly BackingRow[]> {
  const keys = [`BACKING|${backer}|${recipient}`]
  return deriveBackingsOf(runner, { keys, recipient: null, backer: null }, knownAt)
}

/** What a member's affiliation with a group was by what had been published; none, where nothing was. */
export async function affiliationsOfPairKnownAt(
  runner: Runner,
  { member, group, knownAt }: { member: string; group: string; knownAt: IsoDay },
): Promise<readonly AffiliationRow[]> {
  const { claims } = partByDay(await loadClaimsByKey(runner, [`AFFILIATION|${member}|${group}`]), knownAt)
  const ties = await loadTiesKnownAt(runner, claims.flatMap(actorsOf), knownAt)
  return deriveAffiliations(claims, ties).map(affiliation => ({ ...affiliation, knownAt }))
}

/** The claims from which the affiliations, or the control of locations, under these keys are derived. */
export const loadClaimsByKey = async (runner: Runner, keys: readonly string[]): Promise<ResolvedClaim[]> =>
  toResolvedClaims(runner, await runner.run(claimsByKey, { keys }))

/** The claims from which the backings under these keys are derived, up to a day of knowledge, with what they rest on, whenever that was told or denied. */
export async function loadBackingClaims(
  runner: Runner,
  wanted: BackingsWanted,
  until: IsoDay,
): Promise<ResolvedClaim[]> {
  const [told] = await runner.run(backingClaims, { ...wanted, until })
  const { testimonies, without } = told ?? { testimonies: [], without: [] }
  return toResolvedClaims(runner, [
    ...testimonies.map(testimony => ({ id: null, testimony })),
    ...without.map(id => ({ id, testimony: null })),
  ])
}

/** The backings under keys, of an end, or by an end, as what had been published by a day gives them. */
export async function deriveBackingsOf(
  runner: Runner,
  wanted: BackingsWanted,
  knownAt: IsoDay,
): Promise<BackingRow[]> {
  const { claims } = partByDay(await loadBackingClaims(runner, wanted, knownAt), knownAt)
  const ties = await loadTiesKnownAt(runner, claims.flatMap(actorsOf), knownAt)
  return deriveBackings(claims, ties).map(backing => ({ ...backing, knownAt }))
}

/** What an actor controls on a day, with the locations. */
export async function controlsOfActorKnownAt(
  runner: Runner,
  { end, asOf, knownAt }: { end: string; asOf: IsoDay; knownAt: IsoDay },
): Promise<Known<ControlItem>> {
  const locations = (await runner.run(locationsWithPart, { end })).map(({ id }) => id)
  const { items, undatedClaims } = await holdingOnDay(runner, {
    locations,
    asOf,
    knownAt,
    end: end as ActorId,
  })
  const others = await locationsById(
    runner,
    items.map(({ location }) => location),
  )
  return { items: withOther(items, ({ location }) => location, others), undatedClaims }
}

/** Who holds locations on a day, with the actors. */
export async function holdersKnownAt(
  runner: Runner,
  asked: { locations: readonly LocationId[]; asOf: IsoDay; knownAt: IsoDay },
): Promise<Known<ControlRow> & { readonly actors: readonly ActorRow[] }> {
  const { items, undatedClaims } = await holdingOnDay(runner, { ...asked, end: null })
  const actors = await actorsById(runner, [...new Set(items.map(({ actor }) => actor))])
  return { items, undatedClaims, actors: [...actors.values()] }
}

async function holdingOnDay(
  runner: Runner,
  asked: { locations: readonly LocationId[]; asOf: IsoDay; knownAt: IsoDay; end: ActorId | null },
): Promise<Known<ControlRow>> {
  const { locations, asOf: day, knownAt, end } = asked
  if (locations.length === 0) return { items: [], undatedClaims: 0 }
  const controls = await controlsOnDay(new StoredControlSource(runner, knownAt), { locations, day, end })
  const [undated] = await runner.run(undatedControlClaims, { slots: locations.map(undatedSlot) })
  return {
    items: controls.map(control => ({ ...control, knownAt })),
    undatedClaims: undated?.claims ?? 0,
  }
}

/** The time lines of locations, with the actors in them. */
export async function controlsOfLocationsKnownAt(
  runner: Runner,
  { locations, knownAt }: { locations: readonly string[]; knownAt: IsoDay },
): Promise<Known<ControlRow> & { readonly actors: readonly ActorRow[] }> {
  const keys = locations.map(location => `CONTROL|${location}`)
  const { claims, undated } = partByDay(await loadClaimsByKey(runner, keys), knownAt)
  const ties = await loadTiesKnownAt(runner, claims.flatMap(actorsOf), knownAt)
  const items = deriveControls(claims, ties).map(control => ({ ...control, knownAt }))
  const actors = await actorsById(runner, [...new Set(items.map(({ actor }) => actor))])
  return { items, undatedClaims: undated.length, actors: [...actors.values()] }
}

/** The day of knowledge is included. What nobody dates may have been known or not: it is left out, and counted. */
export function partByDay(all: readonly ResolvedClaim[], knownAt: IsoDay) {
  return {
    claims: all.filter(({ testimony }) => testimony.publishedOn !== null && testimony.publishedOn <= knownAt),
    undated: all.filter(({ testimony }) => testimony.publishedOn === null),
  }
}

function withOther<Row, Other>(
  rows: readonly Row[],
  otherOf: (row: Row) => string,
  others: ReadonlyMap<string, Other>,
): { row: Row; other: Other }[] {
  return rows.flatMap(row => {
    const other = others.get(otherOf(row))
    return other === undefined ? [] : [{ row, other }]
  })
}
