import { earliestDay, type IsoDay, latestDay } from '../partial-date.js'
import type { Bound } from './relation.js'
import type { ResolvedClaim } from './resolved-claim.js'

const min = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b)

/**
 * When a claim's matter began. Undated: by the publication day. Partial: by the end of its period or the publication day,
 * whichever comes first. Example: "in 2020", published 2020-06-05, lies in [2020-01-01, 2020-06-05].
 */
export function boundOf(claim: ResolvedClaim): Bound {
  const { publishedOn, recordedOn } = claim.testimony
  if (claim.date === null) {
    return publishedOn === null
      ? { said: null, earliest: null, latest: recordedOn, basis: 'FIRST_RECORDED' }
      : { said: null, earliest: null, latest: publishedOn, basis: 'FIRST_REPORTED' }
  }
  const earliest = earliestDay(claim.date)
  const periodEnd = latestDay(claim.date)
  const latest = publishedOn !== null && publishedOn >= earliest ? min(periodEnd, publishedOn) : periodEnd
  return { said: claim.date, earliest, latest, basis: 'STATED' }
}

/** Orders bounds by the day from which they count; on one day the undated stands before the dated: it tells what was already so. */
export function compareBounds(a: Bound, b: Bound): number {
  if (a.latest !== b.latest) return a.latest < b.latest ? -1 : 1
  return (a.basis === 'STATED' ? 1 : 0) - (b.basis === 'STATED' ? 1 : 0)
}

/** Whether a half-open interval holds on a day: from included, to not. */
export function holdsOn(
  interval: { readonly validFrom: Bound; readonly validTo: Bound | null },
  day: IsoDay,
): boolean {
  return interval.validFrom.latest <= day && (interval.validTo === null || day < interval.validTo.latest)
}
