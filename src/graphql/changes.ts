import { type KnowledgeChange, keysPublishedBetween, knowledgeChanges } from '../graph/reads/changes.js'
import { pageOf } from '../graph/reads/page.js'
import type { ApiContext } from './context.js'
import { toPageRequest } from './cursor.js'
import type { QueryChangesArgs } from './generated/resolver-types.js'
import { ArgumentError } from './look-up.js'
import { type RelationRow, typed } from './node-row.js'
import { type PageSource, toPageSource } from './page-source.js'

export interface ChangeSource {
  readonly kind: KnowledgeChange['kind']
  readonly relation: RelationRow
  readonly before: RelationRow | null
}
export type ChangePage = PageSource<ChangeSource>

/** Every relation is derived for both days: more than so many would take too long. */
const MAX_RELATIONS = 2_000
const LAST_REPORTED_FIRST = { field: 'LAST_REPORTED', direction: 'DESC' } as const

/** What came to be known between two days. */
export async function answerChanges(args: QueryChangesArgs, context: ApiContext): Promise<ChangePage> {
  const { from, to } = args
  if (from > to) throw new ArgumentError('from', `${from} is after ${to}`)
  const request = toPageRequest(args, LAST_REPORTED_FIRST, true)
  const keys = await keysPublishedBetween(context.runner, { from, to })
  if (keys.length > MAX_RELATIONS)
    throw new ArgumentError(
      'to',
      `what was published until ${to} speaks of ${keys.length} pairs and places; ask for fewer days, of at most ${MAX_RELATIONS}`,
    )
  const changes = keys.length === 0 ? [] : await knowledgeChanges(context.runner, keys, { from, to })
  const page = pageOf(changes, positionOf, LAST_REPORTED_FIRST.direction, request)
  const items = page.items.map(({ item, position }) => ({ item: toSource(item), position }))
  return toPageSource({ ...page, items }, LAST_REPORTED_FIRST)
}

const positionOf = ({ relation: { lastReportedOn, id }, kind }: KnowledgeChange) => ({
  key: lastReportedOn ?? '0001-01-01',
  id: `${id} ${kind}`,
})

const toSource = ({ kind, relation, before }: KnowledgeChange): ChangeSource => ({
  kind,
  relation: typedRelation(relation),
  before: before && typedRelation(before),
})

const typedRelation = (row: KnowledgeChange['relation']): RelationRow =>
  'backer' in row ? typed('Backing', row) : typed('Control', row)
