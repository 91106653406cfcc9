import { z } from 'zod'
import type { Runner } from '../query.js'
import type { Condition } from './filter.js'
import { type ListShape, readPage } from './list-page.js'
import { eventList } from './lists.js'
import { controlledList, HOLDS } from './relation-lists.js'
import { type ControlRow, type EventRow, storedControl, storedEvent } from './relation-rows.js'
import { type LocationRow, locationRow } from './rows.js'

export interface EventOnMap {
  readonly event: EventRow
  readonly location: LocationRow
}
export interface ControlOnMap {
  readonly control: ControlRow
  readonly actorName: string
  readonly location: LocationRow
}

const LOCATION = 'o{.id, .name, .kind, .scope, .curated, .country, .point}'

/** Events at locations of which it is known where they lie. */
export const eventMapShape: ListShape<EventOnMap> = {
  name: 'map of events',
  match: '(n:Event)-[:OCCURRED_AT]->(o:Location)',
  where: `${eventList.shape.where} AND o.point IS NOT NULL`,
  item: `{name: n.name, detail: n.detail, location: ${LOCATION}}`,
  row: z
    .object({ name: z.string(), detail: storedEvent, location: locationRow })
    .transform(({ name, detail, location }) => ({ event: { ...detail, name }, location })),
}

const controls = (name: string, match: string): ListShape<ControlOnMap> => ({
  name,
  match,
  where: `${HOLDS} AND o.point IS NOT NULL`,
  item: `{detail: n.detail, actorName: a.name, location: ${LOCATION}}`,
  row: z
    .object({ detail: storedControl, actorName: z.string(), location: locationRow })
    .transform(({ detail, ...rest }) => ({ control: { ...detail, knownAt: null }, ...rest })),
})

export const controlMapShape = controls('map of control', '(a:Actor)-[n:CONTROLS]->(o:Location)')
export const controlMapWithinShape = controls(
  'map of control within a location',
  '(:Location {id: $within})<-[:WITHIN]-{0,10}(o:Location)<-[n:CONTROLS]-(a:Actor)',
)

interface MapQuestion {
  readonly filter: Condition
  /** One more than this is read where there are more. */
  readonly size: number
}

/** The latest events. */
export const readEventMap = (runner: Runner, question: MapQuestion): Promise<EventOnMap[]> =>
  readAll(runner, eventMapShape, eventList.orders.DATE, question, {})

/** The most reported stretches of control that hold on a day. */
export const readControlMap = (
  runner: Runner,
  { asOf, within, ...question }: MapQuestion & { readonly asOf: string; readonly within: string | null },
): Promise<ControlOnMap[]> =>
  within === null
    ? readAll(runner, controlMapShape, controlledList.orders.DOCUMENT_COUNT, question, { asOf })
    : readAll(runner, controlMapWithinShape, controlledList.orders.DOCUMENT_COUNT, question, { asOf, within })

async function readAll<Item>(
  runner: Runner,
  shape: ListShape<Item>,
  order: (typeof eventList.orders)['DATE'],
  { filter, size }: MapQuestion,
  params: Readonly<Record<string, unknown>>,
): Promise<Item[]> {
  const page = { from: 'START', size: size + 1, after: null, before: null, withTotal: false } as const
  const { items } = await readPage(runner, shape, { filter, order, direction: 'DESC', page, params })
  return items.map(({ item }) => item)
}
