import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../../src/graph/connection.js'
import { migrate } from '../../../src/graph/migrate.js'
import { eventsWithEnds } from '../../../src/graph/reads/event-ends.js'
import { type ConditionTable, compileFilter } from '../../../src/graph/reads/filter.js'
import { knownBackingsList } from '../../../src/graph/reads/known-backings.js'
import { type ListOrder, type ListShape, listStatement } from '../../../src/graph/reads/list-page.js'
import { ALONG, listedActors } from '../../../src/graph/reads/listed-actors.js'
import {
  actorList,
  claimList,
  documentList,
  eventList,
  judgementList,
  type List,
  locationList,
} from '../../../src/graph/reads/lists.js'
import { EXTENTS } from '../../../src/graph/reads/relation-heads.js'
import { backersList, controlledList, recipientsList } from '../../../src/graph/reads/relation-lists.js'
import { testGraph } from '../../support/neo4j.js'
import { operatorsOf } from '../../support/plans.js'

let graph: GraphConnection
beforeAll(async () => {
  graph = await testGraph()
  await migrate(graph)
}, 600_000)

const explain = (text: string): Promise<string[]> => operatorsOf(graph, text)

type AnyList = List<unknown, never, string>
const lists = {
  actorList,
  locationList,
  documentList,
  claimList,
  eventList,
  backersList,
  recipientsList,
  controlledList,
  judgementList,
  knownBackers: { ...backersList, shape: knownBackingsList('BACKERS', null, 'NAME') },
  knownRecipients: { ...recipientsList, shape: knownBackingsList('RECIPIENTS', null, 'NAME') },
}
const entries = Object.entries(lists).map(([name, list]) => [name, list as unknown as AnyList] as const)

const position = { key: 'x', id: 'x' }
const page = { from: 'START', size: 20, after: position, before: position, withTotal: true } as const
/** A condition stands once in the statement of a first page, four times in that of any page: each time it is planned anew. */
const firstPage = { from: 'START', size: 20, after: null, before: null, withTotal: false } as const
const text = { eq: 'a', in: ['b'], contains: 'c', startsWith: 'd' }
const range = { from: '2020-01-01', to: '2020-02-01', exactDaysOnly: true }
/** For fields of a filter that want something else than a list: what has the most conditions. */
const values: Readonly<Record<string, unknown>> = {
  name: text,
  title: text,
  publisher: text,
  publishedOn: range,
  date: range,
  lastReportedOn: range,
}

describe.each(entries)(
  'every statement of %s',
  (_, list) => {
    const orders = Object.values(list.orders) as readonly ListOrder[]

    it('is planned for each order, with cursors on both sides and the count, and backwards', async () => {
      for (const order of orders)
        for (const direction of ['ASC', 'DESC'] as const) {
          const filter = { text: 'true', params: {} }

          const which = direction === 'ASC' ? page : { ...page, before: null, withTotal: false }
          const found = await explain(
            listStatement(list.shape, { filter, order, direction, page: which }).text,
          )

          expect(found).not.toContain('CartesianProduct')
          expect(found).not.toContain('AllNodesScan')
        }
    })

    it('is planned for each field of its filter', async () => {
      const [order] = orders
      const table = list.conditions as Readonly<Record<string, unknown>>
      for (const field of Object.keys(table)) {
        const conditions = list.conditions as ConditionTable<Record<string, unknown>>
        const filter = compileFilter<Record<string, unknown>>(
          { not: { [field]: values[field] ?? ['x'] } },
          conditions,
        )
        if (order === undefined) throw new Error('a list has an order')

        const found = await explain(
          listStatement(list.shape, { filter, order, direction: 'ASC', page: firstPage }).text,
        )

        expect(found).not.toContain('CartesianProduct')
      }
    })
  },
  300_000,
)

/** The same lists with other things read of their items; filters and orders are those of the lists above. */
const otherShapes: readonly (readonly [string, ListShape<unknown>, ListOrder])[] = [
  ['eventsWithEnds', eventsWithEnds, eventList.orders.DATE],
  ...ALONG.map(along => [`listedActors, ${along}`, listedActors[along], actorList.orders.NAME] as const),
  ...Object.entries({ backersList, recipientsList, controlledList }).flatMap(([name, list]) =>
    EXTENTS.flatMap(extent => [
      [`${name}, ${extent}`, list.shapes[extent], list.orders.NAME] as const,
      [`${name} of an actor, ${extent}`, list.shapesOfActor[extent], list.orders.DOCUMENT_COUNT] as const,
    ]),
  ),
]

it.each(otherShapes)('plans %s', async (_, shape, order) => {
  const filter = { text: 'true', params: {} }

  const found = await explain(listStatement(shape, { filter, order, direction: 'DESC', page }).text)

  expect(found).not.toContain('CartesianProduct')
  expect(found).not.toContain('AllNodesScan')
})

it('finds an end’s relations by an index, without a look at the actor itself', async () => {
  const filter = { text: 'true', params: {} }

  for (const list of [backersList, recipientsList, controlledList])
    for (const shape of [list.shapes.HEAD, list.shapesOfActor.HEAD] as readonly ListShape<unknown>[]) {
      const order = list.orders.DOCUMENT_COUNT
      const found = await explain(
        listStatement(shape, { filter, order, direction: 'DESC', page: firstPage }).text,
      )

      expect(found).toContain('DirectedRelationshipIndexSeek')
    }
})

it('finds backings as known on a day by an index, and who is at their other end for the page alone', async () => {
  const filter = { text: 'true', params: {} }
  const order = backersList.orders.DOCUMENT_COUNT

  for (const side of ['BACKERS', 'RECIPIENTS'] as const) {
    const shape = knownBackingsList(side, { kind: ['ARMS'] }, 'DOCUMENT_COUNT')
    const { text } = listStatement(shape, { filter, order, direction: 'DESC', page: firstPage })
    const found = await explain(text)

    expect(found).toContain('NodeIndexSeek')
    expect(found).not.toContain('NodeByLabelScan')
    expect(text.indexOf('LIMIT')).toBeLessThan(text.indexOf('(o:Actor'))
  }
})

it('walks names along their index, so that a page costs no more than it holds', async () => {
  const order = actorList.orders.NAME
  const filter = { text: 'true', params: {} }
  const onward = { ...page, before: null, withTotal: false }

  const found = await explain(
    listStatement(actorList.shape, { filter, order, direction: 'ASC', page: onward }).text,
  )

  expect(found).not.toContain('Sort')
  expect(found).not.toContain('Top')
  expect(found).not.toContain('NodeByLabelScan')
})
