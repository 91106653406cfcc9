import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../../src/graph/connection.js'
import { type Runner, runnerOn } from '../../../src/graph/query.js'
import { compileFilter } from '../../../src/graph/reads/filter.js'
import { readPage } from '../../../src/graph/reads/list-page.js'
import { type ActorCriteria, actorList, documentList } from '../../../src/graph/reads/lists.js'
import {
  comparePositions,
  type Direction,
  type PageRequest,
  PageRequestError,
  type Position,
  pageOf,
  pageSize,
} from '../../../src/graph/reads/page.js'
import { emptyGraph } from '../../support/neo4j.js'

const NAMES = [
  'Ajdabiya Brigade',
  'Ajdabiya Brigade',
  'Misrata Brigade',
  'Misrata Brigade',
  'Misrata Brigade',
  'Sirte',
  'Ägypten',
]
const ACTORS = NAMES.map((name, index) => ({
  id: `actor:${String(index).padStart(2, '0')}`,
  name,
  kind: index % 2 === 0 ? ('ARMED_FORCE' as const) : ('STATE' as const),
  scope: 'NAMED' as const,
  curated: index < 3,
  country: index === 6 ? 'EG' : null,
}))
type Actor = (typeof ACTORS)[number]

const positionOf = ({ name, id }: Actor): Position => ({ key: name, id })
const position = fc.option(
  fc.constantFrom<Position>(...ACTORS.map(positionOf), { key: 'Misrata Brigade', id: 'actor:03a' }),
)
const request: fc.Arbitrary<PageRequest> = fc.record({
  from: fc.constantFrom('START' as const, 'END' as const),
  size: fc.integer({ min: 0, max: 9 }),
  after: position,
  before: position,
  withTotal: fc.constant(true),
})
const direction = fc.constantFrom<Direction>('ASC', 'DESC')
const filters: readonly (readonly [ActorCriteria | null, (actor: Actor) => boolean])[] = [
  [null, () => true],
  [{ kind: ['STATE'] }, ({ kind }) => kind === 'STATE'],
  [
    { or: [{ curated: true }, { country: ['EG'] }], not: { name: { contains: 'AJDA' } } },
    ({ curated, country, name }) => (curated || country === 'EG') && !name.startsWith('Ajda'),
  ],
]

describe('a page of a list', () => {
  let graph: GraphConnection
  let runner: Runner
  beforeAll(async () => {
    graph = await emptyGraph()
    runner = runnerOn((text, params) => graph.read(text, params))
    await graph.write(tx =>
      tx.run('UNWIND $actors AS actor CREATE (n:Actor) SET n = actor', { actors: ACTORS }),
    )
  })

  const stored = (filter: ActorCriteria | null, towards: Direction, page: PageRequest) =>
    readPage(runner, actorList.shape, {
      filter: compileFilter(filter, actorList.conditions),
      order: actorList.orders.NAME,
      direction: towards,
      page,
      params: {},
    })

  it('is the same from the database as from the whole list at hand', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...filters),
        direction,
        request,
        async ([filter, test], towards, page) => {
          const expected = pageOf(ACTORS.filter(test), positionOf, towards, page)

          expect(await stored(filter, towards, page)).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
    // Each shape of statement is planned once, which a cold server takes its time for.
  }, 180_000)

  it('joins with the others to the whole list, forward and backward, without gap or overlap', async () => {
    await fc.assert(
      fc.asyncProperty(direction, fc.integer({ min: 1, max: 4 }), async (towards, size) => {
        const forward: string[] = []
        let after: Position | null = null
        for (let more = true; more; ) {
          const page = await stored(null, towards, {
            from: 'START',
            size,
            after,
            before: null,
            withTotal: false,
          })
          forward.push(...page.items.map(({ item }) => item.id))
          after = page.items.at(-1)?.position ?? null
          more = page.hasNext
        }
        const backward: string[] = []
        let before: Position | null = null
        for (let more = true; more; ) {
          const page = await stored(null, towards, {
            from: 'END',
            size,
            after: null,
            before,
            withTotal: false,
          })
          backward.unshift(...page.items.map(({ item }) => item.id))
          before = page.items[0]?.position ?? null
          more = page.hasPrevious
        }
        const all = ACTORS.map(positionOf).sort((a, b) => comparePositions(a, b, towards))

        expect(forward).toEqual(all.map(({ id }) => id))
        expect(backward).toEqual(all.map(({ id }) => id))
      }),
      { numRuns: 10 },
    )
  }, 120_000)

  it('counts only when the number is wanted', async () => {
    const page: PageRequest = { from: 'START', size: 1, after: null, before: null, withTotal: false }

    expect((await stored(null, 'ASC', page)).total).toBeNull()
    expect((await stored(null, 'ASC', { ...page, withTotal: true })).total).toBe(7)
  })

  it('sorts documents without a day as the earliest', async () => {
    await graph.write(tx =>
      tx.run(`UNWIND [{id: 'doc:a', day: '2020-05-01'}, {id: 'doc:b', day: null}, {id: 'doc:c', day: '2019-01-01'}] AS row
        CREATE (:SourceDocument {id: row.id, language: 'en', extractor: 'rules@1', recordedAt: datetime('2020-06-01T00:00:00Z'),
          publishedOn: date(row.day)})`),
    )
    const page: PageRequest = { from: 'START', size: 2, after: null, before: null, withTotal: false }
    const read = (request: PageRequest) =>
      readPage(runner, documentList.shape, {
        filter: compileFilter(null, documentList.conditions),
        order: documentList.orders.PUBLISHED_ON,
        direction: 'DESC',
        page: request,
        params: {},
      })

    const first = await read(page)
    const second = await read({ ...page, after: first.items.at(-1)?.position ?? null })

    expect([...first.items, ...second.items].map(({ item }) => item.id)).toEqual(['doc:a', 'doc:c', 'doc:b'])
    expect([first.hasNext, second.hasNext, second.hasPrevious]).toEqual([true, false, true])
  })
})

describe('pageSize', () => {
  it('takes 20 where nothing is said, and 0 to 100 where it is', () => {
    expect(pageSize({})).toEqual({ from: 'START', size: 20 })
    expect(pageSize({ first: 0 })).toEqual({ from: 'START', size: 0 })
    expect(pageSize({ last: 100 })).toEqual({ from: 'END', size: 100 })
  })

  it.each([{ first: -1 }, { first: 101 }, { last: 2_000_000_000 }, { first: 1, last: 1 }])(
    'refuses %j',
    args => {
      expect(() => pageSize(args)).toThrow(PageRequestError)
    },
  )
})
