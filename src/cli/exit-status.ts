import { CommanderError } from 'commander'
import { ConfigError } from '../config.js'
import { SuzerainError } from '../domain/suzerain-error.js'
import { NoNeo4jError } from '../graph/engine/no-neo4j-error.js'
import { GraphError } from '../graph/graph-errors.js'
import { NewerSchemaError } from '../graph/migrate.js'
import { PortTakenError } from './can-listen.js'

/** What the status of a finished command says. */
export const exitStatus = { done: 0, rejected: 1, usage: 2, infrastructure: 3, interrupted: 130 } as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

const INFRASTRUCTURE = [NoNeo4jError, GraphError, NewerSchemaError, PortTakenError]

/** The status of a command that ended with this error. An error that nobody foresaw counts as failed infrastructure. */
export function exitStatusOf(error: unknown): ExitStatus {
  // Commander throws also to end after --help and --version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.usage
  if (error instanceof ConfigError) return exitStatus.usage
  if (INFRASTRUCTURE.some(kind => error instanceof kind)) return exitStatus.infrastructure
  if (error instanceof Error && error.name === 'AbortError') return exitStatus.interrupted
  return error instanceof SuzerainError ? exitStatus.rejected : exitStatus.infrastructure
}
