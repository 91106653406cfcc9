import { describe, expect, test } from 'vitest'
import { readingOf } from './claims-of.js'

/** The date of the first event of a type in a report of Friday, 5 June 2020. */
const dateOf = (type: string, text: string): string | null | undefined =>
  readingOf(text).claims.find(claim => claim.predicate === 'EVENT' && claim.eventType === type)?.time.date

describe('the day that grammar gives an event', () => {
  test.each([
    // A day that the parse hangs on a participle at the end of the clause.
    [
      'CASUALTIES',
      'A blast killed two civilians working for the army in northern Syria on Wednesday.',
      '2020-06-03',
    ],
    // A clause that came so long before or after another.
    [
      'AIRSTRIKE',
      'Israel launched its offensive in Gaza on May 17, nine days after launching airstrikes on Hamas.',
      '2020-05-08',
    ],
    [
      'CAPTURE',
      'Two weeks after the army bombed Taiz on May 1, rebels captured the town of Sake.',
      '2020-05-15',
    ],
    // What a relative clause tells of the deed.
    ['ATTACK', 'The report told of the attack on Kano that killed 12 people last year.', '2019'],
    ['AIRSTRIKE', 'Strikes carried out on Monday in Idlib by Russia were condemned.', '2020-06-01'],
    // What goes on as the report is written.
    ['RETREAT', 'The army is retreating from Aleppo.', '2020-06-05'],
    ['ADVANCE', 'In March and April the rebels advanced on Aleppo.', '2020-03'],
    // Published where the day of the news has not begun.
    ['CAPTURE', 'Rebels captured Aleppo on Saturday.', '2020-06-06'],
    ['CAPTURE', 'Rebels captured Aleppo last Saturday.', '2020-05-30'],
    // News with which the report opens.
    ['CAPTURE', 'The army declared on Thursday that it had captured Aleppo.', '2020-06-04'],
  ])('%s: %s', (type, text, date) => {
    expect(dateOf(type, text)).toBe(date)
  })

  test.each([
    ['CAPTURE', 'Rebels who were retreating captured Aleppo.'],
    ['AIRSTRIKE', 'Days after launching airstrikes on Hamas, Israel went on.'],
    ['CAPTURE', 'One. Two. Three. Four. The army said on Thursday that it had captured Aleppo.'],
  ])('none for %s: %s', (type, text) => {
    expect(dateOf(type, text)).toBeNull()
  })
})
