import type { TypedQueryDocumentNode } from 'graphql'
import type { IsoDay } from '../../domain/partial-date.js'

export interface QuestionOptions {
  readonly asOf?: IsoDay
  readonly knownAt?: IsoDay
  readonly includeWithin?: boolean
  readonly json?: boolean
  /** Address of a service that is asked instead of the graph. */
  readonly url?: string
}

/** One of the client's operations with its variables, and where in its data the answer is. */
export interface Question<Data, Variables, Answer> {
  readonly operation: TypedQueryDocumentNode<Data, Variables>
  readonly variables: Variables
  readonly answerOf: (data: Data) => Answer
  readonly options: QuestionOptions
}

/** What a question is about: an id where the name begins as ids of its kind do. */
export const byNameOrId = (name: string, idPrefix: string): { id: string } | { name: string } =>
  name.startsWith(idPrefix) ? { id: name } : { name }
