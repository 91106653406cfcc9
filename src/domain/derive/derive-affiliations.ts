import type { ActorTies } from './actor-ties.js'
import { boundOf, compareBounds } from './bound.js'
import { groupBy } from './group-by.js'
import type { Affiliation, Bound } from './relation.js'
import { summariseReports } from './reports.js'
import type { ResolvedAffiliationClaim, ResolvedClaim } from './resolved-claim.js'
import { assess } from './standing.js'

/** Affiliations: one per member and group, from its first report, with every role that was said. */
export function deriveAffiliations(claims: readonly ResolvedClaim[], ties: ActorTies): Affiliation[] {
  const affiliations = claims.filter(claim => claim.predicate === 'AFFILIATION')
  return [...groupBy(affiliations, claim => `${claim.member}|${claim.group}`).values()]
    .flatMap(pair => affiliationOf(pair, ties))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function affiliationOf(claims: readonly ResolvedAffiliationClaim[], ties: ActorTies): Affiliation[] {
  const [first] = claims
  if (first === undefined || first.member === first.group) return []
  const claimsFor = claims.filter(claim => claim.polarity !== 'DENIED')
  const denials = claims.filter(claim => claim.polarity === 'DENIED')
  const { standing, reasons, disputedBy } = assess(claimsFor, denials, ties)
  const reports = summariseReports(claims)
  return [
    {
      id: `affiliation|${first.member}|${first.group}`,
      member: first.member,
      group: first.group,
      roles: [...new Set(claims.map(claim => claim.role).filter(role => role !== ''))].sort(),
      standing,
      validFrom: firstBound(claimsFor.length > 0 ? claimsFor : claims),
      validTo: null,
      ...reports,
      disputedBy,
      derivation: { rule: 'affiliation-from-first-report', reasons, claims: reports.claims },
    },
  ]
}

function firstBound(claims: readonly ResolvedAffiliationClaim[]): Bound {
  const [first] = claims.map(boundOf).sort(compareBounds)
  if (first === undefined) throw new RangeError('an affiliation has at least one claim')
  return first
}
