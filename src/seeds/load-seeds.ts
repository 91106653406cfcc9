import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { CuratedActor } from '../domain/actor.js'
import type { CuratedLocation } from '../domain/location.js'
import { packagePath, packageRoot } from '../package-root.js'
import { parseActorFile } from './actor-file.js'
import { assertActorsConsistent, assertLocationsConsistent, type Sourced } from './assert-consistent.js'
import { parseCityTable } from './city-table.js'
import { type Country, parseCountryTable } from './country-table.js'
import { parseLocationFile } from './location-file.js'
import { expandStateOrgans } from './state-organs.js'
import { withOwnNames } from './with-own-names.js'

export interface Seeds {
  readonly actors: readonly CuratedActor[]
  readonly locations: readonly CuratedLocation[]
}

const COUNTRIES = 'countries.tsv'
const ORGANS = 'state-organs.yaml'
const CITIES = join('locations', 'cities.tsv')

/** Reads the files of one folder of seeds; errors name them as a reader of the repository knows them. */
class SeedFolder {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  nameOf(path: string): string {
    return relative(packageRoot, join(this.folder, path))
  }

  text(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  /** YAML files below a folder, in the order of their names. */
  yamlFiles(path: string): string[] {
    return readdirSync(join(this.folder, path), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.yaml'))
      .sort()
      .map(file => join(path, file))
  }
}

function loadActors(seeds: SeedFolder, countries: readonly Country[]): Sourced<CuratedActor>[] {
  const sourced = (file: string) => (entry: CuratedActor) => ({ entry, file: seeds.nameOf(file) })
  const organs = expandStateOrgans(seeds.text(ORGANS), seeds.nameOf(ORGANS), countries)
  const curated = seeds
    .yamlFiles('actors')
    .map(file => sourced(file)(parseActorFile(seeds.text(file), seeds.nameOf(file))))
  return [
    ...countries.map(country => sourced(COUNTRIES)(country.state)),
    ...withOwnNames(organs.map(sourced(ORGANS)), curated),
  ]
}

function loadLocations(seeds: SeedFolder, countries: readonly Country[]): Sourced<CuratedLocation>[] {
  const places = seeds.yamlFiles('locations').flatMap(file =>
    parseLocationFile(seeds.text(file), seeds.nameOf(file)).map(entry => ({
      entry,
      file: seeds.nameOf(file),
    })),
  )
  return [
    ...countries.map(country => ({ entry: country.location, file: seeds.nameOf(COUNTRIES) })),
    ...places,
  ]
}

/**
 * The reviewed actors and the gazetteer of a folder of seeds, checked as a whole: ids are unique, references exist, and a
 * strong name has one holder at a time. Throws SeedError, which names the files. Half a second at most for the package's own.
 */
export function loadSeeds(folder: string = packagePath('seeds')): Seeds {
  const seeds = new SeedFolder(folder)
  const countries = parseCountryTable(seeds.text(COUNTRIES), seeds.nameOf(COUNTRIES))
  const actors = loadActors(seeds, countries)
  const locations = loadLocations(seeds, countries)
  assertActorsConsistent(actors)
  assertLocationsConsistent(locations)
  const curated = locations.map(({ entry }) => entry)
  return {
    actors: actors.map(({ entry }) => entry),
    locations: [...curated, ...parseCityTable(seeds.text(CITIES), seeds.nameOf(CITIES), curated)],
  }
}
