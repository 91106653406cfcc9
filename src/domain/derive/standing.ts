import type { Standing } from '../standing.js'
import type { ActorTies } from './actor-ties.js'
import { groupBy } from './group-by.js'
import { interestOf } from './interest.js'
import type { Dispute } from './relation.js'
import type { ResolvedClaim } from './resolved-claim.js'

export interface Assessment {
  readonly standing: Standing
  readonly reasons: readonly string[]
  readonly disputedBy: readonly Dispute[]
}

/**
 * How claims for a relation stand beside those against it; the first that fits:
 * DENIED (only denials), DISPUTED (asserted and denied), CONFIRMED (two known, independent publishers, or an admission against
 * interest), REPORTED (the report's own voice or a third party), CLAIMED (only a party that gains from it), ALLEGED (only unverified).
 */
export function assess(
  claimsFor: readonly ResolvedClaim[],
  claimsAgainst: readonly ResolvedClaim[],
  ties: ActorTies,
): Assessment {
  const disputedBy = claimsAgainst
    .map(claim => ({ claim: claim.id, interested: interestOf(claim, ties) === 'FAVOURS' }))
    .sort((a, b) => (a.claim < b.claim ? -1 : 1))
  const [standing, reason] = weigh(claimsFor, claimsAgainst, ties)
  return { standing, reasons: [reason], disputedBy }
}

function weigh(
  claimsFor: readonly ResolvedClaim[],
  claimsAgainst: readonly ResolvedClaim[],
  ties: ActorTies,
): [Standing, string] {
  if (claimsFor.length === 0) return ['DENIED', 'only denials are reported']
  if (claimsAgainst.length > 0) return ['DISPUTED', 'asserted by some and denied by others']
  const asserted = claimsFor.filter(claim => claim.polarity === 'ASSERTED')
  if (asserted.length === 0) return ['ALLEGED', 'every report of it calls it unverified']
  const interests = asserted.map(claim => interestOf(claim, ties))
  if (interests.includes('AGAINST')) return ['CONFIRMED', 'admitted by the side that loses by it']
  const disinterested = asserted.filter((_, index) => interests[index] === 'NEUTRAL')
  if (haveIndependentPublishers(disinterested)) return ['CONFIRMED', 'reported by two independent publishers']
  if (disinterested.length === 0) return ['CLAIMED', 'only a party that gains from it says so']
  return [
    'REPORTED',
    disinterested.some(claim => claim.claimedBy === null) ? 'reported as fact' : 'said by a third party',
  ]
}

/**
 * Two known publishers with different sentences, and not both quoting one speaker: a wire story printed by five outlets is one testimony,
 * and an unknown publisher is not independent of anything.
 */
function haveIndependentPublishers(claims: readonly ResolvedClaim[]): boolean {
  const voices = distinctVoices(claims)
  return voices.some((a, index) =>
    voices
      .slice(index + 1)
      .some(
        b =>
          a.testimony.publisher !== b.testimony.publisher &&
          a.testimony.sentence !== b.testimony.sentence &&
          (a.claimedBy === null || a.claimedBy !== b.claimedBy),
      ),
  )
}

/**
 * Of each known publisher and speaker at most two claims with different sentences: whatever pair is independent among all claims, one is
 * among these, so that a hub with tens of thousands of reports is not compared pair by pair.
 */
function distinctVoices(claims: readonly ResolvedClaim[]): ResolvedClaim[] {
  const known = claims.filter(claim => claim.testimony.publisher !== null)
  const voices = groupBy(known, claim => `${claim.testimony.publisher}\n${claim.claimedBy ?? ''}`)
  return [...voices.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return []
    const other = rest.find(claim => claim.testimony.sentence !== first.testimony.sentence)
    return other === undefined ? [first] : [first, other]
  })
}

/** From best to worst, as a relation with several kinds is summed up: what stands undisputed outweighs what is in dispute. */
const BEST_FIRST: readonly Standing[] = ['CONFIRMED', 'REPORTED', 'CLAIMED', 'DISPUTED', 'ALLEGED', 'DENIED']

/** The best of several standings. */
export function bestStanding(standings: readonly Standing[]): Standing {
  return BEST_FIRST.find(standing => standings.includes(standing)) ?? 'DENIED'
}
