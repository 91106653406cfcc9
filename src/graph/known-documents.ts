import { z } from 'zod'
import type { SourceDocumentId } from '../domain/identifiers.js'
import type { GraphConnection } from './connection.js'
import { runnerOn, statement } from './query.js'
import { documentIdRow } from './row-types.js'

const knownDocuments = statement<{ ids: readonly string[] }, { id: SourceDocumentId }>(
  'read/known-documents',
  z.object({ id: documentIdRow }),
)

/** Which of these documents are in the graph. */
export async function listKnownDocuments(
  connection: GraphConnection,
  ids: readonly SourceDocumentId[],
): Promise<ReadonlySet<SourceDocumentId>> {
  const rows = await runnerOn((text, params) => connection.read(text, params)).run(knownDocuments, { ids })
  return new Set(rows.map(({ id }) => id))
}
