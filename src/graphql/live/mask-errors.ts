import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { errorFormatter } from '../errors.js'

/** Errors of a subscription as clients of HTTP see theirs: with a code, and masked where they could tell of the inside. */
export function errorMasker(
  log: Logger,
  count: (code: string) => void,
): (errors: readonly GraphQLError[]) => GraphQLFormattedError[] {
  const format = errorFormatter(log)
  return errors =>
    errors.map(error => {
      const formatted = error.toJSON()
      const code = formatted.extensions?.code ?? codeOf(error)
      const masked = format(
        { ...formatted, extensions: { ...formatted.extensions, code } },
        error.originalError ?? error,
      )
      count(String(masked.extensions?.code))
      return masked
    })
}

/** What a resolver throws has an origin; what the executor finds wrong with variables has none. */
const codeOf = ({ originalError }: GraphQLError): string =>
  originalError === undefined || originalError instanceof GraphQLError
    ? 'BAD_USER_INPUT'
    : 'INTERNAL_SERVER_ERROR'
