import { z } from 'zod'
import { locationId } from '../domain/identifiers.js'
import { type Coordinates, type CuratedLocation, LOCATION_KINDS } from '../domain/location.js'
import { parseSeed } from './parse-seed.js'
import { aliases, countryCode, name, slug, toCuratedAliases } from './seed-fields.js'

/** "32.43, 13.63": degrees north, degrees east. */
const coordinates = z.string().transform((text, context): Coordinates => {
  const match = /^(-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)$/.exec(text)
  const [latitude, longitude] = [Number(match?.[1]), Number(match?.[2])]
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude }
  context.addIssue({
    code: 'custom',
    message: `${JSON.stringify(text)} is not a point: expected "32.43, 13.63", degrees north and east`,
  })
  return z.NEVER
})

/** `seeds/locations/COUNTRY.yaml`: the places of one country that the press names, nearest to how it writes them. */
const schema = z.strictObject({
  country: countryCode.optional(),
  locations: z.array(
    z.strictObject({
      id: slug,
      kind: z.enum(LOCATION_KINDS),
      name,
      within: slug.optional(),
      at: coordinates.optional(),
      approximate: z.enum(['yes']).optional(),
      population: z.coerce.number().int().nonnegative().default(0),
      geonames: z.string().regex(/^\d+$/, 'expected a GeoNames number').optional(),
      aliases,
      note: z.string().optional(),
    }),
  ),
})

/** The locations that a seed file holds. Throws SeedError where the file breaks the form. */
export function parseLocationFile(yaml: string, file: string): CuratedLocation[] {
  const { country, locations } = parseSeed(schema, yaml, file)
  return locations.map(location => ({
    id: locationId(location.id),
    kind: location.kind,
    name: location.name,
    aliases: toCuratedAliases(location.aliases),
    country: country ?? null,
    within: location.within === undefined ? null : locationId(location.within),
    coordinates: location.at ?? null,
    population: location.population,
    externalIds: location.geonames === undefined ? {} : { geonames: location.geonames },
  }))
}
