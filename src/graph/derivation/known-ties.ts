import { z } from 'zod'
import { type ActorTies, followToSide } from '../../domain/derive/actor-ties.js'
import type { ActorId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { type Runner, statement } from '../query.js'
import { actorIdRow } from '../row-types.js'

const row = z.object({
  unit: actorIdRow,
  members: z.array(z.object({ id: actorIdRow, endId: actorIdRow })),
  group: actorIdRow.nullable(),
})
const tiesKnownAt = statement<{ ids: readonly string[]; knownAt: IsoDay }, z.infer<typeof row>>(
  'read/ties-known-at',
  row,
)

/**
 * The ties of actors by what had been published by a day: an affiliation that was reported later is not known yet. What documents call
 * somebody's part or name for a leader says who they are, and is not dated: ends and units are those that are stored.
 */
export class KnownTies implements ActorTies {
  readonly #runner: Runner
  readonly #knownAt: IsoDay
  readonly #asked = new Set<ActorId>()
  readonly #ends = new Map<ActorId, ActorId>()
  readonly #units = new Map<ActorId, ActorId>()
  /** What units fight for. */
  readonly #groups = new Map<ActorId, ActorId | null>()
  readonly #sides = new Map<ActorId, ActorId>()

  constructor(runner: Runner, knownAt: IsoDay) {
    this.#runner = runner
    this.#knownAt = knownAt
  }

  /** To be awaited before the ties of these actors are asked for. */
  async load(actors: Iterable<ActorId>): Promise<this> {
    let wanted = [...actors]
    for (;;) {
      const ids = [...new Set(wanted)].filter(id => !this.#asked.has(id)).sort()
      if (ids.length === 0) return this
      for (const id of ids) this.#asked.add(id)
      const rows = await this.#runner.run(tiesKnownAt, { ids, knownAt: this.#knownAt })
      for (const { unit, members, group } of rows) {
        this.#groups.set(unit, group)
        for (const { id, endId } of members) {
          this.#ends.set(id, endId)
          this.#units.set(id, unit)
          // An end is of the unit of whoever stands for it.
          this.#units.set(endId, unit)
        }
      }
      wanted = rows.flatMap(({ group }) => group ?? [])
    }
  }

  endOf = (actor: ActorId): ActorId => this.#ends.get(actor) ?? actor
  unitOf = (actor: ActorId): ActorId => this.#units.get(actor) ?? actor

  sideOf = (actor: ActorId): ActorId => {
    const unit = this.unitOf(actor)
    const known = this.#sides.get(unit)
    if (known !== undefined) return known
    const side = followToSide(unit, this.#groups)
    this.#sides.set(unit, side)
    return side
  }
}

/** The ties of actors as known on a day. */
export const loadTiesKnownAt = (
  runner: Runner,
  actors: readonly ActorId[],
  knownAt: IsoDay,
): Promise<ActorTies> => new KnownTies(runner, knownAt).load(actors)
