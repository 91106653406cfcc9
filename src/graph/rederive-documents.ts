import { z } from 'zod'
import type { ActorId, ClaimId, LocationId, SourceDocumentId } from '../domain/identifiers.js'
import type { GraphLocks } from './derivation/graph-locks.js'
import { rederive } from './derivation/rederive.js'
import type { RelationChange } from './derivation/replace-relations.js'
import { settleActors } from './identity/settle-actors.js'
import { type Runner, statement } from './query.js'
import { actorIdRow, claimIdRow, documentIdRow, locationIdRow } from './row-types.js'
import { settleIdentities } from './settle-identities.js'

const parts = z.object({
  claims: z.array(claimIdRow),
  actors: z.array(actorIdRow),
  locations: z.array(locationIdRow),
})
export type DocumentParts = z.infer<typeof parts>
const documentParts = statement<{ documents: readonly string[] }, DocumentParts>(
  'read/derivation-document-parts',
  parts,
)

/** The claims of documents, and the actors and locations that any judgement ever took their entities for. */
export async function loadDocumentParts(
  runner: Runner,
  documents: readonly SourceDocumentId[],
): Promise<DocumentParts> {
  const [row] = await runner.run(documentParts, { documents })
  const none: { claims: ClaimId[]; actors: ActorId[]; locations: LocationId[] } = {
    claims: [],
    actors: [],
    locations: [],
  }
  return row ?? none
}

const documentsOfActors = statement<
  { ids: readonly string[] },
  { documents: SourceDocumentId[]; claims: ClaimId[] }
>('read/documents-of-actors', z.object({ documents: z.array(documentIdRow), claims: z.array(claimIdRow) }))

/** Derives again all that documents touch, after they were stored, withdrawn or judged anew in the same transaction. */
export async function rederiveDocuments(
  runner: Runner,
  documents: readonly SourceDocumentId[],
  locks: GraphLocks,
): Promise<RelationChange[]> {
  const parts = await loadDocumentParts(runner, documents)
  await locks.take(parts.actors, parts.locations)
  return rederiveActors(runner, parts, locks, documents)
}

/** Judges again which actors are one, and derives all that hangs on it, and on the other parts of the documents. */
export async function rederiveActors(
  runner: Runner,
  { claims, actors, locations }: DocumentParts,
  locks: GraphLocks,
  documents: readonly SourceDocumentId[],
): Promise<RelationChange[]> {
  const { moved, affected } = await settleActors(runner, actors, locks)
  const [ofMoved] = moved.length === 0 ? [] : await runner.run(documentsOfActors, { ids: moved })
  const touched = union(documents, ofMoved?.documents ?? [])
  const renamed = await settleIdentities(runner, touched, affected, locations)
  return rederive(
    runner,
    {
      claims: union(claims, ofMoved?.claims ?? []),
      actors: union(affected, renamed.untied),
      renamedActors: renamed.actors,
      renamedLocations: renamed.locations,
    },
    locks,
  )
}

const union = <Id extends string>(ids: readonly Id[], more: readonly Id[]): Id[] =>
  [...new Set([...ids, ...more])].sort()
