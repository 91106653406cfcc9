import { z } from 'zod'
import type { ActorId, LocationId } from '../../domain/identifiers.js'
import { type Runner, statement } from '../query.js'
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

/**
 * The write locks of one transaction. Reads are only read-committed: whoever re-derives relations first locks every actor (with the
 * representatives of its end, unit and side) and location that they depend on, so that the next writer reads what this one wrote.
 * Locks are taken in the order of ids; where a later need breaks that order the server ends one of two waiting writers and the driver retries it.
 */
export class GraphLocks {
  readonly actors = new Map<ActorId, LockedActor>()
  readonly locations = new Map<LocationId, LockedLocation>()
  readonly #runner: Runner

  constructor(runner: Runner) {
    this.#runner = runner
  }

  /** Locks what is not locked yet, and the representatives of each. True where anything was: what was read before may be stale. */
  async take(actors: Iterable<ActorId>, locations: Iterable<LocationId>): Promise<boolean> {
    let tookActors = false
    let wanted = this.#missing(actors, this.actors)
    while (wanted.length > 0) {
      tookActors = true
      const rows = await this.#runner.run(lockActors, { ids: wanted })
      for (const row of rows) this.actors.set(row.id, row)
      wanted = this.#missing(
        rows.flatMap(row => [row.endId, row.unitId, row.sideId].filter(id => id !== null)),
        this.actors,
      )
    }
    const places = this.#missing(locations, this.locations)
    if (places.length > 0)
      for (const row of await this.#runner.run(lockLocations, { ids: places }))
        this.locations.set(row.id, row)
    return tookActors || places.length > 0
  }

  #missing<Id extends string>(ids: Iterable<Id>, held: ReadonlyMap<Id, unknown>): Id[] {
    return [...new Set(ids)].filter(id => !held.has(id)).sort()
  }
}
