import type { CuratedActor } from '../domain/actor.js'
import type { CuratedLocation } from '../domain/location.js'
import type { NameLookup } from '../domain/name-lookup.js'
import { compareNormalised } from './compare-spellings.js'
import { memoise } from './memoise.js'
import { createNameScanner } from './name-scanner.js'
import { createNameTable } from './name-table.js'
import { foldName, normaliseName } from './normalise-name.js'

function groupBy<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly (string | null)[],
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values)
    for (const key of keysOf(value)) {
      if (key === null) continue
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  return groups
}

/** Looks up curated actors and locations by any spelling of their names, and finds such names in text. */
export function createNameLookup(
  actors: readonly CuratedActor[],
  locations: readonly CuratedLocation[],
): NameLookup {
  const actorNames = createNameTable(actors)
  const locationNames = createNameTable(locations)
  const states = actors.filter(actor => actor.kind === 'STATE')
  const byAdjective = groupBy(states, state => state.adjectives.map(foldName))
  const byLeader = groupBy(actors, actor => [actor.namedFor])
  const byWhole = groupBy(actors, actor => [actor.partOf])
  const normalised = memoise(normaliseName)
  const folded = memoise(foldName)
  const longestAt = createNameScanner(actorNames, locationNames)
  return {
    actors: memoise(actorNames.lookUp),
    locations: memoise(locationNames.lookUp),
    actorsNamed: name => actorNames.exact(folded(name)),
    locationsNamed: name => locationNames.exact(folded(name)),
    statesByAdjective: memoise(word => {
      const adjective = foldName(word)
      return byAdjective.get(adjective) ?? byAdjective.get(adjective.replace(/s$/, '')) ?? []
    }),
    actorById: id => actorNames.entries.get(id) ?? null,
    locationById: id => locationNames.entries.get(id) ?? null,
    forcesNamedFor: leader => byLeader.get(leader) ?? [],
    partsOf: actor => byWhole.get(actor) ?? [],
    sameName: (left, right) => left === right || compareNormalised(normalised(left), normalised(right)).same,
    keysOf: memoise(name => {
      const { strict, loose } = normalised(name)
      return strict === loose ? [strict] : [strict, loose]
    }),
    longestAt,
  }
}
