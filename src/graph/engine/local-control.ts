import { type LocalOptions, shareLocalServer, withHomeLock } from './local-engine.js'
import { type LocalHome, localHome } from './local-home.js'
import { stopServer } from './server-process.js'
import { answers } from './server-readiness.js'
import { clearServerRecord, findServer, type ServerRecord, writeServerRecord } from './server-record.js'
import { listUsers } from './server-users.js'
import { usableFolder } from './usable-folder.js'

export interface LocalStatus {
  readonly home: LocalHome
  /** Null when it does not run. */
  readonly record: ServerRecord | null
  readonly answers: boolean
  /** Process ids of the commands that use it now. */
  readonly users: readonly number[]
}

/** What runs for this home, without starting or changing anything. */
export async function localStatus(homeFolder: string): Promise<LocalStatus> {
  const home = localHome(homeFolder)
  const record = await findServer(home)
  return {
    home,
    record,
    answers: record !== null && (await answers(record.ports)),
    users: await listUsers(home.users),
  }
}

/** Starts the server, or takes the running one, and has it stay when its last user leaves. */
export async function startToStay(options: LocalOptions): Promise<LocalStatus> {
  const server = await shareLocalServer(options)
  try {
    await withHomeLock(server.home, options, async () => {
      const record = (await findServer(server.home)) ?? server.record
      await writeServerRecord(server.home, { ...record, stays: true })
    })
  } finally {
    await server.release()
  }
  return localStatus(options.home)
}

export type StopOutcome = 'stopped' | 'not running' | 'in use'

/** Stops the server now, or, where commands still use it and `force` is not given, with the last of them. */
export async function stopLocalServer(
  options: Pick<LocalOptions, 'home' | 'report' | 'signal'> & { readonly force: boolean },
): Promise<StopOutcome> {
  const home = localHome(options.home)
  await usableFolder(home.folder)
  return withHomeLock(home, options, async () => {
    const record = await findServer(home)
    if (record === null) return 'not running'
    if (!options.force && (await listUsers(home.users)).length > 0) {
      await writeServerRecord(home, { ...record, stays: false })
      return 'in use'
    }
    // First the record: without one, a program that watches over the server leaves it stopped.
    await clearServerRecord(home)
    await stopServer(home, record)
    return 'stopped'
  })
}
