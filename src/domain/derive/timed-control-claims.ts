import type { ControlStatus } from '../claim.js'
import { boundOf, compareBounds } from './bound.js'
import type { Bound } from './relation.js'
import type { ResolvedControlClaim } from './resolved-claim.js'

export interface TimedControlClaim {
  readonly claim: ResolvedControlClaim
  readonly bound: Bound
}

/** What was already so is told before what changed: on one day HELD stands before GAINED. */
const ORDER_ON_ONE_DAY: Readonly<Record<ControlStatus, number>> = {
  HELD: 0,
  CONTESTED: 1,
  LOST: 2,
  GAINED: 3,
}

/** Claims about one location in the order in which its time line takes them, with when each counts from. */
export const inOrderOfTime = (claims: readonly ResolvedControlClaim[]): TimedControlClaim[] =>
  claims.map(claim => ({ claim, bound: boundOf(claim) })).sort(compareTimed)

function compareTimed(a: TimedControlClaim, b: TimedControlClaim): number {
  const byTime = compareBounds(a.bound, b.bound)
  if (byTime !== 0) return byTime
  const byStatus = ORDER_ON_ONE_DAY[a.claim.status] - ORDER_ON_ONE_DAY[b.claim.status]
  if (byStatus !== 0) return byStatus
  const [first, second] = [a.claim.testimony, b.claim.testimony]
  if (first.documentId !== second.documentId) return first.documentId < second.documentId ? -1 : 1
  return first.position - second.position || (a.claim.id < b.claim.id ? -1 : 1)
}
