import type { Logger } from 'pino'
import type { IsoDay } from '../domain/partial-date.js'
import type { SourceDocument } from '../domain/source-document.js'
import type { GraphConnection } from '../graph/connection.js'
import { type Runner, runnerOn } from '../graph/query.js'
import type { IngestReport } from '../ingest/ingest-report.js'
import { type Events, noEvents } from './live/live-events.js'
import { createLoaders, type Loaders } from './loaders.js'

/** What the resolvers of one request share. */
export interface ApiContext {
  readonly runner: Runner
  readonly loaders: Loaders
  /** For mutations; questions go through `runner`, which only reads. */
  readonly connection: GraphConnection
  readonly ingest: IngestText
  readonly events: Events
  readonly log: Logger
  /** The day that counts as today in this request. */
  readonly today: IsoDay
  /** How many statements the request has run so far. */
  statementCount(): number
  /** The same with nothing loaded yet, for each answer of one subscription. */
  renewed(): ApiContext
}

/** Reads a document into the graph. */
export type IngestText = (document: SourceDocument) => Promise<IngestReport>

export interface ContextOptions {
  readonly connection: GraphConnection
  /** Absent where nothing is ever sent to be read, as on the command line. */
  readonly ingest?: IngestText
  /** Absent where nobody can listen. */
  readonly events?: Events
  readonly logger: Logger
  readonly now?: () => Date
  readonly statementTimeoutMs?: number
  /** Told of each statement that begins; what it returns is called when the statement has ended. */
  readonly onStatement?: (name: string) => () => void
}

const refuse: IngestText = () => Promise.reject(new Error('documents cannot be sent here'))

const STATEMENT_TIMEOUT_MS = 10_000

/** Makes the context of each request, given the request's id. Every statement reads, and ends in time. */
export function createContext({
  connection,
  ingest = refuse,
  events = noEvents,
  logger,
  now = () => new Date(),
  statementTimeoutMs = STATEMENT_TIMEOUT_MS,
  onStatement,
}: ContextOptions): (requestId: string) => ApiContext {
  const create = (requestId: string): ApiContext => {
    let statements = 0
    const reading = runnerOn((text, params) => {
      statements += 1
      return connection.read(text, params, { timeoutMs: statementTimeoutMs, metadata: { requestId } })
    })
    const runner = onStatement === undefined ? reading : watched(reading, onStatement)
    return {
      runner,
      loaders: createLoaders(runner),
      connection,
      ingest,
      events,
      log: logger.child({ requestId }),
      today: now().toISOString().slice(0, 10) as IsoDay,
      statementCount: () => statements,
      renewed: () => create(requestId),
    }
  }
  return create
}

const watched = (runner: Runner, onStatement: (name: string) => () => void): Runner => ({
  run: async (statement, params) => {
    const ended = onStatement(statement.name)
    try {
      return await runner.run(statement, params)
    } finally {
      ended()
    }
  },
})
