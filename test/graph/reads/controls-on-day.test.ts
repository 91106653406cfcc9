import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTROL_EXTENTS, CONTROL_STATUSES } from '../../../src/domain/claim.js'
import type { ActorTies } from '../../../src/domain/derive/actor-ties.js'
import { boundOf, holdsOn } from '../../../src/domain/derive/bound.js'
import { deriveControls } from '../../../src/domain/derive/derive-controls.js'
import type { ResolvedControlClaim } from '../../../src/domain/derive/resolved-claim.js'
import { inOrderOfTime, type TimedControlClaim } from '../../../src/domain/derive/timed-control-claims.js'
import { type ActorId, actorId, locationId } from '../../../src/domain/identifiers.js'
import { addDays, type IsoDay } from '../../../src/domain/partial-date.js'
import type { ControlSource, PartiesAsk, Party, Told } from '../../../src/graph/reads/control-source.js'
import { controlsOnDay } from '../../../src/graph/reads/controls-on-day.js'
import { contested, gained, held, lost } from '../../domain/derive/claims.js'

const FIRST_DAY = '2020-05-01' as IsoDay
const DAYS = 40
const PLACE = locationId('tarhuna')

/** Eight actors: the last two are one end, the fourth is a part of the third; the world says who is on whose side. */
const ACTORS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const tiesOf = (sides: readonly number[]): ActorTies => {
  const end = (actor: string): string => (actor === actorId('h') ? actorId('g') : actor)
  const unit = (actor: string): string => (end(actor) === actorId('d') ? actorId('c') : end(actor))
  const side = (actor: string): string => `side:${sides[ACTORS.map(actorId).indexOf(unit(actor) as never)]}`
  return { endOf: end, unitOf: unit, sideOf: side } as unknown as ActorTies
}

const say = { GAINED: gained, LOST: lost, HELD: held, CONTESTED: contested }
const dayIn = fc.nat(DAYS).map(days => addDays(FIRST_DAY, days))
const claim = fc
  .record({
    actor: fc.constantFrom(...ACTORS),
    status: fc.constantFrom('GAINED', 'GAINED', 'HELD', ...CONTROL_STATUSES),
    extent: fc.constantFrom('WHOLE', 'WHOLE', 'WHOLE', ...CONTROL_EXTENTS),
    polarity: fc.constantFrom('ASSERTED', 'ASSERTED', 'ASSERTED', 'ALLEGED', 'DENIED'),
    on: dayIn,
    from: fc.option(fc.constantFrom(...ACTORS), { nil: undefined }),
    published: dayIn,
    isDated: fc.boolean(),
    position: fc.nat(1_000_000),
  })
  .map(({ actor, status, on, from, isDated, ...told }) =>
    say[status](actor, 'tarhuna', {
      ...told,
      document: String(told.position),
      ...(isDated ? { on } : {}),
      ...(from === undefined ? {} : { from }),
    } as never),
  )

/** The claims of a list, given out a few at a time. */
class ListedSource implements ControlSource {
  readonly #claims: readonly TimedControlClaim[]
  readonly #ties: ActorTies
  readonly #asked = new Set<ActorId>()
  read = 0

  constructor(claims: readonly ResolvedControlClaim[], ties: ActorTies) {
    this.#claims = inOrderOfTime(claims)
    this.#ties = ties
  }

  /** Of no others than were asked for, as a graph would give them. */
  async tiesOf(actors: readonly ActorId[]): Promise<ActorTies> {
    for (const actor of actors) for (const known of [actor, this.#ties.endOf(actor)]) this.#asked.add(known)
    const ofAsked =
      (tie: (actor: ActorId) => ActorId) =>
      (actor: ActorId): ActorId => {
        if (!this.#asked.has(actor)) throw new Error(`the ties of ${actor} were not asked for`)
        return tie(actor)
      }
    const { endOf, unitOf, sideOf } = this.#ties
    return { endOf: ofAsked(endOf), unitOf: ofAsked(unitOf), sideOf: ofAsked(sideOf) }
  }

  async before(asks: readonly { day: IsoDay }[], size: number): Promise<Told[]> {
    return asks.map(({ day }) => {
      const all = this.#claims.filter(({ bound }) => bound.latest <= day)
      const limit = all[all.length - size / 16]?.bound.latest ?? null
      return this.#told(
        all.filter(({ bound }) => limit === null || bound.latest > limit),
        limit,
      )
    })
  }

  async after(asks: readonly { day: IsoDay }[], size: number): Promise<Told[]> {
    return asks.map(({ day }) => {
      const all = this.#claims.filter(({ bound }) => bound.latest > day)
      const limit = all[size / 16 - 1]?.bound.latest ?? null
      return this.#told(
        all.filter(({ bound }) => limit === null || bound.latest < limit),
        limit,
      )
    })
  }

  #told(claims: readonly TimedControlClaim[], limit: IsoDay | null): Told {
    this.read += claims.length
    return { claims, limit }
  }

  async parties(asks: readonly PartiesAsk[]): Promise<Party[][]> {
    return asks.map(({ day, ends, withDenied }) => {
      const all = [...new Set(this.#claims.map(({ claim }) => this.#ties.endOf(claim.actor)))]
      return all
        .map(end => this.#party(end))
        .filter(({ end, denials, certainDays }) => {
          const isDenied = certainDays.length === 0 && denials.some(denial => boundOf(denial).latest <= day)
          return denials.length > 0 && (ends.includes(end) || (withDenied && isDenied))
        })
    })
  }

  #party(end: ReturnType<ActorTies['endOf']>): Party {
    const own = this.#claims.filter(
      ({ claim }) =>
        this.#ties.endOf(claim.actor) === end && claim.status !== 'LOST' && claim.extent !== 'VICINITY',
    )
    const said = own.filter(({ claim }) => claim.polarity !== 'DENIED')
    const isCertain = ({ claim }: TimedControlClaim): boolean =>
      claim.extent === 'WHOLE' && claim.status !== 'CONTESTED'
    const days = (timed: readonly TimedControlClaim[]) => timed.map(({ bound }) => bound.latest)
    return {
      end,
      denials: own.filter(({ claim }) => claim.polarity === 'DENIED').map(({ claim }) => claim),
      certainDays: days(said.filter(isCertain)),
      vagueDays: days(said.filter(timed => !isCertain(timed))),
    }
  }
}

const world = fc.record({
  sides: fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
  claims: fc.uniqueArray(claim, { minLength: 1, maxLength: 60, selector: ({ id }) => id }),
  day: dayIn,
})

describe('who holds a place on a day, read from the claims around it', () => {
  it('is just what the whole time line says, with all that speaks against it', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ sides, claims, day }) => {
        const ties = tiesOf(sides)
        const whole = deriveControls(claims, ties).filter(control => holdsOn(control, day))
        const around = await controlsOnDay(new ListedSource(claims, ties), {
          locations: [PLACE],
          day,
          end: null,
        })

        expect([...around].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(whole)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is, of one end, what the whole time line says of it', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom('a', 'c', 'g'), async ({ sides, claims, day }, name) => {
        const ties = tiesOf(sides)
        const end = actorId(name)
        const whole = deriveControls(claims, ties).filter(
          control => holdsOn(control, day) && control.actor === end,
        )
        const around = await controlsOnDay(new ListedSource(claims, ties), { locations: [PLACE], day, end })

        expect([...around].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(whole)
      }),
      { numRuns: 1_000 },
    )
  })
})
