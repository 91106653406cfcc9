import { backs, gained, held, lost } from '../claims.js'
import { type Case, knownAt, on } from './case.js'

const AFP = { publisher: 'AFP', published: '2020-01-06' } as const
const REUTERS = { publisher: 'Reuters', published: '2020-01-07' } as const

export const interest: readonly Case[] = [
  {
    says: 'a boast is only claimed, until somebody else says the same',
    claims: [
      gained('gna', 'f', { on: '2020-01-05', published: '2020-01-06', by: 'qanunu' }),
      gained('gna', 'f', { on: '2020-01-05', published: '2020-01-09', by: 'africom' }),
    ],
    answers: [
      knownAt('2020-01-08', '2020-01-06', 'gna HELD f CLAIMED'),
      on('2020-01-06', 'gna HELD f REPORTED'),
    ],
  },
  {
    says: "an admission of one's own loss confirms it",
    claims: [lost('lna', 'f', { on: '2020-01-05', by: 'mismari' })],
    answers: [on('2020-01-06', 'lna LOST f CONFIRMED')],
  },
  {
    says: 'a capture that the loser admits is confirmed for who took it',
    claims: [
      gained('gna', 'f', { on: '2020-01-05', published: '2020-01-06', by: 'qanunu' }),
      lost('lna', 'f', { on: '2020-01-05', published: '2020-01-07', by: 'mismari' }),
    ],
    answers: [
      knownAt('2020-01-06', '2020-01-06', 'gna HELD f CLAIMED'),
      on('2020-01-06', 'gna HELD f CONFIRMED'),
    ],
  },
  {
    says: "a recipient's own word for his support is only claimed; a backer that declares it is a source",
    claims: [
      backs('turkey', 'gna', 'TROOPS', { published: '2020-01-05', by: 'qanunu' }),
      backs('turkey', 'gna', 'TROOPS', { published: '2020-01-09', by: 'turkey' }),
    ],
    answers: [
      knownAt('2020-01-08', '2020-01-09', 'turkey BACKS gna CLAIMED: TROOPS CLAIMED'),
      on('2020-01-09', 'turkey BACKS gna REPORTED: TROOPS REPORTED'),
    ],
  },
  {
    says: 'a denial by an interested party still disputes',
    claims: [
      backs('uae', 'lna', 'ARMS', { published: '2020-01-01' }),
      backs('uae', 'lna', 'ARMS', { published: '2020-01-05', by: 'mismari', polarity: 'DENIED' }),
    ],
    answers: [on('2020-01-05', 'uae BACKS lna DISPUTED: ARMS DISPUTED')],
  },
  {
    says: 'a withdrawal announced as a gesture and denied by the rival is disputed',
    claims: [
      held('lna', 'i', { on: '2020-05-01', published: '2020-05-02' }),
      lost('lna', 'i', { on: '2020-05-22', published: '2020-05-22', by: 'mismari' }),
      lost('lna', 'i', { on: '2020-05-23', published: '2020-05-23', by: 'qanunu', polarity: 'DENIED' }),
    ],
    answers: [
      on('2020-05-21', 'lna HELD i REPORTED'),
      on('2020-05-24', 'lna LOST i DISPUTED'),
      knownAt('2020-05-22', '2020-05-24', 'lna LOST i CONFIRMED'),
    ],
  },
]

export const standing: readonly Case[] = [
  {
    says: 'two independent publishers confirm',
    claims: [
      gained('gna', 'f', { ...AFP, on: '2020-01-05' }),
      gained('gna', 'f', { ...REUTERS, on: '2020-01-05' }),
    ],
    answers: [
      knownAt('2020-01-06', '2020-01-06', 'gna HELD f REPORTED'),
      on('2020-01-06', 'gna HELD f CONFIRMED'),
    ],
  },
  {
    says: 'a wire story printed twice is one testimony',
    claims: [
      gained('gna', 'f', { ...AFP, on: '2020-01-05', sentence: 's' }),
      gained('gna', 'f', { ...REUTERS, on: '2020-01-05', sentence: 's' }),
      backs('uae', 'lna', 'ARMS', { ...AFP, sentence: 't' }),
      backs('uae', 'lna', 'ARMS', { ...REUTERS, sentence: 't' }),
    ],
    answers: [on('2020-01-07', 'gna HELD f REPORTED', 'uae BACKS lna REPORTED: ARMS REPORTED')],
  },
  {
    says: 'a wire story and a sentence of its own in another paper are two',
    claims: [
      gained('gna', 'f', { ...AFP, on: '2020-01-05', sentence: 's' }),
      gained('gna', 'f', { publisher: 'Daily', published: '2020-01-06', on: '2020-01-05', sentence: 's' }),
      gained('gna', 'f', { ...REUTERS, on: '2020-01-05', sentence: 'own' }),
    ],
    answers: [
      knownAt('2020-01-06', '2020-01-06', 'gna HELD f REPORTED'),
      on('2020-01-06', 'gna HELD f CONFIRMED'),
    ],
  },
  {
    says: 'two unknown publishers confirm nothing',
    claims: [
      gained('gna', 'f', { published: '2020-01-06', on: '2020-01-05' }),
      gained('gna', 'f', { published: '2020-01-07', on: '2020-01-05' }),
    ],
    answers: [on('2020-01-06', 'gna HELD f REPORTED')],
  },
  {
    says: 'one speaker quoted by two papers is one voice',
    claims: [
      backs('uae', 'lna', 'ARMS', { ...AFP, by: 'africom' }),
      backs('uae', 'lna', 'ARMS', { ...REUTERS, by: 'africom' }),
    ],
    answers: [on('2020-01-07', 'uae BACKS lna REPORTED: ARMS REPORTED')],
  },
  {
    says: 'two speakers quoted by two papers are two',
    claims: [
      backs('uae', 'lna', 'ARMS', { ...AFP, by: 'africom' }),
      backs('uae', 'lna', 'ARMS', { ...REUTERS, by: 'turkey' }),
    ],
    answers: [on('2020-01-07', 'uae BACKS lna CONFIRMED: ARMS CONFIRMED')],
  },
  {
    says: 'unverified support is alleged, until somebody reports it as fact',
    claims: [
      backs('uae', 'lna', 'ARMS', { published: '2020-01-01', polarity: 'ALLEGED' }),
      backs('uae', 'lna', 'ARMS', { published: '2020-02-01' }),
    ],
    answers: [
      knownAt('2020-01-31', '2020-01-15', 'uae BACKS lna ALLEGED: ARMS ALLEGED'),
      on('2020-01-15', 'uae BACKS lna REPORTED: ARMS REPORTED'),
    ],
  },
  {
    says: 'what is only denied is shown as denied',
    claims: [
      backs('russia', 'lna', 'TROOPS', { by: 'russian-army', polarity: 'DENIED', published: '2020-05-20' }),
      gained('lna', 'j', { on: '2020-05-22', by: 'qanunu', polarity: 'DENIED', published: '2020-05-22' }),
    ],
    answers: [
      on('2020-05-19'),
      on('2020-05-24', 'lna HELD j DENIED', 'russia BACKS lna DENIED: TROOPS DENIED'),
    ],
  },
  {
    says: 'what is confirmed and then denied is disputed',
    claims: [
      gained('gna', 'f', { ...AFP, on: '2020-01-05' }),
      gained('gna', 'f', { ...REUTERS, on: '2020-01-05' }),
      gained('gna', 'f', { on: '2020-01-05', published: '2020-01-09', by: 'mismari', polarity: 'DENIED' }),
    ],
    answers: [
      knownAt('2020-01-08', '2020-01-06', 'gna HELD f CONFIRMED'),
      on('2020-01-06', 'gna HELD f DISPUTED'),
    ],
  },
  {
    says: 'a backing stands as well as the best of its kinds',
    claims: [
      backs('uae', 'lna', 'AIR', { polarity: 'ALLEGED' }),
      backs('uae', 'lna', 'ARMS', { by: 'mismari' }),
      backs('uae', 'lna', 'POLITICAL'),
    ],
    answers: [on('2020-06-10', 'uae BACKS lna REPORTED: AIR ALLEGED, ARMS CLAIMED, POLITICAL REPORTED')],
  },
]
