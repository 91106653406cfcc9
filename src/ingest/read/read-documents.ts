import type { IsoDay } from '../../domain/partial-date.js'
import type { Rejection } from '../../domain/rejection.js'
import type { SourceDocument } from '../../domain/source-document.js'
import { type Bytes, peek } from './byte-stream.js'
import { datasetOfHeader } from './dataset-header.js'
import { problemOfStart } from './decode-text.js'
import type { DocumentFields } from './document-fields.js'
import { DOCUMENT_FORMATS, type DocumentFormat, formatOfPath, sniffFormat } from './document-format.js'
import { type Input, listInputs, problemOfFileError, type UnusableInput } from './list-inputs.js'
import { readArticles } from './read-articles.js'
import type { Read, ReadProblem } from './read-problem.js'
import { readWholeDocument } from './read-whole-document.js'

/** A document that was read, with the name by which reports and `extract` call it, or why there is none. */
export type ReadOutcome =
  | {
      readonly kind: 'DOCUMENT'
      readonly document: SourceDocument
      readonly name: string
      readonly where: string
    }
  | { readonly kind: 'REJECTION'; readonly rejection: Rejection }

/** What the caller says of every document; it wins over what the documents say of themselves. */
export interface ReadOptions {
  readonly format?: DocumentFormat | undefined
  readonly publishedOn?: IsoDay | undefined
  readonly publisher?: string | undefined
  /** Told of every piece read from a file, for a progress bar. */
  readonly onBytes?: ((count: number) => void) | undefined
}

export const rejected = (where: string, problem: ReadProblem): ReadOutcome => ({
  kind: 'REJECTION',
  rejection: { stage: 'READ', where, ...problem },
})

const START_BYTES = 8_192

const unknownFormat = (what: string): ReadProblem => ({
  code: 'UNKNOWN_FORMAT',
  reason: `unknown format: ${what}; read are ${DOCUMENT_FORMATS.map(format => `.${format}`).join(', ')} (--format says which one it is)`,
})

function formatOf(input: Input, start: Buffer, options: ReadOptions): DocumentFormat | ReadProblem {
  const text = start.toString('utf8').replace(/^\ufeff/, '')
  const dataset = datasetOfHeader(text.split(/\r?\n/, 1)[0] ?? '')
  if (dataset) return unknownFormat(`this is a dataset (${dataset}), not a document`)
  if (options.format) return options.format
  const byEnding = input.path === null ? null : formatOfPath(input.path)
  if (byEnding) return byEnding
  if (input.size === null) return sniffFormat(text)
  const ending = /\.[^./\\]+$/.exec(input.where)?.[0]
  return unknownFormat(ending ? `files ending in ${ending} are not read` : 'the file name has no ending')
}

async function* counted(stream: Bytes, onBytes: ReadOptions['onBytes']): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onBytes?.(chunk.length)
    yield chunk
  }
}

async function* readInput(input: Input, options: ReadOptions): AsyncGenerator<ReadOutcome> {
  const { start, whole } = await peek(counted(input.open(), options.onBytes), START_BYTES)
  if (start.length === 0) return yield rejected(input.where, { code: 'EMPTY', reason: 'the file is empty' })
  const bad = problemOfStart(start)
  if (!bad.ok) return yield rejected(input.where, bad.problem)
  const format = formatOf(input, start, options)
  if (typeof format !== 'string') return yield rejected(input.where, format)
  const given: Partial<DocumentFields> = {
    publishedOn: options.publishedOn ?? null,
    publisher: options.publisher ?? null,
  }
  if (format === 'json' || format === 'jsonl') yield* articlesOf(input, whole, format, given)
  else yield outcome(await readWholeDocument(input, whole, format, given), input.name, input.where)
}

const outcome = (read: Read<SourceDocument>, name: string, where: string): ReadOutcome =>
  read.ok ? { kind: 'DOCUMENT', document: read.value, name, where } : rejected(where, read.problem)

async function* articlesOf(
  input: Input,
  stream: Bytes,
  format: 'json' | 'jsonl',
  given: Partial<DocumentFields>,
): AsyncGenerator<ReadOutcome> {
  let count = 0
  for await (const { line, article } of readArticles(stream, format, given)) {
    const where = line === 1 && format === 'json' ? input.where : `${input.where}:${line}`
    if (!article.ok) yield rejected(where, article.problem)
    else {
      const name =
        article.value.id ?? (count === 0 && format === 'json' ? input.name : `${input.name}-${line}`)
      yield { kind: 'DOCUMENT', document: article.value.document, name, where }
    }
    count++
  }
  if (count === 0) yield rejected(input.where, { code: 'EMPTY', reason: 'there is no article in it' })
}

/** Documents of one input. A failure of the file system while it is read is a rejection too: the other inputs go on. */
export async function* readDocumentsOf(
  input: Input | UnusableInput,
  options: ReadOptions,
): AsyncGenerator<ReadOutcome> {
  if ('problem' in input) return yield rejected(input.where, input.problem)
  try {
    yield* readInput(input, options)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    yield rejected(input.where, problemOfFileError(error))
  }
}

/** Every document that the paths name, in order, one at a time; what cannot be read comes as a rejection and stops nothing. */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions = {},
  standardInput: Bytes = process.stdin,
): AsyncGenerator<ReadOutcome> {
  for await (const input of listInputs(paths, standardInput)) yield* readDocumentsOf(input, options)
}
