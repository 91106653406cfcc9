import { z } from 'zod'
import type { DerivedRelations } from '../../domain/derive/relation.js'
import type { ActorId, ClaimId, LocationId } from '../../domain/identifiers.js'
import { type Runner, statement } from '../query.js'
import {
  affiliationRow,
  backingRow,
  controlRow,
  eventReviewRows,
  eventRow,
  OPEN_END,
} from './relation-properties.js'

export const RELATION_TYPES = ['BACKING', 'CONTROL', 'AFFILIATION', 'EVENT'] as const
export type RelationType = (typeof RELATION_TYPES)[number]

/** What became of a derived relation. ENDED: it held openly before and has an end now. */
export interface RelationChange {
  readonly type: RelationType
  readonly id: string
  readonly change: 'ADDED' | 'CHANGED' | 'ENDED' | 'REMOVED'
}

interface Pair {
  readonly from: ActorId
  readonly to: ActorId
}

/** Which stored relations are to be replaced. */
export interface RelationScope {
  readonly backings: readonly Pair[]
  readonly locations: readonly LocationId[]
  readonly affiliations: readonly Pair[]
  readonly claims: readonly ClaimId[]
}

const storedRow = z.object({
  type: z.enum(RELATION_TYPES),
  id: z.string(),
  digest: z.string().nullable(),
  isOpen: z.boolean(),
})
type StoredRelation = z.infer<typeof storedRow>

const storedRelations = statement<{ scope: RelationScope }, StoredRelation>(
  'read/derivation-relations',
  storedRow,
)
const deleteDerived = statement<{
  gone: Readonly<Record<'backs' | 'controls' | 'affiliations' | 'events', readonly string[]>>
}>('write/delete-derived')
type Rows<Row> = { readonly rows: readonly Row[] }
const mergeBackings = statement<Rows<ReturnType<typeof backingRow>>>('write/merge-backings')
const mergeControls = statement<Rows<ReturnType<typeof controlRow>>>('write/merge-controls')
const mergeAffiliations = statement<Rows<ReturnType<typeof affiliationRow>>>('write/merge-affiliations')
const mergeEventReviews = statement<
  Rows<ReturnType<typeof eventReviewRows>[number]> & {
    readonly claims: readonly string[]
    readonly recordedAt: string
  }
>('write/merge-event-reviews')
const mergeEvents = statement<Rows<ReturnType<typeof eventRow>>>('write/merge-events')

/** A relation as it would be stored: `digest` tells whether it differs from the one that is. */
interface Storable {
  readonly id: string
  readonly properties: { readonly digest: string }
}

function changeOf(
  before: StoredRelation | undefined,
  { properties: { digest } }: Storable,
  isOpen: boolean,
): RelationChange['change'] | null {
  if (before === undefined) return 'ADDED'
  if (before.digest === digest) return null
  return before.isOpen && !isOpen ? 'ENDED' : 'CHANGED'
}

/** An event is no interval. */
const isNeverOpen = (): boolean => false

const isOpenRow = ({ days }: { readonly days: { readonly validTo: string } }): boolean =>
  days.validTo === OPEN_END

/**
 * Makes the stored relations of a scope those that were derived: writes what is new or differs (or bears the name of a renamed actor or
 * location), deletes what no longer follows. Returns what changed, in the order of ids.
 */
export async function replaceRelations(
  runner: Runner,
  scope: RelationScope,
  derived: DerivedRelations,
  renamed: ReadonlySet<string>,
): Promise<RelationChange[]> {
  const stored = new Map((await runner.run(storedRelations, { scope })).map(row => [row.id, row]))
  const changes: RelationChange[] = []
  const kept = new Set<string>()
  const rowsToWrite = <Row extends Storable>(
    type: RelationType,
    rows: readonly Row[],
    isOpen: (row: Row) => boolean,
    namesOf: (row: Row) => readonly string[],
  ): Row[] =>
    rows.filter(row => {
      kept.add(row.id)
      const change = changeOf(stored.get(row.id), row, isOpen(row))
      if (change !== null) changes.push({ type, id: row.id, change })
      return change !== null || namesOf(row).some(name => renamed.has(name))
    })
  const backings = rowsToWrite('BACKING', derived.backings.map(backingRow), isOpenRow, row => [
    row.backer,
    row.recipient,
  ])
  const controls = rowsToWrite('CONTROL', derived.controls.map(controlRow), isOpenRow, row => [
    row.actor,
    row.location,
  ])
  const affiliations = rowsToWrite(
    'AFFILIATION',
    derived.affiliations.map(affiliationRow),
    isOpenRow,
    row => [row.member, row.group],
  )
  const events = rowsToWrite('EVENT', derived.events.map(eventRow), isNeverOpen, row => [
    ...row.actors,
    ...row.targets,
    ...row.location,
  ])
  const gone = [...stored.values()].filter(row => !kept.has(row.id))
  await deleteRelations(runner, gone)
  if (backings.length > 0) await runner.run(mergeBackings, { rows: backings })
  if (controls.length > 0) await runner.run(mergeControls, { rows: controls })
  if (affiliations.length > 0) await runner.run(mergeAffiliations, { rows: affiliations })
  if (events.length > 0) await runner.run(mergeEvents, { rows: events })
  if (scope.claims.length > 0)
    await runner.run(mergeEventReviews, {
      claims: scope.claims,
      recordedAt: new Date().toISOString(),
      rows: derived.events.flatMap(eventReviewRows),
    })
  const removed = gone.map(({ type, id }) => ({ type, id, change: 'REMOVED' as const }))
  return [...changes, ...removed].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function deleteRelations(runner: Runner, gone: readonly StoredRelation[]): Promise<void> {
  if (gone.length === 0) return
  const idsOf = (type: RelationType): string[] => gone.filter(row => row.type === type).map(({ id }) => id)
  await runner.run(deleteDerived, {
    gone: {
      backs: idsOf('BACKING'),
      controls: idsOf('CONTROL'),
      affiliations: idsOf('AFFILIATION'),
      events: idsOf('EVENT'),
    },
  })
}
