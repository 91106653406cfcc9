import { InvalidArgumentError } from 'commander'
import { type IsoDay, parseIsoDay } from '../domain/partial-date.js'
import { SuzerainError } from '../domain/suzerain-error.js'

/** The day of an option such as --as-of. Anything else is wrong usage. */
export function parseDayOption(text: string): IsoDay {
  try {
    return parseIsoDay(text)
  } catch (error) {
    if (!(error instanceof SuzerainError)) throw error
    throw new InvalidArgumentError('A day is written as 2020-06-05.')
  }
}
