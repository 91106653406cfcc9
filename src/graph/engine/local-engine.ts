import { existsSync } from 'node:fs'
import { choosePorts, isPortFree } from './choose-ports.js'
import { fetchJars } from './fetch-jars.js'
import { findJava, type Java } from './find-java.js'
import { type LocalHome, localHome, prepareLocalHome } from './local-home.js'
import { ensurePassword } from './local-password.js'
import type { Ports } from './neo4j-conf.js'
import { launchServer, stopServer } from './server-process.js'
import { answers, type ReadinessWatch, untilReady } from './server-readiness.js'
import {
  clearServerRecord,
  findServer,
  isOurServer,
  readServerRecord,
  type ServerRecord,
  writeServerRecord,
} from './server-record.js'
import { joinUsers, listUsers } from './server-users.js'
import { assertRoom } from './usable-folder.js'
import { withLock } from './with-lock.js'

export interface LocalOptions {
  readonly home: string
  readonly caches: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly authentication: 'password' | 'none'
  readonly heap: string
  /** More arguments for the JVM. */
  readonly jvm?: readonly string[] | undefined
  /** More settings of the server. */
  readonly settings?: Readonly<Record<string, string>> | undefined
  readonly javaHome?: string | undefined
  readonly boltPort?: number | undefined
  readonly httpPort?: number | undefined
  readonly preferredPorts?: Ports | undefined
  readonly wishedPassword?: string | undefined
  readonly report: (line: string) => void
  /** Aborting ends a start that is under way, and the server with it. */
  readonly signal?: AbortSignal | undefined
}

export interface LocalServer {
  readonly home: LocalHome
  readonly record: ServerRecord
  /** Ends this use. The last user stops the server, unless it was asked to stay. */
  release(): Promise<void>
}

const lockLimitMs = 30 * 60_000
const neededMb = 200

/** Attaches to the running server of the home, or starts one: commands that come at the same time share it. */
export async function shareLocalServer(options: LocalOptions): Promise<LocalServer> {
  const home = await prepareLocalHome(options.home)
  return withHomeLock(home, options, async () => {
    const leave = await joinUsers(home.users)
    try {
      const record = (await attach(home, options)) ?? (await start(home, options))
      return { home, record, release: () => release(home, options, leave) }
    } catch (error) {
      await leave()
      throw error
    }
  })
}

/** Starts the server again if it died by itself; one that a command stopped has no record left and stays stopped. */
export async function reviveLocalServer(options: LocalOptions): Promise<void> {
  const home = localHome(options.home)
  if (!(await hasDied(home))) return
  await withHomeLock(home, options, async () => {
    if (!(await hasDied(home))) return
    options.report('Neo4j has died; starting it again …')
    const stays = (await readServerRecord(home))?.stays ?? false
    const record = await start(home, options)
    await writeServerRecord(home, { ...record, stays })
  })
}

async function hasDied(home: LocalHome): Promise<boolean> {
  return (await readServerRecord(home)) !== null && (await findServer(home)) === null
}

/** Runs work on a home while no other command starts or stops its server. */
export function withHomeLock<T>(
  home: LocalHome,
  options: Pick<LocalOptions, 'report' | 'signal'>,
  work: () => Promise<T>,
): Promise<T> {
  const onWait = () => options.report('Another command is starting or stopping Neo4j; waiting for it …')
  return withLock(home.folder, { onWait, timeoutMs: lockLimitMs, signal: options.signal }, work)
}

async function attach(home: LocalHome, options: LocalOptions): Promise<ServerRecord | null> {
  const record = await findServer(home)
  if (record === null) return null
  if (await answers(record.ports)) return record
  // Left behind by a command that was killed while it started the server: let it finish, or clear it away.
  try {
    return await becomeReady(home, record, options)
  } catch {
    options.signal?.throwIfAborted()
    await stopServer(home, record)
    return null
  }
}

async function start(home: LocalHome, options: LocalOptions): Promise<ServerRecord> {
  await clearServerRecord(home)
  const java = await findJava(options)
  const library = await fetchJars(options)
  await assertRoom(home.folder, neededMb)
  if (options.authentication === 'password')
    await ensurePassword(home, { java: java.command, library, wished: options.wishedPassword, ...options })
  options.report('Starting Neo4j …')
  return startOnFreePorts(home, options, java, library)
}

/** Between choosing a port and the server's taking it another program may come first: then once more with other ports. */
async function startOnFreePorts(
  home: LocalHome,
  options: LocalOptions,
  java: Java,
  library: string,
): Promise<ServerRecord> {
  for (let attempt = 1; ; attempt += 1) {
    const ports = await choosePorts({ ...options, file: home.portsFile })
    try {
      return await startOn(home, options, { java, library, ports })
    } catch (error) {
      options.signal?.throwIfAborted()
      if (attempt === 3 || (await bothFree(ports))) throw error
    }
  }
}

async function startOn(
  home: LocalHome,
  options: LocalOptions,
  launch: { java: Java; library: string; ports: Ports },
): Promise<ServerRecord> {
  options.signal?.throwIfAborted()
  const record = await launchServer(home, { ...options, ...launch })
  await writeServerRecord(home, record)
  try {
    return await becomeReady(home, record, options)
  } catch (error) {
    await stopServer(home, record)
    await clearServerRecord(home)
    throw error
  }
}

async function becomeReady(
  home: LocalHome,
  record: ServerRecord,
  options: LocalOptions,
): Promise<ServerRecord> {
  await untilReady(watchOf(home, record, options))
  const ready = { ...record, wasReady: true }
  await writeServerRecord(home, ready)
  return ready
}

const watchOf = (
  home: LocalHome,
  record: ServerRecord,
  { report, signal }: LocalOptions,
): ReadinessWatch => ({
  home,
  ports: record.ports,
  isAlive: () => isOurServer(home, record),
  report,
  signal,
})

const bothFree = async (ports: Ports): Promise<boolean> =>
  (await isPortFree(ports.bolt)) && (await isPortFree(ports.http))

async function release(home: LocalHome, options: LocalOptions, leave: () => Promise<void>): Promise<void> {
  // The signal that ended the command must not keep it from cleaning up.
  await withHomeLock(home, { report: options.report }, async () => {
    await leave()
    const record = await findServer(home)
    if (record === null || record.stays || (await listUsers(home.users)).length > 0) return
    if (!existsSync(record.archive.file))
      options.report('Stopping Neo4j; the first time takes some seconds more …')
    await stopServer(home, record)
    await clearServerRecord(home)
  })
}
