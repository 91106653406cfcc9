import type { GraphConnection } from '../graph/connection.js'
import type { IngestTools } from '../ingest/ingest-document.js'
import { ensureSchema } from './ensure-schema.js'
import type { ExtractorKind } from './extractor-kind.js'
import { openReading } from './open-reading.js'

/** What ingestion works with, on a graph whose constraints and indexes are up to date. */
export async function openTools(graph: GraphConnection, kind?: ExtractorKind): Promise<IngestTools> {
  await ensureSchema(graph)
  return Object.assign(openReading(kind), { graph })
}
