import { describe, expect, it } from 'vitest'
import { contradictedWord, type PairWord } from '../../src/resolve/contradicts.js'

const same = (left: string, right: string): PairWord => ({ left, right, verdict: 'SAME' })
const different = (left: string, right: string): PairWord => ({ left, right, verdict: 'DIFFERENT' })

describe('contradictedWord', () => {
  it.each([
    [
      'two that a chain of others makes one',
      [same('a', 'b'), same('c', 'b')],
      different('a', 'c'),
      same('a', 'b'),
    ],
    [
      'two whose likes are kept apart',
      [same('a', 'b'), different('b', 'c')],
      same('c', 'a'),
      different('b', 'c'),
    ],
    [
      'two groups that are kept apart',
      [same('a', 'b'), same('c', 'd'), different('d', 'b')],
      same('a', 'c'),
      different('d', 'b'),
    ],
  ] as const)('finds the word against %s', (_, standing, next, against) => {
    expect(contradictedWord(standing, next)).toEqual(against)
  })

  it.each([
    ['an earlier word on the very same pair', [different('b', 'a')], same('a', 'b')],
    ['words on others', [same('c', 'd'), different('e', 'f')], different('a', 'b')],
    ['likes of two that are kept apart already', [different('a', 'b')], same('b', 'c')],
  ] as const)('finds none in %s', (_, standing, next) => {
    expect(contradictedWord(standing, next)).toBeNull()
  })
})
