import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws'
import { type WebSocket, WebSocketServer } from 'ws'
import { keepAlive } from './keep-alive.js'
import { type LiveConnection, type Payload, type ProtocolOptions, protocolOptions } from './live-protocol.js'
import { isSameOrigin } from './same-origin.js'

/** How much of this service live clients may take. */
export interface LiveLimits {
  readonly connections: number
  readonly subscriptionsPerConnection: number
  readonly messageBytes: number
  /** A connection on which nobody answers for so long is ended. */
  readonly silenceMs: number
}

export const LIVE_LIMITS: LiveLimits = {
  connections: 200,
  subscriptionsPerConnection: 20,
  messageBytes: 256 * 1024,
  silenceMs: 12_000,
}

export interface LiveServerOptions extends ProtocolOptions {
  readonly server: Server
  readonly limits: LiveLimits
}

export interface LiveServer {
  /** Tells clients that it goes away, and closes all connections. */
  stop(): Promise<void>
}

const PATH = '/graphql'
const GOING_AWAY = 1001
const STOP_GRACE_MS = 1_000

/** Subscriptions by the graphql-transport-ws protocol, beside the questions over HTTP and under the same rules. */
export function createLiveServer(options: LiveServerOptions): LiveServer {
  const { server, logger, metrics, limits } = options
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, handleProtocols })
  metrics.gauge(
    'suzerain_live_connections',
    'Open connections for subscriptions.',
    () => sockets.clients.size,
  )
  const protocol = makeServer<Payload, LiveConnection>(protocolOptions(options))
  let isStopping = false

  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const refusal = isStopping ? '503 Service Unavailable' : whyRefused(request, sockets.clients.size, limits)
    if (refusal === null) sockets.handleUpgrade(request, stream, head, socket => connect(socket, request))
    else refuse(stream, refusal)
  }

  const connect = (socket: WebSocket, request: IncomingMessage): void => {
    const stopAsking = keepAlive(socket, limits.silenceMs)
    // What breaks the rules of sockets, as a message that is too large: ws has closed the connection already.
    socket.on('error', error => logger.info({ err: error }, 'live connection broken'))
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: text => send(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: take =>
          socket.on('message', data => {
            take(String(data)).catch((error: unknown) => {
              logger.error({ err: error }, 'live message failed')
              socket.close(CloseCode.InternalServerError, 'Internal server error')
            })
          }),
      },
      { request },
    )
    socket.once('close', (code, reason) => {
      stopAsking()
      closed(code, String(reason)).catch((error: unknown) =>
        logger.error({ err: error }, 'live connection left badly'),
      )
    })
  }

  server.on('upgrade', upgrade)
  return {
    stop: async () => {
      isStopping = true
      await closeAll(sockets)
      server.off('upgrade', upgrade)
    },
  }
}

function whyRefused(request: IncomingMessage, connections: number, limits: LiveLimits): string | null {
  if (request.url?.split('?')[0] !== PATH) return '404 Not Found'
  if (!isSameOrigin(request)) return '403 Forbidden'
  return connections >= limits.connections ? '503 Service Unavailable' : null
}

function refuse(stream: Duplex, status: string): void {
  stream.on('error', () => undefined)
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Resolves when the text has left this process: whoever reads slowly is sent the next answer later. */
const send = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) return resolve()
    socket.send(text, error => (error ? reject(error) : resolve()))
  })

async function closeAll(sockets: WebSocketServer): Promise<void> {
  const clients = [...sockets.clients]
  const allClosed = Promise.all(clients.map(client => new Promise(resolve => client.once('close', resolve))))
  for (const client of clients) client.close(GOING_AWAY, 'the service stops')
  const grace = setTimeout(() => {
    for (const client of clients) client.terminate()
  }, STOP_GRACE_MS)
  await allClosed
  clearTimeout(grace)
  sockets.close()
}
