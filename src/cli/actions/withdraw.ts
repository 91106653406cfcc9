import type { SourceDocumentId } from '../../domain/identifiers.js'
import { SuzerainError } from '../../domain/suzerain-error.js'
import type { RelationChange } from '../../graph/derivation/replace-relations.js'
import { reinstateDocument, withdrawDocument } from '../../graph/withdraw-document.js'
import { readDocuments } from '../../ingest/read/read-documents.js'
import { ensureSchema } from '../ensure-schema.js'
import { formatRejection } from '../print/format-rejection.js'
import { withGraph } from '../with-graph.js'

export interface WithdrawFlags {
  readonly reason: string
  readonly undo?: true
  readonly json?: true
}

/** No document of the graph is meant. */
export class NoSuchDocumentError extends SuzerainError {
  constructor(reason: string) {
    super('NO_SUCH_DOCUMENT', reason)
  }
}

/** Withdraws a document, or lets it count again, and prints what changed. */
export async function withdraw(document: string, flags: WithdrawFlags): Promise<void> {
  const id = document.startsWith('doc:') ? (document as SourceDocumentId) : await idOfFile(document)
  const changes = await withGraph(async ({ graph }) => {
    await ensureSchema(graph)
    return flags.undo ? reinstateDocument(graph, id) : withdrawDocument(graph, id, flags.reason)
  })
  if (changes === null) throw new NoSuchDocumentError(`no document ${id} is in the graph`)
  if (flags.json) console.log(JSON.stringify({ document: id, withdrawn: !flags.undo, relations: changes }))
  else console.log(describe(id, flags.undo === true, changes))
}

/** A document's id comes from what it says and where it appeared, so the file tells it. */
async function idOfFile(path: string): Promise<SourceDocumentId> {
  const ids: SourceDocumentId[] = []
  for await (const outcome of readDocuments([path])) {
    if (outcome.kind === 'REJECTION')
      throw new NoSuchDocumentError(
        `neither an id (doc:…) nor a document that can be read: ${formatRejection(outcome.rejection)}`,
      )
    ids.push(outcome.document.id)
  }
  const [id] = ids
  if (id === undefined || ids.length > 1)
    throw new NoSuchDocumentError(`${path} has ${ids.length} documents; name one by its id`)
  return id
}

function describe(id: string, undone: boolean, changes: readonly RelationChange[]): string {
  const done = undone
    ? `${id} counts again`
    : `${id} is withdrawn: its claims no longer count and stay readable`
  return `${done}. ${changes.length} ${changes.length === 1 ? 'relation or event' : 'relations and events'} changed.`
}
