import { z } from 'zod'
import type { IsoDay } from '../../domain/partial-date.js'
import { slotsAround } from '../derivation/interval-slots.js'
import type { Runner } from '../query.js'
import { compileFilter } from './filter.js'
import { countUndatedBackings, deriveBackingsOf } from './known-at.js'
import { type ListShape, readPage } from './list-page.js'
import type { Direction, Page, PageRequest } from './page.js'
import type { Extent } from './relation-heads.js'
import {
  ACTOR,
  type BackingCriteria,
  type BackingItem,
  type BackingSide,
  backersList,
  HOLDS,
  ORDERS,
  type RelationOrderField,
} from './relation-lists.js'
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

/** A backing as known on the day, with what it is derived under and the actor at its other end. */
interface Found {
  readonly key: string
  readonly other: ActorRow
}
const foundRow: z.ZodType<Found> = z.object({ key: z.string(), other: actorRow })

const KNOWN = 'n.knownFrom <= date($knownAt) AND n.knownTo > date($knownAt)'

/**
 * Versions of backings of one end that were in force on a day of knowledge and hold on a day, in slots as `slotOf` gives them. All have what the index
 * has: said so, it serves. Who is at the other end is looked up for the page alone, unless sorting or filtering needs it of all.
 */
function versionsOf(side: BackingSide, needsOther: boolean): ListShape<Found> {
  const [slot, other] = side === 'BACKERS' ? ['ofRecipient', 'backer'] : ['ofBacker', 'recipient']
  const matchOther = `(o:Actor {id: n.${other}})`
  return {
    name: side === 'BACKERS' ? 'list of known backers' : 'list of known recipients',
    match: `(n:BackingVersion {${slot}: slot})${needsOther ? ` MATCH ${matchOther}` : ''}`,
    where: `${KNOWN} AND ${HOLDS} AND n.documentCount IS NOT NULL AND n.backing IS NOT NULL`,
    indexedBy: `n.${slot}`,
    slotted: needsOther ? 'n, o' : 'n',
    id: 'n.backing',
    item: `{key: n.key, other: ${ACTOR}}`,
    ...(needsOther ? {} : { lookUp: `MATCH ${matchOther}` }),
    row: foundRow,
  }
}

const shapes = {
  BACKERS: { alone: versionsOf('BACKERS', false), withOther: versionsOf('BACKERS', true) },
  RECIPIENTS: { alone: versionsOf('RECIPIENTS', false), withOther: versionsOf('RECIPIENTS', true) },
}

/** What a page of versions is read by. Standing is not among what is stored of them, as it depends on sides: {@link speaksOfStanding} keeps such filters away. */
export const knownBackingsList = (
  side: BackingSide,
  filter: BackingCriteria | null | undefined,
  order: RelationOrderField,
): ListShape<Found> =>
  order === 'NAME' || speaksOf('otherKind', filter) ? shapes[side].withOther : shapes[side].alone

const speaksOf = (field: 'standing' | 'otherKind', filter: BackingCriteria | null | undefined): boolean =>
  filter != null &&
  (filter[field] != null ||
    [...(filter.and ?? []), ...(filter.or ?? []), filter.not].some(branch => speaksOf(field, branch)))

/** Whether a filter asks for the standing of a backing anywhere. */
export const speaksOfStanding = (filter: BackingCriteria | null | undefined): boolean =>
  speaksOf('standing', filter)

/**
 * A page of backings as known on a day. What it is sorted, cut and filtered by is stored of every version; only the pairs of the page are derived
 * from their claims.
 */
export async function readKnownBackings(
  runner: Runner,
  { side, end, asOf, filter, order, page: request }: BackingQuestion,
  knownAt: IsoDay,
): Promise<{ readonly page: Page<BackingItem>; readonly undatedClaims: number }> {
  const page = await readPage(runner, knownBackingsList(side, filter, order.field), {
    filter: compileFilter(filter, backersList.conditions),
    order: ORDERS[order.field],
    direction: order.direction,
    page: request,
    params: { slots: slotsAround(end, knownAt), asOf, knownAt },
  })
  const ends = side === 'BACKERS' ? { recipient: end, backer: null } : { recipient: null, backer: end }
  const keys = [...new Set(page.items.map(({ item }) => item.key))].sort()
  const params = { keys, recipient: null, backer: null }
  const derived = keys.length === 0 ? [] : await deriveBackingsOf(runner, params, knownAt)
  const rows = new Map(derived.map(row => [row.id, row]))
  const items = page.items.map(({ item: { other }, position }) => {
    const row = rows.get(position.id)
    if (row === undefined)
      throw new RangeError(`${position.id} is stored as known on ${knownAt} and does not follow`)
    return { item: { row, other }, position }
  })
  return { page: { ...page, items }, undatedClaims: await countUndatedBackings(runner, ends) }
}
