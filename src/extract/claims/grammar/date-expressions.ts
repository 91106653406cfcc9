import { addDays, type IsoDay, type PartialDate } from '../../../domain/partial-date.js'
import {
  lastWeekday,
  monthNumberOf,
  monthOf,
  monthsBefore,
  partialDate,
  toDay,
  toMonth,
  weekdayOf,
  yearOf,
} from './calendar.js'
import { parseNumber } from './counts.js'
import type { DateExpression } from './date-expression.js'
import { dayOf, readMonth } from './month-dates.js'
import { readIsoDay, readSlashedDay } from './numeric-dates.js'

const DATE_WORD =
  /^(?:(?:19|20)\d\d|today|yesterday|tonight|overnight|ago|past|recent|weekend|last|this|\d{1,2}[/.]\d{1,2}[/.]20\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|(?:early|mid|late)-.*)$/
const YEAR = /^(?:19|20)\d\d$/
const UNITS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14 }
const PART_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night'])
const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter'])
const YEAR_LEADS = new Set('in since from until by of year during late early before after mid end'.split(' '))

/** The expressions of time among the words of a sentence, left to right, placed against the day of publication. */
export function findDateExpressions(words: readonly string[], published: IsoDay | null): DateExpression[] {
  const out: DateExpression[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (!DATE_WORD.test(word)) continue
    const found = readAt(words, at, published)
    if (!found) continue
    const previous = out.at(-1)
    if (previous && found.first <= previous.last) {
      if (found.last > previous.last && (found.date?.length ?? 0) >= (previous.date?.length ?? 0)) out.pop()
      else continue
    }
    out.push(found)
    at = Math.max(at, found.last)
  }
  return out
}

function readAt(words: readonly string[], at: number, published: IsoDay | null): DateExpression | null {
  const word = words[at] ?? ''
  if (YEAR.test(word)) return readIsoDay(words, at) ?? readYear(words, at)
  if (/^\d/.test(word)) return readSlashedDay(words, at, published)
  const month = monthOf(word)
  if (month !== null && (word !== 'may' && word !== 'march' ? true : monthInContext(words, at)))
    return readMonth(words, at, month, published)
  const weekday = weekdayOf(word)
  if (weekday !== null) return readWeekday(words, at, weekday, published)
  if (published === null) return null
  return readRelative(words, at, published)
}

function readYear(words: readonly string[], at: number): DateExpression | null {
  const before = words[at - 1] ?? ''
  const modifies = /^(?:the|its|his|their|a)$/.test(before) && /^[a-z]/.test(words[at + 1] ?? '')
  if (!modifies && !YEAR_LEADS.has(before)) return null
  const date = partialDate(Number(words[at]))
  const next = words[at + 2] ?? ''
  if ((words[at + 1] === 'to' || words[at + 1] === 'until') && YEAR.test(next))
    return { first: at, last: at + 2, date, until: partialDate(Number(next)) }
  return { first: at, last: at, date, until: null }
}

/** "may" and "march" are months only beside a day, a year or a preposition of time. */
function monthInContext(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? ''
  const after = words[at + 1] ?? ''
  return (
    YEAR.test(after) ||
    dayOf(after) !== null ||
    dayOf(before) !== null ||
    /^(?:in|since|last|this|early|mid|late|until|of|by|from|during|through)$/.test(before)
  )
}

function readWeekday(
  words: readonly string[],
  at: number,
  weekday: number,
  published: IsoDay | null,
): DateExpression | null {
  if (published === null) return null
  const before = words[at - 1] ?? ''
  if (before === 'next' || before === 'coming') return { first: at - 1, last: at, date: null, until: null }
  let day = newsDay(weekday, before === 'last', published)
  if (before === 'last' && day === published) day = addDays(day, -7)
  const month = words[at + 1] === ',' ? monthOf(words[at + 2] ?? '') : null
  if (month !== null && dayOf(words[at + 3]) !== null) return readMonth(words, at + 2, month, published)
  // "in the night from Wednesday to Thursday".
  if (/^(?:from|of)$/.test(before) && PART_OF_DAY.has(words[at - 2] ?? '') && words[at + 1] === 'to') {
    const next = weekdayOf(words[at + 2] ?? '')
    if (next === (weekday + 1) % 7)
      return { first: at, last: at + 2, date: toDay(day), until: toDay(addDays(day, 1)) }
  }
  const last = PART_OF_DAY.has(words[at + 1] ?? '') ? at + 1 : at
  return { first: at, last, date: toDay(day), until: null }
}

/**
 * The last such day; tomorrow's weekday is tomorrow: nobody calls what is six days ago by a bare weekday, while a report may be published
 * where the day of its news has not begun yet.
 */
function newsDay(weekday: number, isLast: boolean, published: IsoDay): IsoDay {
  const tomorrow = addDays(published, 1)
  return !isLast && lastWeekday(weekday, tomorrow) === tomorrow ? tomorrow : lastWeekday(weekday, published)
}

function readRelative(words: readonly string[], at: number, published: IsoDay): DateExpression | null {
  const word = words[at] ?? ''
  const next = words[at + 1] ?? ''
  const single = (date: PartialDate | null, last = at): DateExpression => ({
    first: at,
    last,
    date,
    until: null,
  })
  switch (word) {
    case 'today':
    case 'tonight':
    case 'overnight':
      return single(toDay(published))
    case 'yesterday':
      return single(toDay(addDays(published, -1)))
    case 'ago':
      return readAgo(words, at, published)
    case 'last':
    case 'this':
      return readPeriod(word, next, at, published)
    case 'weekend':
      return /^(?:the|a)$/.test(words[at - 1] ?? '') ? single(toMonth(lastWeekday(6, published))) : null
    case 'past':
    case 'recent':
      return readPast(words, at, published)
    default:
      return null
  }
}

function readPeriod(word: string, next: string, at: number, published: IsoDay): DateExpression | null {
  const found = (date: PartialDate | null): DateExpression => ({ first: at, last: at + 1, date, until: null })
  const back = word === 'last' ? 1 : 0
  if (PART_OF_DAY.has(next)) return found(toDay(addDays(published, -back)))
  if (next === 'week' || next === 'weekend') {
    return found(toMonth(addDays(published, -7 * back - 3)))
  }
  if (next === 'month') return found(monthsBefore(published, back))
  if (next === 'year') return found(partialDate(yearOf(published) - back))
  if (SEASONS.has(next)) {
    const past = word === 'last' && monthNumberOf(published) < 9
    return found(partialDate(yearOf(published) - (past ? 1 : 0)))
  }
  return null
}

/** "two days ago", "a fortnight ago", "14 months ago": as exact as its unit. */
function readAgo(words: readonly string[], at: number, published: IsoDay): DateExpression | null {
  const unit = (words[at - 1] ?? '').replace(/s$/, '')
  const count = parseNumber(words[at - 2] ?? '')
  if (count === null) return null
  const found = (date: PartialDate | null): DateExpression => ({ first: at - 2, last: at, date, until: null })
  const days = UNITS[unit]
  if (unit === 'day') return found(toDay(addDays(published, -count)))
  if (days !== undefined) return found(toMonth(addDays(published, -count * days)))
  if (unit === 'month') return found(monthsBefore(published, count))
  if (unit === 'year') return found(partialDate(yearOf(published) - count))
  if (unit === 'decade') return null
  return null
}

/** "over the past two days", "for the past 14 months": the month or year in which the span began, where it is one. */
function readPast(words: readonly string[], at: number, published: IsoDay): DateExpression | null {
  let cursor = at + 1
  const count = parseNumber(words[cursor] ?? '')
  const few = /^(?:few|several|couple)$/.test(words[cursor] ?? '')
  if (count !== null || few) cursor += 1
  const unit = (words[cursor] ?? '').replace(/s$/, '')
  const many = count ?? (few ? 3 : unit === words[cursor] ? 1 : 3)
  const found = (date: PartialDate | null): DateExpression => ({ first: at, last: cursor, date, until: null })
  const days = UNITS[unit]
  if (words[at] === 'recent')
    return UNITS[unit] !== undefined || /^(?:month|year)$/.test(unit) ? found(null) : null
  if (days !== undefined) {
    return found(many * days > 31 ? null : toMonth(addDays(published, -Math.ceil((many * days) / 2))))
  }
  if (unit === 'hour') return found(toMonth(published))
  if (unit === 'month') return found(count === null ? null : monthsBefore(published, count))
  if (unit === 'year') return found(count === null ? null : partialDate(yearOf(published) - count))
  return null
}
