import { describe, expect, test } from 'vitest'
import { parseIsoDay } from '../../../../src/domain/partial-date.js'
import { findDateExpressions } from '../../../../src/extract/claims/grammar/date-expressions.js'

/** A Friday. */
const PUBLISHED = parseIsoDay('2020-06-05')

const datesIn = (text: string): (string | null)[] =>
  findDateExpressions(text.split(' '), PUBLISHED).map(found => found.date)

describe('a date is as exact as it was said', () => {
  test.each([
    ['on thursday', '2020-06-04'],
    ['on friday', '2020-06-05'],
    ['last friday', '2020-05-29'],
    ['tuesday , june 2', '2020-06-02'],
    ['yesterday', '2020-06-04'],
    ['on may 18', '2020-05-18'],
    ['18 may 2019', '2019-05-18'],
    ['april 4 , 2019', '2019-04-04'],
    ['since april 2019', '2019-04'],
    ['in march', '2020-03'],
    ['in november', '2019-11'],
    ['in 2011', '2011'],
    ['the 2003 invasion', '2003'],
    ['last month', '2020-05'],
    ['earlier this year', '2020'],
    ['last year', '2019'],
    ['14 months ago', '2019-04'],
    ['two days ago', '2020-06-03'],
    ['the past two days', '2020-06'],
    ['the nineteenth of last january', '2020-01-19'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected])
  })

  test.each([['next friday'], ['recent weeks'], ['last october , next week']])(
    'a coming or vague time has no date: %s',
    text => {
      expect(datesIn(text).filter(date => date !== null && date > '2020')).toEqual([])
    },
  )

  test.each([['they may attack'], ['the march on tripoli'], ['1,129 people'], ['2020 people were there']])(
    'no time is read in: %s',
    text => {
      expect(datesIn(text)).toEqual([])
    },
  )

  test('nothing relative is placed where the day of publication is unknown', () => {
    const found = findDateExpressions('on thursday in 2011'.split(' '), null)

    expect(found.map(each => each.date)).toEqual(['2011'])
  })
})
