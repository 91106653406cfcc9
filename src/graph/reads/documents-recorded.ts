import { z } from 'zod'
import { RELATION_TYPES, type RelationChange } from '../derivation/replace-relations.js'
import { type Runner, statement } from '../query.js'

const recordedRow = z.object({ id: z.string(), recordedAt: z.string() })
export type RecordedDocument = z.infer<typeof recordedRow>
const recordedSince = statement<{ since: string; known: readonly string[] }, RecordedDocument>(
  'read/documents-recorded-since',
  recordedRow,
)

const restingRow = z.object({
  document: z.string(),
  type: z.enum(RELATION_TYPES),
  id: z.string(),
  isNew: z.boolean(),
})
const resting = statement<{ ids: readonly string[] }, z.infer<typeof restingRow>>(
  'read/relations-of-documents',
  restingRow,
)

/** Documents that the graph learned of at an instant or later, save the known ones, in that order: at most 500. */
export const documentsRecordedSince = (
  runner: Runner,
  since: string,
  known: readonly string[],
): Promise<RecordedDocument[]> => runner.run(recordedSince, { since, known })

/**
 * What new documents changed, as far as the graph shows it afterwards: what rests on a document's claims alone was added by it, what
 * rests on others' too was changed.
 */
export async function changesByDocuments(
  runner: Runner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly RelationChange[]>> {
  const changes = new Map<string, RelationChange[]>(ids.map(id => [id, []]))
  for (const { document, type, id, isNew } of await runner.run(resting, { ids }))
    changes.get(document)?.push({ type, id, change: isNew ? 'ADDED' : 'CHANGED' })
  return changes
}
