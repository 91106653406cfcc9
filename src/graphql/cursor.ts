import { z } from 'zod'
import {
  type Direction,
  type PageArguments,
  type PageRequest,
  PageRequestError,
  type Position,
  pageSize,
} from '../graph/reads/page.js'

/** How a list is sorted: part of its cursors, because a place in one order is none in another. */
export interface CursorOrder {
  readonly field: string
  readonly direction: Direction
}

const cursorContent = z.tuple([
  z.string(),
  z.enum(['ASC', 'DESC']),
  z.union([z.string(), z.number()]),
  z.string(),
])

/** Opaque to clients: order and position, as JSON in base64url. */
export const encodeCursor = (order: CursorOrder, position: Position): string =>
  Buffer.from(JSON.stringify([order.field, order.direction, position.key, position.id])).toString('base64url')

function decodeCursor(cursor: string, order: CursorOrder, argument: string): Position {
  const [field, direction, key, id] = readCursor(cursor, argument)
  if (field !== order.field || direction !== order.direction)
    throw new PageRequestError(argument, `this cursor is of a list sorted by ${field} ${direction}`)
  return { key, id }
}

function readCursor(cursor: string, argument: string): z.output<typeof cursorContent> {
  try {
    return cursorContent.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    throw new PageRequestError(argument, `not a cursor of this API: ${JSON.stringify(cursor.slice(0, 80))}`)
  }
}

export interface ConnectionArguments extends PageArguments {
  readonly after?: string | null | undefined
  readonly before?: string | null | undefined
}

/** The page that a connection's arguments ask for. Throws {@link PageRequestError}. */
export function toPageRequest(
  args: ConnectionArguments,
  order: CursorOrder,
  withTotal: boolean,
): PageRequest {
  return {
    ...pageSize(args),
    after: args.after == null ? null : decodeCursor(args.after, order, 'after'),
    before: args.before == null ? null : decodeCursor(args.before, order, 'before'),
    withTotal,
  }
}
