import { type Client, type ClientOptions, createClient } from 'graphql-ws'
import { vi } from 'vitest'
import { WebSocket } from 'ws'
import type { GraphQLAnswer } from './api.js'

export interface Heard {
  readonly answers: GraphQLAnswer[]
  /** Null where it was completed; what the client was told else: errors, or the close of the connection. */
  readonly over: Promise<unknown>
  leave(): void
}

/** A client of the API's subscriptions that connects once. */
export const liveClient = (url: string, options: Partial<ClientOptions> = {}): Client =>
  createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazyCloseTimeout: 0,
    ...options,
  })

/** Subscribes and keeps what comes. */
export function hear(client: Client, query: string, variables: Record<string, unknown> = {}): Heard {
  const answers: GraphQLAnswer[] = []
  let leave = (): void => undefined
  const over = new Promise(resolve => {
    leave = client.subscribe(
      { query, variables },
      {
        next: answer => void answers.push(answer as GraphQLAnswer),
        error: resolve,
        complete: () => resolve(null),
      },
    )
  })
  return { answers, over, leave: () => leave() }
}

/** How many of something the service counts. */
export async function counted(
  url: string,
  metric: string,
  headers: Record<string, string> = {},
): Promise<number> {
  const text = await (await fetch(`${url}/metrics`, { headers })).text()
  return Number(new RegExp(`^${metric} (\\d+)$`, 'm').exec(text)?.[1])
}

/** Waits until so many subscriptions are open. */
export const untilSubscribed = (
  url: string,
  subscriptions: number,
  headers: Record<string, string> = {},
): Promise<void> =>
  vi.waitFor(
    async () => {
      const open = await counted(url, 'suzerain_subscriptions', headers)
      if (open !== subscriptions) throw new Error(`${open} subscriptions are open`)
    },
    { timeout: 30_000, interval: 20 },
  )
