import { z } from 'zod'
import type { SourceDocumentId } from '../domain/identifiers.js'
import type { GraphConnection } from './connection.js'
import { runnerOn, statement } from './query.js'
import { dayRow } from './row-types.js'

const row = z.object({
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: dayRow.nullable(),
  extractor: z.string(),
  withdrawnAt: z.string().nullable(),
})
export type DocumentState = z.infer<typeof row>
const documentState = statement<{ id: string }, DocumentState>('read/document-state', row)

/** What the graph knows of a document; null where it is new. */
export async function findDocumentState(
  connection: GraphConnection,
  id: SourceDocumentId,
): Promise<DocumentState | null> {
  const [state] = await runnerOn((text, params) => connection.read(text, params)).run(documentState, { id })
  return state ?? null
}
