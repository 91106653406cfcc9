import { describe, expect, it } from 'vitest'
import { createActorTies } from '../../../src/domain/derive/actor-ties.js'
import { deriveRelations } from '../../../src/domain/derive/derive-relations.js'
import { backing } from './cases/backing.js'
import { answerOf, type Case, RULES, type Rule } from './cases/case.js'
import { control } from './cases/control.js'
import { inexactDates, twoClocks } from './cases/dates.js'
import { ends, sides } from './cases/ends-and-sides.js'
import { eventIdentity } from './cases/events.js'
import { seeds } from './cases/seeds.js'
import { interest, standing } from './cases/standing.js'
import { cast } from './claims.js'

/*
 * The rules of derivation by example. Each case is a few claims and what must be answered from them on several days: as it was on the day
 * (`on`), and as one knew it who had read all that was published by another day (`knownAt`).
 */
const CASES: Readonly<Record<Rule, readonly Case[]>> = {
  'ends of a relation': ends,
  'sides and rivals': sides,
  backing,
  control,
  'inexact dates': inexactDates,
  'two clocks': twoClocks,
  interest,
  standing,
  'event identity': eventIdentity,
  'answers from the seed documents': seeds,
}

describe.each(RULES)('%s', rule => {
  it.each(CASES[rule])('$says', ({ claims, answers }) => {
    for (const answer of answers)
      expect({ ...answer, lines: answerOf(claims, answer) }).toEqual({
        ...answer,
        lines: [...answer.lines].sort(),
      })
  })

  it('is derived alike in whatever order the claims arrive', () => {
    const ties = createActorTies(cast, [])
    for (const { claims } of CASES[rule])
      expect(deriveRelations([...claims].reverse(), ties)).toEqual(deriveRelations(claims, ties))
  })

  it('is shown by two cases at least', () => {
    expect(CASES[rule].length).toBeGreaterThanOrEqual(2)
  })
})
