import { locationId } from '../domain/identifiers.js'
import type { CuratedLocation, LocationKind } from '../domain/location.js'
import { foldName } from '../resolve/normalise-name.js'
import { SeedError } from './seed-error.js'
import { listOf } from './table.js'

const HEADER = 'geonames\tkind\tname\tcountry\twithin\tlatitude\tlongitude\tpopulation\tstrong\tweak'
const KINDS = new Set<string>(['CITY', 'TOWN', 'REGION', 'DISTRICT', 'OTHER'])

/** Names that reviewed places hold, by country. A table row of the same name is a namesake, or the place itself. */
function namesHeld(curated: readonly CuratedLocation[]): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>()
  for (const { country, name, aliases } of curated) {
    if (country === null) continue
    const names = held.get(country) ?? new Set<string>()
    held.set(country, names.add(foldName(name)))
    for (const alias of aliases) if (alias.strength === 'STRONG') names.add(foldName(alias.name))
  }
  return held
}

/**
 * The places of `seeds/locations/cities.tsv`, made from GeoNames. Reviewed places come first: their rows are left out, and
 * a name that a reviewed place of the country holds is weak here. Split by hand, as 35,000 rows are read at every start.
 */
export function parseCityTable(
  text: string,
  file: string,
  curated: readonly CuratedLocation[],
): CuratedLocation[] {
  const [header, ...lines] = text.replace(/\n$/, '').split('\n')
  if (header !== HEADER)
    throw new SeedError({ file, rule: `expected the header ${HEADER.replaceAll('\t', ', ')}` })
  const reviewed = new Set(curated.map(place => place.externalIds.geonames))
  const held = namesHeld(curated)
  const places: CuratedLocation[] = []
  for (const [index, line] of lines.entries()) {
    const [geonames = '', kind = '', name = '', country = '', within = '', ...rest] = line.split('\t')
    const [latitude, longitude, population, strong = '', weak = ''] = rest
    if (rest.length !== 5 || !KINDS.has(kind))
      throw new SeedError({ file, entry: `line ${index + 2}`, rule: 'expected ten cells, the second a kind' })
    if (reviewed.has(geonames)) continue
    const taken = held.get(country)
    const strengthOf = (alias: string) => (taken?.has(foldName(alias)) ? 'WEAK' : 'STRONG')
    places.push({
      id: locationId(`geonames-${geonames}`),
      kind: kind as LocationKind,
      name,
      aliases: [
        ...listOf(strong).map(alias => ({ name: alias, strength: strengthOf(alias) }) as const),
        ...listOf(weak).map(alias => ({ name: alias, strength: 'WEAK' }) as const),
      ],
      country,
      within: locationId(within),
      coordinates: { latitude: Number(latitude), longitude: Number(longitude) },
      population: Number(population),
      externalIds: { geonames },
    })
  }
  return places
}
