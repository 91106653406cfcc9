import { describe, expect, test, vi } from 'vitest'
import { packagePath } from '../../src/package-root.js'
import { runCli, startCli } from '../support/cli.js'
import { cliOnGraph, countDocuments } from '../support/cli-on-graph.js'
import { dumpGraph } from '../support/graph-assertions.js'
import { emptyGraph } from '../support/neo4j.js'
import { startService } from '../support/start-service.js'

const cli = cliOnGraph({ PORT: '0' })

describe('suzerain start, killed', { timeout: 180_000 }, () => {
  test('a start killed in the middle of the seeds is finished by the next, and the graph is that of one clean run', async () => {
    await runCli(['ingest', packagePath('seeds', 'documents')], { env: cli.env })
    const clean = await dumpGraph(cli.graph)
    await emptyGraph()
    const killed = startCli(['start'], { env: cli.env })
    await vi.waitFor(async () => expect(await countDocuments(cli.graph)).toBeGreaterThan(0), {
      timeout: 60_000,
      interval: 5,
    })
    killed.child.kill('SIGKILL')
    await killed.ended
    const atKill = await countDocuments(cli.graph)

    const service = await startService(cli.env)
    await service.stop('SIGTERM')

    expect(atKill).toBeLessThan(5)
    expect(service.printed.stderr).toMatch(/Seed documents: [1-4] read, [1-4] there already/)
    expect(await dumpGraph(cli.graph)).toEqual(clean)
  })
})
