import type { z } from 'zod'
import { holdsOn } from '../../domain/derive/bound.js'
import { deriveAffiliations } from '../../domain/derive/derive-affiliations.js'
import { deriveBackings } from '../../domain/derive/derive-backings.js'
import { deriveControls } from '../../domain/derive/derive-controls.js'
import type { ResolvedClaim } from '../../domain/derive/resolved-claim.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { testimonyRow, toResolvedClaims } from '../derivation/resolved-claims.js'
import { loadTiesKnownAt } from '../derivation/settle-ties.js'
import { actorsOf } from '../derivation/stored-ties.js'
import { type Runner, type Statement, statement } from '../query.js'
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
const backingClaims: Statement<
  { keys: readonly string[]; recipient: string | null; backer: string | null },
  Testimony
> = statement('read/known-at-backing-claims', testimonyRow)
const claimsByKey: Statement<{ keys: readonly string[] }, Testimony> = statement(
  'read/testimonies-by-key',
  testimonyRow,
)
const controlClaims: Statement<{ keys: readonly string[]; end: string | null }, Testimony> = statement(
  'read/known-at-control-claims',
  testimonyRow,
)

/** Backings by one end or of one end that hold on a day, with the actors at the other end. */
export async function backingsKnownAt(
  runner: Runner,
  { side, end, asOf, knownAt }: { side: BackingSide; end: string; asOf: IsoDay; knownAt: IsoDay },
): Promise<Known<BackingItem>> {
  const sides = side === 'BACKERS' ? { recipient: end, backer: null } : { recipient: null, backer: end }
  const { items, undatedClaims } = await deriveBackingsOf(runner, { keys: [], ...sides }, knownAt)
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
  return (await deriveBackingsOf(runner, { keys, recipient: null, backer: null }, knownAt)).items
}

/** What a member's affiliation with a group was by what had been published; none, where nothing was. */
export async function affiliationsOfPairKnownAt(
  runner: Runner,
  { member, group, knownAt }: { member: string; group: string; knownAt: IsoDay },
): Promise<readonly AffiliationRow[]> {
  const { claims } = partByDay(
    await loadAffiliationClaims(runner, [`AFFILIATION|${member}|${group}`]),
    knownAt,
  )
  const ties = await loadTiesKnownAt(runner, claims.flatMap(actorsOf), knownAt)
  return deriveAffiliations(claims, ties).map(affiliation => ({ ...affiliation, knownAt }))
}

/** The claims from which the affiliations under these keys are derived. */
export const loadAffiliationClaims = async (
  runner: Runner,
  keys: readonly string[],
): Promise<ResolvedClaim[]> => toResolvedClaims(runner, await runner.run(claimsByKey, { keys }))

/** The claims from which the backings under these keys are derived. */
export const loadBackingClaims = async (
  runner: Runner,
  params: { keys: readonly string[]; recipient: string | null; backer: string | null },
): Promise<ResolvedClaim[]> => toResolvedClaims(runner, await runner.run(backingClaims, params))

/** The claims from which the control of locations under these keys is derived. */
export const loadControlClaims = async (
  runner: Runner,
  params: { keys: readonly string[]; end: string | null },
): Promise<ResolvedClaim[]> => toResolvedClaims(runner, await runner.run(controlClaims, params))

/** The backings under keys, of an end, or by an end, as what had been published by a day gives them. */
export async function deriveBackingsOf(
  runner: Runner,
  params: { keys: readonly string[]; recipient: string | null; backer: string | null },
  knownAt: IsoDay,
): Promise<Known<BackingRow>> {
  const { claims, undated } = partByDay(await loadBackingClaims(runner, params), knownAt)
  const ties = await loadTiesKnownAt(runner, claims.flatMap(actorsOf), knownAt)
  return {
    items: deriveBackings(claims, ties).map(backing => ({ ...backing, knownAt })),
    undatedClaims: undated.filter(({ predicate }) => predicate === 'BACKING').length,
  }
}

/** What an actor controls on a day, with the locations. */
export async function controlsOfActorKnownAt(
  runner: Runner,
  { end, asOf, knownAt }: { end: string; asOf: IsoDay; knownAt: IsoDay },
): Promise<Known<ControlItem>> {
  const { items, undatedClaims } = await deriveControlsOf(runner, { keys: [], end }, knownAt)
  const holding = items.filter(row => row.actor === end && holdsOn(row, asOf))
  const locations = await locationsById(
    runner,
    holding.map(({ location }) => location),
  )
  return { items: withOther(holding, ({ location }) => location, locations), undatedClaims }
}

/** The time lines of locations, with the actors in them. */
export async function controlsOfLocationsKnownAt(
  runner: Runner,
  { locations, knownAt }: { locations: readonly string[]; knownAt: IsoDay },
): Promise<Known<ControlRow> & { readonly actors: readonly ActorRow[] }> {
  const keys = locations.map(location => `CONTROL|${location}`)
  const { items, undatedClaims } = await deriveControlsOf(runner, { keys, end: null }, knownAt)
  const actors = await actorsById(runner, [...new Set(items.map(({ actor }) => actor))])
  return { items, undatedClaims, actors: [...actors.values()] }
}

async function deriveControlsOf(
  runner: Runner,
  params: { keys: readonly string[]; end: string | null },
  knownAt: IsoDay,
): Promise<Known<ControlRow>> {
  const { claims, undated } = partByDay(await loadControlClaims(runner, params), knownAt)
  const ties = await loadTiesKnownAt(runner, claims.flatMap(actorsOf), knownAt)
  return {
    items: deriveControls(claims, ties).map(control => ({ ...control, knownAt })),
    undatedClaims: undated.length,
  }
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
