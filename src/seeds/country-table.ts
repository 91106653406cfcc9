import type { AliasStrength, CuratedActor, CuratedAlias } from '../domain/actor.js'
import { actorId, locationId } from '../domain/identifiers.js'
import type { CuratedLocation } from '../domain/location.js'
import { SeedError } from './seed-error.js'
import { listOf, readTable } from './table.js'

const COLUMNS = [
  'id',
  'iso2',
  'iso3',
  'name',
  'adjectives',
  'demonyms',
  'capital',
  'strong',
  'weak',
  'native',
  'geonames',
  'organs',
] as const
type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>

/** A row of `seeds/countries.tsv`, which is both a state that acts and a country that is a location. */
export interface Country {
  readonly state: CuratedActor
  readonly location: CuratedLocation
  /** What stands before a noun: "Turkish" army; "US" or "American" troops. */
  readonly attributes: readonly string[]
  /** Whether names such as "the Turkish army" name one organ: no where rivals claim to be the state. */
  readonly hasOrgans: boolean
}

const named = (strength: AliasStrength, cell: string): CuratedAlias[] =>
  listOf(cell).map(name => ({ name, strength }))

const isAcronym = (text: string): boolean => /^([A-Z]{2,3}|([A-Z]\.){2,3})$/.test(text)

function toCountry(cells: Cells): Country {
  const names = [
    ...named('STRONG', cells.strong),
    ...named('STRONG', cells.native),
    ...named('WEAK', cells.weak),
  ]
  return {
    state: {
      id: actorId(cells.id),
      kind: 'STATE',
      name: cells.name,
      // A capital stands for its state ("Ankara denied it"), but only other evidence tells that from the city.
      aliases: [...names, ...named('WEAK', cells.capital)],
      adjectives: [...listOf(cells.adjectives), ...listOf(cells.demonyms)],
      country: cells.iso2,
      partOf: null,
      affiliatedWith: [],
      namedFor: null,
      validFrom: null,
      validTo: null,
      externalIds: { iso2: cells.iso2, iso3: cells.iso3 },
    },
    location: {
      id: locationId(cells.id),
      kind: 'COUNTRY',
      name: cells.name,
      aliases: names,
      country: cells.iso2,
      within: null,
      coordinates: null,
      population: 0,
      externalIds: { iso2: cells.iso2, iso3: cells.iso3, geonames: cells.geonames },
    },
    attributes: [...listOf(cells.adjectives), ...listOf(cells.strong).filter(isAcronym)],
    hasOrgans: cells.organs === 'yes',
  }
}

/** The countries of `seeds/countries.tsv`. Throws SeedError at a row without its codes. */
export function parseCountryTable(text: string, file: string): Country[] {
  return [...readTable(text, COLUMNS, file)].map(({ line, cells }) => {
    if (!/^[A-Z]{2}$/.test(cells.iso2) || !/^[A-Z]{3}$/.test(cells.iso3) || !/^(yes|no)$/.test(cells.organs))
      throw new SeedError({
        file,
        entry: `line ${line}`,
        rule: 'expected an ISO alpha-2 code, an alpha-3 code, and yes or no for organs',
      })
    return toCountry(cells)
  })
}
