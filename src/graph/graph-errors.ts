import { Neo4jError } from 'neo4j-driver'
import { SuzerainError } from '../domain/suzerain-error.js'

/** Something went wrong between us and Neo4j. `cause` is the driver's own error, `serverCode` what the server called it. */
export class GraphError extends SuzerainError {
  readonly serverCode: string | null

  constructor(code: string, message: string, cause: unknown) {
    super(code, message, { cause })
    this.serverCode = cause instanceof Neo4jError ? cause.code : null
  }
}

/** The server cannot be reached, or went away. */
export class GraphUnavailableError extends GraphError {
  constructor(cause: unknown) {
    super('GRAPH_UNAVAILABLE', `Neo4j cannot be reached: ${excerpt(cause)}`, cause)
  }
}

/** The server refuses the user, the password or what the user may do. */
export class GraphAuthError extends GraphError {
  /** `hint` says where the password came from and how to give the right one. */
  constructor(cause: unknown, hint = '') {
    super('GRAPH_AUTH', `Neo4j refuses the login: ${excerpt(cause)}${hint && `\n${hint}`}`, cause)
  }
}

/** A statement, a lock or a free connection took longer than allowed. */
export class GraphTimeoutError extends GraphError {
  constructor(cause: unknown) {
    super('GRAPH_TIMEOUT', `Neo4j did not finish in time: ${excerpt(cause)}`, cause)
  }
}

/** A write would break a constraint. */
export class GraphConflictError extends GraphError {
  constructor(cause: unknown) {
    super('GRAPH_CONFLICT', `The write conflicts with what is stored: ${excerpt(cause)}`, cause)
  }
}

/** Deadlocks or lack of memory outlasted the driver's retries; the same work may succeed later. */
export class GraphBusyError extends GraphError {
  constructor(cause: unknown) {
    super('GRAPH_BUSY', `Neo4j is too busy, try again: ${excerpt(cause)}`, cause)
  }
}

/** The named database does not exist on this server. */
export class GraphDatabaseError extends GraphError {
  constructor(cause: unknown) {
    super('GRAPH_DATABASE', `Neo4j has no such database: ${excerpt(cause)}`, cause)
  }
}

/** The statement itself is wrong: a defect of ours. */
export class GraphStatementError extends GraphError {
  constructor(cause: unknown) {
    super('GRAPH_STATEMENT', `Neo4j refuses the statement: ${excerpt(cause)}`, cause)
  }
}

/** The server failed in a way that nothing above names. */
export class GraphFailedError extends GraphError {
  constructor(cause: unknown) {
    super('GRAPH_FAILED', `Neo4j failed: ${excerpt(cause)}`, cause)
  }
}

/** What answers is not a Neo4j that our statements are written for. */
export class GraphVersionError extends GraphError {
  constructor(found: string) {
    super('GRAPH_VERSION', `Suzerain needs Neo4j 5.26 or newer; this server is ${found}`, undefined)
  }
}

const excerpt = (cause: unknown): string => {
  const text = cause instanceof Error ? cause.message : String(cause)
  const first = text.split('\n', 1)[0] ?? ''
  // The driver explains every failed connection at length; what happened comes last.
  const line = /Caused by: (.+)$/.exec(first)?.[1] ?? first
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}

/** First match wins: the order goes from single codes to whole families. Codes, never message texts (neo4j.md C). */
const byCode: readonly (readonly [RegExp, new (cause: unknown) => GraphError])[] = [
  [/^(ServiceUnavailable|SessionExpired)$/, GraphUnavailableError],
  [/\.Transaction\.(TransactionTimedOut|LockAcquisitionTimeout|Terminated)/, GraphTimeoutError],
  [/\.Schema\.ConstraintValidationFailed$/, GraphConflictError],
  [/^Neo\.ClientError\.Security\./, GraphAuthError],
  [/\.Database\.DatabaseNotFound$/, GraphDatabaseError],
  [/\.(DatabaseUnavailable|NotALeader|ForbiddenOnReadOnlyDatabase)$/, GraphUnavailableError],
  [/^Neo\.TransientError\./, GraphBusyError],
  [/^Neo\.ClientError\.(Statement|Schema|Procedure)\./, GraphStatementError],
]

/** The driver's error as one of ours; anything that is not the driver's comes back as it is. */
export function toGraphError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  // The driver has no code of its own for waiting too long for a connection; only its text tells.
  if (error.code === 'N/A' && /acquisition timed out/i.test(error.message))
    return new GraphTimeoutError(error)
  const match = byCode.find(([pattern]) => pattern.test(error.code))
  return match ? new match[1](error) : new GraphFailedError(error)
}
