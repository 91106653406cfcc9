import { z } from 'zod'
import type { ActorId, SourceDocumentId } from '../domain/identifiers.js'
import type { GraphConnection } from './connection.js'
import { GraphLocks } from './derivation/graph-locks.js'
import { rederive } from './derivation/rederive.js'
import { settleTies } from './derivation/settle-ties.js'
import { settleActors } from './identity/settle-actors.js'
import { type Runner, runnerOn, type Statement, statement } from './query.js'
import { loadDocumentParts } from './rederive-documents.js'
import { actorIdRow, documentIdRow } from './row-types.js'
import { settleIdentities } from './settle-identities.js'

type Page = { readonly after: string; readonly first: number }
const documentIds = statement<Page, { id: SourceDocumentId }>(
  'read/document-ids',
  z.object({ id: documentIdRow }),
)
const actorIds = statement<Page, { id: ActorId }>('read/actor-ids', z.object({ id: actorIdRow }))
const resolveClaims = statement<{ ids: readonly string[] }>('write/resolve-claims')
const CLEARING = [
  statement('write/clear-backings'),
  statement('write/clear-controls'),
  statement('write/clear-affiliations'),
  statement('write/clear-events'),
  statement('write/clear-actor-ties'),
]

const DOCUMENTS_A_BATCH = 20
const ACTORS_A_BATCH = 200

export interface RebuildReport {
  readonly documents: number
  readonly relations: number
}

/**
 * Deletes every derived relation and event and derives all of them again from the claims, in batches; references, names and ties too. The outcome is
 * what ingestion left. Answers are incomplete while it runs.
 */
export async function rebuild(
  connection: GraphConnection,
  onProgress: (documents: number) => void = () => undefined,
): Promise<RebuildReport> {
  for (const { text } of CLEARING) await connection.runAutoCommit(text)
  await eachBatch(connection, actorIds, ACTORS_A_BATCH, (runner, ids) =>
    settleActors(runner, ids, new GraphLocks(runner)),
  )
  await eachBatch(connection, documentIds, DOCUMENTS_A_BATCH, settleDocuments)
  await eachBatch(connection, actorIds, ACTORS_A_BATCH, async (runner, ids) => {
    const locks = new GraphLocks(runner)
    await locks.take(ids, [])
    await settleTies(runner, ids, locks)
  })
  let [documents, relations] = [0, 0]
  await eachBatch(connection, documentIds, DOCUMENTS_A_BATCH, deriveDocuments, (batch, derived) => {
    documents += batch.length
    relations += derived
    onProgress(documents)
  })
  return { documents, relations }
}

async function settleDocuments(runner: Runner, ids: readonly SourceDocumentId[]): Promise<void> {
  const { claims, actors, locations } = await loadDocumentParts(runner, ids)
  const locks = new GraphLocks(runner)
  await locks.take(actors, locations)
  await settleIdentities(runner, ids, actors, locations)
  await runner.run(resolveClaims, { ids: claims })
}

/** Returns how many relations the batch added. */
async function deriveDocuments(runner: Runner, ids: readonly SourceDocumentId[]): Promise<number> {
  const { claims, actors, locations } = await loadDocumentParts(runner, ids)
  const locks = new GraphLocks(runner)
  await locks.take(actors, locations)
  const touched = { claims, actors: [], renamedActors: [], renamedLocations: [] }
  const changes = await rederive(runner, touched, locks)
  return (
    changes.filter(({ change }) => change === 'ADDED').length -
    changes.filter(({ change }) => change === 'REMOVED').length
  )
}

/** Gives ids in order, a batch in a transaction of its own; `after` is called once for each batch that was committed. */
async function eachBatch<Id extends string, Result>(
  connection: GraphConnection,
  pages: Statement<Page, { id: Id }>,
  first: number,
  work: (runner: Runner, ids: readonly Id[]) => Promise<Result>,
  after: (ids: readonly Id[], result: Result) => void = () => undefined,
): Promise<void> {
  const reader = runnerOn((text, params) => connection.read(text, params))
  let last = ''
  for (;;) {
    const ids = (await reader.run(pages, { after: last, first })).map(({ id }) => id)
    const end = ids.at(-1)
    if (end === undefined) return
    after(
      ids,
      await connection.write(transaction =>
        work(
          runnerOn((text, params) => transaction.run(text, params)),
          ids,
        ),
      ),
    )
    last = end
  }
}
