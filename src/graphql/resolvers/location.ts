import type { LocationResolvers } from '../generated/resolver-types.js'

export const location: LocationResolvers = {
  coordinates: ({ point }) => point,
  within: ({ id }, _, { loaders }) => loaders.widerLocations.load(id),
  aliases: async ({ id }, _, { loaders }) => (await loaders.aliases.load(id)) ?? [],
}
