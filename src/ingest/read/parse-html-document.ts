import { Readability } from '@mozilla/readability'
import type { SourceDocument } from '../../domain/source-document.js'
import { blocksOf, type DomNode } from './block-text.js'
import { type DocumentFields, firstOf, toDocumentFields } from './document-fields.js'
import { pageMetadata } from './page-metadata.js'
import { parsePage } from './parse-page.js'
import type { Read } from './read-problem.js'
import { toSourceDocument, withTitle } from './to-source-document.js'

interface Article {
  readonly title: string | null
  readonly blocks: readonly string[]
}

/** The article of a page without menus, advertisements and comments; all its text where no article stands out. */
function articleOf(html: string): Article {
  const page = parsePage(html)
  const reader = new Readability<DomNode>(page as never, { serializer: node => node as unknown as DomNode })
  const article = reader.parse()
  const blocks = article?.content ? blocksOf(article.content) : []
  // Readability rewrites the page as it works, so the fallback reads a fresh one.
  return {
    title: article?.title?.trim() || null,
    blocks: blocks.length > 0 ? blocks : blocksOf(parsePage(html).body),
  }
}

/** The document of a web page: its article under its title, with what its metadata say; `given` fields win over those. */
export function parseHtmlDocument(html: string, given: Partial<DocumentFields>): Read<SourceDocument> {
  const metadata = pageMetadata(parsePage(html))
  const own = toDocumentFields(given.publishedOn == null ? metadata : { ...metadata, publishedAt: null })
  if (!own.ok) return own
  const article = articleOf(html)
  const fields = firstOf(given, own.value, { title: article.title })
  const body = article.blocks[0] === fields.title ? article.blocks.slice(1) : article.blocks
  return toSourceDocument(fields, body.length === 0 ? '' : withTitle(fields.title, body.join('\n\n')))
}
