import type { PartialDate } from '../../../domain/partial-date.js'

/** A stretch of words that names a time. `last` is inclusive; `date` is null where it names none that can be placed. */
export interface DateExpression {
  readonly first: number
  readonly last: number
  readonly date: PartialDate | null
  readonly until: PartialDate | null
}
