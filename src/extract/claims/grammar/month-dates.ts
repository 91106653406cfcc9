import type { IsoDay } from '../../../domain/partial-date.js'
import { monthNumberOf, monthOf, partialDate, yearOf } from './calendar.js'
import type { DateExpression } from './date-expression.js'

const YEAR = /^(?:19|20)\d\d$/
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** The day of a month that a word names, or null: "4", "4th", "fourth". */
export function dayOf(word: string | undefined): number | null {
  if (word === undefined) return null
  const ordinal = ORDINALS.indexOf(word)
  if (ordinal >= 0) return ordinal + 1
  const digits = DAY.exec(word)
  const value = digits ? Number(digits[1]) : 0
  return value >= 1 && value <= 31 ? value : null
}

interface Days {
  readonly first: number
  readonly last: number
  readonly day: number | null
  /** The day after "to", "and" or a dash: "1 to 3 June". */
  readonly end: number | null
}

/** The date of which a month is told at `at`: "4 June 2020", "the fourth of June", "June 1-3", "February last year", "May to August". */
export function readMonth(
  words: readonly string[],
  at: number,
  month: number,
  published: IsoDay | null,
): DateExpression | null {
  const { first, last: dayEnd, day, end } = daysAt(words, at)
  const told = yearAfter(words, dayEnd, published)
  const year =
    told?.year ?? (published === null ? null : supposedYear(words, { first, month, day }, published))
  const last = told?.last ?? dayEnd
  const date = year === null ? null : day === null ? partialDate(year, month) : partialDate(year, month, day)
  if (year === null || date === null) return null
  const next = day === null && last === at ? monthJoined(words, at) : null
  if (next !== null)
    return { first, last: at + 2, date, until: next > month ? partialDate(year, next) : null }
  return { first, last, date, until: end === null ? null : partialDate(year, month, end) }
}

/** The days beside a month, before it or behind it. */
function daysAt(words: readonly string[], at: number): Days {
  const behind = dayOf(words[at + 1])
  if (behind !== null) {
    const end = RANGE.test(words[at + 2] ?? '') ? dayOf(words[at + 3]) : null
    return end !== null && end > behind
      ? { first: at, last: at + 3, day: behind, end }
      : { first: at, last: at + 1, day: behind, end: null }
  }
  // "the nineteenth of last January".
  const joint = words[at - 1] === 'last' && words[at - 2] === 'of' ? at - 2 : at - 1
  const before = words[joint] === 'of' ? joint - 1 : joint
  const day = words[before] === 'last' ? null : dayOf(words[before])
  if (day === null) return { first: at, last: at, day: null, end: null }
  const start = RANGE.test(words[before - 1] ?? '') ? dayOf(words[before - 2]) : null
  return start !== null && start < day
    ? { first: before - 2, last: at, day: start, end: day }
    : { first: before, last: at, day, end: null }
}

const RANGE = /^(?:to|and|until|[-–])$/

/** ", 2019", "of 2019", "last year", "of this year". */
function yearAfter(
  words: readonly string[],
  end: number,
  published: IsoDay | null,
): { year: number; last: number } | null {
  const at = words[end + 1] === ',' || words[end + 1] === 'of' ? end + 2 : end + 1
  const word = words[at] ?? ''
  if (YEAR.test(word)) return { year: Number(word), last: at }
  if (published === null || words[at + 1] !== 'year' || !/^(?:last|this)$/.test(word)) return null
  return { year: yearOf(published) - (word === 'last' ? 1 : 0), last: at + 1 }
}

/** The year of a month without one: the last time that it was, or the day in it. */
function supposedYear(
  words: readonly string[],
  { first, month, day }: { first: number; month: number; day: number | null },
  published: IsoDay,
): number | null {
  const before = words[first - 1] ?? ''
  if (/^(?:next|coming)$/.test(before)) return null
  const year = month <= monthNumberOf(published) ? yearOf(published) : yearOf(published) - 1
  const sooner = before === 'last' && month === monthNumberOf(published) ? year - 1 : year
  return day !== null && (partialDate(sooner, month, day) ?? '') > published ? sooner - 1 : sooner
}

/** "in June and July", "from May to August": the month behind the joint. */
const monthJoined = (words: readonly string[], at: number): number | null =>
  /^(?:and|to|until|through)$/.test(words[at + 1] ?? '') ? monthOf(words[at + 2] ?? '') : null
