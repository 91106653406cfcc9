import { boundOf } from '../../domain/derive/bound.js'
import type { ResolvedClaim } from '../../domain/derive/resolved-claim.js'
import type { LocationId } from '../../domain/identifiers.js'
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
}

const slotFor = (location: LocationId, publishedOn: IsoDay, day: IsoDay): string =>
  day > publishedOn ? aheadSlot(location) : saidSlot(location)

export function controlPlaceOf(claim: ResolvedClaim): ControlPlace {
  if (claim.predicate !== 'CONTROL') return { controlSlot: null, controlDay: null }
  const { location, testimony } = claim
  if (testimony.publishedOn === null) return { controlSlot: undatedSlot(location), controlDay: null }
  const day = boundOf(claim).latest
  return { controlSlot: slotFor(location, testimony.publishedOn, day), controlDay: day }
}
