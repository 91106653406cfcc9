import type { IsoDay, PartialDate } from '../../../domain/partial-date.js'
import { partialDate } from './calendar.js'
import type { DateExpression } from './date-expression.js'

/** "2020-06-02", in one word or cut at its hyphens. */
export function readIsoDay(words: readonly string[], at: number): DateExpression | null {
  const [year, dash, month, second, day] = words.slice(at, at + 5)
  if (dash !== '-' || second !== '-' || !/^\d\d$/.test(month ?? '') || !/^\d\d$/.test(day ?? '')) return null
  const date = partialDate(Number(year), Number(month), Number(day))
  return date === null ? null : { first: at, last: at + 4, date, until: null }
}

/** "02/06/2020", "2.6.2020": where day and month might change places, the reading that is not after the day of publication, or the later. */
export function readSlashedDay(
  words: readonly string[],
  at: number,
  published: IsoDay | null,
): DateExpression | null {
  const [one = 0, two = 0, year = 0] = (words[at] ?? '').split(/[/.]/).map(Number)
  const readings = [partialDate(year, two, one), partialDate(year, one, two)]
    .filter((date): date is PartialDate => date !== null)
    .filter(date => published === null || date.localeCompare(published) <= 0)
    .sort()
  const date = readings.at(-1) ?? null
  return date === null ? null : { first: at, last: at, date, until: null }
}
