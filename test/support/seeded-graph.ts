import { openReading } from '../../src/cli/open-reading.js'
import type { GraphConnection } from '../../src/graph/connection.js'
import { ingestSeeds } from '../../src/ingest/ingest-seeds.js'
import { migratedGraph } from './neo4j.js'

/** The graph as `npm start` fills it: the seed documents and nothing else. */
export async function seededGraph(): Promise<GraphConnection> {
  const graph = await migratedGraph()
  await ingestSeeds(Object.assign(openReading(), { graph }))
  return graph
}
