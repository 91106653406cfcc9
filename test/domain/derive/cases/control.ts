import { contested, gained, held, lost } from '../claims.js'
import { type Case, knownAt, on } from './case.js'

export const control: readonly Case[] = [
  {
    says: 'a place retaken twice goes from hand to hand',
    claims: [
      gained('lna', 'g', { on: '2020-01-01', published: '2020-01-02' }),
      gained('gna', 'g', { on: '2020-02-01', published: '2020-02-02' }),
      gained('lna', 'g', { on: '2020-03-01', published: '2020-03-10' }),
    ],
    answers: [
      on('2019-12-31'),
      on('2020-01-31', 'lna HELD g REPORTED'),
      on('2020-02-15', 'gna HELD g REPORTED'),
      on('2020-03-01', 'lna HELD g REPORTED'),
      knownAt('2020-03-09', '2020-03-15', 'gna HELD g REPORTED'),
      knownAt('2020-03-10', '2020-02-15', 'gna HELD g REPORTED'),
      knownAt('2020-03-10', '2020-03-15', 'lna HELD g REPORTED'),
    ],
  },
  {
    says: '"taken from X" does not prove that X held it',
    claims: [gained('gna-forces', 'tripoli', { from: 'lna', on: '2020-06-04' })],
    answers: [on('2020-06-03'), on('2020-06-04', 'gna-forces HELD tripoli REPORTED')],
  },
  {
    says: 'a gain told again by the side that holds the place is the same hold',
    claims: [
      gained('gna', 'g', { on: '2020-01-01', published: '2020-01-02' }),
      gained('gna', 'g', { on: '2020-01-10', published: '2020-01-11' }),
    ],
    answers: [on('2020-01-05', 'gna HELD g REPORTED'), on('2020-01-10', 'gna HELD g REPORTED')],
  },
  {
    says: 'a part taken from a rival contests the place, until the whole is taken',
    claims: [
      held('lna', 't', { on: '2020-01-01' }),
      gained('gna-forces', 't', { on: '2020-02-01', extent: 'PART', from: 'lna' }),
      gained('gna-forces', 't', { on: '2020-03-01', from: 'lna' }),
    ],
    answers: [
      on('2020-01-31', 'lna HELD t REPORTED'),
      on('2020-02-02', 'gna-forces CONTESTED t REPORTED', 'lna CONTESTED t REPORTED'),
      on('2020-03-02', 'gna-forces HELD t REPORTED'),
    ],
  },
  {
    says: 'a part taken where no rival is known opens nothing',
    claims: [gained('gna-forces', 't', { on: '2020-02-01', extent: 'PART' })],
    answers: [on('2020-02-02')],
  },
  {
    says: 'a part gained by who holds the whole changes nothing',
    claims: [
      held('gna-forces', 't', { on: '2020-01-01' }),
      gained('gna', 't', { on: '2020-02-01', extent: 'PART' }),
    ],
    answers: [on('2020-02-02', 'gna-forces HELD t REPORTED')],
  },
  {
    says: 'a part lost contests what is held of the whole',
    claims: [
      held('gna-forces', 't', { on: '2020-01-01' }),
      lost('gna-forces', 't', { on: '2020-02-01', extent: 'PART' }),
    ],
    answers: [
      on('2020-01-31', 'gna-forces HELD t REPORTED'),
      on('2020-02-02', 'gna-forces CONTESTED t REPORTED'),
    ],
  },
  {
    says: 'a part lost where nobody holds the whole opens nothing',
    claims: [lost('gna-forces', 't', { on: '2020-02-01', extent: 'PART' })],
    answers: [on('2020-02-02')],
  },
  {
    says: 'a fight nearby opens nothing, and a retreat from nearby loses nothing',
    claims: [
      gained('gna-forces', 'airport', { on: '2020-02-01', extent: 'VICINITY', from: 'lna' }),
      held('lna', 't', { on: '2020-01-01' }),
      lost('lna', 't', { on: '2020-02-01', extent: 'VICINITY' }),
    ],
    answers: [on('2020-02-02', 'lna HELD t REPORTED')],
  },
  {
    says: 'a contest lasts until the next capture, and leaves the place to who took it',
    claims: [
      held('lna', 'c', { on: '2020-01-01' }),
      contested('gna', 'c', { on: '2020-02-01' }),
      gained('gna', 'c', { on: '2020-03-01' }),
    ],
    answers: [
      on('2020-02-10', 'gna CONTESTED c REPORTED', 'lna CONTESTED c REPORTED'),
      on('2020-03-02', 'gna HELD c REPORTED'),
    ],
  },
  {
    says: 'a contest that the holder survives leaves him alone',
    claims: [
      held('lna', 'c', { on: '2020-01-01' }),
      contested('gna', 'c', { on: '2020-02-01' }),
      held('lna', 'c', { on: '2020-03-01' }),
    ],
    answers: [
      on('2020-02-10', 'gna CONTESTED c REPORTED', 'lna CONTESTED c REPORTED'),
      on('2020-03-02', 'lna HELD c REPORTED'),
    ],
  },
  {
    says: 'a fight for a place that nobody is known to hold is a contest of who fights',
    claims: [contested('gna', 'c', { on: '2020-02-01' }), contested('lna', 'c', { on: '2020-02-01' })],
    answers: [on('2020-02-02', 'gna CONTESTED c REPORTED', 'lna CONTESTED c REPORTED')],
  },
  {
    says: 'rivals that both claim to hold a place both stay, disputed',
    claims: [
      held('lna', 'd', { on: '2020-01-01', published: '2020-01-02', by: 'mismari' }),
      held('gna', 'd', { on: '2020-01-05', published: '2020-01-06', by: 'qanunu' }),
    ],
    answers: [
      on('2020-01-04', 'lna HELD d CLAIMED'),
      on('2020-01-06', 'gna CONTESTED d DISPUTED', 'lna CONTESTED d DISPUTED'),
      knownAt('2020-01-05', '2020-01-06', 'lna HELD d CLAIMED'),
    ],
  },
  {
    says: 'an unverified capture does not end the known hold: it contests',
    claims: [
      held('lna', 'e', { on: '2020-01-01' }),
      gained('gna', 'e', { on: '2020-01-05', polarity: 'ALLEGED' }),
    ],
    answers: [
      on('2020-01-04', 'lna HELD e REPORTED'),
      on('2020-01-06', 'gna CONTESTED e DISPUTED', 'lna CONTESTED e DISPUTED'),
    ],
  },
  {
    says: 'a loss ends the hold and names no new holder',
    claims: [held('lna', 'l', { on: '2020-01-01' }), lost('lna', 'l', { on: '2020-02-01' })],
    answers: [on('2020-01-31', 'lna HELD l REPORTED'), on('2020-02-02', 'lna LOST l REPORTED')],
  },
  {
    says: 'a loss without a holder, told twice, is one, and ends when somebody comes',
    claims: [
      lost('lna', 'l', { on: '2020-02-01' }),
      lost('lna', 'l', { on: '2020-02-03' }),
      gained('gna', 'l', { on: '2020-02-05' }),
    ],
    answers: [
      on('2020-01-31'),
      on('2020-02-04', 'lna LOST l REPORTED'),
      on('2020-02-06', 'gna HELD l REPORTED'),
    ],
  },
  {
    says: 'a place says nothing of another: what is lost in one is held in the other',
    claims: [
      held('lna', 'one', { on: '2020-01-01' }),
      held('lna', 'two', { on: '2020-01-01' }),
      gained('gna', 'one', { on: '2020-02-01' }),
    ],
    answers: [on('2020-02-02', 'gna HELD one REPORTED', 'lna HELD two REPORTED')],
  },
]
