import { sourceDocumentId } from '../../domain/identifiers.js'
import type { SourceDocument } from '../../domain/source-document.js'
import type { DocumentFields } from './document-fields.js'
import { MAX_DOCUMENT_BYTES, tooLarge } from './document-size.js'
import { type Read, read, unread } from './read-problem.js'

/** The annotated text of an article: its title, a blank line and its text. */
export const withTitle = (title: string | null, text: string): string =>
  title === null ? text : `${title}\n\n${text}`

/**
 * A source document of `text`, which is kept letter for letter (no Unicode normalisation: offsets and quotes count in it).
 * Its id comes from the text and from where it appeared, so that reading it twice, from any path, gives one document, while
 * two publishers who print the same words remain two. Refuses what is empty, too long, or not text.
 */
export function toSourceDocument(fields: DocumentFields, text: string): Read<SourceDocument> {
  if (text.trim() === '') return unread('EMPTY', 'there is no text in it')
  if (Buffer.byteLength(text) > MAX_DOCUMENT_BYTES) return tooLarge()
  if (text.includes('\u0000')) return unread('BINARY', 'the text has NUL characters')
  if (/\p{Surrogate}/u.test(text))
    return unread('BROKEN_TEXT', 'the text has half a character (a lone UTF-16 surrogate)')
  const id = sourceDocumentId({ origin: fields.url ?? fields.publisher, text })
  return read({ ...fields, id, language: fields.language ?? 'en', text })
}
