import { STANDINGS } from '../domain/standing.js'
import { readTimeline, TIMELINE_KINDS, type TimelineHit, type TimelineKind } from '../graph/reads/timeline.js'
import type { ApiContext } from './context.js'
import { toPageRequest } from './cursor.js'
import type { QueryTimelineArgs } from './generated/resolver-types.js'
import { ArgumentError, getActor, getLocation } from './look-up.js'
import { type RelationRow, typed } from './node-row.js'
import { type PageSource, toPageSource } from './page-source.js'

export type TimelineRelationRow = Extract<RelationRow, { __typename: 'Event' | 'Backing' | 'Control' }>
export interface TimelineEntrySource {
  readonly kind: TimelineKind
  readonly day: string
  readonly relation: TimelineRelationRow
}
export type TimelinePage = PageSource<TimelineEntrySource>

const STANDING_UNLESS_DENIED = STANDINGS.filter(standing => standing !== 'DENIED')

/** What happened to an actor or at a location, in the order of days. */
export async function answerTimeline(
  args: QueryTimelineArgs,
  context: ApiContext,
  withTotal: boolean,
): Promise<TimelinePage> {
  const { actor, location, includeWithin, kinds, from, to, standing } = args.filter
  if (actor == null && location == null) throw new ArgumentError('filter', 'an actor or a location is needed')
  const order = { field: 'DAY', direction: args.direction ?? 'ASC' } as const
  const request = toPageRequest(args, order, withTotal)
  const [who, where] = await Promise.all([
    actor == null ? null : getActor(actor, context),
    location == null ? null : getLocation(location, context),
  ])
  const page = await readTimeline(
    context.runner,
    {
      end: who?.endId ?? null,
      location: where?.row.id ?? null,
      includeWithin: includeWithin === true,
      kinds: kinds ?? TIMELINE_KINDS,
      from: from ?? null,
      to: to ?? null,
      standing: standing ?? STANDING_UNLESS_DENIED,
    },
    order.direction,
    request,
  )
  const relations = await Promise.all(page.items.map(({ item }) => load(item, context)))
  // What was derived anew between the two statements is left out.
  const items = page.items.flatMap(({ item: { kind, day }, position }, at) => {
    const relation = relations[at] ?? null
    return relation === null ? [] : [{ item: { kind, day, relation }, position }]
  })
  return toPageSource({ ...page, items }, order)
}

async function load(
  { kind, relation }: TimelineHit,
  { loaders }: ApiContext,
): Promise<TimelineRelationRow | null> {
  if (kind === 'EVENT') return typed('Event', await loaders.events.load(relation))
  return kind.startsWith('BACKING')
    ? typed('Backing', await loaders.backings.load(relation))
    : typed('Control', await loaders.controls.load(relation))
}
