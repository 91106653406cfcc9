import { z } from 'zod'
import type { ActorId, LocationId } from '../../domain/identifiers.js'
import type { GraphConnection, WorkOptions } from '../connection.js'
import { type Runner, runnerOn, statement } from '../query.js'
import { actorIdRow, locationIdRow } from '../row-types.js'

const actorRow = z.object({
  id: actorIdRow,
  isNew: z.boolean(),
  curatedHash: z.string().nullable(),
  endId: actorIdRow.nullable(),
  unitId: actorIdRow.nullable(),
  sideId: actorIdRow.nullable(),
})
const locationRow = z.object({
  id: locationIdRow,
  isNew: z.boolean(),
  curatedHash: z.string().nullable(),
})
export type LockedActor = z.infer<typeof actorRow>
export type LockedLocation = z.infer<typeof locationRow>

const lockActors = statement<{ ids: readonly string[] }, LockedActor>('write/lock-actors', actorRow)
const lockLocations = statement<{ ids: readonly string[] }, LockedLocation>(
  'write/lock-locations',
  locationRow,
)

/** What a unit of work has locked so far, over all its attempts. */
interface Wanted {
  readonly actors: Set<ActorId>
  readonly locations: Set<LocationId>
}

/**
 * The write locks of one transaction. Reads are only read-committed: whoever re-derives relations first locks every actor (with the
 * representatives of its end, unit and side) and location that they depend on, so that the next writer reads what this one wrote.
 * Locks are taken in the order of ids; where a later need breaks that order the server ends one of two waiting writers and the driver retries it.
 */
export class GraphLocks {
  readonly actors = new Map<ActorId, LockedActor>()
  readonly locations = new Map<LocationId, LockedLocation>()
  readonly #runner: Runner
  readonly #wanted: Wanted

  constructor(runner: Runner, wanted: Wanted = { actors: new Set(), locations: new Set() }) {
    this.#runner = runner
    this.#wanted = wanted
  }

  /**
   * Locks what is not locked yet, and the representatives of each. True where anything was: what was read before may be stale. What an earlier
   * attempt came to want is locked with the first of it, in order: an attempt that was ended for its order is not ended for it again.
   */
  async take(actors: Iterable<ActorId>, locations: Iterable<LocationId>): Promise<boolean> {
    for (const id of actors) this.#wanted.actors.add(id)
    for (const id of locations) this.#wanted.locations.add(id)
    let tookActors = false
    let wanted = this.#missing(this.#wanted.actors, this.actors)
    while (wanted.length > 0) {
      tookActors = true
      const rows = await this.#runner.run(lockActors, { ids: wanted })
      for (const row of rows) this.actors.set(row.id, row)
      wanted = this.#missing(
        rows.flatMap(row => [row.endId, row.unitId, row.sideId].filter(id => id !== null)),
        this.actors,
      )
      for (const id of wanted) this.#wanted.actors.add(id)
    }
    const places = this.#missing(this.#wanted.locations, this.locations)
    if (places.length > 0)
      for (const row of await this.#runner.run(lockLocations, { ids: places }))
        this.locations.set(row.id, row)
    return tookActors || places.length > 0
  }

  #missing<Id extends string>(ids: Iterable<Id>, held: ReadonlyMap<Id, unknown>): Id[] {
    return [...new Set(ids)].filter(id => !held.has(id)).sort()
  }
}

/** A unit of work that writes under locks, tried again where it was ended for waiting across another one. */
export function writeUnderLocks<T>(
  connection: GraphConnection,
  work: (runner: Runner, locks: GraphLocks) => Promise<T>,
  options: WorkOptions = {},
): Promise<T> {
  const wanted: Wanted = { actors: new Set(), locations: new Set() }
  return connection.write(transaction => {
    const runner = runnerOn((text, params) => transaction.run(text, params))
    return work(runner, new GraphLocks(runner, wanted))
  }, options)
}
