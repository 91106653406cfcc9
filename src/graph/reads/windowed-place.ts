import type { ActorTies } from '../../domain/derive/actor-ties.js'
import { attachDenials } from '../../domain/derive/attach-denials.js'
import { boundOf } from '../../domain/derive/bound.js'
import type { ControlStretch } from '../../domain/derive/control-time-line.js'
import { type ControlWindow, controlWindow } from '../../domain/derive/control-window.js'
import {
  controlIds,
  controlOf,
  speaksAgainst,
  unansweredStretch,
} from '../../domain/derive/derive-controls.js'
import type { Control } from '../../domain/derive/relation.js'
import type { ResolvedControlClaim } from '../../domain/derive/resolved-claim.js'
import { inOrderOfTime, type TimedControlClaim } from '../../domain/derive/timed-control-claims.js'
import type { ActorId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import type { Party, PlaceOnDay, Told } from './control-source.js'

/** A stretch that holds on the day, not assessed yet. */
export interface HeldStretch {
  readonly id: string
  readonly stretch: ControlStretch
  readonly denials: readonly ResolvedControlClaim[]
}

/** What has been read of one location around one day. */
export class WindowedPlace {
  readonly asked: PlaceOnDay
  readonly #ties: ActorTies
  readonly #before: readonly TimedControlClaim[]
  #after: Told = { claims: [], limit: null }
  #claims: readonly TimedControlClaim[]
  #window: ControlWindow

  constructor(
    asked: PlaceOnDay,
    before: readonly TimedControlClaim[],
    ties: ActorTies,
    window: ControlWindow,
  ) {
    this.asked = asked
    this.#before = before
    this.#ties = ties
    this.#claims = before
    this.#window = window
  }

  goOn(after: Told): void {
    this.#after = after
    // All that counts from a later day comes later: both are in order.
    this.#claims = [...this.#before, ...inOrderOfTime(after.claims.map(({ claim }) => claim))]
    const window = controlWindow(
      this.#claims,
      { day: this.asked.day, isWhole: this.#window.since === null },
      this.#ties,
    )
    if (window === null) throw new RangeError('what comes later takes no fresh start away')
    this.#window = window
  }

  get #isFromStart(): boolean {
    return this.#window.since === null
  }

  get isWhole(): boolean {
    return this.#isFromStart && this.#after.limit === null
  }

  #holding(end: ActorId | null): ControlStretch[] {
    const { day } = this.asked
    return this.#window.stretches.filter(
      ({ actor, from, to }) =>
        from.latest <= day && (to === null || day < to.latest) && (end === null || actor === end),
    )
  }

  /** Whether nothing that comes later changes what holds on the day, or answers a denied loss by it: rivals of whoever denies come after it. */
  isSettled(end: ActorId | null): boolean {
    if (this.#after.limit === null) return true
    const holding = this.#holding(end)
    const ends = holding.map(({ to }) => to?.latest ?? null)
    if (ends.includes(null)) return false
    const last = ends.reduce<IsoDay | null>((a, b) => (a !== null && b !== null && a > b ? a : b), null)
    if (last === null && !this.#isFromStart) return true
    const later = this.#window.stretches.filter(
      ({ state, from }) => state !== 'LOST' && (last === null || from.latest >= last),
    )
    return new Set(later.map(({ actor }) => this.#ties.sideOf(actor))).size > 1
  }

  /** The ends of which it is to be asked what is denied of them. */
  ends(end: ActorId | null): ActorId[] {
    const holders = this.#holding(end).flatMap(({ actor, state }) => (state === 'LOST' ? [] : [actor]))
    return [...new Set([...holders, ...(end === null ? [] : [end])])].sort()
  }

  #isBeforeWindow = (day: IsoDay): boolean => this.#window.since !== null && day <= this.#window.since
  #isAfterWindow = (day: IsoDay): boolean => this.#after.limit !== null && day >= this.#after.limit

  /** Days on which it must be seen whether a party had a stretch of its own, as denials speak against what came first, or last before them. */
  doubtfulDays(parties: readonly Party[]): PlaceOnDay[] {
    const { location } = this.asked
    const days = parties.flatMap(party => this.#doubtful(party))
    return [...new Set(days)].map(day => ({ location, day }))
  }

  #doubtful({ end, denials, certainDays, vagueDays }: Party): IsoDay[] {
    const days = denials.map(dayOf)
    const own = this.#stretchesOf(end)
    const held = own.find(stretch => this.#holds(stretch))
    if (held === undefined) {
      const isAnswered = own.length > 0 || certainDays.length > 0
      return isAnswered ? [] : vagueDays.filter(day => this.#isBeforeWindow(day) || this.#isAfterWindow(day))
    }
    const from = held.from.latest
    const hasEarly = days.some(day => day < from) && own[0] === held && !certainDays.some(day => day < from)
    const lastLate = days.filter(this.#isAfterWindow).sort().at(-1)
    const early = hasEarly ? vagueDays.filter(this.#isBeforeWindow) : []
    const isLast = own.at(-1) === held
    const late = vagueDays.filter(
      day => lastLate !== undefined && isLast && this.#isAfterWindow(day) && day <= lastLate,
    )
    return [...early, ...late]
  }

  #stretchesOf(end: ActorId): ControlStretch[] {
    return this.#window.stretches.filter(({ actor, state }) => actor === end && state !== 'LOST')
  }

  #holds({ from, to }: ControlStretch): boolean {
    const { day } = this.asked
    return from.latest <= day && (to === null || day < to.latest)
  }

  /** Whether a stretch of a party began on the day that was asked for. */
  hasBeginOf(end: ActorId): boolean {
    return this.#stretchesOf(end).some(({ from }) => from.latest === this.asked.day)
  }

  /** What holds on the day, with all that speaks against it. */
  holding(end: ActorId | null, parties: readonly Party[], probed: readonly WindowedPlace[]): HeldStretch[] {
    const { location } = this.asked
    const { stretches } = this.#window
    const ids = controlIds(location, stretches)
    const { denialsOf, unanswered } = attachDenials(stretches, this.#claims.filter(speaksAgainst), this.#ties)
    const began = (party: ActorId): IsoDay[] =>
      probed.flatMap(({ asked }, index) =>
        asked.location === location && probed[index]?.hasBeginOf(party) ? [asked.day] : [],
      )
    const partyOf = new Map(parties.map(party => [party.end, party]))
    const held = stretches.flatMap((stretch, index) => {
      if (!this.#holds(stretch) || (end !== null && stretch.actor !== end)) return []
      const party = stretch.state === 'LOST' ? undefined : partyOf.get(stretch.actor)
      const near = (denialsOf.get(index) ?? []).filter(
        denial => this.#isFromStart || dayOf(denial) >= stretch.from.latest,
      )
      const far = party === undefined ? [] : this.#farDenials(stretch, party, began(party.end))
      return [{ id: ids[index] as string, stretch, denials: [...near, ...far] }]
    })
    const denied = this.isWhole ? unanswered : this.#unanswered(parties, began)
    return [...held, ...this.#onlyDenied(denied, end)]
  }

  /** A stretch, assessed: the ties of whoever speaks for or against it have been loaded. */
  control({ id, stretch, denials }: HeldStretch): Control {
    return controlOf(id, this.asked.location, stretch, denials, this.#ties)
  }

  /** Denials from outside of the window that speak against a stretch: as the first of the party's, or as the last before them. */
  #farDenials(stretch: ControlStretch, party: Party, began: readonly IsoDay[]): ResolvedControlClaim[] {
    const own = this.#stretchesOf(stretch.actor)
    const from = stretch.from.latest
    const days = [...party.certainDays, ...began]
    const isFirst = own[0] === stretch && !days.some(day => day < from)
    const isLast = own.at(-1) === stretch
    const next = days.filter(this.#isAfterWindow).sort()[0]
    return party.denials.filter(denial => {
      const day = dayOf(denial)
      if (day < from) return isFirst && !this.#isFromStart
      return this.#isAfterWindow(day) && isLast && (next === undefined || day < next)
    })
  }

  #unanswered(parties: readonly Party[], began: (party: ActorId) => readonly IsoDay[]): TimedControlClaim[] {
    const without = parties.filter(
      ({ end, certainDays }) =>
        certainDays.length === 0 && this.#stretchesOf(end).length === 0 && began(end).length === 0,
    )
    return inOrderOfTime(without.flatMap(({ denials }) => denials))
  }

  #onlyDenied(denied: readonly TimedControlClaim[], end: ActorId | null): HeldStretch[] {
    const { location, day } = this.asked
    const stretches = denied.map(denial => unansweredStretch(denial, this.#ties))
    const ids = controlIds(location, stretches)
    return stretches.flatMap((stretch, index) => {
      if (stretch.from.latest > day || (end !== null && stretch.actor !== end)) return []
      const denials = denied.slice(index, index + 1).map(({ claim }) => claim)
      return [{ id: ids[index] as string, stretch, denials }]
    })
  }
}

const dayOf = (claim: ResolvedControlClaim): IsoDay => boundOf(claim).latest
