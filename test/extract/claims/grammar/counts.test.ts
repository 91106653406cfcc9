import { expect, test } from 'vitest'
import { parseCount, parseNumber } from '../../../../src/extract/claims/grammar/counts.js'

test.each([
  ['58', { low: 58, best: 58, high: 58 }],
  ['1,129', { low: 1129, best: 1129, high: 1129 }],
  ['twenty-one', { low: 21, best: 21, high: 21 }],
  ['at least 190', { low: 190, best: 190, high: null }],
  ['more than 1,000', { low: 1000, best: 1000, high: null }],
  ['up to 50', { low: null, best: null, high: 50 }],
  ['about 100', { low: null, best: 100, high: null }],
  ['between 5 and 8', { low: 5, best: null, high: 8 }],
  ['40 to 50', { low: 40, best: null, high: 50 }],
  ['dozens', { low: 24, best: null, high: null }],
  ['hundreds of', { low: 200, best: null, high: null }],
])('%s people', (phrase, expected) => {
  expect(parseCount(phrase)).toEqual(expected)
})

test.each([['several attackers'], ['the'], ['']])('“%s” is no count', phrase => {
  expect(parseCount(phrase)).toBeNull()
})

test('reads scales', () => {
  expect(parseNumber('two hundred and ten')).toBe(210)
  expect(parseNumber('17 thousand')).toBe(17_000)
})
