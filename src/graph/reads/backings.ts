import type { IsoDay } from '../../domain/partial-date.js'
import type { Runner } from '../query.js'
import { compileFilter, matches } from './filter.js'
import type { Identified } from './identify.js'
import { backingsKnownAt } from './known-at.js'
import {
  type BackingQuestion,
  type BackingSearch,
  readKnownBackings,
  speaksOfStanding,
} from './known-backings.js'
import { type ListQuery, readAnchoredPage, readPage } from './list-page.js'
import { type Page, pageOf } from './page.js'
import { type BackingItem, backersList, backingTests, recipientsList, relationKey } from './relation-lists.js'
import type { ActorRow } from './rows.js'

export interface Answer<Item> {
  readonly page: Page<Item>
  /** How many claims were left out because nobody knows when their documents were published. */
  readonly undatedClaims: number
}

/** Who backs whom on a day: from the stored relations, or else from the claims that had been published by the day of knowledge. */
export async function readBackings(runner: Runner, question: BackingQuestion): Promise<Answer<BackingItem>> {
  return question.knownAt === null
    ? { page: await readStored(runner, question), undatedClaims: 0 }
    : speaksOfStanding(question.filter)
      ? deriveAll(runner, question, question.knownAt)
      : readKnownBackings(runner, question, question.knownAt)
}

/** The same of an actor by its id, whom the same statement looks up; null where the graph has none. */
export async function readBackingsOfActor(
  runner: Runner,
  asked: string,
  search: BackingSearch,
): Promise<{ readonly anchor: Identified<ActorRow>; readonly page: Page<BackingItem> } | null> {
  const { shapesOfActor } = listOf(search)
  return readAnchoredPage(runner, shapesOfActor[search.extent ?? 'WHOLE'], queryOf(search, { asked }))
}

const readStored = (runner: Runner, { end, ...search }: BackingQuestion): Promise<Page<BackingItem>> =>
  readPage(runner, listOf(search).shapes[search.extent ?? 'WHOLE'], queryOf(search, { end }))

const listOf = ({ side }: BackingSearch) => (side === 'BACKERS' ? backersList : recipientsList)

function queryOf(search: BackingSearch, of: Readonly<Record<string, string>>): ListQuery {
  const { conditions, orders } = listOf(search)
  const { filter, order, page, asOf } = search
  return {
    filter: compileFilter(filter, conditions),
    order: orders[order.field],
    direction: order.direction,
    page,
    params: { ...of, asOf },
  }
}

/** Every backing of the end is derived: for filters that ask what no version tells. */
async function deriveAll(
  runner: Runner,
  { side, end, asOf, filter, order, page }: BackingQuestion,
  knownAt: IsoDay,
): Promise<Answer<BackingItem>> {
  const { items, undatedClaims } = await backingsKnownAt(runner, { side, end, asOf, knownAt })
  const matching = items.filter(item => matches(filter, backingTests, item))
  const positionOf = ({ row, other }: BackingItem) => ({
    key: relationKey[order.field](row, other.name),
    id: row.id,
  })
  return { page: pageOf(matching, positionOf, order.direction, page), undatedClaims }
}
