import type { EventType } from '../claim.js'
import type { ActorTies } from './actor-ties.js'
import type { ResolvedClaim } from './resolved-claim.js'

/**
 * How a claim lies to the side of whoever makes it. FAVOURS: a boast, or a denial of one's own deed or loss: weak.
 * AGAINST: an admission of one's own loss or retreat: strong. NEUTRAL: the report's own voice or a third party.
 */
export type Interest = 'FAVOURS' | 'AGAINST' | 'NEUTRAL'

const LOSSES: ReadonlySet<EventType> = new Set(['RETREAT'])
const LOSSES_OF_TARGET: ReadonlySet<EventType> = new Set(['CAPTURE', 'SEIZURE', 'DETENTION'])

/** Examples: the GNA says that it took Tarhuna: FAVOURS. The LNA says that it left Tarhuna: AGAINST; denies that it left: FAVOURS. */
export function interestOf(claim: ResolvedClaim, ties: ActorTies): Interest {
  if (claim.claimedBy === null) return 'NEUTRAL'
  const side = ties.sideOf(claim.claimedBy)
  const isOwn = (actors: readonly (typeof side)[]): boolean =>
    actors.some(actor => ties.sideOf(actor) === side)
  const own = ownStake(claim, isOwn)
  if (own === 'NONE') return 'NEUTRAL'
  if (claim.polarity === 'DENIED')
    return own === 'DEED' && claim.predicate === 'CONTROL' ? 'AGAINST' : 'FAVOURS'
  return own === 'LOSS' ? 'AGAINST' : own === 'DEED' ? 'FAVOURS' : 'NEUTRAL'
}

/** DEED: something that the claimant's side would boast of; LOSS: something it would rather hide; DECLARED: its own support for another. */
type Stake = 'DEED' | 'LOSS' | 'DECLARED' | 'NONE'

function ownStake(
  claim: ResolvedClaim,
  isOwn: (actors: readonly NonNullable<ResolvedClaim['claimedBy']>[]) => boolean,
): Stake {
  switch (claim.predicate) {
    case 'BACKING':
      return isOwn([claim.recipient]) ? 'DEED' : isOwn([claim.backer]) ? 'DECLARED' : 'NONE'
    case 'CONTROL': {
      if (isOwn([claim.actor])) return claim.status === 'LOST' ? 'LOSS' : 'DEED'
      return claim.from !== null && isOwn([claim.from]) ? 'LOSS' : 'NONE'
    }
    case 'EVENT':
      if (isOwn(claim.actors)) return LOSSES.has(claim.eventType) ? 'LOSS' : 'DEED'
      return isOwn(claim.targets) && LOSSES_OF_TARGET.has(claim.eventType) ? 'LOSS' : 'NONE'
    case 'AFFILIATION':
      return 'NONE'
  }
}
