import type { GraphConnection } from './connection.js'
import { type GraphLocks, writeUnderLocks } from './derivation/graph-locks.js'
import type { RelationChange } from './derivation/replace-relations.js'
import { rederiveDocuments } from './rederive-documents.js'
import { type ResolvedReading, storeActorsAndLocations, storeWhatWasSaid } from './store-reading.js'

/** What storing a document did to the graph. */
export interface StoredDocument {
  readonly newActors: number
  readonly knownActors: number
  readonly newLocations: number
  readonly knownLocations: number
  /** Claims that no earlier reading of it had found. */
  readonly newClaims: number
  /** Claims that the last reading of it did not find, and one before it did. */
  readonly foundAgain: number
  /** Claims of earlier readings that this one no longer finds. */
  readonly superseded: number
  readonly relations: readonly RelationChange[]
}

/** A long document, or one that changes sides, may re-derive much; waiting for the locks of another writer counts too. */
const LONG_WORK = { timeoutMs: 180_000 }

/**
 * Stores a document with all that was read in it and derives again what it touches, in one transaction: all of it or nothing. Storing
 * the same reading again changes nothing.
 */
export function storeDocument(
  connection: GraphConnection,
  resolved: ResolvedReading,
): Promise<StoredDocument> {
  return writeUnderLocks(
    connection,
    async (runner, locks) => {
      await storeActorsAndLocations(runner, resolved, locks)
      const claims = await storeWhatWasSaid(runner, resolved)
      const relations = await rederiveDocuments(runner, [resolved.reading.document.id], locks)
      return { ...countsOf(resolved, locks), ...claims, relations }
    },
    LONG_WORK,
  )
}

function countsOf({ entities }: ResolvedReading, locks: GraphLocks) {
  const subjects = new Set<string>(entities.map(({ subject }) => subject))
  const actors = [...locks.actors.values()].filter(({ id }) => subjects.has(id))
  const locations = [...locks.locations.values()].filter(({ id }) => subjects.has(id))
  const newActors = actors.filter(({ isNew }) => isNew).length
  const newLocations = locations.filter(({ isNew }) => isNew).length
  return {
    newActors,
    knownActors: actors.length - newActors,
    newLocations,
    knownLocations: locations.length - newLocations,
  }
}
