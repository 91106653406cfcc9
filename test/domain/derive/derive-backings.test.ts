import { describe, expect, it } from 'vitest'
import { holdsOn } from '../../../src/domain/derive/bound.js'
import { deriveBackings } from '../../../src/domain/derive/derive-backings.js'
import type { ResolvedClaim } from '../../../src/domain/derive/resolved-claim.js'
import { parseIsoDay } from '../../../src/domain/partial-date.js'
import { backs, happened, ties } from './claims.js'

/** "russia>lna REPORTED: AIR DISPUTED, UNSPECIFIED REPORTED" for every backing that holds on the day. */
const answer = (claims: readonly ResolvedClaim[], day = '2020-12-31'): string[] =>
  deriveBackings(claims, ties)
    .filter(backing => holdsOn(backing, parseIsoDay(day)))
    .map(({ backer, recipient, standing, kindDetails }) => {
      const kinds = kindDetails.map(detail => `${detail.kind} ${detail.standing}`).join(', ')
      return `${backer.slice(6)}>${recipient.slice(6)} ${standing}: ${kinds}`
    })

type Case = readonly [sentence: string, claims: readonly ResolvedClaim[], expected: string[], day?: string]

const cases: readonly Case[] = [
  [
    'the man and his force are one end',
    [backs('russia', 'haftar', 'ARMS'), backs('russia', 'lna', 'AIR')],
    ['russia>lna REPORTED: AIR REPORTED, ARMS REPORTED'],
  ],
  [
    'it counts from its first report',
    [backs('uae', 'lna', 'ARMS', { published: '2019-04-05' })],
    [],
    '2019-04-04',
  ],
  [
    'it counts from a stated start',
    [backs('uae', 'lna', 'ARMS', { published: '2020-04-05', on: '2019-04' })],
    ['uae>lna REPORTED: ARMS REPORTED'],
    '2019-04-30',
  ],
  [
    'unverified support is alleged',
    [backs('uae', 'lna', 'ARMS', { polarity: 'ALLEGED' })],
    ['uae>lna ALLEGED: ARMS ALLEGED'],
  ],
  [
    'a denial of one kind disputes that kind; plain statements stand',
    [
      backs('russia', 'lna', 'AIR', { by: 'africom' }),
      backs('russia', 'lna', 'AIR', { by: 'mismari', polarity: 'DENIED' }),
      backs('russia', 'haftar', 'UNSPECIFIED'),
    ],
    ['russia>lna REPORTED: AIR DISPUTED, UNSPECIFIED REPORTED'],
  ],
  [
    'support that is only denied is shown as denied',
    [backs('russia', 'lna', 'TROOPS', { by: 'russian-army', polarity: 'DENIED' })],
    ['russia>lna DENIED: TROOPS DENIED'],
  ],
  [
    'a general denial disputes every kind',
    [backs('uae', 'lna', 'ARMS'), backs('uae', 'lna', 'UNSPECIFIED', { by: 'uae', polarity: 'DENIED' })],
    ['uae>lna DISPUTED: ARMS DISPUTED, UNSPECIFIED DENIED'],
  ],
  [
    'a denied deployment disputes the backing that rests on it',
    [
      backs('russia', 'lna', 'AIR', { document: 'd', sentence: 's', by: 'africom' }),
      happened('DEPLOYMENT', {
        actors: ['russia'],
        at: 'libya',
        document: 'd',
        sentence: 's',
        by: 'africom',
      }),
      happened('DEPLOYMENT', { actors: ['russia'], at: 'libya', polarity: 'DENIED', by: 'mismari' }),
    ],
    ['russia>lna DISPUTED: AIR DISPUTED'],
  ],
  [
    'a denied deployment elsewhere disputes nothing',
    [
      backs('russia', 'lna', 'AIR', { document: 'd', sentence: 's' }),
      happened('DEPLOYMENT', { actors: ['russia'], at: 'libya', document: 'd', sentence: 's' }),
      happened('DEPLOYMENT', { actors: ['russia'], at: 'syria', polarity: 'DENIED', by: 'mismari' }),
    ],
    ['russia>lna REPORTED: AIR REPORTED'],
  ],
  [
    'support withdrawn has ended',
    [
      backs('uae', 'lna', 'ARMS', { on: '2019' }),
      backs('uae', 'lna', 'ARMS', { on: '2020-03-01', ends: true }),
    ],
    [],
    '2020-03-01',
  ],
  [
    'it held until then',
    [
      backs('uae', 'lna', 'ARMS', { on: '2019' }),
      backs('uae', 'lna', 'ARMS', { on: '2020-03-01', ends: true }),
    ],
    ['uae>lna REPORTED: ARMS REPORTED'],
    '2020-02-29',
  ],
  [
    'support taken up again is a second interval',
    [
      backs('uae', 'lna', 'ARMS', { on: '2019' }),
      backs('uae', 'lna', 'ARMS', { on: '2020-03-01', ends: true }),
      backs('uae', 'lna', 'AIR', { on: '2020-05-01' }),
    ],
    ['uae>lna REPORTED: AIR REPORTED'],
  ],
  [
    "a recipient's own word is only claimed",
    [backs('turkey', 'gna', 'TROOPS', { by: 'qanunu' })],
    ['turkey>gna CLAIMED: TROOPS CLAIMED'],
  ],
  [
    'a wire story in two papers is one testimony',
    [
      backs('uae', 'lna', 'ARMS', { publisher: 'AFP', document: 'a', sentence: 's' }),
      backs('uae', 'lna', 'ARMS', { publisher: 'Daily', document: 'b', sentence: 's' }),
    ],
    ['uae>lna REPORTED: ARMS REPORTED'],
  ],
  [
    'one speaker quoted by two papers is one voice',
    [
      backs('uae', 'lna', 'ARMS', { publisher: 'AFP', document: 'a', by: 'africom' }),
      backs('uae', 'lna', 'ARMS', { publisher: 'Daily', document: 'b', by: 'africom' }),
    ],
    ['uae>lna REPORTED: ARMS REPORTED'],
  ],
  [
    'a denial of military support disputes its forms, and not money',
    [
      backs('uae', 'lna', 'AIR'),
      backs('uae', 'lna', 'FINANCIAL'),
      backs('uae', 'lna', 'MILITARY', { by: 'uae', polarity: 'DENIED' }),
    ],
    ['uae>lna REPORTED: AIR DISPUTED, FINANCIAL REPORTED, MILITARY DENIED'],
  ],
  [
    'a denial of air support leaves the arms as they are',
    [
      backs('uae', 'lna', 'ARMS'),
      backs('uae', 'lna', 'AIR'),
      backs('uae', 'lna', 'AIR', { by: 'uae', polarity: 'DENIED' }),
    ],
    ['uae>lna REPORTED: AIR DISPUTED, ARMS REPORTED'],
  ],
  [
    'a denial after the end is of the support that was',
    [
      backs('uae', 'lna', 'ARMS', { published: '2020-01-01' }),
      backs('uae', 'lna', 'ARMS', { published: '2020-02-01', ends: true }),
      backs('uae', 'lna', 'ARMS', { published: '2020-03-01', by: 'uae', polarity: 'DENIED' }),
    ],
    ['uae>lna DISPUTED: ARMS DISPUTED'],
    '2020-01-15',
  ],
  [
    'between an end and a new beginning nothing holds',
    [
      backs('uae', 'lna', 'ARMS', { published: '2020-01-01' }),
      backs('uae', 'lna', 'ARMS', { published: '2020-02-01', ends: true }),
      backs('uae', 'lna', 'AIR', { published: '2020-03-01' }),
    ],
    [],
    '2020-02-15',
  ],
]

describe('backing', () => {
  it.each(cases.map(([sentence, claims, expected, day]) => ({ sentence, claims, expected, day })))(
    '$sentence',
    ({ claims, expected, day }) => {
      expect(answer(claims, day)).toEqual(expected)
    },
  )

  it('counts among its kinds only those that somebody asserts, unless all are only denied', () => {
    const denied = backs('russia', 'lna', 'TROOPS', { by: 'russian-army', polarity: 'DENIED' })
    const [backing] = deriveBackings([backs('russia', 'lna', 'AIR'), denied], ties)
    const [onlyDenied] = deriveBackings([denied], ties)

    expect(backing?.kinds).toEqual(['AIR'])
    expect(backing?.kindDetails.map(({ kind, standing }) => `${kind} ${standing}`)).toEqual([
      'AIR REPORTED',
      'TROOPS DENIED',
    ])
    expect(onlyDenied?.kinds).toEqual(['TROOPS'])
  })

  it('lists the recipients as they were said', () => {
    const [backing] = deriveBackings([backs('russia', 'haftar', 'ARMS'), backs('russia', 'lna', 'AIR')], ties)

    expect(backing?.saidOf).toEqual(['actor:haftar', 'actor:lna'])
  })

  it('shows a denial by an interested party as such', () => {
    const claims = [
      backs('russia', 'lna', 'AIR'),
      backs('russia', 'lna', 'AIR', { by: 'mismari', polarity: 'DENIED' }),
    ]

    const [backing] = deriveBackings(claims, ties)

    expect(backing?.disputedBy).toEqual([{ claim: claims[1]?.id, interested: true }])
  })

  it('does not depend on the order in which claims arrive', () => {
    for (const [, claims] of cases)
      expect(deriveBackings([...claims].reverse(), ties)).toEqual(deriveBackings(claims, ties))
  })
})
