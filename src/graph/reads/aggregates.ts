import { z } from 'zod'
import { BACKING_KINDS, EVENT_TYPES } from '../../domain/claim.js'
import type { Runner, Statement } from '../query.js'
import type { Condition } from './filter.js'
import type { ListShape } from './list-page.js'
import { claimList, eventList } from './lists.js'
import { backersList } from './relation-lists.js'

type Shape = Pick<ListShape<unknown>, 'name' | 'match' | 'where'>

/** Counts of a list: its own pattern and conditions, and a fixed fragment of Cypher that counts. */
export interface Counting<Row> {
  readonly shape: Shape
  readonly counted: string
  readonly row: z.ZodType<Row>
}

const count = z.number().int()

const publisherRow = z.object({ publisher: z.string().nullable(), documentCount: count, claimCount: count })
export const byPublisher: Counting<z.infer<typeof publisherRow>> = {
  shape: claimList.shape,
  counted: `RETURN d.publisher AS publisher, count(DISTINCT d) AS documentCount, count(DISTINCT n) AS claimCount
ORDER BY claimCount DESC, publisher`,
  row: publisherRow,
}

const monthRow = z.object({ month: z.string().nullable(), eventType: z.enum(EVENT_TYPES), eventCount: count })
export const byMonth: Counting<z.infer<typeof monthRow>> = {
  shape: eventList.shape,
  counted: `RETURN CASE WHEN size(n.date) >= 7 THEN left(n.date, 7) END AS month, n.eventType AS eventType, count(n) AS eventCount
ORDER BY month, eventType`,
  row: monthRow,
}

const kindRow = z.object({ kind: z.enum(BACKING_KINDS), backerCount: count })
export const byKind: Counting<z.infer<typeof kindRow>> = {
  // What is only denied is a row of the list, and nobody's backing.
  shape: { ...backersList.shape, where: `${backersList.shape.where} AND n.standing <> 'DENIED'` },
  counted: `UNWIND n.kinds AS kind
RETURN kind, count(DISTINCT o) AS backerCount
ORDER BY backerCount DESC, kind`,
  row: kindRow,
}

/** The statement of a count. */
export function countStatement<Row>(
  { shape, counted, row }: Counting<Row>,
  filter: Condition,
): Statement<Record<string, unknown>, Row> {
  const text = `MATCH ${shape.match} WHERE ${shape.where} AND ${filter.text}\n${counted} LIMIT $limit`
  return { name: `counts of ${shape.name}`, mode: 'READ', text, row }
}

export const readCounts = <Row>(
  runner: Runner,
  counting: Counting<Row>,
  filter: Condition,
  params: Readonly<Record<string, unknown>> & { readonly limit: number },
): Promise<Row[]> => runner.run(countStatement(counting, filter), { ...params, ...filter.params })
