import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import { packagePath } from '../../src/package-root.js'
import { buildCli, runCli, startCli } from '../support/cli.js'
import { dumpGraph } from '../support/graph-assertions.js'
import { emptyGraph, testGraph } from '../support/neo4j.js'
import { startService } from '../support/start-service.js'
import { temporaryFolder } from '../support/temporary-folder.js'
import { testGraphEnvironment } from '../support/test-graph-environment.js'

const folder = temporaryFolder()

let graph: GraphConnection
let env: Record<string, string>

beforeAll(async () => {
  await buildCli()
  graph = await testGraph()
  env = { ...(await testGraphEnvironment(folder.path)), PORT: '0' }
})

beforeEach(async () => {
  await emptyGraph()
})

const countDocuments = async (): Promise<unknown> =>
  (await graph.read('MATCH (d:SourceDocument) RETURN count(d) AS documents'))[0]?.documents

describe('suzerain start, killed', { timeout: 180_000 }, () => {
  test('a start killed in the middle of the seeds is finished by the next, and the graph is that of one clean run', async () => {
    await runCli(['ingest', packagePath('seeds', 'documents')], { env })
    const clean = await dumpGraph(graph)
    await emptyGraph()
    const killed = startCli(['start'], { env })
    await vi.waitFor(async () => expect(await countDocuments()).toBeGreaterThan(0), {
      timeout: 60_000,
      interval: 5,
    })
    killed.child.kill('SIGKILL')
    await killed.ended
    const atKill = await countDocuments()

    const service = await startService(env)
    await service.stop('SIGTERM')

    expect(atKill).toBeLessThan(5)
    expect(service.printed.stderr).toMatch(/Seed documents: [1-4] read, [1-4] there already/)
    expect(await dumpGraph(graph)).toEqual(clean)
  })
})
