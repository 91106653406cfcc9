import { SuzerainError } from './suzerain-error.js'

/** `2020`, `2020-06` or `2020-06-05`: what was said, no more. The length is the precision; a missing part is never invented. */
export type PartialDate = string & { readonly __brand: 'PartialDate' }

/** A calendar day, `2020-06-05`. Days compare as text. */
export type IsoDay = string & { readonly __brand: 'IsoDay' }

export type DatePrecision = 'YEAR' | 'MONTH' | 'DAY'

export class InvalidDateError extends SuzerainError {
  readonly text: string

  constructor(text: string) {
    super(
      'INVALID_DATE',
      `not a date: ${JSON.stringify(text)}; expected 2020, 2020-06 or 2020-06-05, a day that exists`,
    )
    this.text = text
  }
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The partial date in `text`, or null where it is not one (wrong form, month 13, 30 February). */
export function findPartialDate(text: string): PartialDate | null {
  const match = PATTERN.exec(text)
  if (!match) return null
  const [, year, month, day] = match
  if (Number(year) < 1) return null
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))))
    return null
  return text as PartialDate
}

/** The partial date in `text`. Throws {@link InvalidDateError}. */
export function parsePartialDate(text: string): PartialDate {
  const date = findPartialDate(text)
  if (date === null) throw new InvalidDateError(text)
  return date
}

/** The full day in `text`. Throws {@link InvalidDateError} also where month or day are missing. */
export function parseIsoDay(text: string): IsoDay {
  const date = parsePartialDate(text)
  if (date.length !== 10) throw new InvalidDateError(text)
  return date as string as IsoDay
}

export const precisionOf = (date: PartialDate): DatePrecision =>
  date.length === 4 ? 'YEAR' : date.length === 7 ? 'MONTH' : 'DAY'

/** First day of the period that the date names. */
export const earliestDay = (date: PartialDate): IsoDay => (date + '-01-01'.slice(date.length - 4)) as IsoDay

/** Last day of the period that the date names. */
export function latestDay(date: PartialDate): IsoDay {
  if (date.length === 10) return date as string as IsoDay
  if (date.length === 4) return `${date}-12-31` as IsoDay
  return `${date}-${String(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))).padStart(2, '0')}` as IsoDay
}

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: IsoDay, count: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10) as IsoDay
}
