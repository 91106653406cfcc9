import { SuzerainError } from '../../domain/suzerain-error.js'

/** What a list is sorted by, of one item: unique, because the id breaks ties. */
export interface Position {
  readonly key: string | number
  readonly id: string
}

export type Direction = 'ASC' | 'DESC'

/** Which part of a sorted list is wanted: `size` items from the beginning or the end of what lies between two positions. */
export interface PageRequest {
  readonly from: 'START' | 'END'
  readonly size: number
  readonly after: Position | null
  readonly before: Position | null
  /** Whether the number of items on all pages is wanted: counting costs. */
  readonly withTotal: boolean
}

export interface Page<Item> {
  readonly items: readonly { readonly item: Item; readonly position: Position }[]
  readonly hasNext: boolean
  readonly hasPrevious: boolean
  readonly total: number | null
}

/** The same page with something else for each of its items. */
export const mapPage = <Item, Other>(page: Page<Item>, map: (item: Item) => Other): Page<Other> => ({
  ...page,
  items: page.items.map(({ item, position }) => ({ item: map(item), position })),
})

export const DEFAULT_PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
}

/** A page was asked for that cannot be given. `argument` names what is wrong. */
export class PageRequestError extends SuzerainError {
  readonly argument: string

  constructor(argument: string, message: string) {
    super('BAD_PAGE', `${argument}: ${message}`)
    this.argument = argument
  }
}

/** Side and size of a page. Throws {@link PageRequestError} where a size is out of range: it is never cut down in silence. */
export function pageSize({ first, last }: PageArguments): Pick<PageRequest, 'from' | 'size'> {
  if (first != null && last != null) throw new PageRequestError('last', 'give first or last, not both')
  const [argument, size] =
    last != null ? (['last', last] as const) : (['first', first ?? DEFAULT_PAGE_SIZE] as const)
  if (size < 0 || size > MAX_PAGE_SIZE)
    throw new PageRequestError(argument, `must be from 0 to ${MAX_PAGE_SIZE}, not ${size}`)
  return { from: argument === 'last' ? 'END' : 'START', size }
}

const compareKeys = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** Orders positions as a list does: by key in its direction, then by id. */
export const comparePositions = (a: Position, b: Position, direction: Direction): number =>
  (compareKeys(a.key, b.key) || compareKeys(a.id, b.id)) * (direction === 'ASC' ? 1 : -1)

/** The page of a whole list that is at hand: the same answer that the database gives for a stored one. */
export function pageOf<Item>(
  items: readonly Item[],
  positionOf: (item: Item) => Position,
  direction: Direction,
  request: PageRequest,
): Page<Item> {
  const sorted = items
    .map(item => ({ item, position: positionOf(item) }))
    .sort((a, b) => comparePositions(a.position, b.position, direction))
  const { after, before } = request
  const window = sorted.filter(
    ({ position }) =>
      (after === null || comparePositions(position, after, direction) > 0) &&
      (before === null || comparePositions(position, before, direction) < 0),
  )
  const page =
    request.from === 'START'
      ? window.slice(0, request.size)
      : window.slice(Math.max(0, window.length - request.size))
  const more = window.length > page.length
  const isBehind =
    after !== null && sorted.some(({ position }) => comparePositions(position, after, direction) <= 0)
  const isBeyond =
    before !== null && sorted.some(({ position }) => comparePositions(position, before, direction) >= 0)
  return {
    items: page,
    hasNext: isBeyond || (request.from === 'START' && more),
    hasPrevious: isBehind || (request.from === 'END' && more),
    total: sorted.length,
  }
}
