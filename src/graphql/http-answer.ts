import type { ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { SuzerainError } from '../domain/suzerain-error.js'
import { ANSWER_HEADERS } from './security-headers.js'

/** A request that gets no further: it has no key, or cannot be read. */
export class RequestRefusedError extends SuzerainError {
  readonly status: number

  constructor(status: number, message: string, code = 'BAD_REQUEST') {
    super(code, message)
    this.status = status
  }
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export function sendAnswer(
  response: ServerResponse,
  requestId: string,
  { status, headers, body }: HttpAnswer,
): void {
  response.writeHead(status, {
    ...ANSWER_HEADERS,
    ...headers,
    'x-request-id': requestId,
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

/** What a client is told of an error outside GraphQL: JSON, never a page with a stack trace. Our own defects go to the log. */
export function failureAnswer(error: unknown, log: Logger): HttpAnswer {
  if (error instanceof RequestRefusedError) return refusal(error)
  const status = statusOf(error)
  if (status < 500) return refusal(new RequestRefusedError(status, 'the request cannot be read'))
  log.error({ err: error }, 'request failed outside GraphQL')
  return jsonAnswer(status, { message: 'failed', extensions: { code: 'INTERNAL_SERVER_ERROR' } })
}

export const jsonAnswer = (
  status: number,
  error: { readonly message: string; readonly extensions?: { readonly code: string } },
): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ errors: [error] }),
})

function refusal({ status, message, code }: RequestRefusedError): HttpAnswer {
  const answer = jsonAnswer(status, { message, extensions: { code } })
  return status === 401 ? { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Bearer' } } : answer
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}
