import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { z } from 'zod'

/** What the file says, or null if it is missing, half-written or of another shape. */
export async function readJsonFile<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

/** Written beside and moved into place, so that no reader ever sees half of it. */
export async function writeTextFile(path: string, text: string, mode = 0o644): Promise<void> {
  const partial = `${path}.${process.pid}.partial`
  await rm(partial, { force: true })
  await writeFile(partial, text, { mode })
  await rename(partial, path)
}

export const writeJsonFile = (path: string, value: unknown): Promise<void> =>
  writeTextFile(path, `${JSON.stringify(value, null, 1)}\n`)
