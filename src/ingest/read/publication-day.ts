import { findPartialDate, type IsoDay } from '../../domain/partial-date.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(${MONTHS.join('|')})[a-z]*`

/** A day at the start, alone or before a time: "2020-06-05", "2020-06-05T10:00:00Z", "20200605T100000Z". */
const ISO = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:$|[T ]\d{2}.*$)/
/** "5 June 2020", "Fri, 05 Jun 2020 10:00:00 GMT". */
const DAY_FIRST = new RegExp(`^(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}\\.?,? (\\d{4})\\b`, 'i')
/** "June 5, 2020". */
const MONTH_FIRST = new RegExp(`^(?:[a-z]+,? )?${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i')

function day(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
): IsoDay | null {
  const index = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase())
  const number = index >= 0 ? String(index + 1) : (month ?? '')
  const text = `${year}-${number.padStart(2, '0')}-${(dayOfMonth ?? '').padStart(2, '0')}`
  return text.length === 10 ? (findPartialDate(text) as IsoDay | null) : null
}

/**
 * The day of publication that `text` names, as written there (no change of time zone); null where it names none.
 * "05/06/2020" is null: it may be May or June, and nothing is guessed.
 */
export function findPublicationDay(text: string): IsoDay | null {
  const trimmed = text.trim()
  const iso = ISO.exec(trimmed)
  if (iso) return day(iso[1], iso[3], iso[4])
  const dayFirst = DAY_FIRST.exec(trimmed)
  if (dayFirst) return day(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(trimmed)
  if (monthFirst) return day(monthFirst[3], monthFirst[1], monthFirst[2])
  return null
}
