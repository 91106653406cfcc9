import type { LocationResolvers } from '../generated/resolver-types.js'
import { featureOfLocation } from '../map-features.js'

export const location: LocationResolvers = {
  coordinates: ({ point }) => point,
  geoJson: featureOfLocation,
  within: ({ id }, _, { loaders }) => loaders.widerLocations.load(id),
  aliases: async ({ id }, _, { loaders }) => (await loaders.aliases.load(id)) ?? [],
}
