import type { RequestHandler } from 'express'
import type { GraphConnection } from '../graph/connection.js'

/** `live`: the process answers. `ready`: it can reach the graph, and is not stopping. */
export interface Health {
  readonly live: RequestHandler
  readonly ready: RequestHandler
  stopping(): void
}

const PING_TIMEOUT_MS = 2_000

export function health(connection: GraphConnection): Health {
  let isStopping = false
  return {
    live: (_, response) => void response.json({ status: 'live' }),
    ready: async (_, response) => {
      const reason = isStopping ? 'stopping' : await whyNotReady(connection)
      response.status(reason === null ? 200 : 503).json({ status: reason ?? 'ready' })
    },
    stopping: () => {
      isStopping = true
    },
  }
}

async function whyNotReady(connection: GraphConnection): Promise<string | null> {
  try {
    await connection.read('RETURN 1 AS one', {}, { timeoutMs: PING_TIMEOUT_MS })
    return null
  } catch {
    return 'the graph cannot be reached'
  }
}
