import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from './json-file.js'
import { identifyProcess, isSameProcess } from './process-identity.js'

const userSchema = z.object({ pid: z.number(), startedAt: z.string() })
type User = z.infer<typeof userSchema>

/** Notes this process as a user of the server: one file per use. Returns what takes the note away again. */
export async function joinUsers(folder: string): Promise<() => Promise<void>> {
  const identity = await identifyProcess(process.pid)
  const file = join(folder, `${process.pid}-${randomUUID()}.json`)
  await mkdir(folder, { recursive: true })
  await writeJsonFile(file, { pid: process.pid, startedAt: identity?.startedAt ?? '' })
  return () => rm(file, { force: true })
}

/** The processes that use the server now. Notes of killed ones are cleared away. */
export async function listUsers(folder: string): Promise<number[]> {
  const alive = new Set<number>()
  for (const name of await noteNames(folder)) {
    const user = await readJsonFile<User>(join(folder, name), userSchema)
    if (user !== null && (await isSameProcess(user))) alive.add(user.pid)
    else await rm(join(folder, name), { force: true })
  }
  return [...alive].sort((a, b) => a - b)
}

async function noteNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter(name => name.endsWith('.json'))
  } catch {
    return []
  }
}
