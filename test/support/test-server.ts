import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Neo4jContainer } from '@testcontainers/neo4j'
import envPaths from 'env-paths'
import { dockerAnswers } from '../../src/graph/engine/docker.js'
import { shareLocalServer } from '../../src/graph/engine/local-engine.js'
import { localHome } from '../../src/graph/engine/local-home.js'
import { stopServer } from '../../src/graph/engine/server-process.js'
import { clearServerRecord, findServer } from '../../src/graph/engine/server-record.js'
import { listUsers } from '../../src/graph/engine/server-users.js'
import type { GraphAddress } from '../../src/graph/graph-address.js'

export interface TestServer {
  readonly address: GraphAddress
  stop(): Promise<void>
}

/** A server that lives for seconds gains nothing from the optimising compiler: this halves the cost of its start. The server of a whole run gains much. */
export const quickStart = ['-XX:TieredStopAtLevel=1']

/** Tests empty the graph all the time; to plan each statement anew for it would cost more than all other work. */
const plannedOnce = { 'dbms.cypher.min_replan_interval': '1h' }

/** The same for servers that are started from a Config alone. */
export const quickJava = { JAVA_TOOL_OPTIONS: quickStart.join(' ') }

type Environment = Readonly<Record<string, string | undefined>>

/** Jars are fetched once per machine and shared by every run, and by the product itself. */
export const sharedCache = envPaths('suzerain', { suffix: '' }).cache

/**
 * A Neo4j for one test run: SUZERAIN_TEST_NEO4J_URI, else a container where Docker answers, else a child process with a
 * home of its own. Never NEO4J_URI: that is a user's graph. Throws where none can be had.
 */
export async function startTestServer(environment: Environment = process.env): Promise<TestServer> {
  const given = givenAddress(environment)
  if (given !== null) return { address: given, stop: async () => undefined }
  return (await dockerAnswers(environment)) ? startContainer() : startChild(environment)
}

export function givenAddress(environment: Environment): GraphAddress | null {
  const uri = environment.SUZERAIN_TEST_NEO4J_URI
  if (!uri) return null
  const password = environment.SUZERAIN_TEST_NEO4J_PASSWORD
  const user = environment.SUZERAIN_TEST_NEO4J_USER || 'neo4j'
  return { uri, user, database: 'neo4j', ...(password ? { password } : {}) }
}

async function startContainer(): Promise<TestServer> {
  const container = await new Neo4jContainer('neo4j:5.26.31-community').withPassword('test-password').start()
  return {
    address: {
      uri: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
      database: 'neo4j',
    },
    stop: async () => {
      await container.stop()
    },
  }
}

const runsFolder = join(tmpdir(), 'suzerain-test-neo4j')

async function startChild(environment: Environment): Promise<TestServer> {
  await mkdir(runsFolder, { recursive: true })
  await clearAbandonedRuns()
  const home = await mkdtemp(join(runsFolder, 'run-'))
  const server = await shareLocalServer({
    home,
    caches: [sharedCache],
    environment,
    javaHome: environment.JAVA_HOME,
    authentication: 'none',
    heap: '512m',
    settings: plannedOnce,
    report: line => console.error(line),
  })
  return {
    address: { uri: `neo4j://127.0.0.1:${server.record.ports.bolt}`, user: 'neo4j', database: 'neo4j' },
    stop: async () => {
      await server.release()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** A run that was killed leaves its server running: the next run ends it. */
async function clearAbandonedRuns(): Promise<void> {
  for (const name of await readdir(runsFolder)) {
    const folder = join(runsFolder, name)
    const home = localHome(folder)
    if (Date.now() - (await stat(folder)).mtimeMs < 60_000) continue
    if (existsSync(home.users) && (await listUsers(home.users)).length > 0) continue
    const record = await findServer(home)
    if (record !== null) await stopServer(home, record)
    await clearServerRecord(home)
    await rm(folder, { recursive: true, force: true })
  }
}
