import { ClientTimeoutError, ConnectionError, UnexpectedAnswerError } from '../client/client-errors.js'
import { ConfigError } from '../config.js'
import { SuzerainError } from '../domain/suzerain-error.js'
import { NoNeo4jError } from '../graph/engine/no-neo4j-error.js'
import { GraphError } from '../graph/graph-errors.js'
import { NewerSchemaError } from '../graph/migrate.js'
import { ModelEndpointError } from '../language-model/chat-endpoint.js'
import { PortTakenError } from './can-listen.js'
import { type ExitStatus, exitStatus } from './exit-status.js'

const INFRASTRUCTURE = [
  NoNeo4jError,
  GraphError,
  NewerSchemaError,
  PortTakenError,
  ModelEndpointError,
  ConnectionError,
  ClientTimeoutError,
  UnexpectedAnswerError,
]

/** The status of a command that ended with this error. An error that nobody foresaw counts as failed infrastructure. */
export function exitStatusOf(error: unknown): ExitStatus {
  if (error instanceof ConfigError) return exitStatus.usage
  if (INFRASTRUCTURE.some(kind => error instanceof kind)) return exitStatus.infrastructure
  if (error instanceof Error && error.name === 'AbortError') return exitStatus.interrupted
  return error instanceof SuzerainError ? exitStatus.rejected : exitStatus.infrastructure
}
