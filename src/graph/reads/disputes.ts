import { z } from 'zod'
import { RELATION_TYPES, type RelationType } from '../derivation/replace-relations.js'
import { type Runner, statement } from '../query.js'

const hit = z.object({ type: z.enum(RELATION_TYPES), id: z.string(), day: z.string().nullable() })
export type DisputeHit = z.infer<typeof hit>

export interface DisputeQuestion {
  readonly types: readonly RelationType[]
  /** Ids of an actor and of the end for which it stands; null: any. */
  readonly actors: readonly string[] | null
  readonly location: string | null
}
const disputes = statement<DisputeQuestion, DisputeHit>('read/disputes', hit)

/** What is in dispute, last reported first: at most 10,000. */
export const listDisputes = (runner: Runner, question: DisputeQuestion): Promise<DisputeHit[]> =>
  runner.run(disputes, question)
