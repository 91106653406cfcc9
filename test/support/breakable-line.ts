import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { GraphAddress } from '../../src/graph/graph-address.js'

/** A line to a Neo4j that can break off while somebody speaks over it. */
export interface BreakableLine {
  /** The server's address over this line. */
  readonly address: GraphAddress
  /** How often it broke off. */
  readonly broken: number
  /** Breaks the connection off over which the next thing is said to the server, before the server hears of it. */
  breakAtNextWord(): void
  close(): Promise<void>
}

export async function openLineTo(server: GraphAddress): Promise<BreakableLine> {
  const { hostname, port } = new URL(server.uri)
  const sockets = new Set<Socket>()
  let breaks = false
  let broken = 0
  const listening = createServer(client => {
    const onward = connect(Number(port || 7687), hostname)
    for (const socket of [client, onward]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        client.destroy()
        onward.destroy()
      })
    }
    onward.pipe(client)
    client.on('data', said => {
      if (!breaks) return onward.write(said)
      breaks = false
      broken += 1
      return client.destroy()
    })
  })
  await new Promise<void>(resolve => listening.listen(0, '127.0.0.1', resolve))
  const { port: own } = listening.address() as AddressInfo
  return {
    // The scheme without routing: a router would tell the driver to go to the server itself.
    address: { ...server, uri: `bolt://127.0.0.1:${own}` },
    get broken() {
      return broken
    },
    breakAtNextWord: () => {
      breaks = true
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => listening.close(resolve))
    },
  }
}
