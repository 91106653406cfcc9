import type { ActorTies } from '../../domain/derive/actor-ties.js'
import { boundOf } from '../../domain/derive/bound.js'
import type { ResolvedClaim, ResolvedControlClaim } from '../../domain/derive/resolved-claim.js'
import type { ActorId, LocationId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'

/**
 * Claims of control of a location are found by the day from which they count. What was said ahead of its day stands apart, so that whoever asks
 * what was known on a day need not look at what counts from a later one; so do claims that nobody dates, which count for no such question.
 */
export const saidSlot = (location: string): string => `SAID|${location}`
export const aheadSlot = (location: string): string => `AHEAD|${location}`
export const undatedSlot = (location: string): string => `UNDATED|${location}`

export interface ControlPlace {
  readonly controlSlot: string | null
  readonly controlDay: IsoDay | null
  readonly controlPart: string | null
}

const slotFor = (location: LocationId, publishedOn: IsoDay, day: IsoDay): string =>
  day > publishedOn ? aheadSlot(location) : saidSlot(location)

const NOWHERE: ControlPlace = { controlSlot: null, controlDay: null, controlPart: null }

export function controlPlaceOf(claim: ResolvedClaim, ties: ActorTies): ControlPlace {
  if (claim.predicate !== 'CONTROL') return NOWHERE
  const { location, testimony } = claim
  if (testimony.publishedOn === null) return { ...NOWHERE, controlSlot: undatedSlot(location) }
  const day = boundOf(claim).latest
  return {
    controlSlot: slotFor(location, testimony.publishedOn, day),
    controlDay: day,
    controlPart: partOf(claim, ties.endOf(claim.actor)),
  }
}

/**
 * Claims that an end of relations has a place are found by both: those that open a stretch of its own for certain, those of which it depends on who
 * else has the place (a part of it, or a fight for it), and those that deny it.
 */
function partOf({ location, polarity, status, extent }: ResolvedControlClaim, end: ActorId): string | null {
  if (status === 'LOST' || extent === 'VICINITY') return null
  const says =
    polarity === 'DENIED' ? 'DENIED' : extent === 'WHOLE' && status !== 'CONTESTED' ? 'CERTAIN' : 'VAGUE'
  return `${says}|${location}|${end}`
}
