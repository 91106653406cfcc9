import { z } from 'zod'
import type { IsoDay } from '../../domain/partial-date.js'
import type { KnownStretch } from '../derivation/backing-versions.js'
import { type Runner, statement } from '../query.js'
import { isInRange, matches, type TestTable } from './filter.js'
import { deriveBackingsOf } from './known-at.js'
import { type Direction, type Page, type PageRequest, pageOf } from './page.js'
import type { Extent } from './relation-heads.js'
import type { BackingCriteria, BackingItem, BackingSide, RelationOrderField } from './relation-lists.js'
import { type ActorRow, actorRow } from './rows.js'

/** Who backs whom on a day. */
export interface BackingSearch {
  readonly side: BackingSide
  readonly asOf: IsoDay
  readonly filter: BackingCriteria | null | undefined
  readonly order: { readonly field: RelationOrderField; readonly direction: Direction }
  readonly page: PageRequest
  /** How much of each backing is wanted; absent: all. */
  readonly extent?: Extent
}

/** The same, asked of one end, as known on a day. */
export interface BackingQuestion extends BackingSearch {
  /** The actor that stands for the end of the relation. */
  readonly end: string
  readonly knownAt: IsoDay | null
}

const knownRow = z.object({
  known: z.array(z.object({ key: z.string(), stretches: z.string().nullable(), other: actorRow })),
  undatedClaims: z.number().int(),
})
type Known = z.output<typeof knownRow>
const statements = {
  BACKERS: statement<{ end: string; knownAt: IsoDay }, Known>('read/known-backers', knownRow),
  RECIPIENTS: statement<{ end: string; knownAt: IsoDay }, Known>('read/known-recipients', knownRow),
}

/** A stretch of one pair, with the actor at its other end. */
interface Candidate extends KnownStretch {
  readonly key: string
  readonly other: ActorRow
}

const sortKey: Readonly<Record<RelationOrderField, (candidate: Candidate) => string | number>> = {
  DOCUMENT_COUNT: ({ documents }) => documents,
  VALID_FROM: ({ from }) => from,
  LAST_REPORTED: ({ last }) => last ?? '0001-01-01',
  NAME: ({ other }) => other.name,
}

/** Standing is not among what is stored of a version, as it depends on sides: {@link speaksOfStanding} keeps such filters away. */
const tests: TestTable<BackingCriteria, Candidate> = {
  kind: (kinds, candidate) => candidate.kinds.some(kind => kinds.includes(kind)),
  standing: () => {
    throw new RangeError('standing is derived, not stored')
  },
  otherKind: (kinds, { other }) => kinds.includes(other.kind),
  lastReportedOn: (range, { last }) => isInRange(range, last),
}

/** Whether a filter asks for the standing of a backing anywhere. */
export const speaksOfStanding = (filter: BackingCriteria | null | undefined): boolean =>
  filter != null &&
  (filter.standing != null ||
    [...(filter.and ?? []), ...(filter.or ?? []), filter.not].some(speaksOfStanding))

/**
 * A page of backings as known on a day. What it is sorted, cut and filtered by is read from the versions of every pair; only the pairs of
 * the page are derived from their claims.
 */
export async function readKnownBackings(
  runner: Runner,
  { side, end, asOf, filter, order, page: request }: BackingQuestion,
  knownAt: IsoDay,
): Promise<{ readonly page: Page<BackingItem>; readonly undatedClaims: number }> {
  const [found] = await runner.run(statements[side], { end, knownAt })
  const { known, undatedClaims } = found ?? { known: [], undatedClaims: 0 }
  const candidates = known
    .flatMap(candidatesOf)
    .filter(({ from, to }) => from <= asOf && (to === null || asOf < to))
    .filter(candidate => matches(filter, tests, candidate))
  const positionOf = (candidate: Candidate) => ({ key: sortKey[order.field](candidate), id: candidate.id })
  const page = pageOf(candidates, positionOf, order.direction, request)
  const keys = [...new Set(page.items.map(({ item }) => item.key))].sort()
  const params = { keys, recipient: null, backer: null }
  const derived = keys.length === 0 ? [] : (await deriveBackingsOf(runner, params, knownAt)).items
  const rows = new Map(derived.map(row => [row.id, row]))
  const items = page.items.map(({ item: { id, other }, position }) => {
    const row = rows.get(id)
    if (row === undefined) throw new RangeError(`${id} is stored as known on ${knownAt} and does not follow`)
    return { item: { row, other }, position }
  })
  return { page: { ...page, items }, undatedClaims }
}

const candidatesOf = ({ key, stretches, other }: Known['known'][number]): Candidate[] =>
  stretches === null
    ? []
    : (JSON.parse(stretches) as KnownStretch[]).map(stretch => ({ ...stretch, key, other }))
