import { backs, gained, held, lost } from '../claims.js'
import { type Case, knownAt, on } from './case.js'

export const inexactDates: readonly Case[] = [
  {
    says: 'what has no date counts from the day of the report',
    claims: [held('lna', 'g', { published: '2020-05-28' })],
    answers: [on('2020-05-27'), on('2020-05-28', 'lna HELD g REPORTED')],
  },
  {
    says: 'a month counts from its end',
    claims: [backs('uae', 'lna', 'ARMS', { on: '2019-04', published: '2020-04-05' })],
    answers: [on('2019-04-29'), on('2019-04-30', 'uae BACKS lna REPORTED: ARMS REPORTED')],
  },
  {
    says: 'a year not yet over counts from the day of the report',
    claims: [gained('gna', 'g', { on: '2020', published: '2020-06-05' })],
    answers: [on('2020-06-04'), on('2020-06-05', 'gna HELD g REPORTED')],
  },
  {
    says: 'on one day, what is said without a date was so before what is dated to it',
    claims: [
      held('lna', 'g', { published: '2020-06-05' }),
      gained('gna', 'g', { on: '2020-06-05', published: '2020-06-05' }),
    ],
    answers: [on('2020-06-05', 'gna HELD g REPORTED')],
  },
  {
    says: 'a report without a day of publication counts from what it states, and is in no answer of a day of knowledge',
    claims: [gained('gna', 'g', { on: '2020-02-01', published: null })],
    answers: [on('2020-02-01', 'gna HELD g REPORTED'), knownAt('2030-01-01', '2020-02-01')],
  },
]

export const twoClocks: readonly Case[] = [
  {
    says: 'a capture is true from its day, and known from the day of the report',
    claims: [gained('gna', 'g', { on: '2020-02-01', published: '2020-02-09' })],
    answers: [
      on('2020-02-01', 'gna HELD g REPORTED'),
      knownAt('2020-02-08', '2020-02-08'),
      knownAt('2020-02-09', '2020-02-01', 'gna HELD g REPORTED'),
    ],
  },
  {
    says: 'late history slots in between what was published before it',
    claims: [
      held('lna', 'g', { on: '2020-01-01', published: '2020-01-02' }),
      gained('lna', 'g', { on: '2020-03-01', published: '2020-03-02' }),
      gained('gna', 'g', { on: '2020-02-01', published: '2020-04-01' }),
    ],
    answers: [
      knownAt('2020-03-31', '2020-02-15', 'lna HELD g REPORTED'),
      knownAt('2020-04-01', '2020-02-15', 'gna HELD g REPORTED'),
      on('2020-01-15', 'lna HELD g REPORTED'),
      on('2020-03-01', 'lna HELD g REPORTED'),
    ],
  },
  {
    says: 'a denial disputes the day it speaks of, once it is published',
    claims: [
      gained('gna', 'h', { on: '2020-01-05', published: '2020-01-06' }),
      gained('gna', 'h', { on: '2020-01-05', polarity: 'DENIED', by: 'mismari', published: '2020-01-08' }),
    ],
    answers: [
      knownAt('2020-01-07', '2020-01-06', 'gna HELD h REPORTED'),
      knownAt('2020-01-08', '2020-01-06', 'gna HELD h DISPUTED'),
    ],
  },
  {
    says: 'an earlier start that becomes known later moves the start back',
    claims: [
      backs('turkey', 'gna', 'TROOPS', { published: '2020-03-01' }),
      backs('turkey', 'gna', 'TROOPS', { on: '2020-01-05', published: '2020-06-01' }),
    ],
    answers: [
      knownAt('2020-05-31', '2020-02-01'),
      knownAt('2020-06-01', '2020-02-01', 'turkey BACKS gna REPORTED: TROOPS REPORTED'),
    ],
  },
  {
    says: 'an end that becomes known later cuts what was held to go on',
    claims: [
      held('lna', 'g', { on: '2020-01-01', published: '2020-01-02' }),
      lost('lna', 'g', { on: '2020-02-01', published: '2020-05-01' }),
    ],
    answers: [
      knownAt('2020-04-30', '2020-03-01', 'lna HELD g REPORTED'),
      knownAt('2020-05-01', '2020-03-01', 'lna LOST g REPORTED'),
      knownAt('2020-05-01', '2020-01-31', 'lna HELD g REPORTED'),
    ],
  },
]
