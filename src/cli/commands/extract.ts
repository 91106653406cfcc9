import type { Command } from 'commander'
import { toGoldForm } from '../../extract/gold-form.js'
import { readDocuments } from '../../ingest/read/read-documents.js'
import { exitStatus } from '../exit-status.js'
import { interruption } from '../interruption.js'
import { openReading } from '../open-reading.js'
import { formatRejection } from '../print/format-rejection.js'
import { addReadOptions, type ReadFlags, toReadOptions } from '../read-options.js'
import { writeLine } from '../write-line.js'

/** `suzerain extract PATH…`: what the documents say, without a database. */
export function registerExtract(program: Command): void {
  addReadOptions(program.command('extract'))
    .description(
      'Read documents and print what they say, one JSON object a line, each fact with its verbatim quote. No database is needed.',
    )
    .addHelpText(
      'after',
      `
Each line has id (the article's id, or the file's name without its ending), docDate, entities, backing,
control, events and affiliations. What cannot be read is told on standard error; the rest goes on.

Examples:
  suzerain extract report.txt
  suzerain extract articles/ > facts.jsonl
  curl -s https://example.org/report.html | suzerain extract - --published 2020-06-05`,
    )
    .action(extract)
}

async function extract(paths: string[], flags: ReadFlags): Promise<void> {
  const signal = interruption()
  const { extractor } = openReading()
  for await (const outcome of readDocuments(paths, toReadOptions(flags))) {
    signal.throwIfAborted()
    if (outcome.kind === 'DOCUMENT')
      await writeLine(JSON.stringify(toGoldForm(extractor.read(outcome.document), outcome.name)))
    else {
      console.error(formatRejection(outcome.rejection))
      process.exitCode = exitStatus.rejected
    }
  }
}
