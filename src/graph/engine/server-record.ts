import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from './json-file.js'
import { homeArgument } from './jvm-arguments.js'
import type { LocalHome } from './local-home.js'
import { commandLineOf, isSameProcess } from './process-identity.js'

const recordSchema = z.object({
  pid: z.number(),
  startedAt: z.string(),
  ports: z.object({ bolt: z.number(), http: z.number() }),
  authentication: z.enum(['password', 'none']),
  /** `neo4j start` asked for it to stay when its last user leaves. */
  stays: z.boolean(),
  /** It answered once: what it wrote down of its classes is complete. */
  wasReady: z.boolean(),
  archive: z.object({ file: z.string(), partial: z.string() }),
})

/** What is written about a server that was started: enough for any other command to attach to it or stop it. */
export type ServerRecord = z.infer<typeof recordSchema>

export const writeServerRecord = (home: LocalHome, record: ServerRecord): Promise<void> =>
  writeJsonFile(home.serverFile, record)

export const clearServerRecord = (home: LocalHome): Promise<void> => rm(home.serverFile, { force: true })

/** What was written, whether or not that server still runs. */
export const readServerRecord = (home: LocalHome): Promise<ServerRecord | null> =>
  readJsonFile<ServerRecord>(home.serverFile, recordSchema)

/** The server of this home, if its process is alive and really is it: ids of dead processes are used again. */
export async function findServer(home: LocalHome): Promise<ServerRecord | null> {
  const record = await readServerRecord(home)
  return record !== null && (await isOurServer(home, record)) ? record : null
}

export async function isOurServer(home: LocalHome, record: ServerRecord): Promise<boolean> {
  if (!(await isSameProcess(record))) return false
  return (await commandLineOf(record.pid))?.includes(homeArgument(home.folder)) ?? false
}
