import type { IsoDay } from '../../domain/partial-date.js'
import type { Runner } from '../query.js'
import { compileFilter, matches } from './filter.js'
import { backingsKnownAt } from './known-at.js'
import { type BackingQuestion, readKnownBackings, speaksOfStanding } from './known-backings.js'
import { readPage } from './list-page.js'
import { type Page, pageOf } from './page.js'
import { type BackingItem, backersList, backingTests, recipientsList, relationKey } from './relation-lists.js'

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

function readStored(
  runner: Runner,
  { side, end, asOf, filter, order, page }: BackingQuestion,
): Promise<Page<BackingItem>> {
  const list = side === 'BACKERS' ? backersList : recipientsList
  return readPage(runner, list.shape, {
    filter: compileFilter(filter, list.conditions),
    order: list.orders[order.field],
    direction: order.direction,
    page,
    params: { end, asOf },
  })
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
