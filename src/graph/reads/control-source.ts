import { z } from 'zod'
import type { ActorTies } from '../../domain/derive/actor-ties.js'
import type { ResolvedControlClaim } from '../../domain/derive/resolved-claim.js'
import { inOrderOfTime, type TimedControlClaim } from '../../domain/derive/timed-control-claims.js'
import type { ActorId, LocationId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { aheadSlot, saidSlot } from '../derivation/control-place.js'
import { KnownTies } from '../derivation/known-ties.js'
import { type Runner, statement } from '../query.js'
import { actorIdRow, dayRow } from '../row-types.js'

export interface PlaceOnDay {
  readonly location: LocationId
  readonly day: IsoDay
}

/** Claims of a location on whole days, in order of time: all that count before or after a day, or those until `limit`, itself left out. */
export interface Told {
  readonly claims: readonly TimedControlClaim[]
  readonly limit: IsoDay | null
}

/** Whose part in a location is denied, and what says that they have one: on certain days they do for sure, on vague ones it depends on who else does. */
export interface Party {
  readonly end: ActorId
  readonly denials: readonly ResolvedControlClaim[]
  readonly certainDays: readonly IsoDay[]
  readonly vagueDays: readonly IsoDay[]
}

export interface PartiesAsk extends PlaceOnDay {
  readonly ends: readonly ActorId[]
  /** Whether those are wanted too of whom something is denied by the day while nothing says for certain that they ever had a part. */
  readonly withDenied: boolean
}

/** Claims of control that had been published by a day of knowledge, found by place and day: each list answers the asks in their order. */
export interface ControlSource {
  /** The last claims that count by each day, at most about so many. */
  before(asks: readonly PlaceOnDay[], size: number): Promise<Told[]>
  /** The first claims that count from after each day on. */
  after(asks: readonly PlaceOnDay[], size: number): Promise<Told[]>
  parties(asks: readonly PartiesAsk[]): Promise<Party[][]>
  /** The ties of these actors and of all that were asked for before. */
  tiesOf(actors: readonly ActorId[]): Promise<ActorTies>
}

interface SlotAsk {
  /** Which ask it is of. */
  readonly ask: number
  readonly slot: string
  readonly day: IsoDay
  readonly until?: IsoDay
}
type SlotsAsked = { readonly slots: readonly SlotAsk[]; readonly knownAt: IsoDay; readonly size: number }
const toldRow = z.object({ ask: z.number().int(), slot: z.string(), testimonies: z.array(z.string()) })
type ToldRow = z.infer<typeof toldRow>
const claimsBefore = statement<SlotsAsked, ToldRow>('read/known-control-before', toldRow)
const claimsAfter = statement<SlotsAsked, ToldRow>('read/known-control-after', toldRow)

const partyRow = z.object({
  id: z.string(),
  end: actorIdRow,
  denials: z.array(z.string()),
  certainDays: z.array(dayRow),
  vagueDays: z.array(dayRow),
})
interface AskedPlace {
  readonly id: string
  readonly day: IsoDay | null
  readonly ends: readonly ActorId[]
}
const partiesOf = statement<{ places: readonly AskedPlace[]; knownAt: IsoDay }, z.infer<typeof partyRow>>(
  'read/known-control-parties',
  partyRow,
)

const NEVER = '9999-12-31' as IsoDay
const earlier = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b)
const parse = (testimonies: readonly string[]): ResolvedControlClaim[] =>
  testimonies.map(testimony => JSON.parse(testimony) as ResolvedControlClaim)

/** The claims of each slot of an ask, in order of time. */
const listsOf = (rows: readonly ToldRow[], index: number): TimedControlClaim[][] =>
  rows.filter(({ ask }) => ask === index).map(({ testimonies }) => inOrderOfTime(parse(testimonies)))

/** The claims that the graph has. */
export class StoredControlSource implements ControlSource {
  readonly #runner: Runner
  readonly #knownAt: IsoDay
  readonly #ties: KnownTies

  constructor(runner: Runner, knownAt: IsoDay) {
    this.#runner = runner
    this.#knownAt = knownAt
    this.#ties = new KnownTies(runner, knownAt)
  }

  tiesOf(actors: readonly ActorId[]): Promise<ActorTies> {
    return this.#ties.load(actors)
  }

  async before(asks: readonly PlaceOnDay[], size: number): Promise<Told[]> {
    const knownAt = this.#knownAt
    // What was published by a day counts by that day, save what was said ahead: so nothing later is looked through.
    const slots = asks.flatMap(({ location, day }, ask) => [
      { ask, slot: saidSlot(location), day: earlier(day, knownAt) },
      { ask, slot: aheadSlot(location), day },
    ])
    const rows = await this.#runner.run(claimsBefore, { slots, knownAt, size })
    return asks.map((_, index) => {
      const lists = listsOf(rows, index)
      // Of a list that was cut, the last day may not be whole.
      const cut = lists.flatMap(list => (list.length < size ? [] : (list[0]?.bound.latest ?? [])))
      const limit = cut.reduce<IsoDay | null>((a, b) => (a !== null && a > b ? a : b), null)
      return { limit, claims: lists.flat().filter(({ bound }) => limit === null || bound.latest > limit) }
    })
  }

  async after(asks: readonly PlaceOnDay[], size: number): Promise<Told[]> {
    const knownAt = this.#knownAt
    const slots = asks.flatMap(({ location, day }, ask) => [
      { ask, slot: saidSlot(location), day, until: knownAt },
      { ask, slot: aheadSlot(location), day, until: NEVER },
    ])
    const rows = await this.#runner.run(claimsAfter, { slots, knownAt, size })
    return asks.map((_, index) => {
      const lists = listsOf(rows, index)
      const cut = lists.flatMap(list => (list.length < size ? [] : (list.at(-1)?.bound.latest ?? [])))
      const limit = cut.reduce<IsoDay | null>((a, b) => (a !== null && a < b ? a : b), null)
      return { limit, claims: lists.flat().filter(({ bound }) => limit === null || bound.latest < limit) }
    })
  }

  async parties(asks: readonly PartiesAsk[]): Promise<Party[][]> {
    const places = asks.map(({ location, day, ends, withDenied }) => ({
      id: location,
      day: withDenied ? day : null,
      ends,
    }))
    const rows = await this.#runner.run(partiesOf, { places, knownAt: this.#knownAt })
    const parties = rows.map(({ denials, ...row }) => ({ ...row, denials: parse(denials) }))
    return asks.map(({ location }) => parties.filter(({ id }) => id === location))
  }
}
