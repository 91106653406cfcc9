import type { LocationId } from '../identifiers.js'
import type { ActorTies } from './actor-ties.js'
import { attachDenials } from './attach-denials.js'
import { type ControlStretch, ControlTimeLine } from './control-time-line.js'
import { groupBy } from './group-by.js'
import { interestOf } from './interest.js'
import type { Control } from './relation.js'
import { summariseReports } from './reports.js'
import type { ResolvedClaim, ResolvedControlClaim } from './resolved-claim.js'
import { type Assessment, assess } from './standing.js'
import { inOrderOfTime, type TimedControlClaim } from './timed-control-claims.js'

/** Controls: the time line of every location in the claims, each stretch assessed. A location's controls depend on its own claims alone. */
export function deriveControls(claims: readonly ResolvedClaim[], ties: ActorTies): Control[] {
  const controlClaims = claims.filter(claim => claim.predicate === 'CONTROL')
  return [...groupBy(controlClaims, claim => claim.location)]
    .flatMap(([location, ofLocation]) => controlsOfLocation(location, ofLocation, ties))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function controlsOfLocation(
  location: LocationId,
  claims: readonly ResolvedControlClaim[],
  ties: ActorTies,
): Control[] {
  const timed = inOrderOfTime(claims)
  const timeLine = new ControlTimeLine(ties)
  for (const { claim, bound } of timed) if (claim.polarity !== 'DENIED') timeLine.add(claim, bound)
  const stretches = timeLine.stretches()
  const { denialsOf, unanswered } = attachDenials(stretches, timed.filter(speaksAgainst), ties)
  const denied = unanswered.map(denial => [unansweredStretch(denial, ties), [denial.claim]] as const)
  const against = stretches.map((stretch, index) => [stretch, denialsOf.get(index) ?? []] as const)
  return controlsOf(location, [...against, ...denied], ties)
}

/** Whether a claim denies what would be on a time line. */
export const speaksAgainst = ({ claim }: TimedControlClaim): boolean =>
  claim.polarity === 'DENIED' && claim.extent !== 'VICINITY'

/** A stretch with the denials that speak against it. */
export type AnsweredStretch = readonly [ControlStretch, readonly ResolvedControlClaim[]]

/** Assesses stretches of a location, in their order. */
export function controlsOf(
  location: LocationId,
  stretches: readonly AnsweredStretch[],
  ties: ActorTies,
): Control[] {
  const ids = controlIds(
    location,
    stretches.map(([stretch]) => stretch),
  )
  return stretches.map(([stretch, against], index) =>
    controlOf(ids[index] as string, location, stretch, against, ties),
  )
}

/** The ids of stretches of a location: what ended and began again on one day has several of that day, numbered in their order. */
export function controlIds(location: LocationId, stretches: readonly ControlStretch[]): string[] {
  const taken = new Map<string, number>()
  return stretches.map(({ actor, state, from }) => {
    const id = `control|${location}|${actor}|${state}|${from.latest}`
    const repeat = taken.get(id) ?? 0
    taken.set(id, repeat + 1)
    return repeat === 0 ? id : `${id}|${repeat}`
  })
}

/** What a denial that nobody's claim answers is shown as. */
export const unansweredStretch = ({ claim, bound }: TimedControlClaim, ties: ActorTies): ControlStretch => ({
  actor: ties.endOf(claim.actor),
  state: claim.status === 'LOST' ? 'LOST' : claim.status === 'CONTESTED' ? 'CONTESTED' : 'HELD',
  from: bound,
  to: null,
  claims: [],
  rivalry: false,
  rule: 'only-denied',
})

/** A stretch, assessed. */
export function controlOf(
  id: string,
  location: LocationId,
  stretch: ControlStretch,
  denials: readonly ResolvedControlClaim[],
  ties: ActorTies,
): Control {
  const { standing, reasons, disputedBy } = assessStretch(stretch, denials, ties)
  const reports = summariseReports([...stretch.claims, ...denials])
  const own = stretch.claims.filter(claim => ties.endOf(claim.actor) === stretch.actor)
  return {
    id,
    actor: stretch.actor,
    location,
    state: stretch.state,
    saidBy: [...new Set([...own, ...denials].map(claim => claim.actor))].sort(),
    standing,
    validFrom: stretch.from,
    validTo: stretch.to,
    ...reports,
    disputedBy,
    derivation: {
      rule: stretch.rule,
      reasons: [...timeReasons(stretch), ...reasons],
      claims: reports.claims,
    },
  }
}

/** Of claims about others, only a rival's admission that it lost the place speaks for whoever holds it. */
function assessStretch(
  stretch: ControlStretch,
  denials: readonly ResolvedControlClaim[],
  ties: ActorTies,
): Assessment {
  const speaksFor = stretch.claims.filter(
    claim =>
      ties.endOf(claim.actor) === stretch.actor ||
      (stretch.state === 'HELD' && claim.status === 'LOST' && interestOf(claim, ties) === 'AGAINST'),
  )
  const assessment = assess(speaksFor.length > 0 ? speaksFor : stretch.claims, denials, ties)
  if (!stretch.rivalry) return assessment
  return { ...assessment, standing: 'DISPUTED', reasons: ['rivals have live claims to it at one time'] }
}

function timeReasons(stretch: ControlStretch): string[] {
  const from =
    stretch.from.basis === 'STATED'
      ? `from ${stretch.from.said}, as stated`
      : `by ${stretch.from.latest}, the day of the report: it gives no date`
  return stretch.to === null
    ? [from, 'no report ends it']
    : [from, `until ${stretch.to.said ?? stretch.to.latest}, when another claim changes it`]
}
