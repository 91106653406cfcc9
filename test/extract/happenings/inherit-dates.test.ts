import { describe, expect, test } from 'vitest'
import { readingOf } from '../claims/claims-of.js'

/** "CAPTURE 2020-06-04" for each event that the text tells; the text is of Friday, 5 June 2020. */
const datedEvents = (text: string): string[] =>
  readingOf(text).claims.flatMap(claim =>
    claim.predicate === 'EVENT' ? [`${claim.eventType} ${claim.time.date ?? 'undated'}`] : [],
  )

describe('the day of a happening that its own words leave out', () => {
  test.each([
    [
      'is that of the sentences before, where the same parties go on',
      "The Turkish army attacked Haftar's forces near Sirte on Thursday. The Turkish army then shelled Tarhuna.",
      ['ATTACK 2020-06-04', 'SHELLING 2020-06-04'],
    ],
    [
      'is that of the sentence that a headline sums up',
      'Houthi rebels seize Aden. Houthi rebels captured Taiz on Thursday.',
      ['CAPTURE 2020-06-04', 'CAPTURE 2020-06-04'],
    ],
    [
      'is that of the news on whose day several happenings of the opening agree',
      'The Turkish army attacked Sirte on Thursday. Russia shelled Tarhuna on Thursday. The Syrian army shelled Raqqa.',
      ['ATTACK 2020-06-04', 'SHELLING 2020-06-04', 'SHELLING 2020-06-04'],
    ],
    [
      'is the day on which it was told as news',
      'The Syrian army said on Thursday that rebels attacked Raqqa.',
      ['ATTACK 2020-06-04'],
    ],
  ])('%s', (_, text, expected) => {
    expect(datedEvents(text)).toEqual(expected)
  })

  test.each([
    [
      'is not that of other parties elsewhere',
      'The Turkish army attacked Sirte on Thursday. The Syrian army shelled Raqqa.',
      ['ATTACK 2020-06-04', 'SHELLING undated'],
    ],
    [
      'is not that on which others took the same place',
      'Houthi rebels captured Taiz on Thursday. The army said its fighters retook Taiz.',
      ['CAPTURE 2020-06-04', 'CAPTURE undated'],
    ],
    [
      'is not that of a vague stretch',
      'The Turkish army attacked Sirte in 2019. The Turkish army shelled Tarhuna.',
      ['ATTACK 2019', 'SHELLING undated'],
    ],
    [
      'is open where the sentence says only "in recent weeks"',
      'The Turkish army attacked Sirte on Thursday. The Turkish army has shelled Tarhuna in recent weeks.',
      ['ATTACK 2020-06-04', 'SHELLING undated'],
    ],
    [
      'is open where it was over when it was told',
      'It rained. It rained. It rained. The Syrian army said on Thursday that rebels had attacked Raqqa.',
      ['ATTACK undated'],
    ],
  ])('%s', (_, text, expected) => {
    expect(datedEvents(text)).toEqual(expected)
  })
})
