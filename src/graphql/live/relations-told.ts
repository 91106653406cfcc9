import type { RelationChange } from '../../graph/derivation/replace-relations.js'
import type { ApiContext } from '../context.js'
import { findNode } from '../find-node.js'
import type { RelationChangedFilter, SubscriptionRelationChangedArgs } from '../generated/resolver-types.js'
import { getActor, getLocation } from '../look-up.js'
import type { NodeRow, RelationRow } from '../node-row.js'
import { parseRelationNodeId } from '../relation-node-id.js'
import { expandStream } from './expand-stream.js'

export interface RelationTold {
  readonly type: RelationChange['type']
  readonly relationId: string
  readonly change: RelationChange['change']
  readonly relation: RelationRow | null
}

/** The relations that change from now on and match. Throws where a name of the filter fits none or several. */
export async function relationsTold(
  { filter }: SubscriptionRelationChangedArgs,
  context: ApiContext,
): Promise<AsyncIterableIterator<RelationTold>> {
  const matches = await matcher(filter ?? {}, context)
  return expandStream(await context.events.listen(), async ({ changes }) => {
    const fresh = context.renewed()
    const told = await Promise.all(changes.map(change => withRelation(change, fresh)))
    const matching = await Promise.all(told.map(each => matches(each, fresh)))
    return told.filter((_, at) => matching[at])
  })
}

async function withRelation(
  { type, id, change }: RelationChange,
  context: ApiContext,
): Promise<RelationTold> {
  const row = change === 'REMOVED' ? null : await findNode(id, context)
  return { type, relationId: id, change, relation: row !== null && isRelation(row) ? row : null }
}

const isRelation = (row: NodeRow): row is RelationRow =>
  ['Backing', 'Control', 'Affiliation', 'Event'].includes(row.__typename)

type Matches = (told: RelationTold, context: ApiContext) => Promise<boolean>

async function matcher(filter: RelationChangedFilter, context: ApiContext): Promise<Matches> {
  const [actor, location] = await Promise.all([
    filter.actor == null ? null : getActor(filter.actor, context),
    filter.location == null ? null : getLocation(filter.location, context),
  ])
  const actors = actor && [actor.row.id, actor.endId]
  return async (told, fresh) =>
    isOneOf(filter.type, told.type) &&
    isOneOf(filter.change, told.change) &&
    hasKind(filter, told.relation) &&
    (actors === null || subjectsOf(told).some(id => actors.includes(id))) &&
    (location === null || (await liesIn(location.row.id, told, fresh)))
}

const isOneOf = <Value>(wanted: readonly Value[] | null | undefined, value: Value): boolean =>
  wanted == null || wanted.includes(value)

const hasKind = ({ backingKind, eventType }: RelationChangedFilter, relation: RelationRow | null): boolean =>
  (backingKind == null ||
    (relation?.__typename === 'Backing' && relation.kinds.some(kind => backingKind.includes(kind)))) &&
  (eventType == null || (relation?.__typename === 'Event' && eventType.includes(relation.eventType)))

/** Ids of all whom and what a relation ties together. */
function subjectsOf({ relation, relationId }: RelationTold): readonly string[] {
  switch (relation?.__typename) {
    case undefined:
      return parseRelationNodeId(relationId)?.ends ?? []
    case 'Backing':
      return [relation.backer, relation.recipient, ...relation.saidBy, ...relation.saidOf]
    case 'Control':
      return [relation.actor, relation.location, ...relation.saidBy]
    case 'Affiliation':
      return [relation.member, relation.group]
    case 'Event':
      return [...relation.actors, ...relation.targets, ...(relation.location ? [relation.location] : [])]
  }
}

async function liesIn(wanted: string, told: RelationTold, { loaders }: ApiContext): Promise<boolean> {
  const seen = new Set<string>()
  let id = subjectsOf(told).find(subject => subject.startsWith('location:'))
  while (id !== undefined && !seen.has(id)) {
    if (id === wanted) return true
    seen.add(id)
    id = (await loaders.widerLocations.load(id))?.id
  }
  return false
}
