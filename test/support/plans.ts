import { expect } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'

/** An operator of Neo4j's plan with those that feed it. */
export interface PlanOperator {
  readonly operatorType: string
  readonly children: readonly PlanOperator[]
}

/** The name of an operator, without the database that Neo4j adds. */
export const operatorName = ({ operatorType }: PlanOperator): string => operatorType.replace(/@.*$/, '')

/** How Neo4j would run the statement. Fails where the statement uses what is deprecated or cannot be planned. */
export async function planOf(graph: GraphConnection, text: string): Promise<PlanOperator> {
  const { summary } = await graph.runAutoCommit(`EXPLAIN ${text}`)
  const deprecations = summary.gqlStatusObjects.filter(({ gqlStatus }) => /^01N0/.test(gqlStatus))
  expect(deprecations.map(({ statusDescription }) => statusDescription)).toEqual([])
  if (summary.plan === false) throw new Error(`no plan for ${text}`)
  return summary.plan as PlanOperator
}

/** The names of the plan's operators, each before those that feed it. */
export async function operatorsOf(graph: GraphConnection, text: string): Promise<string[]> {
  const names = (plan: PlanOperator): string[] => [operatorName(plan), ...plan.children.flatMap(names)]
  return names(await planOf(graph, text))
}
