import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { open, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { archiveArguments, classArchive, clearAbandonedRecordings, keepRecording } from './class-archive.js'
import type { Java } from './find-java.js'
import { serverArguments } from './jvm-arguments.js'
import type { LocalHome } from './local-home.js'
import { neo4jConf, type ServerSettings } from './neo4j-conf.js'
import { NoNeo4jError } from './no-neo4j-error.js'
import { identifyProcess } from './process-identity.js'
import { isOurServer, type ServerRecord } from './server-record.js'

export interface Launch extends ServerSettings {
  readonly java: Java
  readonly library: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** More arguments for the JVM. */
  readonly jvm?: readonly string[] | undefined
}

/** Starts the server apart from this process: it outlives the command, and Ctrl-C does not reach it. */
export async function launchServer(home: LocalHome, launch: Launch): Promise<ServerRecord> {
  await writeFile(join(home.configuration, 'neo4j.conf'), neo4jConf(launch))
  await rename(home.log, `${home.log}.previous`).catch(() => undefined)
  const archive = classArchive(launch.library, launch.java.build)
  // The server reads no heap setting itself. A small first heap lets it grow only when it must.
  const tuning = ['-Xms128m', `-Xmx${launch.heap}`, ...archiveArguments(archive), ...(launch.jvm ?? [])]
  await clearAbandonedRecordings(archive)
  const log = await open(home.log, 'a')
  try {
    const pid = await spawnDetached(
      launch,
      serverArguments(home.folder, launch.library, tuning),
      home,
      log.fd,
    )
    const identity = await identifyProcess(pid)
    return {
      pid,
      startedAt: identity?.startedAt ?? '',
      ports: launch.ports,
      authentication: launch.authentication,
      stays: false,
      wasReady: false,
      archive,
    }
  } finally {
    await log.close()
  }
}

function spawnDetached(launch: Launch, args: string[], home: LocalHome, log: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(launch.java.command, args, {
      cwd: home.folder,
      env: { ...launch.environment },
      detached: true,
      stdio: ['ignore', log, log],
    })
    child.on('error', error =>
      reject(
        new NoNeo4jError('SERVER_DID_NOT_START', `Java could not be run: ${error.message}`, { cause: error }),
      ),
    )
    child.on('spawn', () => {
      child.unref()
      if (child.pid !== undefined) resolve(child.pid)
    })
  })
}

/** Ends the server: asks it to, and after 30 s makes it (later when it first writes its classes down). The store survives both. */
export async function stopServer(home: LocalHome, record: ServerRecord): Promise<void> {
  const isAlive = () => isOurServer(home, record)
  if (!(await isAlive())) return keepRecording(record.archive, false)
  send(record.pid, 'SIGTERM')
  const endedByItself = await goneWithin(existsSync(record.archive.file) ? 30_000 : 120_000, isAlive)
  if (!endedByItself) {
    send(record.pid, 'SIGKILL')
    await goneWithin(10_000, isAlive)
  }
  await keepRecording(record.archive, endedByItself && record.wasReady)
}

async function goneWithin(limitMs: number, isAlive: () => Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + limitMs
  while (Date.now() < deadline) {
    if (!(await isAlive())) return true
    await sleep(50)
  }
  return false
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself in the meantime.
  }
}
