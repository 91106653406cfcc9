import { describe, expect, it } from 'vitest'
import { holdsOn } from '../../../src/domain/derive/bound.js'
import { deriveControls } from '../../../src/domain/derive/derive-controls.js'
import type { ResolvedClaim } from '../../../src/domain/derive/resolved-claim.js'
import { parseIsoDay } from '../../../src/domain/partial-date.js'
import { contested, gained, held, lost, type Told, ties } from './claims.js'

/** "lna HELD REPORTED" for every stretch that holds on the day, as known on `known`. */
function answer(claims: readonly ResolvedClaim[], day: string, known?: string): string[] {
  const published =
    known === undefined ? claims : claims.filter(claim => (claim.testimony.publishedOn ?? '9') <= known)
  return deriveControls(published, ties)
    .filter(control => holdsOn(control, parseIsoDay(day)))
    .map(control => `${control.actor.slice('actor:'.length)} ${control.state} ${control.standing}`)
    .sort()
}

const from = (publisher: string, published: string, more: Told = {}) => ({ publisher, published, ...more })

const tarhuna = [
  held('lna', 'tarhuna', from('Al Jazeera', '2020-05-23', { by: 'gna-forces' })),
  held('lna', 'tarhuna', { published: '2020-05-28' }),
  gained('gna-forces', 'tarhuna', from('Al Jazeera', '2020-06-05', { on: '2020-06-05' })),
]
const watiya = [
  lost('lna', 'watiya', from('Al Jazeera', '2020-05-23')),
  lost('lna', 'watiya', { published: '2020-05-23', on: '2020-05', document: 'other' }),
  gained('gna-forces', 'watiya', { published: '2020-05-28', on: '2020-05-18', from: 'lna' }),
]
const checkpoint = [
  gained('lna', 'checkpoint', from('AFP', '2019-04-05', { on: '2019-04-04' })),
  gained('zawiya-militia', 'checkpoint', { ...from('AFP', '2019-04-05', { on: '2019-04-05' }), from: 'lna' }),
  gained('tpf', 'checkpoint', { ...from('AFP', '2019-04-05', { on: '2019-04-05', by: 'tpf' }), from: 'lna' }),
]

const retaken = [
  gained('lna', 'g', { on: '2020-01-01', published: '2020-01-02' }),
  gained('gna', 'g', { on: '2020-02-01', published: '2020-02-02' }),
  gained('lna', 'g', { on: '2020-03-01', published: '2020-03-10' }),
]
const deniedLater = [
  gained('gna', 'h', { on: '2020-01-05', published: '2020-01-06' }),
  gained('gna', 'h', { on: '2020-01-05', polarity: 'DENIED', by: 'mismari', published: '2020-01-08' }),
]

type Case = readonly [
  sentence: string,
  claims: readonly ResolvedClaim[],
  day: string,
  known: string | undefined,
  expected: string[],
]

const cases: readonly Case[] = [
  [
    'a place is held from the day of its capture',
    tarhuna,
    '2020-06-06',
    undefined,
    ['gna-forces HELD REPORTED'],
  ],
  ['the rival held it until then', tarhuna, '2020-05-30', undefined, ['lna HELD REPORTED']],
  [
    'a later day known earlier still shows the former holder',
    tarhuna,
    '2020-06-06',
    '2020-05-31',
    ['lna HELD REPORTED'],
  ],
  ['before the first report the answer is unknown', tarhuna, '2020-05-22', undefined, []],
  [
    'late history slots in before what was published first',
    watiya,
    '2020-05-25',
    undefined,
    ['gna-forces HELD REPORTED'],
  ],
  ['a loss without a holder says LOST', watiya, '2020-05-25', '2020-05-25', ['lna LOST REPORTED']],
  ['who took it first holds it on that day', checkpoint, '2019-04-04', undefined, ['lna HELD REPORTED']],
  [
    'actors of one side hold together',
    checkpoint,
    '2019-04-05',
    undefined,
    ['tpf HELD CLAIMED', 'zawiya-militia HELD REPORTED'],
  ],
  [
    '"taken from X" does not prove that X held it',
    [gained('gna-forces', 'tripoli', { from: 'lna', on: '2020-06-04' })],
    '2020-06-01',
    undefined,
    [],
  ],
  [
    'a place retaken twice goes from hand to hand',
    [
      gained('lna', 'g', { on: '2020-01-01' }),
      gained('gna', 'g', { on: '2020-02-01' }),
      gained('lna', 'g', { on: '2020-03-01' }),
    ],
    '2020-02-15',
    undefined,
    ['gna HELD REPORTED'],
  ],
  [
    'and back again',
    [
      gained('lna', 'g', { on: '2020-01-01' }),
      gained('gna', 'g', { on: '2020-02-01' }),
      gained('lna', 'g', { on: '2020-03-01' }),
    ],
    '2020-03-01',
    undefined,
    ['lna HELD REPORTED'],
  ],
  [
    'an ally taking what an ally holds changes nothing for the ally',
    [held('gna-forces', 'z', { on: '2020-01-01' }), gained('tpf', 'z', { on: '2020-02-01' })],
    '2020-02-02',
    undefined,
    ['gna-forces HELD REPORTED', 'tpf HELD REPORTED'],
  ],
  [
    'a part taken from a rival contests the place',
    [
      held('lna', 't', { on: '2020-01-01' }),
      gained('gna-forces', 't', { on: '2020-02-01', extent: 'PART', from: 'lna' }),
    ],
    '2020-02-02',
    undefined,
    ['gna-forces CONTESTED REPORTED', 'lna CONTESTED REPORTED'],
  ],
  [
    'a part without a rival opens nothing',
    [gained('gna-forces', 't', { on: '2020-02-01', extent: 'PART' })],
    '2020-02-02',
    undefined,
    [],
  ],
  [
    'a fight nearby opens nothing',
    [gained('gna-forces', 'airport', { on: '2020-02-01', extent: 'VICINITY', from: 'lna' })],
    '2020-02-02',
    undefined,
    [],
  ],
  [
    'a contest ends with the next whole capture',
    [
      held('lna', 'c', { on: '2020-01-01' }),
      contested('gna', 'c', { on: '2020-02-01' }),
      gained('gna', 'c', { on: '2020-03-01' }),
    ],
    '2020-03-02',
    undefined,
    ['gna HELD REPORTED'],
  ],
  [
    'while it lasts both are shown as contesting',
    [
      held('lna', 'c', { on: '2020-01-01' }),
      contested('gna', 'c', { on: '2020-02-01' }),
      gained('gna', 'c', { on: '2020-03-01' }),
    ],
    '2020-02-10',
    undefined,
    ['gna CONTESTED REPORTED', 'lna CONTESTED REPORTED'],
  ],
  [
    'a contest that the holder survives leaves him alone',
    [
      held('lna', 'c', { on: '2020-01-01' }),
      contested('gna', 'c', { on: '2020-02-01' }),
      held('lna', 'c', { on: '2020-03-01' }),
    ],
    '2020-03-02',
    undefined,
    ['lna HELD REPORTED'],
  ],
  [
    'rivals that both claim to hold a place both stay, disputed',
    [
      held('lna', 'd', { on: '2020-01-01', by: 'mismari' }),
      held('gna', 'd', { on: '2020-01-05', by: 'qanunu' }),
    ],
    '2020-01-06',
    undefined,
    ['gna CONTESTED DISPUTED', 'lna CONTESTED DISPUTED'],
  ],
  [
    'an unverified capture does not end the known hold',
    [held('lna', 'e', { on: '2020-01-01' }), gained('gna', 'e', { on: '2020-01-05', polarity: 'ALLEGED' })],
    '2020-01-06',
    undefined,
    ['gna CONTESTED DISPUTED', 'lna CONTESTED DISPUTED'],
  ],
  [
    'a boast is only claimed',
    [gained('gna', 'f', { on: '2020-01-05', by: 'qanunu' })],
    '2020-01-06',
    undefined,
    ['gna HELD CLAIMED'],
  ],
  [
    "an admission of one's own loss confirms it",
    [lost('lna', 'f', { on: '2020-01-05', by: 'mismari' })],
    '2020-01-06',
    undefined,
    ['lna LOST CONFIRMED'],
  ],
  [
    'two independent publishers confirm',
    [
      gained('gna', 'f', from('AFP', '2020-01-06', { on: '2020-01-05' })),
      gained('gna', 'f', from('Reuters', '2020-01-07', { on: '2020-01-05' })),
    ],
    '2020-01-06',
    undefined,
    ['gna HELD CONFIRMED'],
  ],
  [
    'a wire story printed twice is one testimony',
    [
      gained('gna', 'f', from('AFP', '2020-01-06', { on: '2020-01-05', sentence: 's' })),
      gained('gna', 'f', from('Reuters', '2020-01-07', { on: '2020-01-05', sentence: 's' })),
    ],
    '2020-01-06',
    undefined,
    ['gna HELD REPORTED'],
  ],
  [
    'a denied capture is disputed',
    [
      gained('gna', 'h', { on: '2020-01-05' }),
      gained('gna', 'h', { on: '2020-01-05', polarity: 'DENIED', by: 'mismari' }),
    ],
    '2020-01-06',
    undefined,
    ['gna HELD DISPUTED'],
  ],
  [
    'a withdrawal announced as a gesture and denied by the rival is disputed',
    [
      lost('lna', 'i', { on: '2020-05-22', by: 'mismari' }),
      lost('lna', 'i', { on: '2020-05-23', by: 'qanunu', polarity: 'DENIED' }),
    ],
    '2020-05-24',
    undefined,
    ['lna LOST DISPUTED'],
  ],
  [
    'a denial of what nobody asserts is shown as denied',
    [gained('lna', 'j', { on: '2020-05-22', by: 'qanunu', polarity: 'DENIED' })],
    '2020-05-24',
    undefined,
    ['lna HELD DENIED'],
  ],
  [
    'a return that was not published yet is not known',
    retaken,
    '2020-03-15',
    '2020-03-09',
    ['gna HELD REPORTED'],
  ],
  [
    'once it is, the days before it stay as they were',
    retaken,
    '2020-02-15',
    '2020-03-10',
    ['gna HELD REPORTED'],
  ],
  ['and the days after it change hands', retaken, '2020-03-15', '2020-03-10', ['lna HELD REPORTED']],
  [
    'an ally that takes a place from a rival holds it beside the ally that took it first',
    [
      held('lna', 'z', { on: '2020-01-01' }),
      gained('gna-forces', 'z', { on: '2020-02-01', from: 'lna' }),
      gained('tpf', 'z', { on: '2020-02-03', from: 'lna' }),
    ],
    '2020-02-04',
    undefined,
    ['gna-forces HELD REPORTED', 'tpf HELD REPORTED'],
  ],
  [
    'allies that hold together lose it together to a rival',
    [
      gained('gna-forces', 'z', { on: '2020-02-01' }),
      gained('tpf', 'z', { on: '2020-02-03' }),
      gained('lna', 'z', { on: '2020-03-01' }),
    ],
    '2020-03-02',
    undefined,
    ['lna HELD REPORTED'],
  ],
  [
    'one ally that leaves does not take the other along',
    [
      gained('gna-forces', 'z', { on: '2020-02-01' }),
      gained('tpf', 'z', { on: '2020-02-03' }),
      lost('tpf', 'z', { on: '2020-03-01' }),
    ],
    '2020-03-02',
    undefined,
    ['gna-forces HELD REPORTED'],
  ],
  [
    'a part gained by who holds the whole changes nothing',
    [held('gna-forces', 't', { on: '2020-01-01' }), gained('gna', 't', { on: '2020-02-01', extent: 'PART' })],
    '2020-02-02',
    undefined,
    ['gna-forces HELD REPORTED'],
  ],
  [
    'a part lost contests what is held of the whole',
    [
      held('gna-forces', 't', { on: '2020-01-01' }),
      lost('gna-forces', 't', { on: '2020-02-01', extent: 'PART' }),
    ],
    '2020-02-02',
    undefined,
    ['gna-forces CONTESTED REPORTED'],
  ],
  [
    'a part lost where nobody holds the whole opens nothing',
    [lost('gna-forces', 't', { on: '2020-02-01', extent: 'PART' })],
    '2020-02-02',
    undefined,
    [],
  ],
  [
    'a part taken is not the whole, until the whole is taken',
    [
      held('lna', 't', { on: '2020-01-01' }),
      gained('gna-forces', 't', { on: '2020-02-01', extent: 'PART', from: 'lna' }),
      gained('gna-forces', 't', { on: '2020-03-01', from: 'lna' }),
    ],
    '2020-03-02',
    undefined,
    ['gna-forces HELD REPORTED'],
  ],
  [
    'a retreat from nearby loses nothing',
    [held('lna', 't', { on: '2020-01-01' }), lost('lna', 't', { on: '2020-02-01', extent: 'VICINITY' })],
    '2020-02-02',
    undefined,
    ['lna HELD REPORTED'],
  ],
  [
    'a loss ends the hold and names no new holder',
    [held('lna', 'l', { on: '2020-01-01' }), lost('lna', 'l', { on: '2020-02-01' })],
    '2020-02-02',
    undefined,
    ['lna LOST REPORTED'],
  ],
  [
    'a loss told twice is one',
    [lost('lna', 'l', { on: '2020-02-01' }), lost('lna', 'l', { on: '2020-02-03' })],
    '2020-02-04',
    undefined,
    ['lna LOST REPORTED'],
  ],
  [
    'a loss without holder ends when somebody comes',
    [lost('lna', 'l', { on: '2020-02-01' }), gained('gna', 'l', { on: '2020-02-05' })],
    '2020-02-06',
    undefined,
    ['gna HELD REPORTED'],
  ],
  [
    'a denial that was not published yet disputes nothing',
    deniedLater,
    '2020-01-06',
    '2020-01-07',
    ['gna HELD REPORTED'],
  ],
  ['once it is, it disputes the day itself', deniedLater, '2020-01-06', '2020-01-08', ['gna HELD DISPUTED']],
  [
    'a wire story printed by a paper of its own besides is confirmed',
    [
      gained('gna', 'f', from('AFP', '2020-01-06', { on: '2020-01-05', sentence: 's' })),
      gained('gna', 'f', from('Daily', '2020-01-06', { on: '2020-01-05', sentence: 's' })),
      gained('gna', 'f', from('Reuters', '2020-01-07', { on: '2020-01-05', sentence: 'own' })),
    ],
    '2020-01-06',
    undefined,
    ['gna HELD CONFIRMED'],
  ],
  [
    'two unknown publishers confirm nothing',
    [
      gained('gna', 'f', { published: '2020-01-06', on: '2020-01-05' }),
      gained('gna', 'f', { published: '2020-01-07', on: '2020-01-05' }),
    ],
    '2020-01-06',
    undefined,
    ['gna HELD REPORTED'],
  ],
]

describe('control of a location', () => {
  it.each<Case>(cases)('%s', (_, claims, day, known, expected) => {
    expect(answer(claims, day, known)).toEqual(expected)
  })

  it('does not depend on the order in which claims arrive', () => {
    for (const [, claims] of cases) {
      expect(deriveControls([...claims].reverse(), ties)).toEqual(deriveControls(claims, ties))
    }
  })
})
