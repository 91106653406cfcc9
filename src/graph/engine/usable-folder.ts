import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NoNeo4jError } from './no-neo4j-error.js'

/** Makes the folder if need be and proves that it can be written. Throws NoNeo4jError with the path and the system's reason. */
export async function usableFolder(folder: string): Promise<string> {
  try {
    // Nobody else's business: a store can be read without its password.
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const probe = join(folder, `.probe-${process.pid}`)
    await writeFile(probe, 'ok')
    await rm(probe, { force: true })
    return folder
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (reason === 'ENOSPC')
      throw new NoNeo4jError('DISK_FULL', `no space is left for ${folder}.`, { cause: error })
    throw new NoNeo4jError('HOME_UNUSABLE', `${folder} cannot be written (${reason}).`, { cause: error })
  }
}

/** Throws NoNeo4jError when the disk of the folder has less room than what is about to be written there. */
export async function assertRoom(folder: string, neededMb: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const freeMb = Math.floor((bavail * bsize) / 1_048_576)
  if (freeMb < neededMb)
    throw new NoNeo4jError(
      'DISK_FULL',
      `the disk of ${folder} has ${freeMb} MB left and ${neededMb} MB are needed.`,
    )
}
