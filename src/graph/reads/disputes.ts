import { z } from 'zod'
import { RELATION_TYPES, type RelationType } from '../derivation/replace-relations.js'
import { type Runner, statement } from '../query.js'
import type { Page, PageRequest } from './page.js'

const hit = z.object({ type: z.enum(RELATION_TYPES), id: z.string(), day: z.string() })
export type DisputeHit = z.infer<typeof hit>

export interface DisputeQuestion {
  readonly types: readonly RelationType[]
  /** Ids of an actor and of the end for which it stands; null: any. */
  readonly actors: readonly string[] | null
  readonly location: string | null
}

const pageRow = z.object({
  items: z.array(hit),
  isBehind: z.boolean(),
  isBeyond: z.boolean(),
  more: z.boolean(),
  total: z.number().int(),
})
const disputes = statement<Record<string, unknown>, z.infer<typeof pageRow>>('read/disputes', pageRow)

/** A page of what is in dispute, last reported first. What no dated document reports comes last. */
export async function readDisputes(
  runner: Runner,
  question: DisputeQuestion,
  { from, size, after, before }: PageRequest,
): Promise<Page<DisputeHit>> {
  const fromEnd = from === 'END'
  const [row] = await runner.run(disputes, {
    ...question,
    afterDay: after?.key ?? null,
    afterId: after?.id ?? null,
    beforeDay: before?.key ?? null,
    beforeId: before?.id ?? null,
    fromEnd,
    size,
  })
  if (row === undefined) throw new RangeError('a page of disputes has one row')
  return {
    items: row.items.map(item => ({ item, position: { key: item.day, id: item.id } })),
    hasNext: row.isBeyond || (!fromEnd && row.more),
    hasPrevious: row.isBehind || (fromEnd && row.more),
    total: row.total,
  }
}
