import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { LocalHome } from './local-home.js'
import type { Ports } from './neo4j-conf.js'
import { NoNeo4jError } from './no-neo4j-error.js'
import { lastLines } from './run-command.js'

const discoverySchema = z.object({ neo4j_version: z.string(), bolt_direct: z.string() })

export interface ReadinessWatch {
  readonly home: LocalHome
  readonly ports: Ports
  readonly isAlive: () => Promise<boolean>
  readonly report: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

/** Recovery of a large store takes its time; a server that still works on it is given this long. */
const limitMs = 10 * 60_000
const pollMs = 150
const reportEveryMs = 10_000

/** Returns when the server answers. Throws NoNeo4jError with the end of its log when it exits instead. */
export async function untilReady(watch: ReadinessWatch): Promise<void> {
  const started = Date.now()
  let reported = started
  while (!(await answers(watch.ports))) {
    if (!(await watch.isAlive())) throw await failedStart(watch.home, 'the server exited while it started')
    if (Date.now() - started > limitMs) throw await failedStart(watch.home, 'the server does not answer')
    if (Date.now() - reported > reportEveryMs) {
      reported = Date.now()
      watch.report(`… Neo4j is still starting, ${Math.round((reported - started) / 1000)} s so far`)
    }
    await sleep(pollMs, undefined, { signal: watch.signal })
  }
  // The answer may have come from another program that took the port first; then ours is about to exit.
  if (!(await watch.isAlive())) throw await failedStart(watch.home, 'the server exited while it started')
}

/** Whether a Neo4j answers on the HTTP port that has its Bolt on the other one. HTTP opens last, after Bolt and the databases. */
export async function answers(ports: Ports): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${ports.http}/`, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(3_000),
    })
    const discovery = discoverySchema.parse(await response.json())
    return discovery.bolt_direct.endsWith(`:${ports.bolt}`)
  } catch {
    return false
  }
}

async function failedStart(home: LocalHome, what: string): Promise<NoNeo4jError> {
  const log = await readFile(home.log, 'utf8').catch(() => '')
  return new NoNeo4jError('SERVER_DID_NOT_START', `${what}. The end of ${home.log}:\n${lastLines(log, 15)}`)
}
