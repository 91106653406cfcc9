import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import { readCypherFile } from '../../src/graph/cypher-file.js'
import { migrate } from '../../src/graph/migrate.js'
import { packagePath } from '../../src/package-root.js'
import { testGraph } from '../support/neo4j.js'
import { operatorName, type PlanOperator, planOf } from '../support/plans.js'

const filesIn = (folder: string): string[] =>
  readdirSync(packagePath('cypher', folder))
    .filter(name => name.endsWith('.cypher'))
    .map(name => `${folder}/${name.slice(0, -'.cypher'.length)}`)
const statements = [...filesIn('read'), ...filesIn('write')]

/** Statements that go through all of a label or type on purpose, and what they may therefore do. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // A list of ids has no index of its own; only curated actors and locations have any.
  'read/actors-by-external-id': ['NodeByLabelScan'],
  'read/locations-by-external-id': ['NodeByLabelScan'],
  'write/clear-actor-ties': ['NodeByLabelScan'],
  'write/clear-events': ['NodeByLabelScan'],
}
const FORBIDDEN = ['AllNodesScan', 'CartesianProduct', 'NodeByLabelScan', 'DirectedAllRelationshipsScan']

/** Operators in order. Products of looked-up single nodes are how Cypher binds both ends of a relation: only others count. */
function countedOperators(plan: PlanOperator): string[] {
  const name = operatorName(plan)
  const isOfSeeks = name === 'CartesianProduct' && plan.children.every(startsAtSeek)
  return [...(isOfSeeks ? [] : [name]), ...plan.children.flatMap(countedOperators)]
}

function startsAtSeek(plan: PlanOperator): boolean {
  if (/IndexSeek/.test(plan.operatorType) || /^Argument/.test(plan.operatorType)) return true
  const [only] = plan.children
  return plan.children.length > 0 && only !== undefined && plan.children.every(startsAtSeek)
}

let graph: GraphConnection

beforeAll(async () => {
  graph = await testGraph()
  await migrate(graph)
})

describe.each(statements)('cypher/%s', path => {
  const file = readCypherFile(path)

  it('declares just the parameters that it uses', () => {
    const text = file.text.replace(/^\/\/.*$/gm, '').replace(/'[^']*'/g, "''")
    const used = new Set([...text.matchAll(/\$([A-Za-z]\w*)/g)].map(match => match[1]))

    expect([...used].sort()).toEqual([...file.parameters].sort())
  })

  it('is planned upon indexes and uses nothing deprecated', async () => {
    const operators = countedOperators(await planOf(graph, file.text))

    const allowed = ALLOWED[path] ?? []
    expect(operators).not.toEqual([])
    expect(operators.filter(name => FORBIDDEN.includes(name) && !allowed.includes(name))).toEqual([])
  })

  it('is used', () => {
    expect(sourceTexts.some(text => text.includes(`'${path}'`))).toBe(true)
  })
})

const sourceTexts = readdirSync(packagePath('src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => readFileSync(packagePath('src', name), 'utf8'))
