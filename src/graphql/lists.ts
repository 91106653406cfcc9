import { eventsWithEnds } from '../graph/reads/event-ends.js'
import { compileFilter, type Logical } from '../graph/reads/filter.js'
import { type ListQuery, readPage } from '../graph/reads/list-page.js'
import { type Along, listedActors } from '../graph/reads/listed-actors.js'
import {
  actorList,
  claimList,
  documentList,
  eventList,
  judgementList,
  type List,
  locationList,
} from '../graph/reads/lists.js'
import { type Direction, mapPage, type Page } from '../graph/reads/page.js'
import type { ApiContext } from './context.js'
import { type ConnectionArguments, toPageRequest } from './cursor.js'
import type {
  ClaimFilter,
  EventFilter,
  LocationFilter,
  QueryActorsArgs,
  QueryClaimsArgs,
  QueryEventsArgs,
  QueryJudgementsArgs,
  QueryLocationsArgs,
  QuerySourceDocumentsArgs,
} from './generated/resolver-types.js'
import {
  type ActorPage,
  type ClaimPage,
  type EventPage,
  type JudgementPage,
  type LocationPage,
  type SourceDocumentPage,
  toPageSource,
} from './page-source.js'
import { requiredAll } from './required.js'
import { resolveFilter } from './resolve-filter.js'

interface ListArguments<Filter, Field> extends ConnectionArguments {
  readonly filter?: Filter | null | undefined
  readonly orderBy?: { readonly field: Field; readonly direction: Direction } | null | undefined
}

async function readList<Item, Filter extends Logical<Filter>, Field extends string>(
  list: List<Item, Filter, Field>,
  args: ListArguments<Filter, Field>,
  defaultOrder: { readonly field: Field; readonly direction: Direction },
  { runner }: ApiContext,
  withTotal: boolean,
) {
  const order = args.orderBy ?? defaultOrder
  const page: Page<Item> = await readPage(runner, list.shape, queryOf(list, args, order, withTotal))
  return toPageSource(page, order)
}

const queryOf = <Filter extends Logical<Filter>, Field extends string>(
  { conditions, orders }: Pick<List<unknown, Filter, Field>, 'conditions' | 'orders'>,
  args: ListArguments<Filter, Field>,
  order: { readonly field: Field; readonly direction: Direction },
  withTotal: boolean,
): ListQuery => ({
  filter: compileFilter(args.filter, conditions),
  order: orders[order.field],
  direction: order.direction,
  page: toPageRequest(args, order, withTotal),
  params: {},
})

const BY_NAME = { field: 'NAME', direction: 'ASC' } as const
const LATEST_PUBLISHED_FIRST = { field: 'PUBLISHED_ON', direction: 'DESC' } as const
const LATEST_FIRST = { field: 'DATE', direction: 'DESC' } as const

/** With their names and groups, where the operation asks for them: all by one statement. */
export async function listActors(
  args: QueryActorsArgs,
  context: ApiContext,
  { withTotal, along }: { readonly withTotal: boolean; readonly along: Along | null },
): Promise<ActorPage> {
  if (along === null) return readList(actorList, args, BY_NAME, context, withTotal)
  const { runner, loaders } = context
  const order = args.orderBy ?? BY_NAME
  const page = await readPage(runner, listedActors[along], queryOf(actorList, args, order, withTotal))
  for (const { item } of page.items) {
    const { actor, aliases, affiliations } = item
    if (aliases !== null) loaders.aliases.prime(actor.id, aliases)
    if (affiliations === null) continue
    for (const { group } of affiliations) loaders.actors.prime(group.id, group)
    loaders.affiliationsByMember.prime(
      actor.id,
      affiliations.map(({ affiliation }) => affiliation),
    )
  }
  return toPageSource(
    mapPage(page, ({ actor }) => actor),
    order,
  )
}

export const listDocuments = (
  args: QuerySourceDocumentsArgs,
  context: ApiContext,
  withTotal: boolean,
): Promise<SourceDocumentPage> => readList(documentList, args, LATEST_PUBLISHED_FIRST, context, withTotal)

const LATEST_RECORDED_FIRST = { field: 'RECORDED_AT', direction: 'DESC' } as const
const LIKELIEST_FIRST = { field: 'SCORE', direction: 'DESC' } as const

export const listJudgements = (
  args: QueryJudgementsArgs,
  context: ApiContext,
  withTotal: boolean,
): Promise<JudgementPage> => readList(judgementList, args, LATEST_RECORDED_FIRST, context, withTotal)

/** The judgements that wait for an analyst. */
export const listReviews = (
  args: QueryJudgementsArgs,
  context: ApiContext,
  withTotal: boolean,
): Promise<JudgementPage> => {
  const filter = { awaitsReview: true, ...(args.filter == null ? {} : { and: [args.filter] }) }
  return readList(judgementList, { ...args, filter }, LIKELIEST_FIRST, context, withTotal)
}

export async function listLocations(
  args: QueryLocationsArgs,
  context: ApiContext,
  withTotal: boolean,
): Promise<LocationPage> {
  const filter = await resolveFilter<LocationFilter, 'within'>(args.filter, { within: 'location' }, context)
  return readList(locationList, { ...args, filter }, BY_NAME, context, withTotal)
}

const EVENT_KINDS = { actor: 'actor', location: 'location', within: 'location' } as const
export const resolveEventFilter = (filter: EventFilter | null | undefined, context: ApiContext) =>
  resolveFilter<EventFilter, keyof typeof EVENT_KINDS>(filter, EVENT_KINDS, context)

const CLAIM_KINDS = { actor: 'actor', claimedBy: 'actor', location: 'location' } as const
export const resolveClaimFilter = (filter: ClaimFilter | null | undefined, context: ApiContext) =>
  resolveFilter<ClaimFilter, keyof typeof CLAIM_KINDS>(filter, CLAIM_KINDS, context)

/** With their actors and locations, where the operation asks for any: all by one statement. */
export async function listEvents(
  args: QueryEventsArgs,
  context: ApiContext,
  { withTotal, withEnds }: { readonly withTotal: boolean; readonly withEnds: boolean },
): Promise<EventPage> {
  const filter = await resolveEventFilter(args.filter, context)
  if (!withEnds) return readList(eventList, { ...args, filter }, LATEST_FIRST, context, withTotal)
  const { runner, loaders } = context
  const order = args.orderBy ?? LATEST_FIRST
  const query = queryOf(eventList, { ...args, filter }, order, withTotal)
  const page = await readPage(runner, eventsWithEnds, query)
  for (const { item } of page.items) {
    for (const actor of item.actors) loaders.actors.prime(actor.id, actor)
    for (const location of item.locations) loaders.locations.prime(location.id, location)
  }
  return toPageSource(
    mapPage(page, ({ event }) => event),
    order,
  )
}

export async function listClaims(
  args: QueryClaimsArgs,
  context: ApiContext,
  withTotal: boolean,
): Promise<ClaimPage> {
  const filter = await resolveClaimFilter(args.filter, context)
  const page = await readList(claimList, { ...args, filter }, LATEST_PUBLISHED_FIRST, context, withTotal)
  const claims = await requiredAll(context.loaders.claims, page.nodes)
  const edges = page.edges.flatMap(({ cursor }, index) => {
    const node = claims[index]
    return node ? [{ cursor, node }] : []
  })
  return { ...page, edges, nodes: claims }
}
