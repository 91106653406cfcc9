import pRetry from 'p-retry'
import { AnswerError, ConnectionError, UnexpectedAnswerError } from './client-errors.js'
import { type Endpoint, type Headers, send } from './send.js'
import { answersOf, openSockets, type WebSocketImplementation } from './subscribe.js'
import { type Operation, operationText, type Variables } from './typed-document.js'

export * from './client-errors.js'
export * from './generated/documents.js'
export type { Operation, Variables, WebSocketImplementation }

export interface ClientOptions {
  /** Address of the service's API, such as http://127.0.0.1:4000/graphql */
  readonly url: string
  /** Default: that of the platform. */
  readonly fetch?: typeof fetch
  /** Sent with every request, or asked for before each: `{ authorization: 'Bearer …' }`. */
  readonly headers?: Headers | (() => Headers | Promise<Headers>)
  /** Milliseconds that an answer may take; default 30,000. */
  readonly timeout?: number
  /** How often a question is asked again where the service could not be reached; default 2. Mutations are sent once. */
  readonly retries?: number
  /** For subscriptions. Default: that of the platform, which Node has from 22 on; before that, pass `WebSocket` of the package ws. */
  readonly webSocket?: WebSocketImplementation
}

interface Connection<Item> {
  readonly nodes: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Client {
  /** The answer to a question. Throws {@link AnswerError}, {@link ConnectionError}, {@link ClientTimeoutError} or {@link UnexpectedAnswerError}. */
  query<Data, Given extends Variables>(operation: Operation<Data, Given>, variables?: Given): Promise<Data>
  /** The payload of a mutation, whose `userErrors` are for the caller to read. Throws as `query` does. */
  mutate<Data, Given extends Variables>(operation: Operation<Data, Given>, variables?: Given): Promise<Data>
  /** Every node of a connection, page after page: `paginate(ClaimsDocument, { first: 50 }, data => data.claims)`. The operation has a variable `$after`. */
  paginate<Data, Given extends Variables & { readonly after?: string | null | undefined }, Item>(
    operation: Operation<Data, Given>,
    variables: Given,
    connectionOf: (data: Data) => Connection<Item>,
  ): AsyncGenerator<Item, void>
  /** What happens from now on, until the loop is left. */
  subscribe<Data, Given extends Variables>(
    operation: Operation<Data, Given>,
    variables?: Given,
  ): AsyncGenerator<Data, void>
  /** Ends all subscriptions. */
  close(): Promise<void>
}

const TIMEOUT_MS = 30_000
const RETRIES = 2
const RETRY_AFTER_MS = 200

/** A client of one Suzerain service. */
export function createClient(options: ClientOptions): Client {
  const { url, headers = {}, timeout = TIMEOUT_MS, retries = RETRIES } = options
  const endpoint: Endpoint = {
    url,
    fetch: options.fetch ?? fetch,
    headers: typeof headers === 'function' ? headers : () => headers,
    timeoutMs: timeout,
  }
  let sockets: ReturnType<typeof openSockets> | undefined

  const query: Client['query'] = async <Data>(operation: Operation<Data, never>, variables?: Variables) => {
    const text = operationText(operation, 'query')
    const answer = await pRetry(() => send(endpoint, text, variables), {
      retries,
      minTimeout: RETRY_AFTER_MS,
      randomize: true,
      shouldRetry: ({ error }) => mayPass(error),
    })
    return answer as Data
  }

  return {
    query,
    mutate: async <Data>(operation: Operation<Data, never>, variables?: Variables) =>
      (await send(endpoint, operationText(operation, 'mutation'), variables)) as Data,
    paginate: async function* (operation, variables, connectionOf) {
      let after = variables.after ?? null
      for (;;) {
        const { nodes, pageInfo } = connectionOf(await query(operation, { ...variables, after }))
        yield* nodes
        if (!pageInfo.hasNextPage || pageInfo.endCursor === after) return
        after = pageInfo.endCursor
      }
    },
    subscribe: <Data>(operation: Operation<Data, never>, variables?: Variables) => {
      sockets ??= openSockets(endpoint, options.webSocket)
      const text = operationText(operation, 'subscription')
      return answersOf(sockets, url, text, variables) as AsyncGenerator<Data, void>
    },
    close: async () => {
      await sockets?.dispose()
    },
  }
}

/** What another try may get through: a service that starts, is busy or cannot reach its graph just now. */
const mayPass = (error: unknown): boolean =>
  error instanceof ConnectionError ||
  (error instanceof UnexpectedAnswerError && error.status >= 500) ||
  (error instanceof AnswerError && error.code === 'UNAVAILABLE')
