import type { SourceDocument } from '../../domain/source-document.js'
import { ingestDocument, readWith } from '../../ingest/ingest-document.js'
import { nothingCounted } from '../../ingest/ingest-report.js'
import { exitStatus } from '../exit-status.js'
import type { ExtractorKind } from '../extractor-kind.js'
import { ingestPaths } from '../ingest/ingest-paths.js'
import type { DocumentReport } from '../ingest/ingest-tally.js'
import { openReading } from '../open-reading.js'
import { openTools } from '../open-tools.js'
import { type ReadFlags, toReadOptions } from '../read-options.js'
import { withGraph } from '../with-graph.js'

export interface IngestFlags extends ReadFlags {
  readonly dryRun?: true
  readonly json?: true
}

/** Reads documents into the graph, or only reads them, and tells of each. */
export async function ingest(paths: string[], flags: IngestFlags): Promise<void> {
  const work = { paths, read: toReadOptions(flags), json: flags.json === true }
  const rejected = flags.dryRun
    ? await ingestPaths({ ...work, ingest: dryRun(flags.extractor) })
    : await withGraph(async ({ graph }) => {
        const tools = await openTools(graph, flags.extractor)
        return ingestPaths({ ...work, ingest: document => ingestDocument(document, tools) })
      })
  if (rejected > 0) process.exitCode = exitStatus.rejected
}

/** Reads a document as ingestion would, and stores nothing. */
function dryRun(kind: ExtractorKind): (document: SourceDocument) => Promise<DocumentReport> {
  const { extractor } = openReading(kind)
  return async document => {
    const started = performance.now()
    const { reading, rejections, tokens } = await readWith(extractor, document)
    const claims = { ...nothingCounted.claims }
    for (const { predicate } of reading.claims) claims[predicate]++
    return {
      document: { id: document.id, title: document.title },
      outcome: 'READ',
      counts: {
        ...nothingCounted,
        passages: reading.passages.length,
        mentions: reading.mentions.length,
        claims,
      },
      relations: [],
      rejections,
      tokens,
      milliseconds: Math.round(performance.now() - started),
    }
  }
}
