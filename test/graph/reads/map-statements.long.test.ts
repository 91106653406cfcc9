import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../../src/graph/connection.js'
import { migrate } from '../../../src/graph/migrate.js'
import { byKind, byMonth, byPublisher, countStatement } from '../../../src/graph/reads/aggregates.js'
import { listStatement } from '../../../src/graph/reads/list-page.js'
import { controlMapShape, controlMapWithinShape, eventMapShape } from '../../../src/graph/reads/map-lists.js'
import { timelineStatement } from '../../../src/graph/reads/timeline.js'
import { testGraph } from '../../support/neo4j.js'
import { operatorsOf } from '../../support/plans.js'

let graph: GraphConnection
beforeAll(async () => {
  graph = await testGraph()
  await migrate(graph)
}, 600_000)

const explain = (text: string): Promise<string[]> => operatorsOf(graph, text)

const cursor = { key: '2020-06-05', id: 'x' }
const firstPage = { from: 'START', size: 20, after: null, before: null, withTotal: false } as const
const middlePage = { from: 'END', size: 20, after: cursor, before: cursor, withTotal: true } as const

describe('the statement of a time line', () => {
  const scopes = [
    [true, false, false],
    [false, true, false],
    [false, true, true],
    [true, true, false],
    [true, true, true],
  ] as const

  it.each(scopes)(
    'is planned upon indexes: of an actor %s, at a location %s, within it %s',
    async (byActor, byLocation, includeWithin) => {
      const scope = { byActor, byLocation, includeWithin }
      const found = [
        ...(await explain(timelineStatement(scope, 'ASC', firstPage).text)),
        ...(await explain(timelineStatement(scope, 'DESC', middlePage).text)),
      ]

      expect(
        found.filter(name =>
          /AllNodesScan|NodeByLabelScan|AllRelationshipsScan|RelationshipTypeScan/.test(name),
        ),
      ).toEqual([])
    },
    300_000,
  )
})

const everything = { text: 'true', params: {} }

it.each([eventMapShape, controlMapShape, controlMapWithinShape])(
  'the statement of the $name is planned without products',
  async shape => {
    const order = { key: 'n.documentCount', type: 'NUMBER' } as const
    const { text } = listStatement<unknown>(shape as never, {
      filter: everything,
      order,
      direction: 'DESC',
      page: firstPage,
    })

    expect(await explain(text)).not.toContain('CartesianProduct')
  },
)

it.each([
  ['by publisher', countStatement(byPublisher, everything).text],
  ['by month', countStatement(byMonth, everything).text],
  ['by kind', countStatement(byKind, everything).text],
])('the statement that counts %s is planned without products', async (_, text) => {
  const found = await explain(text)

  expect(found).not.toEqual([])
  expect(found).not.toContain('CartesianProduct')
})
