import type { IsoDay } from '../../domain/partial-date.js'

export interface QuestionOptions {
  readonly asOf?: IsoDay
  readonly knownAt?: IsoDay
  readonly includeWithin?: boolean
  readonly json?: boolean
}

export interface Question {
  /** A GraphQL operation with the variables by, asOf and knownAt whose one field is called `answer`. */
  readonly text: string
  readonly name: string
  /** What ids of that kind begin with: such a name is an id. */
  readonly idPrefix: string
  readonly options: QuestionOptions
}
