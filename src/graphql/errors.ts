import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { SuzerainError } from '../domain/suzerain-error.js'
import { NameAmbiguousError, NotFoundError } from '../graph/reads/identify-errors.js'

/** Every extension code that our own errors have. Apollo adds those of requests that cannot be read (GRAPHQL_PARSE_FAILED and the like). */
export type ErrorCode =
  | 'AMBIGUOUS_NAME'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'UNAVAILABLE'
  | 'TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'TOO_MANY_SUBSCRIPTIONS'
  | 'SUBSCRIBER_TOO_SLOW'
  | 'INTERNAL_SERVER_ERROR'

/** The only table from our codes to those of the API. What is not in it is masked. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  NAME_AMBIGUOUS: 'AMBIGUOUS_NAME',
  NOT_FOUND: 'NOT_FOUND',
  BAD_PAGE: 'BAD_USER_INPUT',
  BAD_FILTER: 'BAD_USER_INPUT',
  BAD_ARGUMENT: 'BAD_USER_INPUT',
  INVALID_DATE: 'BAD_USER_INPUT',
  SUBSCRIBER_TOO_SLOW: 'SUBSCRIBER_TOO_SLOW',
  GRAPH_UNAVAILABLE: 'UNAVAILABLE',
  GRAPH_AUTH: 'UNAVAILABLE',
  GRAPH_DATABASE: 'UNAVAILABLE',
  GRAPH_BUSY: 'UNAVAILABLE',
  GRAPH_TIMEOUT: 'TIMEOUT',
}

/** Said instead of a message that could tell of addresses, statements or data. */
const PUBLIC_MESSAGES: Partial<Readonly<Record<ErrorCode, string>>> = {
  UNAVAILABLE: 'The graph cannot be reached just now; try again later.',
  TIMEOUT: 'The answer took too long; ask for less, or try again later.',
  INTERNAL_SERVER_ERROR: 'Something went wrong here; the log has the details under the id of this error.',
}

/** What programs can use of an error, besides its code. */
function factsOf(error: SuzerainError): Record<string, unknown> {
  if (error instanceof NameAmbiguousError) return { name: error.lookedUp, candidates: error.candidates }
  if (error instanceof NotFoundError) return { lookedUp: error.lookedUp, suggestions: error.suggestions }
  return {}
}

/** Turns every error into what a client may see; what a client may not see goes to the log, under the same id. */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown)
    const code = error instanceof SuzerainError ? CODES[error.code] : undefined
    if (code === undefined && formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted
    const publicCode = code ?? 'INTERNAL_SERVER_ERROR'
    const message = PUBLIC_MESSAGES[publicCode]
    const { path, locations } = formatted
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }
    if (message === undefined && error instanceof SuzerainError)
      return { message: error.message, ...place, extensions: { code: publicCode, ...factsOf(error) } }
    const id = randomUUID()
    log.error({ err: error, errorId: id, path }, 'request failed')
    return { message: message ?? 'failed', ...place, extensions: { code: publicCode, id } }
  }
}
