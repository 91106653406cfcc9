import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ActorId, actorId, hashOf } from '../../src/domain/identifiers.js'
import type { ActorProfile } from '../../src/resolve/actor-profile.js'
import { compareProfiles } from '../../src/resolve/compare-profiles.js'
import {
  type AnalystVerdict,
  type IdentifiableActor,
  identifyActors,
} from '../../src/resolve/identify-actors.js'
import { normaliseName } from '../../src/resolve/normalise-name.js'

interface Told {
  readonly person?: boolean
  readonly country?: string
  readonly side?: string
  readonly role?: string
}

function profile(name: string, { person = true, country, side, role }: Told = {}): ActorProfile {
  const { plain, loose, vowelsUnwritten } = normaliseName(name)
  const surname = loose.split(' ').at(-1)
  return {
    id: actorId(`${name}-${hashOf(person ? 1 : 0, country ?? null, side ?? null, role ?? null).slice(0, 6)}`),
    plain,
    loose,
    vowelsUnwritten,
    isPerson: person,
    country: country ?? null,
    side: side === undefined ? null : actorId(side),
    role: role ?? null,
    keys: [loose, ...(person && side && role ? [`surname ${surname}`] : [])],
  }
}

const actor = (told: ActorProfile, more: Partial<IdentifiableActor> = {}): IdentifiableActor => ({
  id: told.id,
  curated: false,
  profile: told,
  isNamed: true,
  ...more,
})

/** Names of the groups, each sorted. */
function groupsOf(profiles: readonly ActorProfile[], said: readonly AnalystVerdict[] = []): ActorId[][] {
  const { canonicalOf } = identifyActors(
    profiles.map(told => actor(told)),
    said,
  )
  const groups = new Map<ActorId, ActorId[]>()
  for (const [id, canonical] of canonicalOf) groups.set(canonical, [...(groups.get(canonical) ?? []), id])
  return [...groups.values()].map(group => group.sort()).sort()
}

describe('compareProfiles', () => {
  it.each([
    [
      'one full name in two transliterations',
      profile('Salah Al-Namroush'),
      profile('Salah al Namrush'),
      'SAME',
    ],
    [
      'spellings that differ in vowels, of one country',
      profile('Osama Juwaili', { country: 'LY' }),
      profile('Osama Juweli', { country: 'LY' }),
      'SAME',
    ],
    [
      'spellings that differ in vowels, and nothing more',
      profile('Osama Juwaili'),
      profile('Osama Juwela'),
      'UNSURE',
    ],
    [
      'a surname and the full name of a spokesman of one side',
      profile('Gununu', { side: 'gna', role: 'spokesman' }),
      profile('Mohammed Qanunu', { side: 'gna', role: 'spokesman' }),
      'SAME',
    ],
    [
      'a surname and a full name of one side, in two offices',
      profile('Gununu', { side: 'gna', role: 'commander' }),
      profile('Mohammed Qanunu', { side: 'gna', role: 'spokesman' }),
      'UNSURE',
    ],
    [
      'two people with one nisba, office and side',
      profile('Ahmed al-Mismari', { side: 'lna', role: 'spokesman' }),
      profile('Khalid al-Mismari', { side: 'lna', role: 'spokesman' }),
      'DIFFERENT',
    ],
    [
      'people of one name in two countries',
      profile('Mohamed Ali', { country: 'LY' }),
      profile('Mohamed Ali', { country: 'SO' }),
      'DIFFERENT',
    ],
    [
      'the Libyan Army of two sides',
      profile('Libyan Army', { person: false, country: 'LY', side: 'gna' }),
      profile('Libyan Army', { person: false, country: 'LY', side: 'haftar' }),
      'DIFFERENT',
    ],
    [
      'a person said to be of two sides at two times',
      profile('Osama Juwaili', { side: 'gna' }),
      profile('Osama Juwaili', { side: 'haftar' }),
      'UNSURE',
    ],
    [
      'a man and a brigade of his name',
      profile('Omar Mukhtar'),
      profile('Omar Mukhtar', { person: false }),
      'DIFFERENT',
    ],
    ['names of other consonants', profile('Ahmed Hassan'), profile('Ahmed Hussam'), 'DIFFERENT'],
  ] as const)('judges %s', (_, left, right, verdict) => {
    expect(compareProfiles(left, right)).toMatchObject({ verdict })
    expect(compareProfiles(right, left)).toEqual(compareProfiles(left, right))
  })

  it('says why, in words', () => {
    const { score, reasons } = compareProfiles(
      profile('Gununu', { side: 'gna', role: 'spokesman' }),
      profile('Mohammed Qanunu', { side: 'gna', role: 'spokesman' }),
    )

    expect(score).toBe(0.75)
    expect(reasons).toEqual([
      '«kununu» is the surname of «mohamed kanunu»',
      'both on the side of actor:gna',
      'both called «spokesman»',
    ])
  })
})

describe('identifyActors', () => {
  const plain = profile('Libyan Army', { person: false })
  const ofGna = profile('Libyan Army', { person: false, side: 'gna' })
  const ofHaftar = profile('Libyan Army', { person: false, side: 'haftar' })

  it('lets one that fits two which are not the same wait for review', () => {
    const { judgements } = identifyActors(
      [plain, ofGna, ofHaftar].map(told => actor(told)),
      [],
    )

    expect(groupsOf([plain, ofGna, ofHaftar])).toHaveLength(3)
    expect(judgements.filter(({ awaitsReview }) => awaitsReview)).toHaveLength(2)
    expect(groupsOf([plain, ofGna])).toHaveLength(1)
  })

  it('lets an analyst decide what the rule leaves open, and against the rule', () => {
    const same = { left: plain.id, right: ofGna.id, verdict: 'SAME' } as const
    const { judgements } = identifyActors(
      [plain, ofGna, ofHaftar].map(told => actor(told)),
      [same],
    )

    expect(groupsOf([plain, ofGna, ofHaftar], [same])).toEqual(
      [[plain.id, ofGna.id].sort(), [ofHaftar.id]].sort(),
    )
    expect(groupsOf([ofGna, ofHaftar], [{ ...same, left: ofHaftar.id }])).toHaveLength(1)
    expect(groupsOf([plain, ofGna], [{ ...same, verdict: 'DIFFERENT' }])).toHaveLength(2)
    expect(judgements.filter(({ awaitsReview }) => awaitsReview)).toMatchObject([
      { reasons: expect.arrayContaining([expect.stringContaining('fits others too')]) },
    ])
  })

  it('lets curated actors stand for those merged into them', () => {
    const curated = { id: actorId('zz-army'), curated: true, profile: null, isNamed: true }
    const { canonicalOf } = identifyActors(
      [actor(plain), curated],
      [{ left: plain.id, right: curated.id, verdict: 'SAME' }],
    )

    expect(canonicalOf.get(plain.id)).toBe(curated.id)
  })

  it('takes no notice of what only withdrawn documents name', () => {
    const { canonicalOf, judgements } = identifyActors(
      [actor(plain, { isNamed: false }), actor(ofGna), actor(ofHaftar)],
      [],
    )

    expect(canonicalOf.get(plain.id)).toBe(plain.id)
    expect(judgements).toHaveLength(1)
  })

  it('does not depend on the order of actors and judgements, and keeps apart whom analysts keep apart', () => {
    const told = fc.record({
      name: fc.constantFrom('Osama Juwaili', 'Osama Juweli', 'Juwaili', 'Ali Juwaili', 'Osama Jwela'),
      country: fc.constantFrom(undefined, 'LY', 'SO'),
      side: fc.constantFrom(undefined, 'gna', 'haftar'),
      role: fc.constantFrom(undefined, 'spokesman'),
    })
    const sets = fc
      .uniqueArray(
        told.map(({ name, ...rest }) => profile(name, JSON.parse(JSON.stringify(rest)) as Told)),
        { selector: ({ id }) => id, minLength: 2, maxLength: 12 },
      )
      .chain(profiles => {
        const one = fc.constantFrom(...profiles.map(({ id }) => id))
        const verdict = fc.constantFrom('SAME' as const, 'DIFFERENT' as const)
        const said = fc.uniqueArray(fc.record({ left: one, right: one, verdict }), {
          selector: ({ left, right }) => [left, right].sort().join('|'),
          maxLength: 3,
        })
        return fc.tuple(
          fc.constant(profiles),
          fc.shuffledSubarray(profiles, { minLength: profiles.length }),
          said,
        )
      })
    fc.assert(
      fc.property(sets, ([profiles, shuffled, said]) => {
        const inOrder = identifyActors(
          profiles.map(one => actor(one)),
          said,
        )
        const outOfOrder = identifyActors(
          shuffled.map(one => actor(one)),
          [...said].reverse(),
        )
        expect(outOfOrder).toEqual(inOrder)
        const same = said.filter(({ verdict }) => verdict === 'SAME')
        const only = identifyActors(
          profiles.map(one => actor({ ...one, keys: [] })),
          same,
        ).canonicalOf
        for (const { left, right, verdict } of said) {
          const isContradicted = only.get(left) === only.get(right)
          const areOne = inOrder.canonicalOf.get(left) === inOrder.canonicalOf.get(right)
          if (verdict === 'SAME' || !isContradicted) expect(areOne).toBe(verdict === 'SAME')
        }
      }),
    )
  })
})
