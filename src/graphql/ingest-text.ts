import type { SourceDocument } from '../domain/source-document.js'
import { toSourceDocument, withTitle } from '../ingest/read/to-source-document.js'
import { changesMade } from './changes-made.js'
import type { ApiContext } from './context.js'
import type { IngestDocumentInput, UserError } from './generated/resolver-types.js'

const failed = (code: UserError['code'], field: string[], message: string) => ({
  sourceDocument: null,
  outcome: null,
  changes: [],
  rejections: [],
  userErrors: [{ code, field, message }],
})

const given = (text: string | null | undefined): string | null => text?.trim() || null

/** Reads a text that a client sends into the graph. */
export async function ingestText(input: IngestDocumentInput, { ingest, loaders }: ApiContext) {
  const fields = {
    title: given(input.title),
    publisher: given(input.publisher),
    publishedOn: input.publishedOn ?? null,
    url: given(input.url),
    language: null,
  }
  if (input.text.trim() === '') return failed('BLANK', ['input', 'text'], 'text is empty')
  const read = toSourceDocument(fields, withTitle(fields.title, input.text))
  if (!read.ok) return failed('UNREADABLE', ['input', 'text'], read.problem.reason)
  return answer(read.value, ingest, loaders)
}

async function answer(
  document: SourceDocument,
  ingest: ApiContext['ingest'],
  loaders: ApiContext['loaders'],
) {
  const { outcome, relations, rejections } = await ingest(document)
  if (outcome === 'WITHDRAWN')
    return failed(
      'WITHDRAWN',
      ['input', 'text'],
      `the document ${document.id} was withdrawn: restore it first`,
    )
  return {
    sourceDocument: await loaders.documents.load(document.id),
    outcome,
    changes: changesMade(relations),
    rejections: rejections.map(({ code, reason, where }) => ({ code, reason, place: where })),
    userErrors: [],
  }
}
