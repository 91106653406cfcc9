import { backs, happened } from '../claims.js'
import { type Case, knownAt, on } from './case.js'

export const backing: readonly Case[] = [
  {
    says: 'it counts from its first report, and goes on until a report ends it',
    claims: [backs('uae', 'lna', 'ARMS', { published: '2019-04-05' })],
    answers: [
      on('2019-04-04'),
      on('2019-04-05', 'uae BACKS lna REPORTED: ARMS REPORTED'),
      on('2020-12-31', 'uae BACKS lna REPORTED: ARMS REPORTED'),
      knownAt('2019-04-04', '2020-12-31'),
    ],
  },
  {
    says: 'support withdrawn has ended on the day of its withdrawal',
    claims: [
      backs('uae', 'lna', 'ARMS', { on: '2019', published: '2019-06-01' }),
      backs('uae', 'lna', 'ARMS', { on: '2020-03-01', published: '2020-03-05', ends: true }),
    ],
    answers: [
      on('2020-02-29', 'uae BACKS lna REPORTED: ARMS REPORTED'),
      on('2020-03-01'),
      knownAt('2020-03-04', '2020-03-01', 'uae BACKS lna REPORTED: ARMS REPORTED'),
    ],
  },
  {
    says: 'support taken up again is a second interval, and between the two nothing holds',
    claims: [
      backs('uae', 'lna', 'ARMS', { published: '2020-01-01' }),
      backs('uae', 'lna', 'ARMS', { published: '2020-02-01', ends: true }),
      backs('uae', 'lna', 'AIR', { published: '2020-03-01' }),
    ],
    answers: [
      on('2020-01-15', 'uae BACKS lna REPORTED: ARMS REPORTED'),
      on('2020-02-15'),
      on('2020-03-15', 'uae BACKS lna REPORTED: AIR REPORTED'),
      knownAt('2020-01-31', '2020-02-15', 'uae BACKS lna REPORTED: ARMS REPORTED'),
    ],
  },
  {
    says: 'an end of what nobody reported begins nothing',
    claims: [backs('uae', 'lna', 'ARMS', { published: '2020-02-01', ends: true })],
    answers: [on('2020-01-31'), on('2020-02-01')],
  },
  {
    says: 'a denial of one kind disputes that kind; what is said of others stands',
    claims: [
      backs('russia', 'lna', 'AIR', { by: 'africom', published: '2020-05-27' }),
      backs('russia', 'haftar', 'UNSPECIFIED', { published: '2020-05-20' }),
      backs('russia', 'lna', 'AIR', { by: 'mismari', polarity: 'DENIED', published: '2020-05-28' }),
    ],
    answers: [
      knownAt('2020-05-27', '2020-05-27', 'russia BACKS lna REPORTED: AIR REPORTED, UNSPECIFIED REPORTED'),
      on('2020-05-28', 'russia BACKS lna REPORTED: AIR DISPUTED, UNSPECIFIED REPORTED'),
    ],
  },
  {
    says: 'a general denial disputes every kind',
    claims: [
      backs('uae', 'lna', 'ARMS', { published: '2020-01-01' }),
      backs('uae', 'lna', 'UNSPECIFIED', { by: 'uae', polarity: 'DENIED', published: '2020-02-01' }),
    ],
    answers: [
      on('2020-02-01', 'uae BACKS lna DISPUTED: ARMS DISPUTED, UNSPECIFIED DENIED'),
      knownAt('2020-01-31', '2020-02-01', 'uae BACKS lna REPORTED: ARMS REPORTED'),
    ],
  },
  {
    says: 'a denial of military support disputes its forms, and not money',
    claims: [
      backs('uae', 'lna', 'AIR'),
      backs('uae', 'lna', 'FINANCIAL'),
      backs('uae', 'lna', 'MILITARY', { by: 'uae', polarity: 'DENIED' }),
    ],
    answers: [on('2020-06-10', 'uae BACKS lna REPORTED: AIR DISPUTED, FINANCIAL REPORTED, MILITARY DENIED')],
  },
  {
    says: 'a denial of air support leaves the arms as they are',
    claims: [
      backs('uae', 'lna', 'ARMS'),
      backs('uae', 'lna', 'AIR'),
      backs('uae', 'lna', 'AIR', { by: 'uae', polarity: 'DENIED' }),
    ],
    answers: [on('2020-06-10', 'uae BACKS lna REPORTED: AIR DISPUTED, ARMS REPORTED')],
  },
  {
    says: 'a denial after the end speaks of the support that was',
    claims: [
      backs('uae', 'lna', 'ARMS', { published: '2020-01-01' }),
      backs('uae', 'lna', 'ARMS', { published: '2020-02-01', ends: true }),
      backs('uae', 'lna', 'ARMS', { published: '2020-03-01', by: 'uae', polarity: 'DENIED' }),
    ],
    answers: [on('2020-01-15', 'uae BACKS lna DISPUTED: ARMS DISPUTED'), on('2020-03-15')],
  },
  {
    says: 'a denial before the first report begins no backing',
    claims: [
      backs('uae', 'lna', 'ARMS', { published: '2020-01-01', by: 'uae', polarity: 'DENIED' }),
      backs('uae', 'lna', 'ARMS', { published: '2020-01-03' }),
    ],
    answers: [
      on('2020-01-02'),
      on('2020-01-03', 'uae BACKS lna DISPUTED: ARMS DISPUTED'),
      knownAt('2020-01-02', '2020-01-02', 'uae BACKS lna DENIED: ARMS DENIED'),
    ],
  },
  {
    says: 'a denied deployment disputes the backing told in the same breath',
    claims: [
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
    answers: [
      on(
        '2020-06-10',
        'DEPLOYMENT russia at libya undated DENIED, told 1 times',
        'DEPLOYMENT russia at libya undated REPORTED, told 1 times',
        'russia BACKS lna DISPUTED: AIR DISPUTED',
      ),
    ],
  },
  {
    says: 'a denied deployment elsewhere disputes nothing',
    claims: [
      backs('russia', 'lna', 'AIR', { document: 'd', sentence: 's' }),
      happened('DEPLOYMENT', { actors: ['russia'], at: 'libya', document: 'd', sentence: 's' }),
      happened('DEPLOYMENT', { actors: ['russia'], at: 'syria', polarity: 'DENIED', by: 'mismari' }),
    ],
    answers: [
      on(
        '2020-06-10',
        'DEPLOYMENT russia at libya undated REPORTED, told 1 times',
        'DEPLOYMENT russia at syria undated DENIED, told 1 times',
        'russia BACKS lna REPORTED: AIR REPORTED',
      ),
    ],
  },
  {
    says: 'one backer of two rivals backs each for itself, and ends each for itself',
    claims: [
      backs('russia', 'lna', 'ARMS', { published: '2020-01-01' }),
      backs('russia', 'gna', 'POLITICAL', { published: '2020-01-01' }),
      backs('russia', 'gna', 'POLITICAL', { published: '2020-02-01', ends: true }),
    ],
    answers: [
      on(
        '2020-01-15',
        'russia BACKS gna REPORTED: POLITICAL REPORTED',
        'russia BACKS lna REPORTED: ARMS REPORTED',
      ),
      on('2020-02-01', 'russia BACKS lna REPORTED: ARMS REPORTED'),
    ],
  },
]
