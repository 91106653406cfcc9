import { affiliated, backs, gained, held, lost } from '../claims.js'
import { type Case, knownAt, on } from './case.js'

export const ends: readonly Case[] = [
  {
    says: 'the man and the force named for him are one end: what each is given makes one backing',
    claims: [
      backs('russia', 'haftar', 'ARMS', { published: '2020-01-10' }),
      backs('russia', 'lna', 'AIR', { published: '2020-02-10' }),
    ],
    answers: [
      on('2020-01-09'),
      on('2020-01-10', 'russia BACKS lna REPORTED: AIR REPORTED, ARMS REPORTED'),
      knownAt('2020-02-09', '2020-02-10', 'russia BACKS lna REPORTED: ARMS REPORTED'),
    ],
  },
  {
    says: 'the force that holds a place holds it for the man, and loses it for him',
    claims: [
      held('lna', 'g', { on: '2020-01-01', published: '2020-01-02' }),
      lost('haftar', 'g', { on: '2020-02-01', published: '2020-02-02' }),
    ],
    answers: [on('2020-01-31', 'lna HELD g REPORTED'), on('2020-02-01', 'lna LOST g REPORTED')],
  },
  {
    says: 'a part of a state is another end than the state: each backs for itself',
    claims: [
      backs('russia', 'lna', 'POLITICAL', { published: '2020-01-10' }),
      backs('russian-army', 'lna', 'AIR', { published: '2020-01-10' }),
    ],
    answers: [
      on(
        '2020-01-10',
        'russia BACKS lna REPORTED: POLITICAL REPORTED',
        'russian-army BACKS lna REPORTED: AIR REPORTED',
      ),
    ],
  },
  {
    says: 'nobody backs himself: support of a leader for the force named for him is no backing',
    claims: [backs('haftar', 'lna', 'POLITICAL', { published: '2020-01-10' })],
    answers: [on('2020-01-10')],
  },
]

export const sides: readonly Case[] = [
  {
    says: 'an ally that takes what an ally holds changes nothing for the ally',
    claims: [
      held('gna-forces', 'z', { on: '2020-01-01', published: '2020-01-02' }),
      gained('tpf', 'z', { on: '2020-02-01', published: '2020-02-02' }),
    ],
    answers: [
      on('2020-01-31', 'gna-forces HELD z REPORTED'),
      on('2020-02-01', 'gna-forces HELD z REPORTED', 'tpf HELD z REPORTED'),
      knownAt('2020-02-01', '2020-02-01', 'gna-forces HELD z REPORTED'),
    ],
  },
  {
    says: 'allies that took a place from a rival one after the other hold it together',
    claims: [
      held('lna', 'z', { on: '2020-01-01' }),
      gained('gna-forces', 'z', { on: '2020-02-01', from: 'lna' }),
      gained('tpf', 'z', { on: '2020-02-03', from: 'lna' }),
    ],
    answers: [
      on('2020-01-31', 'lna HELD z REPORTED'),
      on('2020-02-02', 'gna-forces HELD z REPORTED'),
      on('2020-02-04', 'gna-forces HELD z REPORTED', 'tpf HELD z REPORTED'),
    ],
  },
  {
    says: 'allies that hold together lose it together to a rival',
    claims: [
      gained('gna-forces', 'z', { on: '2020-02-01' }),
      gained('tpf', 'z', { on: '2020-02-03' }),
      gained('lna', 'z', { on: '2020-03-01' }),
    ],
    answers: [
      on('2020-02-29', 'gna-forces HELD z REPORTED', 'tpf HELD z REPORTED'),
      on('2020-03-01', 'lna HELD z REPORTED'),
    ],
  },
  {
    says: 'one ally that leaves does not take the other along',
    claims: [
      gained('gna-forces', 'z', { on: '2020-02-01' }),
      gained('tpf', 'z', { on: '2020-02-03' }),
      lost('tpf', 'z', { on: '2020-03-01' }),
    ],
    answers: [
      on('2020-02-29', 'gna-forces HELD z REPORTED', 'tpf HELD z REPORTED'),
      on('2020-03-01', 'gna-forces HELD z REPORTED'),
    ],
  },
  {
    says: 'a force is of the side that it is said to fight for, from the day on which that is known',
    claims: [
      held('brigade', 'z', { on: '2020-01-01', published: '2020-01-02' }),
      held('gna-forces', 'z', { on: '2020-01-05', published: '2020-01-06' }),
      affiliated('brigade', 'gna', { published: '2020-01-20' }),
    ],
    answers: [
      knownAt('2020-01-19', '2020-01-06', 'brigade CONTESTED z DISPUTED', 'gna-forces CONTESTED z DISPUTED'),
      on('2020-01-06', 'brigade HELD z REPORTED', 'gna-forces HELD z REPORTED'),
    ],
  },
  {
    says: 'a force that changes sides is a rival of those it left',
    claims: [
      affiliated('brigade', 'gna', { published: '2020-01-01' }),
      held('brigade', 'z', { on: '2020-01-01', published: '2020-01-02' }),
      gained('gna-forces', 'z', { on: '2020-02-01', published: '2020-02-02' }),
      affiliated('brigade', 'lna', { published: '2020-03-01' }),
    ],
    answers: [
      knownAt('2020-02-29', '2020-02-15', 'brigade HELD z REPORTED', 'gna-forces HELD z REPORTED'),
      on('2020-02-15', 'gna-forces HELD z REPORTED'),
    ],
  },
  {
    says: 'a sponsor is not of the side that it backs: both holding a place is rivalry',
    claims: [
      backs('turkey', 'gna', 'TROOPS', { published: '2020-01-01' }),
      held('gna', 'z', { on: '2020-01-01', published: '2020-01-02' }),
      held('turkey', 'z', { on: '2020-01-05', published: '2020-01-06' }),
    ],
    answers: [
      on('2020-01-04', 'gna HELD z REPORTED', 'turkey BACKS gna REPORTED: TROOPS REPORTED'),
      on(
        '2020-01-05',
        'gna CONTESTED z DISPUTED',
        'turkey BACKS gna REPORTED: TROOPS REPORTED',
        'turkey CONTESTED z DISPUTED',
      ),
    ],
  },
]
