import { z } from 'zod'
import type { ActorId, LocationId } from '../domain/identifiers.js'
import type { NameLookup } from '../domain/name-lookup.js'
import type { Reading } from '../domain/reading.js'
import type { ResolvedEntity } from '../resolve/resolve.js'
import type { GraphLocks, LockedActor, LockedLocation } from './derivation/graph-locks.js'
import { type Runner, statement } from './query.js'
import { type ClaimRow, claimRows } from './rows/claim-rows.js'
import {
  curatedActorRow,
  curatedActorsWithTies,
  curatedAliasRow,
  curatedHash,
  curatedLocationRow,
  curatedLocationsWithin,
} from './rows/curated-rows.js'
import { documentProperties, mentionRows, passageRow } from './rows/document-rows.js'
import { aliasRows, judgementRow } from './rows/identity-rows.js'

type Rows<Row> = { readonly rows: readonly Row[] }
type OfDocument<Row> = Rows<Row> & { readonly document: string; readonly recordedAt: string }
type Scoped = { readonly id: string; readonly scope: string }

const mergeSourceDocument = statement<{
  document: ReturnType<typeof documentProperties>
  publishedOn: string | null
  recordedAt: string
  passages: readonly ReturnType<typeof passageRow>[]
}>('write/merge-source-document')
const mergeMentions = statement<Rows<ReturnType<typeof mentionRows>[number]>>('write/merge-mentions')
const mergeCuratedActors = statement<Rows<ReturnType<typeof curatedActorRow>>>('write/merge-curated-actors')
const mergeCuratedLocations = statement<Rows<ReturnType<typeof curatedLocationRow>>>(
  'write/merge-curated-locations',
)
const mergeCuratedAliases = statement<Rows<ReturnType<typeof curatedAliasRow>>>('write/merge-curated-aliases')
const markReadActors = statement<Rows<Scoped>>('write/mark-read-actors')
const markReadLocations = statement<Rows<Scoped>>('write/mark-read-locations')
const mergeNameKeys =
  statement<Rows<{ id: string; profile: string; keys: readonly string[] }>>('write/merge-name-keys')
const mergeJudgements = statement<OfDocument<ReturnType<typeof judgementRow>>>('write/merge-judgements')
const mergeAliases = statement<OfDocument<ReturnType<typeof aliasRows>[number]>>('write/merge-aliases')
const mergedClaims = z.object({ newClaims: z.number(), foundAgain: z.number(), superseded: z.number() })
/** How many claims no earlier reading had found, how many only readings before the last had, and how many of the last one's are no longer found. */
export type MergedClaims = z.infer<typeof mergedClaims>
const mergeClaims = statement<OfDocument<ClaimRow>, MergedClaims>('write/merge-claims', mergedClaims)

/** A document as extraction read it and resolution judged it. */
export interface ResolvedReading {
  readonly reading: Reading
  readonly entities: readonly ResolvedEntity[]
  readonly names: NameLookup
  /** Moment of storing, ISO 8601. */
  readonly recordedAt: string
}

/** Locks and, where the seeds know them, describes the actors and locations of a reading; new ones are created. */
export async function storeActorsAndLocations(
  runner: Runner,
  { entities, names }: ResolvedReading,
  locks: GraphLocks,
): Promise<void> {
  const actors = entities.filter(({ sort }) => sort === 'ACTOR')
  const places = entities.filter(({ sort }) => sort === 'LOCATION')
  const curatedActors = curatedActorsWithTies(
    actors.map(({ subject }) => subject),
    names,
  )
  const curatedPlaces = curatedLocationsWithin(
    places.map(({ subject }) => subject),
    names,
  )
  await locks.take(
    [...actors.map(({ subject }) => subject as ActorId), ...curatedActors.map(({ id }) => id)],
    [...places.map(({ subject }) => subject as LocationId), ...curatedPlaces.map(({ id }) => id)],
  )
  const staleActors = curatedActors.filter(actor => isStale(locks.actors.get(actor.id), curatedHash(actor)))
  const stalePlaces = curatedPlaces.filter(place =>
    isStale(locks.locations.get(place.id), curatedHash(place)),
  )
  if (staleActors.length > 0) await runner.run(mergeCuratedActors, { rows: staleActors.map(curatedActorRow) })
  if (stalePlaces.length > 0)
    await runner.run(mergeCuratedLocations, { rows: stalePlaces.map(curatedLocationRow) })
  const stale = [...staleActors, ...stalePlaces]
  if (stale.length > 0) await runner.run(mergeCuratedAliases, { rows: stale.map(curatedAliasRow) })
  const read = (resolved: readonly ResolvedEntity[], isCurated: (id: string) => boolean): Scoped[] =>
    resolved
      .filter(({ subject }) => !isCurated(subject))
      .map(({ subject, entity }) => ({ id: subject, scope: entity.scope }))
  const readActors = read(actors, id => names.actorById(id) !== null)
  const readPlaces = read(places, id => names.locationById(id) !== null)
  if (readActors.length > 0) await runner.run(markReadActors, { rows: readActors })
  const profiles = actors.flatMap(({ profile }) => profile ?? []).sort((a, b) => (a.id < b.id ? -1 : 1))
  if (profiles.length > 0)
    await runner.run(mergeNameKeys, {
      rows: profiles.map(profile => ({
        id: profile.id,
        profile: JSON.stringify(profile),
        keys: [...profile.keys].sort(),
      })),
    })
  if (readPlaces.length > 0) await runner.run(markReadLocations, { rows: readPlaces })
}

const isStale = (locked: LockedActor | LockedLocation | undefined, hash: string): boolean =>
  locked?.curatedHash !== hash

/** Stores document, passages, mentions, judgements, names and claims. */
export async function storeWhatWasSaid(
  runner: Runner,
  { reading, entities, recordedAt }: ResolvedReading,
): Promise<MergedClaims> {
  const { document, extractor, passages } = reading
  const ofDocument = { document: document.id, recordedAt }
  // The statements are sent one after the other without waiting for the answers between them.
  const [, , , , merged] = await Promise.all([
    runner.run(mergeSourceDocument, {
      document: documentProperties(document, extractor),
      publishedOn: document.publishedOn,
      recordedAt,
      passages: passages.map(passageRow),
    }),
    runner.run(mergeMentions, { rows: mentionRows(reading) }),
    runner.run(mergeJudgements, {
      ...ofDocument,
      rows: entities.map(entity => judgementRow(document.id, entity)),
    }),
    runner.run(mergeAliases, { ...ofDocument, rows: aliasRows(reading) }),
    runner.run(mergeClaims, { ...ofDocument, rows: claimRows(reading) }),
  ])
  return merged[0] ?? { newClaims: 0, foundAgain: 0, superseded: 0 }
}
