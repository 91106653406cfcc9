import { createClient as createSocketClient, type Client as SocketClient } from 'graphql-ws'
import { AnswerError, type ApiError, ConnectionError, NoWebSocketError } from './client-errors.js'
import type { Endpoint } from './send.js'
import type { OperationText, Variables } from './typed-document.js'

/** A WebSocket as browsers and Node from 22 on have it, or that of the package ws. */
export type WebSocketImplementation = new (url: string, protocols?: string | string[]) => object

const FORBIDDEN = 4403

/** Opens a connection when there is a subscription, and closes it after the last. A broken connection is made again, and what it was for. */
export function openSockets(
  { url, headers }: Endpoint,
  webSocket: WebSocketImplementation | undefined,
): SocketClient {
  if (webSocket === undefined && !('WebSocket' in globalThis)) throw new NoWebSocketError()
  return createSocketClient({
    url: url.replace(/^http/, 'ws'),
    connectionParams: async () => ({ ...(await headers()) }),
    shouldRetry: cause => isClose(cause) && cause.code !== FORBIDDEN,
    ...(webSocket === undefined ? {} : { webSocketImpl: webSocket }),
  })
}

const isClose = (cause: unknown): cause is { readonly code: number } =>
  typeof cause === 'object' && cause !== null && 'code' in cause && 'reason' in cause

/** The answers of a subscription, until it is left. Throws {@link AnswerError} where the service refuses it, {@link ConnectionError} where it goes away. */
export async function* answersOf(
  sockets: SocketClient,
  url: string,
  operation: OperationText,
  variables: Variables | undefined,
): AsyncGenerator<unknown, void> {
  const answers = sockets.iterate({ ...operation, ...(variables ? { variables: { ...variables } } : {}) })
  try {
    for await (const { data, errors } of answers) {
      const [first] = (errors ?? []) as readonly ApiError[]
      if (first !== undefined) throw new AnswerError(first, errors as readonly ApiError[], data ?? null)
      yield data
    }
  } catch (error) {
    throw asClientError(error, url)
  }
}

function asClientError(error: unknown, url: string): unknown {
  if (error instanceof AnswerError) return error
  const [first] = (Array.isArray(error) ? error : []) as readonly ApiError[]
  return first === undefined
    ? new ConnectionError(url, error)
    : new AnswerError(first, error as readonly ApiError[], null)
}
