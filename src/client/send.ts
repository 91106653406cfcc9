import {
  AnswerError,
  type ApiError,
  ClientTimeoutError,
  ConnectionError,
  UnexpectedAnswerError,
} from './client-errors.js'
import type { OperationText, Variables } from './typed-document.js'

export type Headers = Readonly<Record<string, string>>

export interface Endpoint {
  readonly url: string
  readonly fetch: typeof fetch
  readonly headers: () => Headers | Promise<Headers>
  readonly timeoutMs: number
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly ApiError[]
}

/** One request, one answer. Throws a {@link SuzerainError} that tells how it failed. */
export async function send(
  endpoint: Endpoint,
  operation: OperationText,
  variables: Variables | undefined,
): Promise<unknown> {
  const { status, body } = await post(endpoint, JSON.stringify({ ...operation, variables }))
  const answer = parseAnswer(body)
  if (answer === null) throw new UnexpectedAnswerError(endpoint.url, status, body)
  const [first] = answer.errors ?? []
  if (first !== undefined) throw new AnswerError(first, answer.errors ?? [], answer.data ?? null)
  return answer.data
}

async function post({ url, fetch, headers, timeoutMs }: Endpoint, body: string) {
  const own = await headers()
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...own,
      },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    })
    return { status: response.status, body: await response.text() }
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      throw new ClientTimeoutError(url, timeoutMs, error)
    throw new ConnectionError(url, error)
  }
}

function parseAnswer(body: string): Answer | null {
  try {
    const answer: unknown = JSON.parse(body)
    return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)
      ? (answer as Answer)
      : null
  } catch {
    return null
  }
}
