import { describe, expect, test } from 'vitest'
import { RecentValues } from '../../src/domain/recent-values.js'

describe('recent values', () => {
  test('are made once while they are asked for', () => {
    const values = new RecentValues<string>(10)
    const made: string[] = []
    const make = (key: string): string => {
      made.push(key)
      return key.toUpperCase()
    }

    for (let round = 0; round < 100; round += 1) {
      values.getOrMake('always', make)
      values.getOrMake(`once ${round}`, make)
    }

    expect(made.filter(key => key === 'always')).toHaveLength(1)
    expect(values.get('always')).toBe('ALWAYS')
  })

  test('are never more than asked for, however many keys come', () => {
    const values = new RecentValues<number>(100)

    for (let at = 0; at < 10_000; at += 1) values.getOrMake(`a name that nobody has borne ${at}`, () => at)

    expect(values.size).toBeLessThanOrEqual(100)
    expect(values.get('a name that nobody has borne 9999')).toBe(9999)
    expect(values.get('a name that nobody has borne 0')).toBeUndefined()
  })

  test('are found by a key cut out of a longer text, lone surrogates too', () => {
    const values = new RecentValues<number>(10)
    const text = `x${'\ud800'}abcdefghijklmnop`.repeat(3)

    values.getOrMake(text.slice(0, 17), () => 1)

    expect(values.get(text.slice(0, 17))).toBe(1)
  })
})
