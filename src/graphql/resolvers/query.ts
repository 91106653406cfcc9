import type { GraphQLResolveInfo } from 'graphql'
import { readGraphInfo } from '../../graph/reads/graph-info.js'
import {
  answerBackings,
  answerControlHistory,
  answerControlled,
  answerHolders,
  type Wanted,
} from '../answers.js'
import { answerChanges } from '../changes.js'
import { answerDisputes } from '../disputes.js'
import { findNode } from '../find-node.js'
import type { QueryResolvers } from '../generated/resolver-types.js'
import { answerHowConnected } from '../how-connected.js'
import {
  listActors,
  listClaims,
  listDocuments,
  listEvents,
  listJudgements,
  listLocations,
  listReviews,
} from '../lists.js'
import { ArgumentError, findActor, findLocation } from '../look-up.js'
import { controlMap, eventMap } from '../maps.js'
import { answerSearch } from '../search-answer.js'
import { askedAlong, extentOf, selects, selectsEventEnds } from '../selection.js'
import { answerTimeline } from '../timeline.js'

const MAX_NODES = 100

const wanted = (info: GraphQLResolveInfo): Wanted => ({
  withTotal: selects(info, 'totalCount'),
  extent: extentOf(info),
})

export const query: QueryResolvers = {
  whoBacks: (_, args, context, info) => answerBackings('BACKERS', args, context, wanted(info)),
  backedBy: (_, args, context, info) => answerBackings('RECIPIENTS', args, context, wanted(info)),
  whoControls: (_, args, context, info) => answerHolders(args, context, extentOf(info)),
  controlledBy: (_, args, context, info) => answerControlled(args, context, wanted(info)),
  controlHistory: (_, args, context) => answerControlHistory(args, context),
  timeline: (_, args, context, info) => answerTimeline(args, context, selects(info, 'totalCount')),
  aggregates: () => ({}),
  eventMap: (_, args, context) => eventMap(args, context),
  controlMap: (_, args, context) => controlMap(args, context),
  howConnected: (_, args, context) => answerHowConnected(args, context),
  actor: async (_, { by }, context) => (await findActor(by, context))?.row ?? null,
  location: async (_, { by }, context) => (await findLocation(by, context))?.row ?? null,
  actors: (_, args, context, info) =>
    listActors(args, context, { withTotal: selects(info, 'totalCount'), along: askedAlong(info) }),
  locations: (_, args, context, info) => listLocations(args, context, selects(info, 'totalCount')),
  events: (_, args, context, info) =>
    listEvents(args, context, {
      withTotal: selects(info, 'totalCount'),
      withEnds: selectsEventEnds(info),
    }),
  claims: (_, args, context, info) => listClaims(args, context, selects(info, 'totalCount')),
  sourceDocuments: (_, args, context, info) => listDocuments(args, context, selects(info, 'totalCount')),
  reviews: (_, args, context, info) => listReviews(args, context, selects(info, 'totalCount')),
  judgements: (_, args, context, info) => listJudgements(args, context, selects(info, 'totalCount')),
  disputes: (_, args, context) => answerDisputes(args, context),
  changes: (_, args, context) => answerChanges(args, context),
  search: (_, args, context) => answerSearch(args, context),
  node: (_, { id }, context) => findNode(id, context),
  nodes: (_, { ids }, context) => {
    if (ids.length > MAX_NODES)
      throw new ArgumentError('ids', `at most ${MAX_NODES} at once, not ${ids.length}`)
    return Promise.all(ids.map(id => findNode(id, context)))
  },
  graph: (_, __, { runner }) => readGraphInfo(runner),
}
