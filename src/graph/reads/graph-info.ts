import { z } from 'zod'
import { type Runner, type Statement, statement } from '../query.js'

const count = z.number().int()
const graphInfoRow = z.object({
  sourceDocumentCount: count,
  claimCount: count,
  actorCount: count,
  locationCount: count,
  eventCount: count,
  backingCount: count,
  controlCount: count,
  firstPublishedOn: z.string().nullable(),
  lastPublishedOn: z.string().nullable(),
  lastRecordedAt: z.string().nullable(),
})
export type GraphInfoRow = z.output<typeof graphInfoRow>

const graphInfo: Statement<Record<never, never>, GraphInfoRow> = statement('read/graph-info', graphInfoRow)

/** How much the graph holds, and up to when. */
export async function readGraphInfo(runner: Runner): Promise<GraphInfoRow> {
  const [row] = await runner.run(graphInfo, {})
  if (row === undefined) throw new RangeError('graph-info has one row')
  return row
}
