import type { IsoDay } from '../../domain/partial-date.js'

const DAY_MS = 86_400_000
const ORIGIN = Date.parse('0001-01-01') / DAY_MS
/** 2 to the power of this many days is more than there are until the end of the year 9999. */
const LEVELS = 22

const dayNumber = (day: IsoDay): number => Date.parse(day) / DAY_MS - ORIGIN

const slot = (place: string, level: number, number: number): string =>
  `${place}|${level}|${Math.floor(number / 2 ** level)}`

/**
 * The slot of a half-open interval at a place: the smallest of the stretches of 1, 2, 4, 8 … days, each beginning at a multiple of its length, that
 * contains it. All in a slot that is no single day have its middle in common, so that there are no more of them than hold at one time.
 * Null for an empty interval.
 */
export function slotOf(place: string, from: IsoDay, to: IsoDay): string | null {
  const [first, last] = [dayNumber(from), dayNumber(to) - 1]
  if (last < first) return null
  let level = 0
  while (Math.floor(first / 2 ** level) !== Math.floor(last / 2 ** level)) level++
  return slot(place, level, first)
}

/** The slots of all intervals at a place that may hold on a day. */
export const slotsAround = (place: string, day: IsoDay): string[] =>
  Array.from({ length: LEVELS + 1 }, (_, level) => slot(place, level, dayNumber(day)))
