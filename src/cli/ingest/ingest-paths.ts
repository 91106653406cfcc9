import type { SourceDocument } from '../../domain/source-document.js'
import { type Input, listInputs, type UnusableInput } from '../../ingest/read/list-inputs.js'
import { type ReadOptions, type ReadOutcome, readDocumentsOf } from '../../ingest/read/read-documents.js'
import { type IngestDisplay, jsonDisplay, textDisplay } from './ingest-display.js'
import { type DocumentReport, IngestTally } from './ingest-tally.js'

export interface IngestWork {
  readonly paths: readonly string[]
  readonly read: ReadOptions
  readonly json: boolean
  /** Stores one document, or only reads it in a dry run. */
  readonly ingest: (document: SourceDocument) => Promise<DocumentReport>
}

async function tell(
  outcome: ReadOutcome,
  work: IngestWork,
  display: IngestDisplay,
  tally: IngestTally,
): Promise<void> {
  if (outcome.kind === 'REJECTION') {
    tally.rejected++
    return display.rejection(outcome.rejection)
  }
  const report = await work.ingest(outcome.document)
  tally.add(report)
  await display.document(report, outcome.name, outcome.where)
  if (report.outcome !== 'WITHDRAWN') return
  for (const rejection of report.rejections) {
    tally.rejected++
    await display.rejection({ ...rejection, where: outcome.where })
  }
}

/** Ingests every document that the paths name, one after another, and tells of each. Returns how many were rejected. */
export async function ingestPaths(work: IngestWork): Promise<number> {
  const inputs: (Input | UnusableInput)[] = []
  for await (const input of listInputs(work.paths, process.stdin)) inputs.push(input)
  const total = inputs.reduce((sum, input) => sum + ('size' in input ? (input.size ?? 0) : 0), 0)
  const display = work.json ? jsonDisplay() : textDisplay(total)
  const tally = new IngestTally()
  try {
    for (const input of inputs)
      for await (const outcome of readDocumentsOf(input, {
        ...work.read,
        onBytes: count => display.bytes(count),
      }))
        await tell(outcome, work, display, tally)
  } finally {
    // Also when the graph fails midway: what was stored is told.
    await display.end(tally)
  }
  return tally.rejected
}
