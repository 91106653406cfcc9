import type { Command } from 'commander'
import type { SourceDocument } from '../../domain/source-document.js'
import { ingestDocument } from '../../ingest/ingest-document.js'
import { nothingCounted } from '../../ingest/ingest-report.js'
import { exitStatus } from '../exit-status.js'
import { ingestPaths } from '../ingest/ingest-paths.js'
import type { DocumentReport } from '../ingest/ingest-tally.js'
import { openReading } from '../open-reading.js'
import { openTools } from '../open-tools.js'
import { addReadOptions, type ReadFlags, toReadOptions } from '../read-options.js'
import { withGraph } from '../with-graph.js'

interface IngestFlags extends ReadFlags {
  readonly dryRun?: true
  readonly json?: true
}

/** `suzerain ingest PATH…`: documents into the graph. */
export function registerIngest(program: Command): void {
  addReadOptions(program.command('ingest'))
    .description('Read documents into the graph. A document that it has already is left as it is.')
    .option('--dry-run', 'read and report, and store nothing; no database is needed')
    .option('--json', 'print one JSON object a line: each document, each rejection, then the summary')
    .addHelpText(
      'after',
      `
Read are .txt, .md and .html (one document each), .json and .jsonl (articles with the fields id, url, title,
publisher, publishedAt, text), and folders of them. report.yaml beside report.txt may say its title,
publisher, publishedAt, url and language. What cannot be used is told with its reason; the rest goes on.

Examples:
  suzerain ingest report.txt --published 2020-06-05 --publisher "Al Jazeera"
  suzerain ingest articles/ more.jsonl
  curl -s https://example.org/report.html | suzerain ingest -`,
    )
    .action(ingest)
}

async function ingest(paths: string[], flags: IngestFlags): Promise<void> {
  const work = { paths, read: toReadOptions(flags), json: flags.json === true }
  const rejected = flags.dryRun
    ? await ingestPaths({ ...work, ingest: dryRun() })
    : await withGraph(async ({ graph }) => {
        const tools = await openTools(graph)
        return ingestPaths({ ...work, ingest: document => ingestDocument(document, tools) })
      })
  if (rejected > 0) process.exitCode = exitStatus.rejected
}

/** Reads a document as ingestion would, and stores nothing. */
function dryRun(): (document: SourceDocument) => Promise<DocumentReport> {
  const { extractor } = openReading()
  return async document => {
    const started = performance.now()
    const reading = extractor.read(document)
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
      rejections: [],
      milliseconds: Math.round(performance.now() - started),
    }
  }
}
