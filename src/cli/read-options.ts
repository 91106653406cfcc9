import { type Command, Option } from 'commander'
import type { IsoDay } from '../domain/partial-date.js'
import { DOCUMENT_FORMATS, type DocumentFormat } from '../ingest/read/document-format.js'
import type { ReadOptions } from '../ingest/read/read-documents.js'
import { EXTRACTOR_KINDS, type ExtractorKind } from './extractor-kind.js'
import { parseDayOption } from './parse-day-option.js'

/** What the commands that read documents are told of them. */
export interface ReadFlags {
  readonly published?: IsoDay
  readonly publisher?: string
  readonly format?: DocumentFormat
  readonly extractor: ExtractorKind
}

/** Adds the paths and the options that say what the documents do not say themselves. */
export const addReadOptions = (command: Command): Command =>
  command
    .argument('<path...>', 'files, folders with all below them, or - for standard input')
    .option('--published <day>', 'day of publication of all of them, over what they say', parseDayOption)
    .option('--publisher <name>', 'publisher of all of them, over what they say')
    .addOption(
      new Option('--format <format>', 'read every file as this, whatever its ending').choices(
        DOCUMENT_FORMATS,
      ),
    )
    .addOption(
      new Option(
        '--extractor <which>',
        'rules need no key; model asks the language model at SUZERAIN_MODEL_URL',
      )
        .choices(EXTRACTOR_KINDS)
        .default('rules'),
    )

export const toReadOptions = ({ published, publisher, format }: ReadFlags): ReadOptions => ({
  publishedOn: published,
  publisher,
  format,
})
