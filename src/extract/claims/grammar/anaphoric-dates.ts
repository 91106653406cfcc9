import { addDays, findPartialDate, type PartialDate, parseIsoDay } from '../../../domain/partial-date.js'
import { monthsBefore, partialDate, toDay, toMonth, yearOf } from './calendar.js'
import { parseNumber } from './counts.js'

/** "a day earlier", "the next day", "two weeks later", "that night": so long from another day that the text tells. */
export interface AnaphoricDate {
  readonly first: number
  readonly last: number
  /** From the other day: -1 for "a day earlier"; null where it is not said how many ("days later"). */
  readonly count: number | null
  readonly unit: Unit
}

type Unit = 'day' | 'week' | 'month' | 'year'

const SPAN = /^(day|week|month|year|hour|minute|night|morning|evening|afternoon)s?$/
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['earlier', -1],
  ['before', -1],
  ['previously', -1],
  ['later', 1],
  ['after', 1],
  ['afterwards', 1],
  ['same', 0],
  ['previous', -1],
  ['preceding', -1],
  ['following', 1],
  ['next', 1],
  ['that', 0],
])

/** The expressions of a time that hangs on another one, left to right. */
export function findAnaphoricDates(words: readonly string[]): AnaphoricDate[] {
  const out: AnaphoricDate[] = []
  for (let at = 0; at < words.length; at += 1) {
    const shift = SHIFTS.get(words[at] ?? '')
    if (shift === undefined) continue
    const found = readBefore(words, at, shift) ?? readDetermined(words, at, shift)
    if (found) out.push(found)
  }
  return out
}

/** "a day earlier", "hours later", "the day before": the unit stands before the word, which opens no clause. */
function readBefore(words: readonly string[], at: number, shift: number): AnaphoricDate | null {
  const word = words[at] ?? ''
  const span = SPAN.exec(words[at - 1] ?? '')?.[1]
  if (span === undefined || shift === 0 || /^(?:previous|preceding|following|next)$/.test(word)) return null
  if (/^(?:before|after)$/.test(word) && !/^[,.;:)"”—–-]?$/.test(words[at + 1] ?? '')) return null
  const lead = words[at - 2] ?? ''
  const singular = !(words[at - 1] ?? '').endsWith('s')
  const count = lead === 'the' && singular ? 1 : parseNumber(lead)
  if (lead === 'the' ? !singular : count === null && singular) return null
  return expression(lead === 'the' || count !== null ? at - 2 : at - 1, at, span, shift, count)
}

/** "the next day", "on the same day", "that night". */
function readDetermined(words: readonly string[], at: number, shift: number): AnaphoricDate | null {
  const word = words[at] ?? ''
  const span = SPAN.exec(words[at + 1] ?? '')?.[1]
  if (span === undefined || (words[at + 1] ?? '').endsWith('s') || /^(?:hour|minute)$/.test(span)) return null
  if (word === 'that') return expression(at, at + 1, span, 0, 0)
  if (!/^(?:the|that)$/.test(words[at - 1] ?? '') || /^(?:after|before|later|earlier)$/.test(word))
    return null
  return expression(at - 1, at + 1, span, shift, 1)
}

function expression(
  first: number,
  last: number,
  span: string,
  shift: number,
  count: number | null,
): AnaphoricDate {
  if (/^(?:hour|minute)$/.test(span)) return { first, last, count: 0, unit: 'day' }
  const unit = /^(?:night|morning|evening|afternoon)$/.test(span) ? 'day' : (span as Unit)
  return { first, last, count: count === null ? null : shift * count || 0, unit }
}

/** The date so long from `base`, as exact as both are. */
export function dateFrom(base: PartialDate, { count, unit }: AnaphoricDate): PartialDate | null {
  if (count === null) return null
  if (count === 0) return unit === 'day' ? base : atMost(base, unit === 'year' ? 4 : 7)
  if (unit === 'year') return partialDate(yearOf(firstDay(base)) + count)
  if (base.length < 7) return null
  if (unit === 'month') return monthsBefore(firstDay(base), -count)
  if (base.length < 10) return null
  const day = addDays(firstDay(base), unit === 'week' ? 7 * count : count)
  return unit === 'week' ? toMonth(day) : toDay(day)
}

const atMost = (date: PartialDate, length: number): PartialDate | null =>
  findPartialDate(date.slice(0, length))

const firstDay = (date: PartialDate) => parseIsoDay(`${date}-01-01`.slice(0, 10))
