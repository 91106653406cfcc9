import { z } from 'zod'
import type { ActorId, ClaimId, LocationId, SourceDocumentId } from '../domain/identifiers.js'
import type { GraphLocks } from './derivation/graph-locks.js'
import { rederive } from './derivation/rederive.js'
import type { RelationChange } from './derivation/replace-relations.js'
import { type Runner, statement } from './query.js'
import { actorIdRow, claimIdRow, locationIdRow } from './row-types.js'
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

/** Derives again all that documents touch, after they were stored, withdrawn or judged anew in the same transaction. */
export async function rederiveDocuments(
  runner: Runner,
  documents: readonly SourceDocumentId[],
  locks: GraphLocks,
): Promise<RelationChange[]> {
  const { claims, actors, locations } = await loadDocumentParts(runner, documents)
  await locks.take(actors, locations)
  const renamed = await settleIdentities(runner, documents, actors, locations)
  return rederive(
    runner,
    { claims, actors, renamedActors: renamed.actors, renamedLocations: renamed.locations },
    locks,
  )
}
