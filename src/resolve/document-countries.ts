import type { NameLookup } from '../domain/name-lookup.js'
import type { Reading } from '../domain/reading.js'

/** Countries (ISO 3166 alpha-2) that a document is about, the most mentioned first. Names are read in these before others. */
export function documentCountries(reading: Reading, names: NameLookup): readonly string[] {
  const countryOf = new Map(
    reading.entities.map(entity => [
      entity.key,
      entity.country ??
        (entity.curated === null
          ? null
          : (names.locationById(entity.curated) ?? names.actorById(entity.curated))?.country) ??
        null,
    ]),
  )
  const placeKeys = new Set(reading.entities.filter(e => e.type === 'LOCATION').map(e => e.key))
  const weights = new Map<string, number>()
  for (const { entity } of reading.mentions) {
    const country = countryOf.get(entity)
    // A place says where a report is set; an actor of a country is often abroad.
    if (country) weights.set(country, (weights.get(country) ?? 0) + (placeKeys.has(entity) ? 3 : 1))
  }
  return [...weights].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([country]) => country)
}
