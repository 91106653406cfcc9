import { setTimeout as sleep } from 'node:timers/promises'
import lockfile from 'proper-lockfile'
import { NoNeo4jError } from './no-neo4j-error.js'

export interface LockOptions {
  /** Called once if another process holds the lock. */
  readonly onWait: () => void
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/** The holder renews its lock; one that was killed is taken over after this time. */
const staleMs = 12_000
const retryMs = 200

/** Runs the work while no other process on this machine runs work under the same folder's lock. */
export async function withLock<T>(folder: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const unlock = await acquire(folder, options)
  try {
    return await work()
  } finally {
    // A lock that was taken over while this process was suspended is not ours to give back.
    await unlock().catch(() => undefined)
  }
}

async function acquire(folder: string, options: LockOptions): Promise<() => Promise<void>> {
  const deadline = Date.now() + options.timeoutMs
  for (let first = true; ; first = false) {
    try {
      return await lockfile.lock(folder, { stale: staleMs, update: 3_000, onCompromised: () => undefined })
    } catch (error) {
      if (!isLocked(error)) throw error
    }
    if (Date.now() > deadline)
      throw new NoNeo4jError('LOCK_TIMEOUT', `another command has been holding ${folder}.lock for too long.`)
    if (first) options.onWait()
    await sleep(retryMs, undefined, { signal: options.signal })
  }
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ELOCKED'
