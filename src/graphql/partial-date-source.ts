import type { Bound } from '../domain/derive/relation.js'
import { earliestDay, latestDay, type PartialDate, precisionOf } from '../domain/partial-date.js'
import type { EventRow } from '../graph/reads/relation-rows.js'

export interface PartialDateSource {
  readonly value: string | null
  readonly precision: 'YEAR' | 'MONTH' | 'DAY' | null
  readonly earliest: string | null
  readonly latest: string | null
}

/** A date as a claim says it, with the period that it names. */
export function saidDate(text: string | null): PartialDateSource | null {
  if (text === null) return null
  const date = text as PartialDate
  return { value: date, precision: precisionOf(date), earliest: earliestDay(date), latest: latestDay(date) }
}

/** One end of an interval. Of a relation's head the earliest day is not read. */
export const boundDate = (bound: Bound): PartialDateSource => ({
  value: bound.said,
  precision: bound.said === null ? null : precisionOf(bound.said),
  latest: bound.latest,
  get earliest() {
    return bound.earliest
  },
})

/** When an event happened; null where not even a bound is known. */
export const eventDate = ({ date, precision, earliest, latest }: EventRow): PartialDateSource | null =>
  earliest === null && latest === null ? null : { value: date, precision, earliest, latest }
