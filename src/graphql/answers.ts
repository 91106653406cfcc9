import type { IsoDay } from '../domain/partial-date.js'
import { readBackings } from '../graph/reads/backings.js'
import { readControlHistory, readControlled, readHolders } from '../graph/reads/controls.js'
import type { Page } from '../graph/reads/page.js'
import type { BackingSide } from '../graph/reads/relation-lists.js'
import type { ControlRow } from '../graph/reads/relation-rows.js'
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

const mapPage = <Item, Other>(page: Page<Item>, map: (item: Item) => Other): Page<Other> => ({
  ...page,
  items: page.items.map(({ item, position }) => ({ item: map(item), position })),
})

/** Who backs an actor, or whom it backs. */
export async function answerBackings(
  side: BackingSide,
  args: QueryWhoBacksArgs,
  context: ApiContext,
  withTotal: boolean,
): Promise<BackingAnswer> {
  const { row: actor, endId: end } = await getActor(args.actor, context)
  const clocks = clocksOf(args, context)
  const order = args.orderBy ?? MOST_REPORTED_FIRST
  const request = toPageRequest(args, order, withTotal)
  const question = { side, end, ...clocks, filter: args.filter, order, page: request }
  const { page, undatedClaims } = await readBackings(context.runner, question)
  for (const { item } of page.items) context.loaders.actors.prime(item.other.id, item.other)
  if (actor.id === end) context.loaders.actors.prime(end, actor)
  return {
    ...toPageSource(
      mapPage(page, ({ row }) => row),
      order,
    ),
    ...clocks,
    note: isWholeListEmpty(page) ? noBackingNote(actor.name, side, clocks.asOf, clocks.knownAt) : null,
    warnings: undatedWarnings(undatedClaims),
  }
}

/** What an actor controls. */
export async function answerControlled(
  args: QueryControlledByArgs,
  context: ApiContext,
  withTotal: boolean,
): Promise<ControlAnswer> {
  const { row: actor, endId: end } = await getActor(args.actor, context)
  const clocks = clocksOf(args, context)
  const order = args.orderBy ?? MOST_REPORTED_FIRST
  const request = toPageRequest(args, order, withTotal)
  const question = { end, ...clocks, filter: args.filter, order, page: request }
  const { page, undatedClaims } = await readControlled(context.runner, question)
  for (const { item } of page.items) context.loaders.locations.prime(item.other.id, item.other)
  if (actor.id === end) context.loaders.actors.prime(end, actor)
  const source = toPageSource(
    mapPage(page, ({ row }) => row),
    order,
  )
  return {
    ...source,
    edges: source.edges.map(edge => ({ ...edge, ofWiderLocation: false })),
    ...clocks,
    note: isWholeListEmpty(page) ? noControlledNote(actor.name, clocks.asOf, clocks.knownAt) : null,
    warnings: undatedWarnings(undatedClaims),
  }
}

/** Who controls a location. */
export async function answerHolders(args: QueryWhoControlsArgs, context: ApiContext): Promise<ControlAnswer> {
  const { row: location } = await getLocation(args.location, context)
  const clocks = clocksOf(args, context)
  const cursorOrder = args.orderBy ?? { field: 'NEAREST', direction: 'ASC' as const }
  const { page, undatedClaims, actors } = await readHolders(context.runner, {
    location,
    ...clocks,
    includeWithin: args.includeWithin === true,
    filter: args.filter,
    order: args.orderBy ?? null,
    page: toPageRequest(args, cursorOrder, true),
  })
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
