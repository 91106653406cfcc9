import type { EventType } from '../claim.js'
import { eventOfClaim } from '../identifiers.js'
import { earliestDay, type IsoDay, latestDay, type PartialDate, precisionOf } from '../partial-date.js'
import type { ActorTies } from './actor-ties.js'
import { type EventGroup, type EventVerdict, identifyEvents, isExactReport } from './identify-events.js'
import type { ReportedEvent } from './relation.js'
import { summariseReports } from './reports.js'
import type { ResolvedClaim, ResolvedEventClaim } from './resolved-claim.js'
import { assess } from './standing.js'

/** Events: what reports describe as one happening (see `identify-events.ts`), with every participant and count that any of them gives. */
export function deriveEvents(
  claims: readonly ResolvedClaim[],
  ties: ActorTies,
  said: readonly EventVerdict[] = [],
): ReportedEvent[] {
  const eventClaims = claims.filter(claim => claim.predicate === 'EVENT')
  return identifyEvents(eventClaims, ties, said)
    .map(group => eventOf(group, ties))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function eventOf({ claims, reasons, candidates }: EventGroup, ties: ActorTies): ReportedEvent {
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
  const claimsFor = sorted.filter(claim => claim.polarity !== 'DENIED')
  const told = claimsFor.length > 0 ? claimsFor : sorted
  const date = mostPrecise(told.flatMap(claim => claim.date ?? []))
  const reports = summariseReports(sorted)
  const assessment = assess(
    claimsFor,
    sorted.filter(claim => claim.polarity === 'DENIED'),
    ties,
  )
  // Named for a report that tells day and place, where there is one: less exact ones may come and go.
  const anchor = sorted.find(isExactReport) ?? sorted[0]
  if (anchor === undefined) throw new RangeError('an event has at least one claim')
  return {
    id: eventOfClaim(anchor.id),
    eventType: mostFrequentType(told),
    actors: [...new Set(told.flatMap(claim => claim.actors))].sort(),
    targets: [...new Set(told.flatMap(claim => claim.targets))].sort(),
    location: told.find(claim => claim.location !== null)?.location ?? null,
    date,
    ...daysOf(date, reports.firstReportedOn, sorted),
    precision: date === null ? null : precisionOf(date),
    standing: assessment.standing,
    ...reports,
    disputedBy: assessment.disputedBy,
    candidates,
    casualties: told.flatMap(claim =>
      claim.casualties ? [{ claim: claim.id, casualties: claim.casualties }] : [],
    ),
    derivation: {
      rule: 'event-identity',
      reasons: [...reasons, ...assessment.reasons],
      claims: reports.claims,
    },
  }
}

/** An event without a date lies before its first report; a partial date names its period, cut off where a report of it was published. */
function daysOf(
  date: PartialDate | null,
  firstReportedOn: IsoDay | null,
  claims: readonly ResolvedEventClaim[],
): { earliest: IsoDay | null; latest: IsoDay | null } {
  if (date === null) {
    const learned = claims.map(claim => claim.testimony.recordedOn).sort()[0] ?? null
    return { earliest: null, latest: firstReportedOn ?? learned }
  }
  const [earliest, latest] = [earliestDay(date), latestDay(date)]
  const cut = firstReportedOn !== null && firstReportedOn >= earliest && firstReportedOn < latest
  return { earliest, latest: cut ? firstReportedOn : latest }
}

/** The longest date, of those the smallest: what one report says exactly is not blurred by another that says less. */
const mostPrecise = (dates: readonly PartialDate[]): PartialDate | null =>
  [...dates].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null

function mostFrequentType(claims: readonly ResolvedEventClaim[]): EventType {
  const counts = new Map<EventType, number>()
  for (const claim of claims) counts.set(claim.eventType, (counts.get(claim.eventType) ?? 0) + 1)
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return best?.[0] ?? 'OTHER'
}
