import { withoutLost } from '../graph/reads/controls.js'
import { compileFilter } from '../graph/reads/filter.js'
import { eventList } from '../graph/reads/lists.js'
import { readControlMap, readEventMap } from '../graph/reads/map-lists.js'
import { controlledList } from '../graph/reads/relation-lists.js'
import type { ApiContext } from './context.js'
import type { QueryControlMapArgs, QueryEventMapArgs } from './generated/resolver-types.js'
import { resolveEventFilter } from './lists.js'
import { checkedSize, getLocation } from './look-up.js'
import { collectionOf, type FeatureCollection, featureOfControl, featureOfEvent } from './map-features.js'

const DEFAULT_FEATURES = 200
const MOST_FEATURES = 1_000

const sizeOf = (first: number | null | undefined): number =>
  checkedSize(first ?? DEFAULT_FEATURES, MOST_FEATURES)

/** Events as a map program reads them. */
export async function eventMap(args: QueryEventMapArgs, context: ApiContext): Promise<FeatureCollection> {
  const size = sizeOf(args.first)
  const filter = compileFilter(await resolveEventFilter(args.filter, context), eventList.conditions)
  const found = await readEventMap(context.runner, { filter, size })
  return collectionOf(
    found.map(({ event, location }) => featureOfEvent(event, location)),
    size,
  )
}

/** Stretches of control as a map program reads them. */
export async function controlMap(args: QueryControlMapArgs, context: ApiContext): Promise<FeatureCollection> {
  const size = sizeOf(args.first)
  const within = args.within == null ? null : (await getLocation(args.within, context)).row.id
  const found = await readControlMap(context.runner, {
    filter: compileFilter(withoutLost(args.filter), controlledList.conditions),
    size,
    asOf: args.asOf ?? context.today,
    within,
  })
  return collectionOf(
    found.map(({ control, actorName, location }) => featureOfControl(control, actorName, location)),
    size,
  )
}
