import { z } from 'zod'
import type { SourceDocumentId } from '../domain/identifiers.js'
import type { GraphConnection } from './connection.js'
import { writeUnderLocks } from './derivation/graph-locks.js'
import type { RelationChange } from './derivation/replace-relations.js'
import { type Runner, statement } from './query.js'
import { loadDocumentParts, rederiveDocuments } from './rederive-documents.js'
import { documentIdRow } from './row-types.js'

const idOnly = z.object({ id: documentIdRow })
type Id = z.infer<typeof idOnly>
const withdraw = statement<{ id: string; reason: string; at: string }, Id>('write/withdraw-document', idOnly)
const reinstate = statement<{ id: string }, Id>('write/reinstate-document', idOnly)

/** Marks a document as withdrawn: its claims stop counting and stay readable. Returns what changed; null where there is no such document. */
export const withdrawDocument = (
  connection: GraphConnection,
  id: SourceDocumentId,
  reason: string,
  at: Date = new Date(),
): Promise<RelationChange[] | null> =>
  changeDocument(connection, id, runner => runner.run(withdraw, { id, reason, at: at.toISOString() }))

/** Undoes a withdrawal: the document's claims count again. Null where there is no such document. */
export const reinstateDocument = (
  connection: GraphConnection,
  id: SourceDocumentId,
): Promise<RelationChange[] | null> => changeDocument(connection, id, runner => runner.run(reinstate, { id }))

function changeDocument(
  connection: GraphConnection,
  id: SourceDocumentId,
  change: (runner: Runner) => Promise<Id[]>,
): Promise<RelationChange[] | null> {
  return writeUnderLocks(connection, async (runner, locks) => {
    const { actors, locations } = await loadDocumentParts(runner, [id])
    await locks.take(actors, locations)
    if ((await change(runner)).length === 0) return null
    return rederiveDocuments(runner, [id], locks)
  })
}
