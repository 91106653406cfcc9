import { join } from 'node:path'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from './json-file.js'
import { usableFolder } from './usable-folder.js'

const recordSchema = z.object({ engine: z.enum(['compose', 'local']) })

export type ManagedEngine = z.infer<typeof recordSchema>['engine']

/** The file that remembers where this home's graph is: a Docker installed later must not show another graph. */
export const engineRecordFile = (home: string): string => join(home, 'engine.json')

export async function readEngineRecord(home: string): Promise<ManagedEngine | null> {
  return (await readJsonFile(engineRecordFile(home), recordSchema))?.engine ?? null
}

export async function writeEngineRecord(home: string, engine: ManagedEngine): Promise<void> {
  if ((await readEngineRecord(home)) === engine) return
  await usableFolder(home)
  await writeJsonFile(engineRecordFile(home), { engine })
}
