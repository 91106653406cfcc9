import type { CuratedActor } from '../domain/actor.js'
import type { CuratedLocation } from '../domain/location.js'
import { earliestDay, latestDay, type PartialDate } from '../domain/partial-date.js'
import { nameKey } from './name-key.js'
import { SeedError } from './seed-error.js'

/** A curated entry with the file it came from, so that an error can name it. */
export interface Sourced<Entry> {
  readonly entry: Entry
  readonly file: string
}

type Identified = CuratedActor | CuratedLocation

function assertUniqueIds(entries: readonly Sourced<Identified>[]): void {
  const files = new Map<string, string>()
  for (const { entry, file } of entries) {
    const other = files.get(entry.id)
    if (other !== undefined)
      throw new SeedError({ file, entry: entry.id, rule: `the id is taken by ${other}` })
    files.set(entry.id, file)
  }
}

function assertKnown(
  ids: ReadonlySet<string>,
  source: Sourced<Identified>,
  field: string,
  target: string | null,
): void {
  if (target === null || ids.has(target)) return
  throw new SeedError({
    file: source.file,
    entry: source.entry.id,
    rule: `${field} names no entry: ${target}`,
  })
}

/** Follows a parent field upwards; an entry cannot lie within itself. */
function assertNoCycle<Entry extends Identified>(
  entries: readonly Sourced<Entry>[],
  field: string,
  parentOf: (entry: Entry) => string | null,
): void {
  const parents = new Map<string, string | null>(entries.map(({ entry }) => [entry.id, parentOf(entry)]))
  const settled = new Set<string>()
  for (const { entry, file } of entries) {
    const path = new Set<string>()
    for (let id: string | null = entry.id; id !== null && !settled.has(id); id = parents.get(id) ?? null) {
      if (path.has(id))
        throw new SeedError({
          file,
          entry: entry.id,
          rule: `${field} leads in a circle: ${[...path, id].join(', ')}`,
        })
      path.add(id)
    }
    for (const id of path) settled.add(id)
  }
}

interface Holding {
  readonly holder: Sourced<Identified>
  readonly name: string
  readonly from: PartialDate | null
  readonly to: PartialDate | null
}

/** A name that was dropped in a period and taken by another in that same period does not clash: the end is not held. */
const overlaps = (one: Holding, other: Holding): boolean =>
  (one.to === null || other.from === null || latestDay(other.from) < earliestDay(one.to)) &&
  (other.to === null || one.from === null || latestDay(one.from) < earliestDay(other.to))

function strongNames(source: Sourced<Identified>): Holding[] {
  const { entry } = source
  const life = 'validFrom' in entry ? { from: entry.validFrom, to: entry.validTo } : { from: null, to: null }
  const holdings: Holding[] = [{ holder: source, name: entry.name, from: life.from, to: life.to }]
  for (const { name, strength, from, to } of entry.aliases)
    if (strength === 'STRONG')
      holdings.push({ holder: source, name, from: from ?? life.from, to: to ?? life.to })
  return holdings
}

/** One strong name has one holder at a time; among locations, one in each country. */
function assertStrongNamesHeldOnce(
  sources: readonly Sourced<Identified>[],
  scopeOf: (entry: Identified) => string,
): void {
  const held = new Map<string, Holding[]>()
  for (const source of sources) {
    const scope = scopeOf(source.entry)
    for (const holding of strongNames(source)) {
      const key = scope + nameKey(holding.name)
      const others = held.get(key)
      if (others === undefined) {
        held.set(key, [holding])
        continue
      }
      const clash = others.find(other => other.holder !== source && overlaps(other, holding))
      if (clash !== undefined) throw clashError(clash, holding)
      others.push(holding)
    }
  }
}

const clashError = (first: Holding, second: Holding): SeedError =>
  new SeedError({
    file: second.holder.file,
    entry: second.holder.entry.id,
    rule: `the strong name ${JSON.stringify(second.name)} is held by ${first.holder.entry.id} of ${first.holder.file}; make one of them weak, or date them`,
  })

/** Throws {@link SeedError} at the first rule that the curated actors break together: ids, references, strong names. */
export function assertActorsConsistent(actors: readonly Sourced<CuratedActor>[]): void {
  assertUniqueIds(actors)
  const ids = new Set<string>(actors.map(({ entry }) => entry.id))
  for (const source of actors) {
    assertKnown(ids, source, 'partOf', source.entry.partOf)
    assertKnown(ids, source, 'namedFor', source.entry.namedFor)
    for (const side of source.entry.affiliatedWith) assertKnown(ids, source, 'affiliatedWith', side)
  }
  assertNoCycle(actors, 'partOf', actor => actor.partOf)
  assertStrongNamesHeldOnce(actors, () => '')
}

/** Throws {@link SeedError} at the first rule that the curated locations break together. */
export function assertLocationsConsistent(locations: readonly Sourced<CuratedLocation>[]): void {
  assertUniqueIds(locations)
  const ids = new Set<string>(locations.map(({ entry }) => entry.id))
  for (const source of locations) assertKnown(ids, source, 'within', source.entry.within)
  assertNoCycle(locations, 'within', location => location.within)
  assertStrongNamesHeldOnce(locations, entry => `${entry.country ?? ''} `)
}
