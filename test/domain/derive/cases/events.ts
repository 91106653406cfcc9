import { happened } from '../claims.js'
import { type Case, knownAt, on } from './case.js'

const strike = { actors: ['uae'], targets: ['gna-forces'], at: 'tarhuna', on: '2020-06-05' }
const after = { published: '2020-06-07' } as const

/** Events are told whatever day is asked for. */
const DAY = '2020-06-10'

export const eventIdentity: readonly Case[] = [
  {
    says: 'reports that agree in family, place, day and a participant are of one event',
    claims: [
      happened('AIRSTRIKE', { ...strike, document: 'a', published: '2020-06-05' }),
      happened('ATTACK', { ...strike, targets: [], document: 'b', published: '2020-06-06' }),
    ],
    answers: [
      on(DAY, 'AIRSTRIKE uae on gna-forces at tarhuna 2020-06-05 REPORTED, told 2 times'),
      knownAt('2020-06-05', DAY, 'AIRSTRIKE uae on gna-forces at tarhuna 2020-06-05 REPORTED, told 1 times'),
    ],
  },
  {
    says: 'strikes on two days are two events',
    claims: [happened('AIRSTRIKE', strike), happened('AIRSTRIKE', { ...strike, on: '2020-06-06' })],
    answers: [
      on(
        DAY,
        'AIRSTRIKE uae on gna-forces at tarhuna 2020-06-05 REPORTED, told 1 times',
        'AIRSTRIKE uae on gna-forces at tarhuna 2020-06-06 REPORTED, told 1 times',
      ),
    ],
  },
  {
    says: 'strikes of one day at two places are two events',
    claims: [happened('AIRSTRIKE', strike), happened('AIRSTRIKE', { ...strike, at: 'watiya' })],
    answers: [
      on(
        DAY,
        'AIRSTRIKE uae on gna-forces at tarhuna 2020-06-05 REPORTED, told 1 times',
        'AIRSTRIKE uae on gna-forces at watiya 2020-06-05 REPORTED, told 1 times',
      ),
    ],
  },
  {
    says: 'an attack and a meeting of one day and place are two events',
    claims: [
      happened('ATTACK', { ...strike, document: 'a' }),
      happened('MEETING', { ...strike, document: 'b' }),
    ],
    answers: [
      on(
        DAY,
        'ATTACK uae on gna-forces at tarhuna 2020-06-05 REPORTED, told 1 times',
        'MEETING uae on gna-forces at tarhuna 2020-06-05 REPORTED, told 1 times',
      ),
    ],
  },
  {
    says: 'an undated report joins the only event that fits',
    claims: [
      happened('AIRSTRIKE', { ...strike, published: '2020-06-05' }),
      happened('AIRSTRIKE', { ...after, actors: ['uae'], at: 'tarhuna', document: 'b' }),
    ],
    answers: [on(DAY, 'AIRSTRIKE uae on gna-forces at tarhuna 2020-06-05 REPORTED, told 2 times')],
  },
  {
    says: 'an undated report stays apart where two events fit',
    claims: [
      happened('AIRSTRIKE', strike),
      happened('AIRSTRIKE', { ...strike, on: '2020-06-06' }),
      happened('AIRSTRIKE', { ...after, actors: ['uae'], at: 'tarhuna', document: 'b' }),
    ],
    answers: [
      on(
        DAY,
        'AIRSTRIKE uae at tarhuna undated REPORTED, told 1 times',
        'AIRSTRIKE uae on gna-forces at tarhuna 2020-06-05 REPORTED, told 1 times',
        'AIRSTRIKE uae on gna-forces at tarhuna 2020-06-06 REPORTED, told 1 times',
      ),
    ],
  },
  {
    says: 'a headline and its sentence are one event',
    claims: [
      happened('CAPTURE', {
        actors: ['gna-forces'],
        targets: ['lna'],
        at: 'g',
        document: 'a',
        sentence: '1',
      }),
      happened('CAPTURE', {
        actors: ['gna-forces'],
        targets: ['lna'],
        at: 'g',
        document: 'a',
        sentence: '2',
        position: 9,
        by: 'qanunu',
      }),
    ],
    answers: [on(DAY, 'CAPTURE gna-forces on lna at g undated REPORTED, told 2 times')],
  },
  {
    says: 'an event that somebody denies is disputed once the denial is known',
    claims: [
      happened('AIRSTRIKE', { ...strike, document: 'a', published: '2020-06-05' }),
      happened('AIRSTRIKE', { ...strike, ...after, document: 'b', by: 'uae', polarity: 'DENIED' }),
    ],
    answers: [
      knownAt('2020-06-06', DAY, 'AIRSTRIKE uae on gna-forces at tarhuna 2020-06-05 REPORTED, told 1 times'),
      on(DAY, 'AIRSTRIKE uae on gna-forces at tarhuna 2020-06-05 DISPUTED, told 2 times'),
    ],
  },
]
