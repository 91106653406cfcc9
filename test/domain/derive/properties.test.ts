import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTROL_EXTENTS, CONTROL_STATUSES, EVENT_TYPES, POLARITIES } from '../../../src/domain/claim.js'
import { deriveRelations } from '../../../src/domain/derive/derive-relations.js'
import type { Bound } from '../../../src/domain/derive/relation.js'
import type { ResolvedClaim } from '../../../src/domain/derive/resolved-claim.js'
import { backs, contested, gained, happened, held, lost, type Told, ties } from './claims.js'

const actors = fc.constantFrom(
  'haftar',
  'lna',
  'gna',
  'gna-forces',
  'tpf',
  'zawiya-militia',
  'russia',
  'russian-army',
  'turkey',
)
const places = fc.constantFrom('tarhuna', 'watiya')
const days = fc.integer({ min: 1, max: 28 }).map(day => `2020-05-${String(day).padStart(2, '0')}`)
const dates = fc.option(fc.oneof(days, fc.constantFrom('2020', '2020-05')), { nil: undefined })

const toldArbitrary: fc.Arbitrary<Told> = fc
  .record({
    published: fc.option(days, { nil: null }),
    publisher: fc.constantFrom(null, 'AFP', 'Reuters'),
    document: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    on: dates,
    polarity: fc.constantFrom(...POLARITIES),
    by: fc.option(fc.constantFrom('mismari', 'qanunu', 'africom'), { nil: undefined }),
  })
  .map(({ on, by, ...rest }) => ({
    ...rest,
    ...(on === undefined ? {} : { on }),
    ...(by === undefined ? {} : { by }),
  }))

const controlBy = { GAINED: gained, LOST: lost, HELD: held, CONTESTED: contested }

const claimArbitrary: fc.Arbitrary<ResolvedClaim> = fc.oneof(
  fc
    .tuple(
      actors,
      places,
      fc.constantFrom(...CONTROL_STATUSES),
      fc.constantFrom(...CONTROL_EXTENTS),
      toldArbitrary,
    )
    .map(([actor, place, status, extent, told]) => controlBy[status](actor, place, { ...told, extent })),
  fc
    .tuple(
      actors,
      actors,
      fc.constantFrom('ARMS', 'AIR', 'UNSPECIFIED', 'MILITARY'),
      fc.boolean(),
      toldArbitrary,
    )
    .map(([backer, recipient, kind, ends, told]) =>
      backs(backer, recipient, kind as 'ARMS', { ...told, ends }),
    ),
  fc
    .tuple(
      fc.constantFrom(...EVENT_TYPES),
      fc.array(actors, { maxLength: 2 }),
      fc.option(places, { nil: undefined }),
      toldArbitrary,
    )
    .map(([type, participants, at, told]) =>
      happened(type, { ...told, actors: participants, ...(at ? { at } : {}) }),
    ),
)

const claimSets = fc.uniqueArray(claimArbitrary, { selector: claim => claim.id, maxLength: 25 })

/** Each stretch ends before, or on the day on which, the next begins. */
function expectDisjoint(stretches: readonly { validFrom: Bound; validTo: Bound | null }[]): void {
  const sorted = [...stretches].sort((a, b) =>
    a.validFrom.latest !== b.validFrom.latest
      ? a.validFrom.latest < b.validFrom.latest
        ? -1
        : 1
      : (a.validTo?.latest ?? '9') < (b.validTo?.latest ?? '9')
        ? -1
        : 1,
  )
  sorted.forEach((stretch, index) => {
    if (stretch.validTo) expect(stretch.validFrom.latest <= stretch.validTo.latest).toBe(true)
    const next = sorted[index + 1]
    if (next) expect((stretch.validTo?.latest ?? '9999') <= next.validFrom.latest).toBe(true)
  })
}

const keyed = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] =>
  [...new Set(items.map(keyOf))].map(key => items.filter(item => keyOf(item) === key))

describe('derivation of any set of claims', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(
        claimSets.chain(claims =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(deriveRelations(shuffled, ties)).toEqual(deriveRelations(claims, ties))
        },
      ),
    )
  })

  it('gives the stretches of one actor at one place in order and apart', () => {
    fc.assert(
      fc.property(claimSets, claims => {
        const { controls } = deriveRelations(claims, ties)
        const asserted = controls.filter(control => control.derivation.rule !== 'only-denied')
        for (const group of keyed(asserted, control => `${control.location}|${control.actor}`))
          expectDisjoint(group)
      }),
    )
  })

  it('gives the intervals of one pair in order and apart', () => {
    fc.assert(
      fc.property(claimSets, claims => {
        const { backings } = deriveRelations(claims, ties)
        for (const group of keyed(backings, backing => `${backing.backer}|${backing.recipient}`))
          expectDisjoint(group)
      }),
    )
  })

  it('gives every relation an id of its own', () => {
    fc.assert(
      fc.property(claimSets, claims => {
        const derived = deriveRelations(claims, ties)
        const ids = [
          ...derived.backings,
          ...derived.controls,
          ...derived.affiliations,
          ...derived.events,
        ].map(relation => relation.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('puts every event claim into exactly one event', () => {
    fc.assert(
      fc.property(claimSets, claims => {
        const told = claims.filter(claim => claim.predicate === 'EVENT').map(claim => claim.id)
        expect(
          deriveRelations(claims, ties)
            .events.flatMap(event => event.claims)
            .sort(),
        ).toEqual(told.sort())
      }),
    )
  })

  it('derives a location from its own claims alone', () => {
    fc.assert(
      fc.property(claimSets, claims => {
        const ofTarhuna = claims.filter(
          claim => claim.predicate === 'CONTROL' && claim.location === 'location:tarhuna',
        )
        const all = deriveRelations(claims, ties).controls.filter(
          control => control.location === 'location:tarhuna',
        )
        expect(deriveRelations(ofTarhuna, ties).controls).toEqual(all)
      }),
    )
  })
})
