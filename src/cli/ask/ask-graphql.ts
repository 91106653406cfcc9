import { graphql, print, type TypedQueryDocumentNode } from 'graphql'
import { pino } from 'pino'
import { SuzerainError } from '../../domain/suzerain-error.js'
import type { GraphConnection } from '../../graph/connection.js'
import { createContext } from '../../graphql/context.js'
import { apiSchema } from '../../graphql/executable-schema.js'

/** Executes an operation of the API within this process: the terminal gives the answers that the API gives. */
export async function askGraphql<Data, Variables extends Readonly<Record<string, unknown>>>(
  connection: GraphConnection,
  operation: TypedQueryDocumentNode<Data, Variables>,
  variableValues: Variables,
): Promise<Data> {
  const context = createContext({ connection, logger: pino({ level: 'silent' }) })
  const { data, errors } = await graphql({
    schema: apiSchema(),
    source: print(operation),
    variableValues,
    contextValue: context('command-line'),
  })
  const [error] = errors ?? []
  if (error) throw error.originalError instanceof SuzerainError ? error.originalError : error
  return data as Data
}
