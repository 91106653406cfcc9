import { z } from 'zod'
import type { Control } from '../../domain/derive/relation.js'
import type { LocationId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { slotsAround } from '../derivation/interval-slots.js'
import { type Runner, statement } from '../query.js'
import type { Answer } from './backings.js'
import { compileFilter, matches } from './filter.js'
import type { Identified } from './identify.js'
import { controlsOfActorKnownAt, controlsOfLocationsKnownAt, holdersKnownAt } from './known-at.js'
import { type ListQuery, readAnchoredPage, readPage } from './list-page.js'
import { type Direction, type Page, type PageRequest, pageOf } from './page.js'
import { controlHead, type Extent } from './relation-heads.js'
import {
  type ControlCriteria,
  type ControlItem,
  controlledList,
  controlTests,
  type RelationOrderField,
  relationKey,
} from './relation-lists.js'
import { type ControlRow, storedControl } from './relation-rows.js'
import { type ActorRow, actorRow, type LocationRow, locationRow } from './rows.js'

export interface ControlledSearch {
  readonly asOf: IsoDay
  readonly filter: ControlCriteria | null | undefined
  readonly order: { readonly field: RelationOrderField; readonly direction: Direction }
  readonly page: PageRequest
  /** How much of each stretch of control is wanted; absent: all. */
  readonly extent?: Extent
}

export interface ControlledQuestion extends ControlledSearch {
  /** The actor that stands for the end of the relation. */
  readonly end: string
  readonly knownAt: IsoDay | null
}

/** What an actor controls on a day. What it has lost is left out, unless the filter speaks of states. */
export async function readControlled(
  runner: Runner,
  question: ControlledQuestion,
): Promise<Answer<ControlItem>> {
  const { end, asOf, knownAt, order, page, extent = 'WHOLE' } = question
  if (knownAt === null) {
    const query = controlledQuery(question, { end })
    return { page: await readPage(runner, controlledList.shapes[extent], query), undatedClaims: 0 }
  }
  const filter = withoutLost(question.filter)
  const { items, undatedClaims } = await controlsOfActorKnownAt(runner, { end, asOf, knownAt })
  const matching = items.filter(item => matches(filter, controlTests, item))
  const positionOf = ({ row, other }: ControlItem) => ({
    key: relationKey[order.field](row, other.name),
    id: row.id,
  })
  return { page: pageOf(matching, positionOf, order.direction, page), undatedClaims }
}

/** The same of an actor by its id, whom the same statement looks up; null where the graph has none. */
export async function readControlledOfActor(
  runner: Runner,
  asked: string,
  search: ControlledSearch,
): Promise<{ readonly anchor: Identified<ActorRow>; readonly page: Page<ControlItem> } | null> {
  const shape = controlledList.shapesOfActor[search.extent ?? 'WHOLE']
  return readAnchoredPage(runner, shape, controlledQuery(search, { asked }))
}

function controlledQuery(
  { filter, order, page, asOf }: ControlledSearch,
  of: Readonly<Record<string, string>>,
): ListQuery {
  const { conditions, orders } = controlledList
  return {
    filter: compileFilter(withoutLost(filter), conditions),
    order: orders[order.field],
    direction: order.direction,
    page,
    params: { ...of, asOf },
  }
}

const speaksOfState = (filter: ControlCriteria | null | undefined): boolean =>
  filter != null &&
  (filter.state != null || [...(filter.and ?? []), ...(filter.or ?? []), filter.not].some(speaksOfState))

/** What was lost is left out, unless the filter speaks of states. */
export const withoutLost = (
  filter: ControlCriteria | null | undefined,
): ControlCriteria | null | undefined =>
  speaksOfState(filter) ? filter : { ...filter, state: ['HELD', 'CONTESTED'] }

export interface HoldersSearch {
  readonly asOf: IsoDay
  readonly filter: ControlCriteria | null | undefined
  /** Null: nearest location first, held before contested before lost. */
  readonly order: { readonly field: RelationOrderField; readonly direction: Direction } | null
  readonly page: PageRequest
}

export interface HoldersQuestion extends HoldersSearch {
  readonly location: LocationRow
  readonly knownAt: IsoDay | null
  readonly includeWithin: boolean
}

/** A stretch of control with its actor and location; `distance` counts how many locations lie around the one asked for until this. */
export interface Holding {
  readonly row: ControlRow
  readonly actorName: string
  readonly location: LocationRow
  readonly distance: number
}

export interface HoldersAnswer extends Answer<Holding> {
  readonly actors: readonly ActorRow[]
}

/** Who controls a location on a day; where asked, also who controls what it lies within. */
export async function readHolders(runner: Runner, question: HoldersQuestion): Promise<HoldersAnswer> {
  const { location, asOf, knownAt } = question
  const places = question.includeWithin ? await locationsAround(runner, location.id) : [here(location)]
  const ids = places.map(place => place.location.id)
  const { undatedClaims, ...held } =
    knownAt === null
      ? {
          ...(await storedControls(runner, 'read/controls-of-locations', {
            slots: ids.flatMap(id => slotsAround(id, asOf)),
            asOf,
          })),
          undatedClaims: 0,
        }
      : await heldOn(runner, ids, asOf, knownAt)
  return { ...toHolders(held, places, question), undatedClaims }
}

/** The same of a location by its id, which the same statement looks up; null where the graph has none. */
export async function readHoldersOfLocation(
  runner: Runner,
  id: string,
  { extent, ...search }: HoldersSearch & { readonly extent: Extent },
): Promise<(HoldersAnswer & { readonly location: LocationRow }) | null> {
  const { asOf } = search
  const params = { id, slots: slotsAround(id, asOf), asOf, extent }
  const [found] = await runner.run(extent === 'WHOLE' ? locationWithWholes : locationWithHeads, params)
  if (found === undefined) return null
  const { location, held } = found
  return { ...toHolders(heldNow(held), [here(location)], search), undatedClaims: 0, location }
}

const here = (location: LocationRow): Place => ({ distance: 0, location })

function toHolders(
  { rows, actors }: Held,
  places: readonly Place[],
  { filter, order, page }: HoldersSearch,
): Omit<HoldersAnswer, 'undatedClaims'> {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const placeOf = new Map(places.map(place => [place.location.id, place]))
  const holdings = rows.flatMap(row => {
    const place = placeOf.get(row.location)
    return place ? [{ row, ...place, actorName: names.get(row.actor) ?? '' }] : []
  })
  const matching = holdings.filter(
    ({ row, location: other, distance }) =>
      (distance === 0 || row.state !== 'LOST') && matches(filter, controlTests, { row, other }),
  )
  const positionOf = (holding: Holding) => ({ key: keyOf(holding, order?.field ?? null), id: holding.row.id })
  return { page: pageOf(matching, positionOf, order?.direction ?? 'ASC', page), actors }
}

const STATE_RANK = { HELD: 0, CONTESTED: 1, LOST: 2 } as const

const keyOf = ({ row, actorName, distance }: Holding, field: RelationOrderField | null): string | number =>
  field === null ? distance * 10 + STATE_RANK[row.state] : relationKey[field](row, actorName)

async function heldOn(runner: Runner, ids: readonly string[], asOf: IsoDay, knownAt: IsoDay) {
  const locations = ids as readonly LocationId[]
  const { items, ...rest } = await holdersKnownAt(runner, { locations, asOf, knownAt })
  return { rows: items, ...rest }
}

/** The time line of a location, earliest first, with the actors in it. */
export async function readControlHistory(
  runner: Runner,
  location: string,
  knownAt: IsoDay | null,
): Promise<Held> {
  if (knownAt === null) return storedControls(runner, 'read/control-history', { id: location })
  const { items, actors } = await controlsOfLocationsKnownAt(runner, { locations: [location], knownAt })
  const rows = [...items].sort((a, b) =>
    `${a.validFrom.latest}|${a.id}` < `${b.validFrom.latest}|${b.id}` ? -1 : 1,
  )
  return { rows, actors }
}

interface Held {
  readonly rows: readonly ControlRow[]
  readonly actors: readonly ActorRow[]
}

const asKnownNow = (control: Control): ControlRow => ({ ...control, knownAt: null })
const controlOfActorRow = z.object({ detail: storedControl.transform(asKnownNow), actor: actorRow })
type ControlOfActor = z.output<typeof controlOfActorRow>
const controlStatements = {
  'read/controls-of-locations': statement<Record<string, unknown>, ControlOfActor>(
    'read/controls-of-locations',
    controlOfActorRow,
  ),
  'read/control-history': statement<Record<string, unknown>, ControlOfActor>(
    'read/control-history',
    controlOfActorRow,
  ),
}

async function storedControls(
  runner: Runner,
  name: keyof typeof controlStatements,
  params: Record<string, unknown>,
): Promise<Held> {
  return heldNow(await runner.run(controlStatements[name], params))
}

const heldNow = (found: readonly ControlOfActor[]): Held => ({
  rows: found.map(({ detail }) => detail),
  actors: found.map(({ actor }) => actor),
})

const locationWithControls = (detail: z.ZodType<ControlRow>) =>
  statement<
    { id: string; slots: readonly string[]; asOf: IsoDay; extent: Extent },
    { location: LocationRow; held: { detail: ControlRow; actor: ActorRow }[] }
  >(
    'read/location-with-controls',
    z.object({ location: locationRow, held: z.array(z.object({ detail, actor: actorRow })) }),
  )
const locationWithWholes = locationWithControls(storedControl.transform(asKnownNow))
const locationWithHeads = locationWithControls(controlHead)

const placeRow = z.object({ distance: z.number().int(), location: locationRow })
type Place = z.output<typeof placeRow>
const around = statement<{ id: string }, Place>('read/locations-around', placeRow)

/** The location itself and those within which it lies, nearest first. */
const locationsAround = (runner: Runner, id: string): Promise<Place[]> => runner.run(around, { id })
