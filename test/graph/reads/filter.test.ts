import { describe, expect, it } from 'vitest'
import { compileFilter, FilterError, matches } from '../../../src/graph/reads/filter.js'
import { type ActorCriteria, actorList, eventList } from '../../../src/graph/reads/lists.js'
import {
  type BackingCriteria,
  type BackingItem,
  backersList,
  backingTests,
} from '../../../src/graph/reads/relation-lists.js'

describe('compileFilter', () => {
  it('compiles fields, and, or and not to conditions whose values are parameters', () => {
    const filter: ActorCriteria = {
      kind: ['STATE'],
      or: [{ name: { startsWith: "x' OR true //" } }, { country: ['LY'], curated: null }],
      not: { curated: true },
    }

    expect(compileFilter(filter, actorList.conditions)).toEqual({
      text: '(n.kind IN $filter0 AND (((toLower(n.name) STARTS WITH toLower($filter1))) OR (n.country IN $filter2)) AND NOT coalesce((n.curated = $filter3), false))',
      params: { filter0: ['STATE'], filter1: "x' OR true //", filter2: ['LY'], filter3: true },
    })
  })

  it('lets everything through where nothing is asked, and nothing through an empty "or"', () => {
    expect(compileFilter(null, actorList.conditions).text).toBe('true')
    expect(compileFilter({}, actorList.conditions).text).toBe('true')
    expect(compileFilter<ActorCriteria>({ or: [] }, actorList.conditions).text).toBe('(false)')
  })

  it('asks for an overlap of an event with a range of days, or for exact days', () => {
    const { text } = compileFilter(
      { date: { from: '2020-05-01', exactDaysOnly: true } },
      eventList.conditions,
    )

    expect(text).toBe("((n.date IS NOT NULL AND n.dateLatest >= date($filter0) AND n.precision = 'DAY'))")
  })

  it('refuses filters that are too deep or too wide', () => {
    const deep = { not: { not: { not: { not: { curated: true } } } } }
    const wide = { or: Array.from({ length: 21 }, () => ({ curated: true })) }

    expect(() => compileFilter<ActorCriteria>(deep, actorList.conditions)).toThrow(FilterError)
    expect(() => compileFilter<ActorCriteria>(wide, actorList.conditions)).toThrow('may have 20 branches')
  })
})

describe('matches', () => {
  const item = {
    row: { kinds: ['AIR', 'ARMS'], standing: 'REPORTED', lastReportedOn: null },
    other: { kind: 'STATE' },
  } as unknown as BackingItem
  const cases: readonly (readonly [BackingCriteria, boolean])[] = [
    [{ kind: ['AIR'] }, true],
    [{ kind: ['TROOPS'] }, false],
    [{ kind: ['AIR'], standing: ['DENIED'] }, false],
    [{ or: [{ standing: ['DENIED'] }, { otherKind: ['STATE'] }] }, true],
    [{ not: { otherKind: ['STATE'] } }, false],
    [{ lastReportedOn: {} }, false],
    [{ not: { lastReportedOn: { from: '2020-01-01' } } }, true],
  ]

  it.each(cases)('judges %j as the database does: %s', (filter, expected) => {
    expect(matches(filter, backingTests, item)).toBe(expected)
  })

  it('knows the fields that the database knows', () => {
    expect(Object.keys(backingTests).sort()).toEqual(Object.keys(backersList.conditions).sort())
  })
})
