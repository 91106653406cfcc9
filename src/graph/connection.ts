import neo4j, {
  type Driver,
  type EagerResult,
  type ManagedTransaction,
  type RecordShape,
  type ResultSummary,
  type Session,
} from 'neo4j-driver'
import type { GraphAddress } from './graph-address.js'
import { GraphError, toGraphError } from './graph-errors.js'
import { checkServerVersion, type ServerVersion } from './server-version.js'

export type GraphRow = Record<string, unknown>
export type GraphParameters = Record<string, unknown>

export interface GraphResult {
  readonly rows: GraphRow[]
  readonly summary: ResultSummary
}

/** What a unit of work may do. It can run more than once: keep side effects out of it. */
export interface GraphTransaction {
  run(statement: string, parameters?: GraphParameters): Promise<GraphRow[]>
  /** As `run`, with the driver's summary: counters, plan, notifications. */
  runWithSummary(statement: string, parameters?: GraphParameters): Promise<GraphResult>
}

export interface WorkOptions {
  /** The server ends the transaction after this time. */
  readonly timeoutMs?: number
  /** Shown by `SHOW TRANSACTIONS`: what this work is for. */
  readonly metadata?: Record<string, string>
}

export interface ConnectOptions extends WorkOptions {
  readonly maxConnections?: number
}

const defaultTimeoutMs = 30_000

/**
 * One driver on one database. Reads and writes are managed transactions with their access mode, retried by the driver
 * alone, and share one bookmark manager, so that a read sees the writes before it on a cluster too.
 */
export class GraphConnection {
  readonly address: GraphAddress
  readonly server: ServerVersion
  readonly #driver: Driver
  readonly #defaults: WorkOptions

  constructor(driver: Driver, address: GraphAddress, server: ServerVersion, defaults: WorkOptions) {
    this.#driver = driver
    this.address = address
    this.server = server
    this.#defaults = defaults
  }

  /**
   * One statement, read-only, in a transaction of its own that the server begins and ends: one round trip. Where that fails for a
   * while only, the driver tries again, as it does with every managed transaction.
   */
  async read(
    statement: string,
    parameters: GraphParameters = {},
    options: WorkOptions = {},
  ): Promise<GraphRow[]> {
    const transactionConfig = this.#transactionConfig(options)
    try {
      return await this.#inSession(neo4j.session.READ, async session =>
        rowsOf(await withoutStack(() => session.run(statement, parameters, transactionConfig))),
      )
    } catch (error) {
      if (!(error instanceof GraphError) || !neo4j.isRetryableError(error.cause)) throw error
      return this.readTransaction(transaction => transaction.run(statement, parameters), options)
    }
  }

  /** Several statements that see one consistent set of locks and bookmarks, read-only. */
  async readTransaction<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    options: WorkOptions = {},
  ): Promise<T> {
    return this.#inSession(neo4j.session.READ, session =>
      session.executeRead(tx => work(toTransaction(tx)), this.#transactionConfig(options)),
    )
  }

  /** A unit of work that writes: all of it or nothing. It must be idempotent, because it may be retried. */
  async write<T>(work: (transaction: GraphTransaction) => Promise<T>, options: WorkOptions = {}): Promise<T> {
    return this.#inSession(neo4j.session.WRITE, session =>
      session.executeWrite(tx => work(toTransaction(tx)), this.#transactionConfig(options)),
    )
  }

  /** For what cannot run in a managed transaction: DDL and CALL … IN TRANSACTIONS. Never retried after it reached the server. */
  async runAutoCommit(
    statement: string,
    parameters: GraphParameters = {},
    options: WorkOptions = {},
  ): Promise<GraphResult> {
    return this.#inSession(neo4j.session.WRITE, async session => {
      const result = await session.run(statement, parameters, this.#transactionConfig(options))
      return { rows: rowsOf(result), summary: result.summary }
    })
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', use: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.address.database,
      defaultAccessMode: mode,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    })
    return mapErrors(async () => {
      try {
        return await use(session)
      } finally {
        await session.close()
      }
    })
  }

  #transactionConfig(options: WorkOptions): { timeout: number; metadata: Record<string, string> } {
    return {
      timeout: options.timeoutMs ?? this.#defaults.timeoutMs ?? defaultTimeoutMs,
      metadata: { app: 'suzerain', ...this.#defaults.metadata, ...options.metadata },
    }
  }
}

/** Connects, checks login, database and version, or throws a GraphError that says which of them failed. */
export async function connect(address: GraphAddress, options: ConnectOptions = {}): Promise<GraphConnection> {
  return mapErrors(async () => {
    const driver = openDriver(address, options)
    try {
      const server = await checkServerVersion(driver, address.database)
      return new GraphConnection(driver, address, server, options)
    } catch (error) {
      await driver.close()
      throw error
    }
  })
}

function openDriver(address: GraphAddress, options: ConnectOptions): Driver {
  const { uri, user, password } = address
  // No token at all is "scheme none"; an empty token would be refused by servers that have authentication off.
  const token = password === undefined ? undefined : neo4j.auth.basic(user, password)
  return neo4j.driver(uri, token, {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'suzerain',
    connectionTimeout: 10_000,
    // Writers of one busy actor wait for each other: half a minute is soon gone on a busy machine.
    maxTransactionRetryTime: 60_000,
    connectionLivenessCheckTimeout: 60_000,
    maxConnectionPoolSize: options.maxConnections ?? 50,
  })
}

const toTransaction = (tx: ManagedTransaction): GraphTransaction => ({
  run: async (statement, parameters) => rowsOf(await tx.run(statement, parameters)),
  runWithSummary: async (statement, parameters) => {
    const result = await tx.run(statement, parameters)
    return { rows: rowsOf(result), summary: result.summary }
  },
})

const rowsOf = ({ records }: Pick<EagerResult<RecordShape>, 'records'>): GraphRow[] =>
  records.map(record => record.toObject())

/** The driver writes out the stack of whoever asks, for each result, in case it fails: a sixteenth of what a small answer takes. Our errors have their own. */
function withoutStack<T>(ask: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return ask()
  } finally {
    Error.stackTraceLimit = limit
  }
}

async function mapErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toGraphError(error)
  }
}
