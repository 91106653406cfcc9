import { z } from 'zod'
import type { ActorId, LocationId, SourceDocumentId } from '../domain/identifiers.js'
import { type Runner, statement } from './query.js'
import { actorIdRow, locationIdRow } from './row-types.js'

const settled = <Id>(id: z.ZodType<Id>) => z.object({ id, wasNew: z.boolean() })
type Ids = { readonly ids: readonly string[] }
type Documents = { readonly documents: readonly string[] }
const deriveReferences = statement<Documents>('write/derive-references')
const deriveAliasNames = statement<Documents>('write/derive-alias-names')
/** What curated names have for a document. */
const CURATED = 'curated'
const deriveSpellings = statement<Documents>('write/derive-spellings')
const deriveReadTies = statement<Ids, { id: ActorId }>('write/derive-read-ties', z.object({ id: actorIdRow }))
const settleActors = statement<Ids, { id: ActorId; wasNew: boolean }>(
  'write/settle-read-actors',
  settled(actorIdRow),
)
const settleLocations = statement<Ids, { id: LocationId; wasNew: boolean }>(
  'write/settle-read-locations',
  settled(locationIdRow),
)

export interface Renamed {
  readonly actors: readonly ActorId[]
  readonly locations: readonly LocationId[]
  /** Actors to whom others were tied that no longer are. */
  readonly untied: readonly ActorId[]
}

/** Derives, from all judgements of the documents, what mentions and names refer to; then what the actors and locations are called and tied to. */
export async function settleIdentities(
  runner: Runner,
  documents: readonly SourceDocumentId[],
  actors: readonly ActorId[],
  locations: readonly LocationId[],
): Promise<Renamed> {
  const [, ofActors, ofLocations] = await Promise.all([
    settleReferences(runner, documents),
    settleReadActors(runner, actors),
    settleReadLocations(runner, locations),
  ])
  return { actors: ofActors.renamed, untied: ofActors.untied, locations: ofLocations }
}

/** What mentions and names of documents refer to. */
export async function settleReferences(
  runner: Runner,
  documents: readonly SourceDocumentId[],
): Promise<void> {
  await Promise.all([
    runner.run(deriveReferences, { documents }),
    runner.run(deriveAliasNames, { documents }),
    runner.run(deriveSpellings, { documents }),
  ])
}

/** The spellings of curated names: documents have none of these. */
export const spellCurated = async (runner: Runner): Promise<void> => {
  await runner.run(deriveSpellings, { documents: [CURATED] })
}

/** What actors that no seed knows are called and tied to, once references are settled. Returns those that had another name, and to whom any were tied. */
export async function settleReadActors(
  runner: Runner,
  ids: readonly ActorId[],
): Promise<{ readonly renamed: readonly ActorId[]; readonly untied: readonly ActorId[] }> {
  const [named, untied] = await Promise.all([
    runner.run(settleActors, { ids }),
    runner.run(deriveReadTies, { ids }),
  ])
  return {
    renamed: named.filter(({ wasNew }) => !wasNew).map(({ id }) => id),
    untied: untied.map(({ id }) => id),
  }
}

/** What locations that the gazetteer lacks are called and lie within, once references are settled. Returns those that had another name. */
export async function settleReadLocations(runner: Runner, ids: readonly LocationId[]): Promise<LocationId[]> {
  const named = await runner.run(settleLocations, { ids })
  return named.filter(({ wasNew }) => !wasNew).map(({ id }) => id)
}
