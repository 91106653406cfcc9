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
import type { ActorId, LocationId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import type { ControlSource, Party, PlaceOnDay, Told } from './control-source.js'

/** How many claims are read at first to each side of a day, in steps until they suffice. At a place where five sides fight these mostly do. */
const READ_BACK = 128
const READ_ON = 48
/** What began on a day is seen from fewer. */
const READ_FOR_PROBE = 24
const STEP = 4

export interface ControlsAsk {
  readonly locations: readonly LocationId[]
  readonly day: IsoDay
  /** Only what this end of a relation has. */
  readonly end: ActorId | null
}

/**
 * The stretches of control of locations that hold on a day: just those of `deriveControls` over all claims of the source, but read from the claims
 * around the day, however many there are of others. Back until the time line starts afresh, on until all that holds has ended, and then from
 * each party only what denies its part.
 */
export async function controlsOnDay(source: ControlSource, asked: ControlsAsk): Promise<Control[]> {
  const { locations, day, end } = asked
  const asks = locations.map(location => ({ location, day }))
  const after = await source.after(asks, READ_ON)
  const places = await readWindows(source, asks, {
    size: READ_BACK,
    more: claimsOf(after),
    isEnough: window => window.rivalledBefore !== null,
  })
  await readOn(source, places, new Map(asks.map((ask, index) => [ask, after[index] as Told])), end)
  const parted = places.filter(place => !place.isWhole)
  const parties =
    parted.length === 0
      ? []
      : await source.parties(
          parted.map(place => ({
            ...place.asked,
            ends: place.ends(end),
            withDenied: end === null,
          })),
        )
  const partiesOf = new Map(parted.map((place, index) => [place, parties[index] ?? []]))
  const probes = places.flatMap(place => place.doubtfulDays(partiesOf.get(place) ?? []))
  const more = parties.flat().flatMap(({ denials }) => denials)
  if (probes.length === 0) await source.tiesOf(more)
  const probed = await readWindows(source, probes, { size: READ_FOR_PROBE, more, isEnough: () => true })
  return places.flatMap(place => place.controls(end, partiesOf.get(place) ?? [], probed))
}

const claimsOf = (told: readonly Told[]): ResolvedControlClaim[] =>
  told.flatMap(({ claims }) => claims.map(({ claim }) => claim))

interface ReadingBack {
  readonly size: number
  /** Claims of which the ties are wanted as well. */
  readonly more: readonly ResolvedControlClaim[]
  readonly isEnough: (window: ControlWindow) => boolean
}

/** Reads back from each day until its window can be told, and is good enough. */
async function readWindows(
  source: ControlSource,
  asks: readonly PlaceOnDay[],
  { size: first, more, isEnough }: ReadingBack,
): Promise<Place[]> {
  const done: Place[] = []
  let wanted = asks
  for (let size = first; wanted.length > 0; size *= STEP) {
    const told = await source.before(wanted, size)
    const ties = await source.tiesOf([...claimsOf(told), ...more])
    wanted = wanted.filter((asked, index) => {
      const { claims, limit } = told[index] as Told
      const sorted = inOrderOfTime(claims.map(({ claim }) => claim))
      const window = controlWindow(sorted, { day: asked.day, isWhole: limit === null }, ties)
      if (window === null || (window.since !== null && !isEnough(window))) return true
      done.push(new Place(asked, sorted, ties, window))
      return false
    })
  }
  return done
}

/** Reads on from the day until all that holds on it has ended, and whoever denies a loss later can no longer mean it. */
async function readOn(
  source: ControlSource,
  places: readonly Place[],
  first: ReadonlyMap<PlaceOnDay, Told>,
  end: ActorId | null,
): Promise<void> {
  for (const place of places) place.goOn(first.get(place.asked) as Told)
  let wanted = places.filter(place => !place.isSettled(end))
  for (let size = READ_ON * STEP; wanted.length > 0; size *= STEP) {
    const told = await source.after(
      wanted.map(({ asked }) => asked),
      size,
    )
    await source.tiesOf(claimsOf(told))
    for (const [index, place] of wanted.entries()) place.goOn(told[index] as Told)
    wanted = wanted.filter(place => !place.isSettled(end))
  }
}

/** What has been read of one location around one day. */
class Place {
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
  controls(end: ActorId | null, parties: readonly Party[], probed: readonly Place[]): Control[] {
    const { location } = this.asked
    const { stretches } = this.#window
    const ties = this.#ties
    const ids = controlIds(location, stretches)
    const { denialsOf, unanswered } = attachDenials(stretches, this.#claims.filter(speaksAgainst), ties)
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
      return [controlOf(ids[index] as string, location, stretch, [...near, ...far], ties)]
    })
    const denied = this.isWhole ? unanswered : this.#unanswered(parties, began)
    return [...held, ...this.#deniedControls(denied, end)]
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

  #deniedControls(denied: readonly TimedControlClaim[], end: ActorId | null): Control[] {
    const { location, day } = this.asked
    const stretches = denied.map(denial => unansweredStretch(denial, this.#ties))
    const ids = controlIds(location, stretches)
    return stretches.flatMap((stretch, index) =>
      stretch.from.latest <= day && (end === null || stretch.actor === end)
        ? [
            controlOf(
              ids[index] as string,
              location,
              stretch,
              denied.slice(index, index + 1).map(({ claim }) => claim),
              this.#ties,
            ),
          ]
        : [],
    )
  }
}

const dayOf = (claim: ResolvedControlClaim): IsoDay => boundOf(claim).latest
