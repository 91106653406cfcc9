import { hashOf, type SourceDocumentId } from '../domain/identifiers.js'
import type { DocumentEntity } from '../domain/mention.js'
import { readableSlug } from './slug.js'

/** A slug that no other document's entity can have: for placeholders ("a security source") and bare surnames. */
export const documentScopedSlug = (document: SourceDocumentId, entity: DocumentEntity): string =>
  `${readableSlug(entity.name)}-${hashOf('document-scope', document, entity.key).slice(0, 10)}`
