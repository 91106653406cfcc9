import type { SourceDocument } from '../../domain/source-document.js'
import { type Bytes, readAtMost } from './byte-stream.js'
import { decodeText, unifyLineEnds } from './decode-text.js'
import { type DocumentFields, firstOf } from './document-fields.js'
import type { DocumentFormat } from './document-format.js'
import { MAX_DOCUMENT_BYTES, tooLarge } from './document-size.js'
import type { Input } from './list-inputs.js'
import { parseHtmlDocument } from './parse-html-document.js'
import { parseMarkdownDocument } from './parse-markdown-document.js'
import type { Read } from './read-problem.js'
import { readSidecar } from './read-sidecar.js'
import { toSourceDocument } from './to-source-document.js'

type WholeFormat = Exclude<DocumentFormat, 'json' | 'jsonl'>

function parse(format: WholeFormat, text: string, given: Partial<DocumentFields>): Read<SourceDocument> {
  switch (format) {
    case 'txt':
      return toSourceDocument(firstOf(given), text)
    case 'md':
      return parseMarkdownDocument(text, given)
    case 'html':
      return parseHtmlDocument(text, given)
  }
}

/** The one document of a text, Markdown or HTML file, with what its sidecar says of it. */
export async function readWholeDocument(
  input: Input,
  stream: Bytes,
  format: WholeFormat,
  given: Partial<DocumentFields>,
): Promise<Read<SourceDocument>> {
  const bytes = await readAtMost(stream, MAX_DOCUMENT_BYTES)
  if (bytes === null) return tooLarge()
  const text = decodeText(bytes)
  if (!text.ok) return text
  if (input.path === null) return parse(format, unifyLineEnds(text.value), given)
  const sidecar = await readSidecar(input.path)
  if (!sidecar.ok) return sidecar
  return parse(format, unifyLineEnds(text.value), firstOf(given, sidecar.value))
}
