import type { Rejection } from '../domain/rejection.js'
import type { SourceDocument } from '../domain/source-document.js'
import { listKnownDocuments } from '../graph/known-documents.js'
import { packagePath } from '../package-root.js'
import { type IngestTools, ingestDocument } from './ingest-document.js'
import type { IngestReport } from './ingest-report.js'
import { readDocuments } from './read/read-documents.js'

export interface SeedReport {
  readonly ingested: readonly IngestReport[]
  /** Seed documents that the graph had already. */
  readonly known: number
  readonly rejections: readonly Rejection[]
}

/**
 * Ingests the seed documents that the graph lacks. Each is stored whole or not at all, so that a first start that was
 * killed is finished by the next.
 */
export async function ingestSeeds(
  tools: IngestTools,
  folder: string = packagePath('seeds', 'documents'),
): Promise<SeedReport> {
  const documents: SourceDocument[] = []
  const rejections: Rejection[] = []
  for await (const outcome of readDocuments([folder])) {
    if (outcome.kind === 'DOCUMENT') documents.push(outcome.document)
    else rejections.push(outcome.rejection)
  }
  const known = await listKnownDocuments(
    tools.graph,
    documents.map(({ id }) => id),
  )
  const ingested: IngestReport[] = []
  for (const document of documents)
    if (!known.has(document.id)) ingested.push(await ingestDocument(document, tools))
  return { ingested, known: known.size, rejections }
}
