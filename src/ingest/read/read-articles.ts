import type { Bytes } from './byte-stream.js'
import { decodeText } from './decode-text.js'
import type { DocumentFields } from './document-fields.js'
import { MAX_DOCUMENT_BYTES, tooLarge } from './document-size.js'
import { type Article, parseArticle } from './parse-article.js'
import { parseJson } from './parse-json.js'
import { type Read, read, unread } from './read-problem.js'
import { splitJsonValues } from './split-json-values.js'
import { splitLines } from './split-lines.js'

/** One article of a file of articles, or why it is none, with the line at which it begins. */
export interface ArticleOutcome {
  readonly line: number
  readonly article: Read<Article>
}

interface Piece {
  readonly line: number
  readonly bytes: Read<Buffer>
}

const isBlank = (bytes: Buffer): boolean =>
  bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trim() === ''

async function* piecesOfLines(stream: Bytes): AsyncGenerator<Piece> {
  for await (const { number, bytes } of splitLines(stream, MAX_DOCUMENT_BYTES)) {
    if (bytes === null) yield { line: number, bytes: tooLarge() }
    else if (!isBlank(bytes)) yield { line: number, bytes: read(bytes) }
  }
}

async function* piecesOfJson(stream: Bytes): AsyncGenerator<Piece> {
  for await (const { line, state, bytes } of splitJsonValues(stream, MAX_DOCUMENT_BYTES)) {
    if (state === 'STRAY')
      yield {
        line,
        bytes: unread(
          'BAD_JSON',
          `broken JSON at line ${line}: an article (an object) or a list of articles is expected here; nothing after it is read`,
        ),
      }
    else if (state === 'CUT' && bytes?.length === 0)
      yield { line, bytes: unread('BAD_JSON', `broken JSON at line ${line}: the list ends too early`) }
    else if (bytes === null) yield { line, bytes: tooLarge() }
    else yield { line, bytes: read(bytes) }
  }
}

function toArticle(piece: Piece, given: Partial<DocumentFields>): Read<Article> {
  if (!piece.bytes.ok) return piece.bytes
  const text = decodeText(piece.bytes.value, piece.line)
  if (!text.ok) return text
  const value = parseJson(text.value, piece.line)
  return value.ok ? parseArticle(value.value, given) : value
}

/** The articles of a `.json` (one, or a list) or `.jsonl` file as they stream by: one at a time is held. */
export async function* readArticles(
  stream: Bytes,
  format: 'json' | 'jsonl',
  given: Partial<DocumentFields>,
): AsyncGenerator<ArticleOutcome> {
  const pieces = format === 'json' ? piecesOfJson(stream) : piecesOfLines(stream)
  for await (const piece of pieces) yield { line: piece.line, article: toArticle(piece, given) }
}
