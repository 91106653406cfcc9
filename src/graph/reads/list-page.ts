import { z } from 'zod'
import type { Runner, Statement } from '../query.js'
import type { Condition } from './filter.js'
import type { Direction, Page, PageRequest, Position } from './page.js'

/** A sort key as Cypher, never null (null has no place in an order), and how a cursor's key is turned back into its type. */
export interface ListOrder {
  readonly key: string
  readonly type: 'TEXT' | 'NUMBER' | 'DATE' | 'DATETIME'
}

/** What a list is of, where the same statement looks that up: no page without it. */
export interface ListAnchor<Value> {
  /** Cypher that binds `variable`, of which the pattern of the list speaks. */
  readonly match: string
  readonly variable: string
  /** Cypher of what is to be known of it. */
  readonly value: string
  readonly row: z.ZodType<Value>
}

/** A list that can be filtered, sorted and paged: fixed fragments of Cypher, into which no value is ever spliced. */
export interface ListShape<Item> {
  readonly name: string
  /** A pattern that binds `n`, what the list is of, and any node that filters, orders and projection speak of. */
  readonly match: string
  /** The condition that every item meets, whatever the filter. */
  readonly where: string
  /** Cypher of one item's value. */
  readonly item: string
  readonly row: z.ZodType<Item>
  /** What is the same of all items, and what an index has before the sort keys: named in the order, it lets a page be read along the index. */
  readonly indexedBy?: string
  readonly anchor?: ListAnchor<unknown>
  /** Cypher of an item's id, where that is not the node's own. */
  readonly id?: string
  /** Of a list that lies in slots of an index (`$slots`, of which the pattern names one as `slot`): what the pattern binds. */
  readonly slotted?: string
  /** Cypher that binds what only the items' values speak of, for the page alone: what gathers may not stand within them, as the page gathers them. */
  readonly lookUp?: string
}

/** A list of something that is looked up by the same statement. */
export interface AnchoredShape<Item, Anchor> extends ListShape<Item> {
  readonly anchor: ListAnchor<Anchor>
}

export interface ListQuery {
  readonly filter: Condition
  readonly order: ListOrder
  readonly direction: Direction
  readonly page: PageRequest
  /** Parameters of the shape's own pattern and condition. */
  readonly params: Readonly<Record<string, unknown>>
}

const KEY_OF: Readonly<Record<ListOrder['type'], (parameter: string) => string>> = {
  TEXT: parameter => parameter,
  NUMBER: parameter => parameter,
  DATE: parameter => `date(${parameter})`,
  DATETIME: parameter => `datetime(${parameter})`,
}

/**
 * What stands on one side of a cursor. The key's bound stands first, for an index to serve; "other than" instead of "beyond" in the tie,
 * because of two bounds in an OR the planner would make two walks through everything.
 */
function beside(
  { order, id }: { readonly order: ListOrder; readonly id: string },
  cursor: 'after' | 'before',
  sign: '<' | '>',
  including: boolean,
): string {
  const bound = KEY_OF[order.type](`$${cursor}Key`)
  return `${order.key} ${sign}= ${bound} AND (${order.key} <> ${bound} OR ${id} ${sign}${including ? '=' : ''} $${cursor}Id)`
}

interface ListRow<Item> {
  items: { item: Item; key: string | number; id: string }[]
  isBehind: boolean
  isBeyond: boolean
  total: number | null
  anchor?: unknown
}

/** The statement of one page: its items, whether any lie before and after, and their number, where it is wanted. */
export function listStatement<Item>(
  shape: ListShape<Item>,
  { filter, order, direction, page }: Omit<ListQuery, 'params'>,
): Statement<Record<string, unknown>, ListRow<Item>> {
  const forward = direction === 'ASC' ? '>' : '<'
  const backward = direction === 'ASC' ? '<' : '>'
  const { anchor, indexedBy, slotted, lookUp, id = 'n.id' } = shape
  const sorting = { order, id }
  const all = `MATCH ${shape.match} WHERE ${shape.where} AND ${filter.text}`
  const end = slotted ? ' RETURN n' : ''
  const everywhere = slotted ? `UNWIND $slots AS slot ${all}` : all
  const window = [
    all,
    ...(page.after ? [beside(sorting, 'after', forward, false)] : []),
    ...(page.before ? [beside(sorting, 'before', backward, false)] : []),
  ].join(' AND ')
  const walk = (page.from === 'START') === (direction === 'ASC') ? 'ASC' : 'DESC'
  const best = `ORDER BY ${indexedBy ? `${indexedBy} ${walk}, ` : ''}key ${walk}, ${id} ${walk} LIMIT $limit`
  const sorted = `ORDER BY key ${walk}, ${id} ${walk}`
  const found = `${window}
  WITH ${slotted ?? '*'}, ${order.key} AS key ${best}`
  const text = `${anchor ? `${anchor.match}\n` : ''}CALL (${anchor?.variable ?? ''}) {
  ${slotted ? bestOfSlots(found, slotted, sorted) : found}${lookUp ? `\n  ${lookUp}\n  WITH * ${sorted}` : ''}
  RETURN collect({item: ${shape.item}, key: ${order.type === 'TEXT' || order.type === 'NUMBER' ? 'key' : 'toString(key)'}, id: ${id}}) AS items
}
RETURN items,
  ${page.after ? `EXISTS { ${everywhere} AND ${beside(sorting, 'after', backward, true)}${end} }` : 'false'} AS isBehind,
  ${page.before ? `EXISTS { ${everywhere} AND ${beside(sorting, 'before', forward, true)}${end} }` : 'false'} AS isBeyond,
  ${page.withTotal ? `COUNT { ${everywhere}${end} }` : 'null'} AS total${anchor ? `, ${anchor.value} AS anchor` : ''}`
  return { name: `${shape.name} by ${order.key}`, mode: 'READ', text, row: listRow(shape) }
}

/**
 * The best of each slot, and of these the best: each slot is read along its index. What is looked up for the page stands apart: within an item's
 * value it would keep the planner from taking what it filters by out of the index.
 */
const bestOfSlots = (found: string, bound: string, sorted: string): string => `UNWIND $slots AS slot
  CALL (slot) {
  ${found}
  RETURN ${bound}, key
  }
  WITH ${bound}, key ${sorted} LIMIT $limit`

/** Types of rows by those of their items: making one anew costs more than what it checks. */
const listRows = new WeakMap<ListShape<never>, z.ZodType>()

function listRow<Item>(shape: ListShape<Item>): z.ZodType<ListRow<Item>> {
  const known = listRows.get(shape as ListShape<never>) ?? listRowOf(shape)
  listRows.set(shape as ListShape<never>, known)
  return known as z.ZodType<ListRow<Item>>
}

const listRowOf = ({ row, anchor }: ListShape<unknown>): z.ZodType =>
  z.object({
    items: z.array(z.object({ item: row, key: z.union([z.string(), z.number()]), id: z.string() })),
    isBehind: z.boolean(),
    isBeyond: z.boolean(),
    total: z.number().int().nullable(),
    ...(anchor ? { anchor: anchor.row } : {}),
  })

/** One page of a list, by one statement. */
export async function readPage<Item>(
  runner: Runner,
  shape: ListShape<Item>,
  query: ListQuery,
): Promise<Page<Item>> {
  const [row] = await runner.run(listStatement(shape, query), paramsOf(query))
  if (row === undefined) throw new RangeError(`${shape.name}: a page has one row`)
  return toPage(row, query.page)
}

/** One page of a list, and what it is of, by one statement; null where the graph does not have that. */
export async function readAnchoredPage<Item, Anchor>(
  runner: Runner,
  shape: AnchoredShape<Item, Anchor>,
  query: ListQuery,
): Promise<{ readonly anchor: Anchor; readonly page: Page<Item> } | null> {
  const [row] = await runner.run(listStatement(shape, query), paramsOf(query))
  return row === undefined ? null : { anchor: row.anchor as Anchor, page: toPage(row, query.page) }
}

const paramsOf = ({ params, filter, page }: ListQuery): Record<string, unknown> => ({
  ...params,
  ...filter.params,
  // One more than asked for tells whether there are more.
  limit: page.size + 1,
  ...cursorParams('after', page.after),
  ...cursorParams('before', page.before),
})

function toPage<Item>(row: ListRow<Item>, page: PageRequest): Page<Item> {
  const more = row.items.length > page.size
  const kept = row.items.slice(0, page.size)
  if (page.from === 'END') kept.reverse()
  return {
    items: kept.map(({ item, key, id }) => ({ item, position: { key, id } })),
    hasNext: row.isBeyond || (page.from === 'START' && more),
    hasPrevious: row.isBehind || (page.from === 'END' && more),
    total: row.total,
  }
}

const cursorParams = (name: 'after' | 'before', position: Position | null): Record<string, unknown> =>
  position === null ? {} : { [`${name}Key`]: position.key, [`${name}Id`]: position.id }
