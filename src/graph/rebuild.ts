import { z } from 'zod'
import type { ActorId, ClaimId, LocationId, SourceDocumentId } from '../domain/identifiers.js'
import type { GraphConnection } from './connection.js'
import { GraphLocks } from './derivation/graph-locks.js'
import { placeAgain, rederiveEvents, rederiveKeys, versionKeys } from './derivation/rederive.js'
import type { RelationChange } from './derivation/replace-relations.js'
import { settleTies } from './derivation/settle-ties.js'
import { settleActors } from './identity/settle-actors.js'
import { type Runner, runnerOn, type Statement, statement } from './query.js'
import { loadDocumentParts } from './rederive-documents.js'
import { actorIdRow, claimIdOnly, documentIdRow, keyRow, locationIdRow } from './row-types.js'
import { settleReadActors, settleReadLocations, settleReferences, spellCurated } from './settle-identities.js'

type Page = { readonly after: string; readonly first: number }
type Pages<Id> = Statement<Page, { id: Id }>
const documentIds: Pages<SourceDocumentId> = statement('read/document-ids', z.object({ id: documentIdRow }))
const actorIds: Pages<ActorId> = statement('read/actor-ids', z.object({ id: actorIdRow }))
const locationIds: Pages<LocationId> = statement('read/location-ids', z.object({ id: locationIdRow }))
const relationKeys = statement<Page & { readonly before: string }, z.infer<typeof keyRow>>(
  'read/relation-keys',
  keyRow,
)
const reportsWithoutEvent = statement<{ documents: readonly string[] }, { id: ClaimId }>(
  'read/event-reports-without-event',
  claimIdOnly,
)
const resolveClaims = statement<{ ids: readonly string[] }>('write/resolve-claims')
const clearUnusedSpellings = statement('write/clear-unused-spellings')
const clearBackingVersions = statement('write/clear-backing-versions')
const CLEARING = [
  statement('write/clear-backings'),
  statement('write/clear-controls'),
  statement('write/clear-affiliations'),
  statement('write/clear-events'),
  clearBackingVersions,
  statement('write/clear-actor-ties'),
]

const DOCUMENTS_A_BATCH = 50
const SUBJECTS_A_BATCH = 200
/** Keys are taken together until they have so many claims; one that has more is taken whole. */
const CLAIMS_A_BATCH = 1_000

export type RebuildStep =
  | 'identify actors'
  | 'refer'
  | 'name actors'
  | 'name locations'
  | 'tie actors'
  | 'place claims'
  | 'derive relations'
  | 'derive events'

export interface RebuildReport {
  readonly documents: number
  readonly relations: number
}

/**
 * Deletes every derived relation and event and derives all of them again from the claims, in batches; references, names and ties too. The outcome is
 * what ingestion left. Answers are incomplete while it runs. Every key and every event is derived once, however many documents tell of it.
 * `onProgress` is told how many documents, subjects or claims each step has done.
 */
export async function rebuild(
  connection: GraphConnection,
  onProgress: (step: RebuildStep, done: number) => void = () => undefined,
): Promise<RebuildReport> {
  const batches = new Batches(connection, onProgress)
  for (const { text } of CLEARING) await connection.runAutoCommit(text, {}, LONG_WORK)
  await batches.each('identify actors', actorIds, SUBJECTS_A_BATCH, (runner, ids) =>
    settleActors(runner, ids, new GraphLocks(runner)),
  )
  const documents = await batches.each('refer', documentIds, DOCUMENTS_A_BATCH, referDocuments)
  await batches.commit(spellCurated)
  await connection.runAutoCommit(clearUnusedSpellings.text, {}, LONG_WORK)
  await batches.each('name actors', actorIds, SUBJECTS_A_BATCH, async (runner, ids) => {
    await new GraphLocks(runner).take(ids, [])
    await settleReadActors(runner, ids)
  })
  await batches.each('name locations', locationIds, SUBJECTS_A_BATCH, async (runner, ids) => {
    await new GraphLocks(runner).take([], ids)
    await settleReadLocations(runner, ids)
  })
  await batches.each('tie actors', actorIds, SUBJECTS_A_BATCH, async (runner, ids) => {
    const locks = new GraphLocks(runner)
    await locks.take(ids, [])
    await settleTies(runner, ids, locks)
  })
  await batches.each('place claims', documentIds, DOCUMENTS_A_BATCH, async (runner, ids) => {
    const { claims, actors, locations } = await loadDocumentParts(runner, ids)
    await new GraphLocks(runner).take(actors, locations)
    await placeAgain(runner, claims)
  })
  let relations = await batches.keys('derive relations', 'A', 'EVENT|', async (runner, keys) =>
    added(await rederiveKeys(runner, keys, new GraphLocks(runner))),
  )
  await batches.each('derive events', documentIds, DOCUMENTS_A_BATCH, deriveEvents, more => {
    relations += more
  })
  return { documents, relations }
}

/** Derives anew how the backings of all pairs stood as known on each day, and nothing else. */
export async function rebuildBackingVersions(connection: GraphConnection): Promise<void> {
  await connection.runAutoCommit(clearBackingVersions.text, {}, LONG_WORK)
  const batches = new Batches(connection, () => undefined)
  await batches.keys('derive relations', 'BACKING|', 'BACKING}', async (runner, keys) => {
    await versionKeys(runner, keys, new GraphLocks(runner))
    return keys.length
  })
}

const LONG_WORK = { timeoutMs: 30 * 60_000 }

async function referDocuments(runner: Runner, ids: readonly SourceDocumentId[]): Promise<void> {
  const { claims, actors, locations } = await loadDocumentParts(runner, ids)
  await new GraphLocks(runner).take(actors, locations)
  await settleReferences(runner, ids)
  await runner.run(resolveClaims, { ids: claims })
}

/** Events that an earlier batch derived whole, as they are near one of its own, are left as they are. */
async function deriveEvents(runner: Runner, documents: readonly SourceDocumentId[]): Promise<number> {
  const reports = await runner.run(reportsWithoutEvent, { documents })
  const ids = reports.map(({ id }) => id)
  return ids.length === 0 ? 0 : added(await rederiveEvents(runner, ids, new GraphLocks(runner)))
}

const added = (changes: readonly RelationChange[]): number =>
  changes.filter(({ change }) => change === 'ADDED').length -
  changes.filter(({ change }) => change === 'REMOVED').length

/** Walks through the graph in the order of ids or keys, a batch in a transaction of its own. */
class Batches {
  readonly #connection: GraphConnection
  readonly #reader: Runner
  readonly #onProgress: (step: RebuildStep, done: number) => void

  constructor(connection: GraphConnection, onProgress: (step: RebuildStep, done: number) => void) {
    this.#connection = connection
    this.#reader = runnerOn((text, params) => connection.read(text, params))
    this.#onProgress = onProgress
  }

  /** `after` is called once for each batch that was committed. Returns how many ids there were. */
  async each<Id extends string, Result>(
    step: RebuildStep,
    pages: Pages<Id>,
    first: number,
    work: (runner: Runner, ids: readonly Id[]) => Promise<Result>,
    after: (result: Result) => void = () => undefined,
  ): Promise<number> {
    let done = 0
    for (let last = ''; ; ) {
      const ids = (await this.#reader.run(pages, { after: last, first })).map(({ id }) => id)
      const end = ids.at(-1)
      if (end === undefined) return done
      after(await this.commit(runner => work(runner, ids)))
      done += ids.length
      this.#onProgress(step, done)
      last = end
    }
  }

  /** The same for keys between two texts. Returns the sum of what `work` returned. */
  async keys(
    step: RebuildStep,
    from: string,
    before: string,
    work: (runner: Runner, keys: readonly string[]) => Promise<number>,
  ): Promise<number> {
    let [sum, done] = [0, 0]
    for (let after = from; ; ) {
      const rows = await this.#reader.run(relationKeys, { after, before, first: CLAIMS_A_BATCH })
      const keys = [...new Set(rows.map(({ key }) => key))]
      const end = keys.at(-1)
      if (end === undefined) return sum
      sum += await this.commit(runner => work(runner, keys))
      done += rows.length
      this.#onProgress(step, done)
      after = end
    }
  }

  /** Work that is one batch. */
  commit<Result>(work: (runner: Runner) => Promise<Result>): Promise<Result> {
    return this.#connection.write(
      transaction => work(runnerOn((text, params) => transaction.run(text, params))),
      LONG_WORK,
    )
  }
}
