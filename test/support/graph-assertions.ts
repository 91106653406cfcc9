import { expect } from 'vitest'
import { z } from 'zod'
import type { GraphConnection } from '../../src/graph/connection.js'
import { runnerOn } from '../../src/graph/query.js'

const rowsOf = async (graph: GraphConnection, text: string): Promise<Record<string, unknown>[]> =>
  runnerOn((statement, params) => graph.read(statement, params)).run(
    { name: 'test', mode: 'READ', text, row: z.record(z.string(), z.unknown()) },
    {},
  )

const inOrder = (rows: readonly unknown[]): string[] =>
  rows.map(row => JSON.stringify(row, sortedKeys)).sort()
const sortedKeys = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** Expects exactly these nodes of a label, compared on the given properties. */
export async function expectNodes(
  graph: GraphConnection,
  label: string,
  expected: readonly Record<string, unknown>[],
): Promise<void> {
  const keys = Object.keys(expected[0] ?? { id: '' })
  const rows = await rowsOf(
    graph,
    `MATCH (n:${label}) RETURN n {${keys.map(key => `.${key}`).join(', ')}} AS n`,
  )
  expect(inOrder(rows.map(({ n }) => n))).toEqual(inOrder(expected))
}

/** Expects exactly these relationships of a pattern such as "(:Actor)-[:BACKS {kinds, standing}]->(:Actor)": ids of both ends, then the properties. */
export async function expectRelationships(
  graph: GraphConnection,
  pattern: string,
  expected: readonly (readonly unknown[])[],
): Promise<void> {
  const match = /^\((:\w+)?\)-\[(:\w+)(?: \{([^}]*)\})?\]->\((:\w+)?\)$/.exec(pattern)
  if (!match) throw new Error(`not a relationship pattern: ${pattern}`)
  const [, from = '', type, properties = '', to = ''] = match
  const returned = [
    'a.id',
    ...properties
      .split(',')
      .filter(Boolean)
      .map(name => `r.${name.trim()}`),
    'b.id',
  ]
  const rows = await rowsOf(
    graph,
    `MATCH (a${from})-[r${type}]->(b${to}) RETURN [${returned.join(', ')}] AS row`,
  )
  expect(inOrder(rows.map(({ row }) => row))).toEqual(inOrder(expected))
}

/** When things were recorded is the one thing in which two equal graphs may differ. */
const CLOCKS = ['recordedAt', 'supersededAt', 'withdrawnAt']
const withoutClocks = (properties: unknown): unknown =>
  Object.fromEntries(Object.entries(properties as object).filter(([key]) => !CLOCKS.includes(key)))

const DERIVED_NODES = ['Event']
const DERIVED_RELATIONSHIPS = [
  'BACKS',
  'CONTROLS',
  'AFFILIATED_WITH',
  'TOOK_PART_IN',
  'OCCURRED_AT',
  'REPORTS',
]

async function dump(graph: GraphConnection, nodes: string, relationships: string): Promise<string[]> {
  const [nodeRows, relationshipRows] = [
    await rowsOf(
      graph,
      `MATCH (n) WHERE n.id IS NOT NULL AND (${nodes}) RETURN labels(n) AS labels, properties(n) AS properties`,
    ),
    await rowsOf(
      graph,
      `MATCH (a)-[r]->(b) WHERE ${relationships} RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS properties`,
    ),
  ]
  return inOrder([
    ...nodeRows.map(row => ({
      labels: (row.labels as string[]).sort(),
      properties: withoutClocks(row.properties),
    })),
    ...relationshipRows.map(row => ({ ...row, properties: withoutClocks(row.properties) })),
  ])
}

/** The derived relations and events of a graph in a canonical form: equal dumps, equal answers. */
export const dumpDerived = (graph: GraphConnection): Promise<string[]> =>
  dump(
    graph,
    DERIVED_NODES.map(label => `n:${label}`).join(' OR '),
    `type(r) IN ${JSON.stringify(DERIVED_RELATIONSHIPS)}`,
  )

/** The whole graph in a canonical form, clocks aside. */
export const dumpGraph = (graph: GraphConnection): Promise<string[]> =>
  dump(graph, 'NOT n:SuzerainSchema', 'true')
