import type { Logger } from 'pino'
import type { IsoDay } from '../domain/partial-date.js'
import type { GraphConnection } from '../graph/connection.js'
import { type Runner, runnerOn } from '../graph/query.js'
import { createLoaders, type Loaders } from './loaders.js'

/** What the resolvers of one request share. */
export interface ApiContext {
  readonly runner: Runner
  readonly loaders: Loaders
  readonly log: Logger
  /** The day that counts as today in this request. */
  readonly today: IsoDay
  /** How many statements the request has run so far. */
  statementCount(): number
}

export interface ContextOptions {
  readonly connection: GraphConnection
  readonly logger: Logger
  readonly now?: () => Date
  readonly statementTimeoutMs?: number
}

const STATEMENT_TIMEOUT_MS = 10_000

/** Makes the context of each request, given the request's id. Every statement reads, and ends in time. */
export function createContext({
  connection,
  logger,
  now = () => new Date(),
  statementTimeoutMs = STATEMENT_TIMEOUT_MS,
}: ContextOptions): (requestId: string) => ApiContext {
  return requestId => {
    let statements = 0
    const runner = runnerOn((text, params) => {
      statements += 1
      return connection.read(text, params, { timeoutMs: statementTimeoutMs, metadata: { requestId } })
    })
    return {
      runner,
      loaders: createLoaders(runner),
      log: logger.child({ requestId }),
      today: now().toISOString().slice(0, 10) as IsoDay,
      statementCount: () => statements,
    }
  }
}
