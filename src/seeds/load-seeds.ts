import type { ActorKind, CuratedActor } from '../domain/actor.js'
import type { CuratedLocation } from '../domain/location.js'
import { packagePath } from '../package-root.js'
import { parseActorFile } from './actor-file.js'
import { parseActorTable } from './actor-table.js'
import { assertActorsConsistent, assertLocationsConsistent, type Sourced } from './assert-consistent.js'
import { parseCityTable } from './city-table.js'
import { type Country, parseCountryTable } from './country-table.js'
import { parseLocationFile } from './location-file.js'
import { SeedFolder } from './seed-folder.js'
import { expandStateOrgans } from './state-organs.js'
import { withOwnNames } from './with-own-names.js'

export interface Seeds {
  readonly actors: readonly CuratedActor[]
  readonly locations: readonly CuratedLocation[]
}

const COUNTRIES = 'countries.tsv'
const ORGANS = 'state-organs.yaml'
const CITIES = 'locations/cities.tsv'
const YAML = /\.yaml$/
const TABLES: readonly { kind: ActorKind; pattern: RegExp }[] = [
  { kind: 'PERSON', pattern: /^people\.tsv$/ },
  { kind: 'ORGANIZATION', pattern: /^organizations\.tsv$/ },
]

const sourcedFrom =
  (file: string) =>
  <Entry>(entry: Entry): Sourced<Entry> => ({ entry, file })

function* curatedActors(seeds: SeedFolder): Generator<Sourced<CuratedActor>> {
  for (const { name, text } of seeds.files('actors', YAML))
    yield { entry: parseActorFile(text, name), file: name }
  for (const { kind, pattern } of TABLES)
    for (const { name, text } of seeds.files('actors', pattern))
      yield* parseActorTable(text, kind, name).map(sourcedFrom(name))
}

function loadActors(seeds: SeedFolder, countries: readonly Country[]): Sourced<CuratedActor>[] {
  const organs = seeds.file(ORGANS)
  return [
    ...countries.map(country => country.state).map(sourcedFrom(`${seeds.name}/${COUNTRIES}`)),
    ...withOwnNames(expandStateOrgans(organs.text, organs.name, countries).map(sourcedFrom(organs.name)), [
      ...curatedActors(seeds),
    ]),
  ]
}

function loadReviewedLocations(seeds: SeedFolder, countries: readonly Country[]): Sourced<CuratedLocation>[] {
  const places = [...seeds.files('locations', YAML)].flatMap(({ name, text }) =>
    parseLocationFile(text, name).map(sourcedFrom(name)),
  )
  return [
    ...countries.map(country => country.location).map(sourcedFrom(`${seeds.name}/${COUNTRIES}`)),
    ...places,
  ]
}

/**
 * The reviewed actors and the gazetteer of a folder of seeds, checked as a whole: ids are unique, references exist, and a
 * strong name has one holder at a time. Throws SeedError, which names the files.
 */
export function loadSeeds(folder: string = packagePath('seeds')): Seeds {
  const seeds = new SeedFolder(folder)
  const table = seeds.file(COUNTRIES)
  const countries = parseCountryTable(table.text, table.name)
  const actors = loadActors(seeds, countries)
  const reviewed = loadReviewedLocations(seeds, countries)
  assertActorsConsistent(actors)
  assertLocationsConsistent(reviewed)
  const cities = seeds.file(CITIES)
  const locations = reviewed.map(({ entry }) => entry)
  return {
    actors: actors.map(({ entry }) => entry),
    locations: [...locations, ...parseCityTable(cities.text, cities.name, locations)],
  }
}
