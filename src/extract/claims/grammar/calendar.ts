import { addDays, findPartialDate, type IsoDay, type PartialDate } from '../../../domain/partial-date.js'

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

const bare = (word: string): string => word.replace(/\.$/, '').replace(/['’]s$/, '')

/** 1 to 12, or null: "May", "Sept.". */
export function monthOf(word: string): number | null {
  const plain = bare(word)
  const full = MONTHS.indexOf(plain)
  return full >= 0 ? full + 1 : (SHORT[plain] ?? null)
}

/** 0 (Sunday) to 6, or null: "Thursday", "Thursdays", "Tue.". */
export function weekdayOf(word: string): number | null {
  const plain = bare(word).replace(/s$/, '')
  const at = WEEKDAYS.indexOf(plain)
  return at >= 0 ? at : null
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A partial date of the parts that are known; null where there is no such day. */
export function partialDate(year: number, month?: number, day?: number): PartialDate | null {
  const text = `${year}${month === undefined ? '' : `-${two(month)}`}${day === undefined || month === undefined ? '' : `-${two(day)}`}`
  return findPartialDate(text)
}

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4))
export const monthNumberOf = (day: IsoDay): number => Number(day.slice(5, 7))
export const toMonth = (day: IsoDay): PartialDate | null => findPartialDate(day.slice(0, 7))
export const toYear = (day: IsoDay): PartialDate | null => findPartialDate(day.slice(0, 4))
export const toDay = (day: IsoDay): PartialDate | null => findPartialDate(day)

/** The last such weekday on or before `day`. */
export function lastWeekday(weekday: number, day: IsoDay): IsoDay {
  const today = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((today - weekday + 7) % 7))
}

/** The month `count` months before that of `day`. */
export function monthsBefore(day: IsoDay, count: number): PartialDate | null {
  const months = yearOf(day) * 12 + monthNumberOf(day) - 1 - count
  return partialDate(Math.floor(months / 12), (months % 12) + 1)
}
