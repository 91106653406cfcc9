import { SuzerainError } from '../domain/suzerain-error.js'

/** One error of an answer, as GraphQL writes it. */
export interface ApiError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

const codeOf = ({ extensions }: ApiError): string =>
  typeof extensions?.code === 'string' ? extensions.code : 'UNKNOWN'

/** The service answered with errors. `code` is that of the first: NOT_FOUND, AMBIGUOUS_NAME, BAD_USER_INPUT and so on. */
export class AnswerError extends SuzerainError {
  readonly errors: readonly ApiError[]
  /** What was answered nevertheless; null where nothing was. */
  readonly data: unknown

  constructor(first: ApiError, errors: readonly ApiError[], data: unknown) {
    super(codeOf(first), errors.map(({ message }) => message).join('; '))
    this.errors = errors
    this.data = data
  }
}

/** The service cannot be reached, or the connection broke. */
export class ConnectionError extends SuzerainError {
  constructor(url: string, cause: unknown) {
    super('CONNECTION_FAILED', `${url} cannot be reached`, { cause })
  }
}

/** No answer came in time. */
export class ClientTimeoutError extends SuzerainError {
  constructor(url: string, milliseconds: number, cause: unknown) {
    super('CLIENT_TIMEOUT', `${url} gave no answer within ${milliseconds} ms`, { cause })
  }
}

/** What answers is not the service, or something between it and us refuses. */
export class UnexpectedAnswerError extends SuzerainError {
  readonly status: number

  constructor(url: string, status: number, body: string) {
    super('UNEXPECTED_ANSWER', `${url} answered ${status}, which is no GraphQL: ${body.slice(0, 200)}`)
    this.status = status
  }
}

/** The document given is of another kind than what is asked of the client. */
export class WrongOperationError extends SuzerainError {
  constructor(wanted: string, given: string) {
    super('WRONG_OPERATION', `this is for a ${wanted}, and the document holds ${given}`)
  }
}

/** This platform has no WebSocket of its own, and none was given. */
export class NoWebSocketError extends SuzerainError {
  constructor() {
    super(
      'NO_WEB_SOCKET',
      'subscriptions need a WebSocket: give `createClient` that of the package ws as `webSocket`',
    )
  }
}
