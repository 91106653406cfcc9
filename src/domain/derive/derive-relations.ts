import type { ActorTies } from './actor-ties.js'
import { deriveAffiliations } from './derive-affiliations.js'
import { deriveBackings } from './derive-backings.js'
import { deriveControls } from './derive-controls.js'
import { deriveEvents } from './derive-events.js'
import type { DerivedRelations } from './relation.js'
import type { ResolvedClaim } from './resolved-claim.js'

/**
 * All relations that follow from a set of claims, for stored edges and for `knownAt` questions alike (there the caller passes
 * only the claims published by that day). Pure: the same set, in any order, gives the same relations. Backings of a pair depend only on that
 * pair's claims, controls of a location only on that location's, so a caller may pass just what a question touches.
 */
export function deriveRelations(claims: readonly ResolvedClaim[], ties: ActorTies): DerivedRelations {
  return {
    backings: deriveBackings(claims, ties),
    controls: deriveControls(claims, ties),
    affiliations: deriveAffiliations(claims, ties),
    events: deriveEvents(claims, ties),
  }
}
