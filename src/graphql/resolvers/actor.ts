import { pageOf } from '../../graph/reads/page.js'
import { toPageRequest } from '../cursor.js'
import type { ActorResolvers } from '../generated/resolver-types.js'
import { toPageSource } from '../page-source.js'

const BY_ID = { field: 'ID', direction: 'ASC' } as const

export const actor: ActorResolvers = {
  aliases: async ({ id }, _, { loaders }) => (await loaders.aliases.load(id)) ?? [],
  partOf: async ({ id }, _, { loaders }) => (await loaders.actorTies.load(id))?.partOf ?? null,
  namedFor: async ({ id }, _, { loaders }) => (await loaders.actorTies.load(id))?.namedFor ?? null,
  forces: async ({ id }, _, { loaders }) => (await loaders.actorTies.load(id))?.forces ?? [],
  sameAs: async ({ id }, _, { loaders }) => (await loaders.actorMerges.load(id))?.sameAs ?? null,
  mergedFrom: async ({ id }, _, { loaders }) => (await loaders.actorMerges.load(id))?.mergedFrom ?? [],
  affiliations: async ({ id }, args, { loaders }) => {
    const all = (await loaders.affiliationsByMember.load(id)) ?? []
    const request = toPageRequest(args, BY_ID, true)
    return toPageSource(
      pageOf(all, ({ id }) => ({ key: id, id }), BY_ID.direction, request),
      BY_ID,
    )
  },
}
