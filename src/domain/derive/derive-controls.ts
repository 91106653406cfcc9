import type { ControlStatus } from '../claim.js'
import type { LocationId } from '../identifiers.js'
import type { ActorTies } from './actor-ties.js'
import { boundOf, compareBounds } from './bound.js'
import { type ControlStretch, ControlTimeLine } from './control-time-line.js'
import { groupBy } from './group-by.js'
import { interestOf } from './interest.js'
import type { Bound, Control } from './relation.js'
import { summariseReports } from './reports.js'
import type { ResolvedClaim, ResolvedControlClaim } from './resolved-claim.js'
import { type Assessment, assess } from './standing.js'

/** What was already so is told before what changed: on one day HELD stands before GAINED. */
const ORDER_ON_ONE_DAY: Readonly<Record<ControlStatus, number>> = {
  HELD: 0,
  CONTESTED: 1,
  LOST: 2,
  GAINED: 3,
}

interface TimedClaim {
  readonly claim: ResolvedControlClaim
  readonly bound: Bound
}

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
  const timed = claims.map(claim => ({ claim, bound: boundOf(claim) })).sort(compareTimed)
  const timeLine = new ControlTimeLine(ties)
  for (const { claim, bound } of timed) if (claim.polarity !== 'DENIED') timeLine.add(claim, bound)
  const denials = timed.filter(({ claim }) => claim.polarity === 'DENIED' && claim.extent !== 'VICINITY')
  const { denialsOf, unanswered } = attachDenials(timeLine.stretches(), denials, ties)
  const stretches = [
    ...timeLine.stretches().map((stretch, index) => [stretch, denialsOf.get(index) ?? []] as const),
    ...unanswered,
  ]
  const taken = new Map<string, number>()
  return stretches.map(([stretch, against]) => {
    const id = `control|${location}|${stretch.actor}|${stretch.state}|${stretch.from.latest}`
    const repeat = taken.get(id) ?? 0
    taken.set(id, repeat + 1)
    return controlOf(repeat === 0 ? id : `${id}|${repeat}`, location, stretch, against, ties)
  })
}

function compareTimed(a: TimedClaim, b: TimedClaim): number {
  const byTime = compareBounds(a.bound, b.bound)
  if (byTime !== 0) return byTime
  const byStatus = ORDER_ON_ONE_DAY[a.claim.status] - ORDER_ON_ONE_DAY[b.claim.status]
  if (byStatus !== 0) return byStatus
  const [first, second] = [a.claim.testimony, b.claim.testimony]
  if (first.documentId !== second.documentId) return first.documentId < second.documentId ? -1 : 1
  return first.position - second.position || (a.claim.id < b.claim.id ? -1 : 1)
}

interface AttachedDenials {
  readonly denialsOf: ReadonlyMap<number, ResolvedControlClaim[]>
  /** Denials of what nobody asserts: shown as DENIED, not dropped. */
  readonly unanswered: readonly (readonly [ControlStretch, ResolvedControlClaim[]])[]
}

/**
 * Gives each denial to the stretch that it speaks against: a denied gain or hold to that actor's, a denied loss to that actor's LOST or
 * to the rival that holds instead; the one that holds on the day of the denial, else the last before it.
 */
function attachDenials(
  stretches: readonly ControlStretch[],
  denials: readonly TimedClaim[],
  ties: ActorTies,
): AttachedDenials {
  const denialsOf = new Map<number, ResolvedControlClaim[]>()
  const unanswered: (readonly [ControlStretch, ResolvedControlClaim[]])[] = []
  for (const { claim, bound } of denials) {
    const sameEnd = (actor: ControlStretch['actor']): boolean => ties.endOf(actor) === ties.endOf(claim.actor)
    const isMeant = (stretch: ControlStretch): boolean =>
      claim.status === 'LOST'
        ? (stretch.state === 'LOST' && sameEnd(stretch.actor)) ||
          (stretch.state !== 'LOST' && ties.sideOf(stretch.actor) !== ties.sideOf(claim.actor))
        : stretch.state !== 'LOST' && sameEnd(stretch.actor)
    const indexes = stretches
      .map((_, index) => index)
      .filter(index => isMeant(stretches[index] as ControlStretch))
    const index = nearest(stretches, indexes, bound)
    if (index !== undefined) denialsOf.set(index, [...(denialsOf.get(index) ?? []), claim])
    else unanswered.push([unansweredStretch(claim, bound, ties), [claim]])
  }
  return { denialsOf, unanswered }
}

function nearest(
  stretches: readonly ControlStretch[],
  indexes: readonly number[],
  bound: Bound,
): number | undefined {
  const started = indexes.filter(index => (stretches[index] as ControlStretch).from.latest <= bound.latest)
  const live = started.filter(index => {
    const to = (stretches[index] as ControlStretch).to
    return to === null || bound.latest < to.latest
  })
  return live.at(-1) ?? started.at(-1) ?? indexes[0]
}

const unansweredStretch = (claim: ResolvedControlClaim, bound: Bound, ties: ActorTies): ControlStretch => ({
  actor: ties.endOf(claim.actor),
  state: claim.status === 'LOST' ? 'LOST' : claim.status === 'CONTESTED' ? 'CONTESTED' : 'HELD',
  from: bound,
  to: null,
  claims: [],
  rivalry: false,
  rule: 'only-denied',
})

function controlOf(
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
