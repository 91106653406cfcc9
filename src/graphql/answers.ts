import type { IsoDay } from '../domain/partial-date.js'
import { type Answer, readBackings, readBackingsOfActor } from '../graph/reads/backings.js'
import {
  type HoldersAnswer,
  type HoldersSearch,
  readControlHistory,
  readControlled,
  readControlledOfActor,
  readHolders,
  readHoldersOfLocation,
} from '../graph/reads/controls.js'
import type { Identified } from '../graph/reads/identify.js'
import { NotFoundError } from '../graph/reads/identify-errors.js'
import { mapPage, type Page } from '../graph/reads/page.js'
import type { Extent } from '../graph/reads/relation-heads.js'
import type { BackingSide } from '../graph/reads/relation-lists.js'
import type { ControlRow } from '../graph/reads/relation-rows.js'
import type { ActorRow, LocationRow } from '../graph/reads/rows.js'
import {
  noBackingNote,
  noControlledNote,
  noHolderNote,
  undatedWarnings,
  widerLocationWarnings,
} from './answer-notes.js'
import type { ApiContext } from './context.js'
import { toPageRequest } from './cursor.js'
import type {
  ActorBy,
  QueryControlHistoryArgs,
  QueryControlledByArgs,
  QueryWhoBacksArgs,
  QueryWhoControlsArgs,
} from './generated/resolver-types.js'
import { getActor, getLocation } from './look-up.js'
import { type BackingAnswer, type ControlAnswer, toPageSource } from './page-source.js'

const MOST_REPORTED_FIRST = { field: 'DOCUMENT_COUNT', direction: 'DESC' } as const

interface Clocks {
  readonly asOf: IsoDay
  readonly knownAt: IsoDay | null
}

const clocksOf = (
  { asOf, knownAt }: { asOf?: IsoDay | null | undefined; knownAt?: IsoDay | null | undefined },
  { today }: ApiContext,
): Clocks => ({ asOf: asOf ?? today, knownAt: knownAt ?? null })

const isWholeListEmpty = ({ items, hasNext, hasPrevious }: Page<unknown>): boolean =>
  items.length === 0 && !hasNext && !hasPrevious

/** What of an answer need be read. */
export interface Wanted {
  readonly withTotal: boolean
  readonly extent: Extent
}

/** What is found of an actor and its end, and the page that answers. */
interface Found<Item> extends Answer<Item> {
  readonly anchor: Identified<ActorRow>
}

/**
 * One statement finds an actor by its id together with the page; a name, and a day of knowledge, take one more for the actor.
 * Throws where there is no such actor.
 */
async function findPage<Item>(
  by: ActorBy,
  knownAt: IsoDay | null,
  context: ApiContext,
  read: {
    readonly ofActor: (
      id: string,
    ) => Promise<{ readonly anchor: Identified<ActorRow>; readonly page: Page<Item> } | null>
    readonly ofEnd: (end: string) => Promise<Answer<Item>>
  },
): Promise<Found<Item>> {
  if (by.id === undefined || knownAt !== null) {
    const anchor = await getActor(by, context)
    return { anchor, ...(await read.ofEnd(anchor.endId)) }
  }
  const found = await read.ofActor(by.id)
  if (found === null) throw new NotFoundError('actor', by.id, [])
  return { ...found, undatedClaims: 0 }
}

/** Who backs an actor, or whom it backs. */
export async function answerBackings(
  side: BackingSide,
  args: QueryWhoBacksArgs,
  context: ApiContext,
  { withTotal, extent }: Wanted,
): Promise<BackingAnswer> {
  const { runner, loaders } = context
  const clocks = clocksOf(args, context)
  const { asOf, knownAt } = clocks
  const order = args.orderBy ?? MOST_REPORTED_FIRST
  const search = {
    side,
    asOf,
    filter: args.filter,
    order,
    page: toPageRequest(args, order, withTotal),
    extent,
  }
  const { anchor, page, undatedClaims } = await findPage(args.actor, knownAt, context, {
    ofActor: id => readBackingsOfActor(runner, id, search),
    ofEnd: end => readBackings(runner, { ...search, end, knownAt }),
  })
  for (const { item } of page.items) loaders.actors.prime(item.other.id, item.other)
  if (anchor.row.id === anchor.endId) loaders.actors.prime(anchor.endId, anchor.row)
  return {
    ...toPageSource(
      mapPage(page, ({ row }) => row),
      order,
    ),
    ...clocks,
    note: isWholeListEmpty(page) ? noBackingNote(anchor.row.name, side, asOf, knownAt) : null,
    warnings: undatedWarnings(undatedClaims),
  }
}

/** What an actor controls. */
export async function answerControlled(
  args: QueryControlledByArgs,
  context: ApiContext,
  { withTotal, extent }: Wanted,
): Promise<ControlAnswer> {
  const { runner, loaders } = context
  const clocks = clocksOf(args, context)
  const { asOf, knownAt } = clocks
  const order = args.orderBy ?? MOST_REPORTED_FIRST
  const search = { asOf, filter: args.filter, order, page: toPageRequest(args, order, withTotal), extent }
  const { anchor, page, undatedClaims } = await findPage(args.actor, knownAt, context, {
    ofActor: id => readControlledOfActor(runner, id, search),
    ofEnd: end => readControlled(runner, { ...search, end, knownAt }),
  })
  for (const { item } of page.items) loaders.locations.prime(item.other.id, item.other)
  if (anchor.row.id === anchor.endId) loaders.actors.prime(anchor.endId, anchor.row)
  const source = toPageSource(
    mapPage(page, ({ row }) => row),
    order,
  )
  return {
    ...source,
    edges: source.edges.map(edge => ({ ...edge, ofWiderLocation: false })),
    ...clocks,
    note: isWholeListEmpty(page) ? noControlledNote(anchor.row.name, asOf, knownAt) : null,
    warnings: undatedWarnings(undatedClaims),
  }
}

/** Of a location by its id one statement finds it together with who controls it; else the location is looked up before. */
async function findHolders(
  { location: by, includeWithin }: QueryWhoControlsArgs,
  knownAt: IsoDay | null,
  search: HoldersSearch & { readonly extent: Extent },
  context: ApiContext,
): Promise<HoldersAnswer & { readonly location: LocationRow }> {
  const { runner } = context
  if (by.id === undefined || knownAt !== null || includeWithin === true) {
    const { row: location } = await getLocation(by, context)
    const question = { ...search, location, knownAt, includeWithin: includeWithin === true }
    return { ...(await readHolders(runner, question)), location }
  }
  const found = await readHoldersOfLocation(runner, by.id, search)
  if (found === null) throw new NotFoundError('location', by.id, [])
  return found
}

/** Who controls a location. */
export async function answerHolders(
  args: QueryWhoControlsArgs,
  context: ApiContext,
  extent: Extent,
): Promise<ControlAnswer> {
  const clocks = clocksOf(args, context)
  const cursorOrder = args.orderBy ?? { field: 'NEAREST', direction: 'ASC' as const }
  const search = {
    asOf: clocks.asOf,
    filter: args.filter,
    order: args.orderBy ?? null,
    page: toPageRequest(args, cursorOrder, true),
    extent,
  }
  const { location, page, undatedClaims, actors } = await findHolders(args, clocks.knownAt, search, context)
  for (const actor of actors) context.loaders.actors.prime(actor.id, actor)
  for (const { item } of page.items) context.loaders.locations.prime(item.location.id, item.location)
  const source = toPageSource(
    mapPage(page, ({ row }) => row),
    cursorOrder,
  )
  const holdings = page.items.map(({ item }) => item)
  return {
    ...source,
    edges: source.edges.map((edge, index) => ({
      ...edge,
      ofWiderLocation: (holdings[index]?.distance ?? 0) > 0,
    })),
    ...clocks,
    note:
      page.hasNext || page.hasPrevious || holdings.some(({ row }) => isHolder(row))
        ? null
        : noHolderNote(
            location.name,
            clocks.asOf,
            clocks.knownAt,
            holdings.map(({ actorName }) => actorName),
          ),
    warnings: [
      ...undatedWarnings(undatedClaims),
      ...widerLocationWarnings(
        location.name,
        holdings.filter(({ distance }) => distance > 0).map(holding => holding.location.name),
      ),
    ],
  }
}

const isHolder = ({ state, standing }: ControlRow): boolean => state !== 'LOST' && standing !== 'DENIED'

/** The time line of a location. */
export async function answerControlHistory(
  args: QueryControlHistoryArgs,
  context: ApiContext,
): Promise<readonly ControlRow[]> {
  const { row: location } = await getLocation(args.location, context)
  const { rows, actors } = await readControlHistory(context.runner, location.id, args.knownAt ?? null)
  for (const actor of actors) context.loaders.actors.prime(actor.id, actor)
  context.loaders.locations.prime(location.id, location)
  return rows
}
