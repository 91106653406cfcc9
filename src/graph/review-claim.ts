import { z } from 'zod'
import { type ActorId, type ClaimId, hashOf } from '../domain/identifiers.js'
import type { GraphConnection } from './connection.js'
import { writeUnderLocks } from './derivation/graph-locks.js'
import { rederive } from './derivation/rederive.js'
import type { RelationChange } from './derivation/replace-relations.js'
import { type Runner, statement } from './query.js'
import { actorIdRow, claimIdRow } from './row-types.js'

const reviewedRow = z.object({ id: claimIdRow, actors: z.array(actorIdRow) })
type Reviewed = z.infer<typeof reviewedRow>
const review = statement<
  { claim: string; recordedAt: string; properties: Readonly<Record<string, unknown>> },
  Reviewed
>('write/review-claim', reviewedRow)
const withdraw = statement<{ id: string; by: string; at: string }, Reviewed>(
  'write/withdraw-claim-review',
  reviewedRow,
)

/** What an analyst found on reading a claim beside its document. */
export interface ClaimReview {
  readonly claim: ClaimId
  readonly verdict: 'ACCEPT' | 'REJECT'
  readonly by: string
  readonly note: string | null
}

/** Stores a review; a rejected claim stops counting, and what it spoke for is derived again. Null where there is no such claim. */
export async function reviewClaim(
  connection: GraphConnection,
  { claim, verdict, by, note }: ClaimReview,
  at: Date = new Date(),
): Promise<{ review: string; changes: readonly RelationChange[] } | null> {
  const recordedAt = at.toISOString()
  const id = `rev:${hashOf('review', claim, verdict, by, recordedAt)}`
  const properties = { id, name: `${verdict.toLowerCase()} by ${by}`, claimId: claim, verdict, by, note }
  const changes = await changeClaim(connection, runner =>
    runner.run(review, { claim, recordedAt, properties }),
  )
  return changes && { review: id, changes }
}

/** Takes a review back: the one before it holds, or none. Null where there is no such review. */
export const withdrawClaimReview = (
  connection: GraphConnection,
  { id, by }: { readonly id: string; readonly by: string },
  at: Date = new Date(),
): Promise<readonly RelationChange[] | null> =>
  changeClaim(connection, runner => runner.run(withdraw, { id, by, at: at.toISOString() }))

function changeClaim(
  connection: GraphConnection,
  change: (runner: Runner) => Promise<Reviewed[]>,
): Promise<readonly RelationChange[] | null> {
  return writeUnderLocks(connection, async (runner, locks) => {
    const [claim] = await change(runner)
    if (claim === undefined) return null
    const actors: ActorId[] = [...new Set(claim.actors)].sort()
    await locks.take(actors, [])
    return rederive(runner, { claims: [claim.id], actors, renamedActors: [], renamedLocations: [] }, locks)
  })
}
