import { backs, gained, happened, held, lost } from '../claims.js'
import { type Case, knownAt, on } from './case.js'

/** What the five seed documents say of these matters, in claims written by hand: the same answers are asked of the read documents elsewhere. */
export const seeds: readonly Case[] = [
  {
    says: 'Tarhuna: the LNA holds it by two reports, until the GNA takes it on 5 June 2020',
    claims: [
      held('lna', 'tarhuna', { publisher: 'Al Jazeera', published: '2020-05-23', by: 'gna-forces' }),
      held('lna', 'tarhuna', { published: '2020-05-28' }),
      gained('gna-forces', 'tarhuna', { publisher: 'Al Jazeera', published: '2020-06-05', on: '2020-06-05' }),
    ],
    answers: [
      on('2020-05-22'),
      on('2020-05-30', 'lna HELD tarhuna REPORTED'),
      on('2020-06-06', 'gna-forces HELD tarhuna REPORTED'),
      knownAt('2020-05-31', '2020-06-06', 'lna HELD tarhuna REPORTED'),
    ],
  },
  {
    says: 'Al-Watiya: lost by the LNA as first reported; a later report tells who took it, and when',
    claims: [
      lost('lna', 'watiya', { publisher: 'Al Jazeera', published: '2020-05-23' }),
      lost('lna', 'watiya', { published: '2020-05-23', on: '2020-05', document: 'other' }),
      gained('gna-forces', 'watiya', { published: '2020-05-28', on: '2020-05-18', from: 'lna' }),
    ],
    answers: [
      on('2020-05-25', 'gna-forces HELD watiya REPORTED'),
      knownAt('2020-05-25', '2020-05-25', 'lna LOST watiya REPORTED'),
      knownAt('2020-05-22', '2020-05-25'),
    ],
  },
  {
    says: 'the checkpoint: taken by the LNA, and a day later by two militias of one side, each by its own word',
    claims: [
      gained('lna', 'checkpoint', { publisher: 'AFP', published: '2019-04-05', on: '2019-04-04' }),
      gained('zawiya-militia', 'checkpoint', {
        publisher: 'AFP',
        published: '2019-04-05',
        on: '2019-04-05',
        from: 'lna',
      }),
      gained('tpf', 'checkpoint', {
        publisher: 'AFP',
        published: '2019-04-05',
        on: '2019-04-05',
        by: 'tpf',
        from: 'lna',
      }),
    ],
    answers: [
      on('2019-04-03'),
      on('2019-04-04', 'lna HELD checkpoint REPORTED'),
      on('2019-04-05', 'tpf HELD checkpoint CLAIMED', 'zawiya-militia HELD checkpoint REPORTED'),
    ],
  },
  {
    says: 'Tripoli: several districts taken from the LNA do not show that it held the city',
    claims: [
      held('gna', 'tripoli', { published: '2019-04-05' }),
      gained('gna-forces', 'tripoli', { published: '2020-06-04', on: '2020-06-04', from: 'lna' }),
    ],
    answers: [
      on('2020-06-03', 'gna HELD tripoli REPORTED'),
      on('2020-06-04', 'gna HELD tripoli REPORTED', 'gna-forces HELD tripoli REPORTED'),
    ],
  },
  {
    says: 'Russia: air support disputed, troops denied, and plain statements standing',
    claims: [
      backs('russia', 'haftar', 'UNSPECIFIED', { published: '2020-05-23' }),
      backs('russia', 'lna', 'AIR', { published: '2020-05-28', document: 'd', sentence: 's', by: 'africom' }),
      happened('DEPLOYMENT', {
        actors: ['russia'],
        at: 'libya',
        published: '2020-05-28',
        document: 'd',
        sentence: 's',
        by: 'africom',
      }),
      happened('DEPLOYMENT', {
        actors: ['russia'],
        at: 'libya',
        published: '2020-05-28',
        document: 'd',
        polarity: 'DENIED',
        by: 'mismari',
      }),
      backs('russia', 'lna', 'TROOPS', { published: '2020-05-28', by: 'russian-army', polarity: 'DENIED' }),
    ],
    answers: [
      on(
        '2020-05-28',
        'DEPLOYMENT russia at libya undated DISPUTED, told 2 times',
        'russia BACKS lna REPORTED: AIR DISPUTED, TROOPS DENIED, UNSPECIFIED REPORTED',
      ),
      knownAt('2020-05-27', '2020-05-28', 'russia BACKS lna REPORTED: UNSPECIFIED REPORTED'),
    ],
  },
  {
    says: 'the Emirates: air support reported, arms only alleged',
    claims: [
      backs('uae', 'haftar', 'AIR', { published: '2020-06-05' }),
      backs('uae', 'lna', 'ARMS', { published: '2020-06-05', polarity: 'ALLEGED' }),
      backs('uae', 'haftar', 'POLITICAL', { published: '2019-04-05' }),
    ],
    answers: [
      on('2020-06-05', 'uae BACKS lna REPORTED: AIR REPORTED, ARMS ALLEGED, POLITICAL REPORTED'),
      knownAt('2019-04-05', '2020-06-05', 'uae BACKS lna REPORTED: POLITICAL REPORTED'),
    ],
  },
  {
    says: 'Turkey: air, arms and troops for the GNA, and for nobody else',
    claims: [
      backs('turkey', 'gna', 'AIR', { published: '2020-06-05' }),
      backs('turkey', 'gna', 'ARMS', { published: '2020-05-23' }),
      backs('turkey', 'gna', 'TROOPS', { published: '2020-05-23' }),
    ],
    answers: [
      on('2020-06-05', 'turkey BACKS gna REPORTED: AIR REPORTED, ARMS REPORTED, TROOPS REPORTED'),
      on('2020-05-22'),
    ],
  },
]
