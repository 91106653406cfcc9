import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const manifestName = 'jars.json'
const manifestSchema = z.object({ jars: z.record(z.string(), z.number()) })

/** Notes every jar of a folder with its size, so that a folder that lost or truncated one is noticed. */
export async function writeJarManifest(folder: string): Promise<number> {
  const jars: Record<string, number> = {}
  for (const name of (await readdir(folder)).filter(file => file.endsWith('.jar')).sort())
    jars[name] = (await stat(join(folder, name))).size
  await writeFile(join(folder, manifestName), `${JSON.stringify({ jars }, null, 1)}\n`)
  return Object.keys(jars).length
}

/** Whether the folder holds exactly what its manifest says. No manifest, no jars: false. */
export async function hasAllJars(folder: string): Promise<boolean> {
  try {
    const { jars } = manifestSchema.parse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')))
    const present = await Promise.all(
      Object.entries(jars).map(async ([name, size]) => (await stat(join(folder, name))).size === size),
    )
    return present.length > 0 && present.every(Boolean)
  } catch {
    return false
  }
}
