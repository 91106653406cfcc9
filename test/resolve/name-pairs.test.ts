import { describe, expect, it } from 'vitest'
import { compareSpellings } from '../../src/resolve/compare-spellings.js'
import { isHard, namePairs as pairs } from './name-pairs.js'

describe('names in many spellings', () => {
  it('has at least 400 labelled pairs, of both verdicts, half of them hard', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(400)
    expect(pairs.filter(isHard).length).toBeGreaterThanOrEqual(pairs.length / 2)
    expect(pairs.filter(pair => !pair.same).length).toBeGreaterThanOrEqual(180)
  })

  it('meets spellings of one name and keeps unlike names apart: F1 of at least 0.92', () => {
    const judged = pairs.map(pair => ({ ...pair, judged: compareSpellings(pair.a, pair.b).same }))
    const found = judged.filter(pair => pair.judged && pair.same).length
    const wrong = judged.filter(pair => pair.judged !== pair.same).length

    expect((2 * found) / (2 * found + wrong)).toBeGreaterThanOrEqual(0.92)
  })

  it('gives a reason for every verdict', () => {
    for (const { a, b } of pairs) expect(compareSpellings(a, b).reasons, `${a} | ${b}`).not.toEqual([])
  })
})
