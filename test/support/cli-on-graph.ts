import { beforeAll, beforeEach } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import { buildCli } from './cli.js'
import { emptyGraph, testGraph } from './neo4j.js'
import { temporaryFolder } from './temporary-folder.js'
import { testGraphEnvironment } from './test-graph-environment.js'

interface CliOnGraph {
  readonly graph: GraphConnection
  /** The environment in which a command works on that graph. */
  readonly env: Readonly<Record<string, string>>
  readonly folder: ReturnType<typeof temporaryFolder>
}

/** For one test file: the command line, built, on a graph that each test finds empty. Its parts are there from the first test on. */
export function cliOnGraph(settings: Readonly<Record<string, string>> = {}): CliOnGraph {
  const folder = temporaryFolder()
  let graph: GraphConnection | undefined
  let env = settings
  beforeAll(async () => {
    await buildCli()
    graph = await testGraph()
    env = { ...(await testGraphEnvironment(folder.path)), ...settings }
  })
  beforeEach(async () => {
    await emptyGraph()
  })
  return {
    folder,
    get graph() {
      if (graph === undefined) throw new Error('the graph is there once the tests run')
      return graph
    },
    get env() {
      return env
    },
  }
}

export const countDocuments = async (graph: GraphConnection): Promise<unknown> =>
  (await graph.read('MATCH (d:SourceDocument) RETURN count(d) AS documents'))[0]?.documents
