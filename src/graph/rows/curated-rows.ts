import type { ActorKind, CuratedActor, CuratedAlias } from '../../domain/actor.js'
import { type ActorId, hashOf, type LocationId } from '../../domain/identifiers.js'
import type { CuratedLocation, LocationKind } from '../../domain/location.js'
import type { NameLookup } from '../../domain/name-lookup.js'
import { nameKeys } from './identity-rows.js'

const ACTOR_LABELS: Readonly<Record<ActorKind, string>> = {
  STATE: 'State',
  GOVERNMENT: 'Government',
  ARMED_FORCE: 'ArmedForce',
  INTERNATIONAL_ORGANIZATION: 'InternationalOrganization',
  ORGANIZATION: 'Organization',
  PERSON: 'Person',
}

const LOCATION_LABELS: Readonly<Record<LocationKind, string>> = {
  COUNTRY: 'Country',
  REGION: 'Region',
  CITY: 'City',
  TOWN: 'Town',
  DISTRICT: 'District',
  AIRPORT: 'Airport',
  AIRBASE: 'Airbase',
  MILITARY_BASE: 'MilitaryBase',
  PORT: 'Port',
  OIL_FACILITY: 'OilFacility',
  CHECKPOINT: 'Checkpoint',
  FRONT: 'Front',
  OTHER: 'OtherLocation',
}

interface Named {
  readonly id: ActorId | LocationId
  readonly name: string
  readonly aliases: readonly CuratedAlias[]
}

/** Every name once: the entry's own first, which identifies unless the seeds call it weak. */
function namesOf({ name, aliases }: Named): CuratedAlias[] {
  const byName = new Map<string, CuratedAlias>([[name, { name, strength: 'STRONG' }]])
  for (const alias of aliases)
    if (!byName.has(alias.name) || alias.name === name) byName.set(alias.name, alias)
  return [...byName.values()]
}

export const curatedAliasRow = (entry: Named) => ({
  subject: entry.id,
  aliases: namesOf(entry).map(({ name, strength, from, to }) => ({
    id: `als:${hashOf('alias', 'curated', entry.id, name)}`,
    name,
    ...nameKeys(name),
    strength,
    from: from ?? null,
    to: to ?? null,
  })),
})

const searchText = (entry: Named): string =>
  namesOf(entry)
    .map(({ name }) => `${name}\n`)
    .join('')
const externalIds = (ids: Readonly<Record<string, string>>): string[] =>
  Object.entries(ids)
    .map(([scheme, value]) => `${scheme}:${value}`)
    .sort()
const optional = <Id>(id: Id | null): Id[] => (id === null ? [] : [id])

/** Tells whether the graph has an entry as the seeds have it now. */
export const curatedHash = (entry: CuratedActor | CuratedLocation): string => hashOf(JSON.stringify(entry))

export const curatedActorRow = (actor: CuratedActor) => ({
  id: actor.id,
  label: ACTOR_LABELS[actor.kind],
  partOf: optional(actor.partOf),
  namedFor: optional(actor.namedFor),
  constitutedUnder: actor.affiliatedWith,
  properties: {
    name: actor.name,
    kind: actor.kind,
    scope: 'NAMED',
    country: actor.country,
    curated: true,
    curatedHash: curatedHash(actor),
    searchText: searchText(actor),
    externalIds: externalIds(actor.externalIds),
    existsFrom: actor.validFrom,
    existsTo: actor.validTo,
  },
})

export const curatedLocationRow = (location: CuratedLocation) => ({
  id: location.id,
  label: LOCATION_LABELS[location.kind],
  within: optional(location.within),
  latitude: location.coordinates?.latitude ?? null,
  longitude: location.coordinates?.longitude ?? null,
  properties: {
    name: location.name,
    kind: location.kind,
    scope: 'NAMED',
    country: location.country,
    curated: true,
    curatedHash: curatedHash(location),
    population: location.population,
    searchText: searchText(location),
    externalIds: externalIds(location.externalIds),
  },
})

/** The curated actors among the ids, with those that they are part of, named for or constituted under, and so on upwards. */
export function curatedActorsWithTies(ids: Iterable<string>, names: NameLookup): CuratedActor[] {
  const found = new Map<string, CuratedActor>()
  const add = (id: string | null): void => {
    const actor = id === null || found.has(id) ? null : names.actorById(id)
    if (actor === null) return
    found.set(actor.id, actor)
    for (const tie of [actor.partOf, actor.namedFor, ...actor.affiliatedWith]) add(tie)
  }
  for (const id of ids) add(id)
  return [...found.values()]
}

/** The curated locations among the ids, with those within which they lie, up to the country. */
export function curatedLocationsWithin(ids: Iterable<string>, names: NameLookup): CuratedLocation[] {
  const found = new Map<string, CuratedLocation>()
  for (const id of ids) {
    let location = names.locationById(id)
    while (location !== null && !found.has(location.id)) {
      found.set(location.id, location)
      location = location.within === null ? null : names.locationById(location.within)
    }
  }
  return [...found.values()]
}
