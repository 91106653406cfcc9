import type { EventType } from '../claim.js'
import type { ActorTies } from './actor-ties.js'
import type { ResolvedBackingClaim, ResolvedEventClaim } from './resolved-claim.js'

const HANDS_OVER: ReadonlySet<EventType> = new Set(['DEPLOYMENT', 'ARMS_TRANSFER'])

/**
 * The denials of deployments or transfers on which backing claims rest. A backing claim rests on a happening when its sentence also reports
 * a deployment or transfer by the backer; a denial is of the same happening when backer and place agree.
 *
 * Example: "Russia had flown jets to Libya to support …" is backing and deployment in one; "denied that new jets had arrived in Libya"
 * denies the deployment, and so disputes the backing.
 */
export function deniedHappenings(
  backings: readonly ResolvedBackingClaim[],
  events: readonly ResolvedEventClaim[],
  ties: ActorTies,
): ResolvedEventClaim[] {
  const handovers = events.filter(event => HANDS_OVER.has(event.eventType))
  const denials = handovers.filter(({ polarity }) => polarity === 'DENIED')
  if (denials.length === 0) return []
  const denied = new Set(denials.map(happeningOf))
  const restingOn = handovers.filter(
    event =>
      event.polarity !== 'DENIED' &&
      denied.has(happeningOf(event)) &&
      backings.some(backing => isToldWith(backing, event, ties)),
  )
  return denials.filter(denial => restingOn.some(event => isSameHappening(event, denial, ties)))
}

/** What events have in common of which one may deny the other, whoever took part. */
const happeningOf = ({ eventType, location }: ResolvedEventClaim): string => `${eventType}|${location}`

const isToldWith = (backing: ResolvedBackingClaim, event: ResolvedEventClaim, ties: ActorTies): boolean =>
  backing.testimony.documentId === event.testimony.documentId &&
  backing.testimony.sentence === event.testimony.sentence &&
  event.actors.some(actor => ties.unitOf(actor) === ties.unitOf(backing.backer))

const isSameHappening = (event: ResolvedEventClaim, denial: ResolvedEventClaim, ties: ActorTies): boolean =>
  event.eventType === denial.eventType &&
  event.location !== null &&
  event.location === denial.location &&
  denial.actors.some(actor => event.actors.some(other => ties.unitOf(actor) === ties.unitOf(other)))
