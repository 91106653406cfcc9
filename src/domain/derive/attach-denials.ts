import type { ActorId } from '../identifiers.js'
import type { IsoDay } from '../partial-date.js'
import type { ActorTies } from './actor-ties.js'
import type { ControlStretch } from './control-time-line.js'
import type { ResolvedControlClaim } from './resolved-claim.js'
import type { TimedControlClaim } from './timed-control-claims.js'

export interface AttachedDenials {
  readonly denialsOf: ReadonlyMap<number, ResolvedControlClaim[]>
  /** Denials of what nobody asserts: shown as DENIED, not dropped. */
  readonly unanswered: readonly TimedControlClaim[]
}

/**
 * Gives each denial to the stretch that it speaks against: a denied gain or hold to that actor's, a denied loss to that actor's LOST or
 * to the rival that holds instead; the one that holds on the day of the denial, else the last before it, else the first.
 *
 * `stretches` are in the order in which they ended, open ones last; so the last of those that had begun is the one that still holds, if any does.
 * Denials come in order of time.
 */
export function attachDenials(
  stretches: readonly ControlStretch[],
  denials: readonly TimedControlClaim[],
  ties: ActorTies,
): AttachedDenials {
  const denialsOf = new Map<number, ResolvedControlClaim[]>()
  const unanswered: TimedControlClaim[] = []
  if (denials.length === 0) return { denialsOf, unanswered }
  const [begun, all] = [new Meant(ties, Math.max), new Meant(ties, Math.min)]
  for (const [index, stretch] of stretches.entries()) all.add(index, stretch)
  const waiting = [...stretches.entries()].sort(([, a], [, b]) => compareDays(a.from.latest, b.from.latest))
  let next = 0
  for (const denial of denials) {
    const { claim, bound } = denial
    for (; next < waiting.length; next++) {
      const [index, stretch] = waiting[next] as (typeof waiting)[number]
      if (stretch.from.latest > bound.latest) break
      begun.add(index, stretch)
    }
    const index = begun.by(claim) ?? all.by(claim)
    const others = index === undefined ? undefined : denialsOf.get(index)
    if (index === undefined) unanswered.push(denial)
    else if (others === undefined) denialsOf.set(index, [claim])
    else others.push(claim)
  }
  return { denialsOf, unanswered }
}

const compareDays = (a: IsoDay, b: IsoDay): number => (a < b ? -1 : a > b ? 1 : 0)

/** Of some stretches the first or the last that a denial may mean, however many there are. */
class Meant {
  readonly #ties: ActorTies
  readonly #better: (a: number, b: number) => number
  readonly #held = new Map<ActorId, number>()
  readonly #lost = new Map<ActorId, number>()
  /** The best of all that somebody has, and the best of those whose side is another one: one of them is a rival's, whoever asks. */
  #best: { readonly index: number; readonly side: ActorId } | null = null
  #bestOfOthers: { readonly index: number; readonly side: ActorId } | null = null

  constructor(ties: ActorTies, better: (a: number, b: number) => number) {
    this.#ties = ties
    this.#better = better
  }

  add(index: number, { actor, state }: ControlStretch): void {
    const ofEnds = state === 'LOST' ? this.#lost : this.#held
    const known = ofEnds.get(actor)
    ofEnds.set(actor, known === undefined ? index : this.#better(known, index))
    if (state !== 'LOST') this.#offer(index, this.#ties.sideOf(actor))
  }

  by({ actor, status }: ResolvedControlClaim): number | undefined {
    const end = this.#ties.endOf(actor)
    if (status !== 'LOST') return this.#held.get(end)
    const side = this.#ties.sideOf(actor)
    const rival = this.#best?.side === side ? this.#bestOfOthers : this.#best
    const own = this.#lost.get(end)
    return rival === null ? own : own === undefined ? rival.index : this.#better(own, rival.index)
  }

  #offer(index: number, side: ActorId): void {
    const best = this.#best
    const offered = { index, side }
    if (best === null) this.#best = offered
    else if (best.side === side) this.#best = { index: this.#better(best.index, index), side }
    else if (this.#better(best.index, index) === index) [this.#best, this.#bestOfOthers] = [offered, best]
    else if (this.#bestOfOthers === null || this.#better(this.#bestOfOthers.index, index) === index)
      this.#bestOfOthers = offered
  }
}
