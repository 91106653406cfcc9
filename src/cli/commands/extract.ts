import type { Command } from 'commander'
import { addReadOptions, type ReadFlags } from '../read-options.js'

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
    .action(async (paths: string[], flags: ReadFlags) =>
      (await import('../actions/extract.js')).extract(paths, flags),
    )
}
