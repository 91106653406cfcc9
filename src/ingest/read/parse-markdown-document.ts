import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import { marked } from 'marked'
import { z } from 'zod'
import type { SourceDocument } from '../../domain/source-document.js'
import { blocksOf } from './block-text.js'
import {
  type DocumentFields,
  firstIssue,
  firstOf,
  toDocumentFields,
  writtenFields,
} from './document-fields.js'
import { parsePage } from './parse-page.js'
import { type Read, read, unread } from './read-problem.js'
import { toSourceDocument, withTitle } from './to-source-document.js'

const frontMatter = writtenFields.extend({ date: z.string().nullish() })

/** The fields between two lines of `---` at the very start, and the text after them. */
function splitFrontMatter(markdown: string): Read<{ fields: z.infer<typeof frontMatter>; text: string }> {
  const match = /^---\n([\s\S]*?\n)?---\n/.exec(markdown)
  if (!match) return read({ fields: {}, text: markdown })
  let value: unknown
  try {
    value = load(match[1] ?? '', { schema: FAILSAFE_SCHEMA }) ?? {}
  } catch {
    return unread('BAD_SIDECAR', 'the front matter (between the two lines ---) is not YAML')
  }
  const parsed = frontMatter.safeParse(value)
  if (!parsed.success) return unread('BAD_SIDECAR', `the front matter is wrong: ${firstIssue(parsed.error)}`)
  return read({ fields: parsed.data, text: markdown.slice(match[0].length) })
}

/**
 * The document of a Markdown text: its words without the marks, a blank line between blocks. Title and date come from front
 * matter, the title else from a first heading; `given` fields win.
 */
export function parseMarkdownDocument(
  markdown: string,
  given: Partial<DocumentFields>,
): Read<SourceDocument> {
  const split = splitFrontMatter(markdown)
  if (!split.ok) return split
  const { fields: written, text } = split.value
  const publishedAt = given.publishedOn == null ? (written.publishedAt ?? written.date) : null
  const own = toDocumentFields({ ...written, publishedAt })
  if (!own.ok) return own
  const page = parsePage(marked.parse(text, { async: false }))
  const blocks = blocksOf(page.body)
  const heading =
    page.querySelector('body > h1:first-child')?.textContent?.replace(/\s+/g, ' ').trim() || null
  const fields = firstOf(given, own.value, { title: heading })
  const body = blocks[0] === fields.title ? blocks.slice(1) : blocks
  return toSourceDocument(fields, blocks.length === 0 ? '' : withTitle(fields.title, body.join('\n\n')))
}
