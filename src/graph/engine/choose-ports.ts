import { createServer } from 'node:net'
import getPort from 'get-port'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from './json-file.js'
import type { Ports } from './neo4j-conf.js'
import { NoNeo4jError } from './no-neo4j-error.js'

const portsSchema = z.object({ bolt: z.number(), http: z.number() })

export interface PortWishes {
  readonly boltPort?: number | undefined
  readonly httpPort?: number | undefined
  /** Taken where free when nothing else decides. */
  readonly preferredPorts?: Ports | undefined
  /** Where the choice of last time is written. */
  readonly file: string
}

/** Given ports as they are (throws when one is taken); else those of last time or preferred ones where free; else free ones. */
export async function choosePorts(wishes: PortWishes): Promise<Ports> {
  const last = (await readJsonFile(wishes.file, portsSchema)) ?? wishes.preferredPorts
  const bolt = await choose('SUZERAIN_NEO4J_BOLT_PORT', wishes.boltPort, last?.bolt, [])
  const http = await choose('SUZERAIN_NEO4J_HTTP_PORT', wishes.httpPort, last?.http, [bolt])
  await writeJsonFile(wishes.file, { bolt, http })
  return { bolt, http }
}

/** Asked by listening. (get-port would call a port taken that it has itself given out lately.) */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

async function choose(
  variable: string,
  given: number | undefined,
  last: number | undefined,
  exclude: readonly number[],
): Promise<number> {
  if (given === undefined) {
    const again = last !== undefined && !exclude.includes(last) && (await isPortFree(last))
    return again ? last : getPort({ host: '127.0.0.1', exclude })
  }
  if (exclude.includes(given))
    throw new NoNeo4jError('PORT_TAKEN', `${variable}=${given} is the Bolt port already.`)
  if (await isPortFree(given)) return given
  throw new NoNeo4jError('PORT_TAKEN', `${variable}=${given} is taken by another program.`)
}
