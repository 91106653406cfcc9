import type { Command } from 'commander'
import type { IngestFlags } from '../actions/ingest.js'
import { addReadOptions } from '../read-options.js'

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
    .action(async (paths: string[], flags: IngestFlags) =>
      (await import('../actions/ingest.js')).ingest(paths, flags),
    )
}
