import { z } from 'zod'
import type { SourceDocument } from '../../domain/source-document.js'
import {
  type DocumentFields,
  firstIssue,
  firstOf,
  toDocumentFields,
  writtenFields,
} from './document-fields.js'
import { type Read, read, unread } from './read-problem.js'
import { toSourceDocument, withTitle } from './to-source-document.js'

const article = writtenFields.extend({
  id: z.union([z.string().min(1), z.number()]).nullish(),
  text: z.string(),
})

export interface Article {
  readonly id: string | null
  readonly document: SourceDocument
}

/** An article of a JSON value with the fields `id, url, title, publisher, publishedAt, text`; `given` fields win over its own. */
export function parseArticle(value: unknown, given: Partial<DocumentFields>): Read<Article> {
  const parsed = article.safeParse(value)
  if (!parsed.success)
    return unread(
      'BAD_ARTICLE',
      `not an article (fields id, url, title, publisher, publishedAt, text): ${firstIssue(parsed.error)}`,
    )
  const own = toDocumentFields(
    given.publishedOn == null ? parsed.data : { ...parsed.data, publishedAt: null },
  )
  if (!own.ok) return own
  const fields = firstOf(given, own.value)
  // The title as written, not trimmed: it is part of the annotated text.
  const title = parsed.data.title?.trim() ? parsed.data.title : null
  if (parsed.data.text.trim() === '') return unread('EMPTY', 'the article has no text')
  const document = toSourceDocument(fields, withTitle(title, parsed.data.text))
  if (!document.ok) return document
  const id = parsed.data.id
  return read({ id: id == null ? null : String(id), document: document.value })
}
