import type { CuratedAlias } from '../domain/actor.js'
import { locationId } from '../domain/identifiers.js'
import type { CuratedLocation, LocationKind } from '../domain/location.js'
import { SeedError } from './seed-error.js'
import { listOf } from './table.js'

const HEADER = 'geonames\tkind\tname\tcountry\twithin\tlatitude\tlongitude\tpopulation\tstrong\tweak'
const KINDS = new Set<string>(['CITY', 'TOWN'])

/** Names that reviewed places hold, by country, as they are written: the table was made so that accents and case agree. */
function namesHeld(reviewed: readonly CuratedLocation[]): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>()
  for (const { country, name, aliases } of reviewed) {
    if (country === null) continue
    const names = held.get(country) ?? new Set<string>()
    held.set(country, names.add(name))
    for (const alias of aliases) if (alias.strength === 'STRONG') names.add(alias.name)
  }
  return held
}

const NONE: readonly CuratedAlias[] = []

function aliasesOf(
  name: string,
  strong: string,
  weak: string,
  taken: ReadonlySet<string> | undefined,
): readonly CuratedAlias[] {
  if (strong === '' && weak === '' && taken?.has(name) !== true) return NONE
  const isTaken = (each: string): boolean => taken?.has(each) === true
  const aliases: CuratedAlias[] = []
  for (const each of listOf(strong)) aliases.push({ name: each, strength: isTaken(each) ? 'WEAK' : 'STRONG' })
  for (const each of listOf(weak)) aliases.push({ name: each, strength: 'WEAK' })
  // A name is strong unless an alias says otherwise.
  if (isTaken(name)) aliases.push({ name, strength: 'WEAK' })
  return aliases
}

function toPlace(cells: readonly string[], held: ReadonlyMap<string, ReadonlySet<string>>): CuratedLocation {
  const [geonames = '', kind = '', name = '', country = '', within = ''] = cells
  return {
    id: locationId(`geonames-${geonames}`),
    kind: kind as LocationKind,
    name,
    aliases: aliasesOf(name, cells[8] ?? '', cells[9] ?? '', held.get(country)),
    country,
    within: locationId(within),
    coordinates: { latitude: Number(cells[5]), longitude: Number(cells[6]) },
    population: Number(cells[7]),
    externalIds: { geonames },
  }
}

/**
 * The places of `seeds/locations/cities.tsv`, made from GeoNames. Reviewed places come first: their rows are left out, and
 * a name that a reviewed place of the country holds is weak here. Split by hand: it is read at every start.
 */
export function parseCityTable(
  text: string,
  file: string,
  reviewed: readonly CuratedLocation[],
): CuratedLocation[] {
  const lines = text.replace(/\n$/, '').split('\n')
  if (lines[0] !== HEADER)
    throw new SeedError({ file, rule: `expected the header ${HEADER.replaceAll('\t', ', ')}` })
  const known = new Set(reviewed.map(place => place.externalIds.geonames))
  const held = namesHeld(reviewed)
  const places: CuratedLocation[] = []
  for (let at = 1; at < lines.length; at++) {
    const cells = lines[at]?.split('\t') ?? []
    if (cells.length !== 10 || !KINDS.has(cells[1] ?? ''))
      throw new SeedError({ file, entry: `line ${at + 1}`, rule: 'expected ten cells, the second a kind' })
    if (!known.has(cells[0])) places.push(toPlace(cells, held))
  }
  return places
}
