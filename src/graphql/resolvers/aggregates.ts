import { byKind, byMonth, byPublisher, readCounts } from '../../graph/reads/aggregates.js'
import { compileFilter } from '../../graph/reads/filter.js'
import { claimList, eventList } from '../../graph/reads/lists.js'
import { backersList } from '../../graph/reads/relation-lists.js'
import type { AggregatesResolvers } from '../generated/resolver-types.js'
import { resolveClaimFilter, resolveEventFilter } from '../lists.js'
import { checkedSize, getActor } from '../look-up.js'

const MOST_PUBLISHERS = 1_000
const MOST_MONTHS = 5_000

export const aggregates: AggregatesResolvers = {
  claimsByPublisher: async (_, { filter, first }, context) => {
    const limit = checkedSize(first ?? 100, MOST_PUBLISHERS)
    const condition = compileFilter(await resolveClaimFilter(filter, context), claimList.conditions)
    return readCounts(context.runner, byPublisher, condition, { limit })
  },
  eventsByMonth: async (_, { filter, first }, context) => {
    const limit = checkedSize(first ?? 1_000, MOST_MONTHS)
    const condition = compileFilter(await resolveEventFilter(filter, context), eventList.conditions)
    return readCounts(context.runner, byMonth, condition, { limit })
  },
  backersByKind: async (_, { actor, asOf, filter }, context) => {
    const { endId: end } = await getActor(actor, context)
    const condition = compileFilter(filter, backersList.conditions)
    return readCounts(context.runner, byKind, condition, { end, asOf: asOf ?? context.today, limit: 100 })
  },
}
