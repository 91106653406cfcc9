import { loadConfig } from '../../../src/config.js'
import { connect, type GraphConnection } from '../../../src/graph/connection.js'
import { shareLocalServer } from '../../../src/graph/engine/local-engine.js'
import { openGraph } from '../../../src/graph/engine/open-graph.js'
import type { GraphAddress } from '../../../src/graph/graph-address.js'
import { migrate } from '../../../src/graph/migrate.js'
import { sharedCache } from '../../support/test-server.js'
import { addressOf } from '../synthetic/build-graph.js'

/** The graph that is measured. */
export interface BenchGraph {
  readonly graph: GraphConnection
  readonly address: GraphAddress
  close(): Promise<void>
}

/** The user's graph, or the made-up one that is in a folder. */
export async function openBenchGraph(
  folder: string | undefined,
  report: (line: string) => void,
): Promise<BenchGraph> {
  if (folder === undefined) {
    const { graph, engine, close } = await openGraph(loadConfig(), { report })
    await migrate(graph)
    return { graph, address: engine.address, close }
  }
  const server = await shareLocalServer({
    home: folder,
    caches: [sharedCache],
    environment: process.env,
    authentication: 'none',
    heap: '2g',
    settings: { 'server.memory.pagecache.size': '2g', 'dbms.memory.transaction.total.max': '1g' },
    report,
  })
  const address = addressOf(server.record.ports.bolt)
  const graph = await connect(address)
  // Made-up graphs are kept for days: one of an older version gets what this one reads by.
  await migrate(graph)
  const close = async () => {
    await graph.close()
    await server.release()
  }
  return { graph, address, close }
}
