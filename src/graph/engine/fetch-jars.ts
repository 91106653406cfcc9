import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasAllJars, writeJarManifest } from './jar-manifest.js'
import { neo4jPom, neo4jVersion } from './neo4j-pom.js'
import { NoNeo4jError } from './no-neo4j-error.js'
import { lastLines, runCommand } from './run-command.js'
import { assertRoom, usableFolder } from './usable-folder.js'
import { withLock } from './with-lock.js'

export interface FetchOptions {
  /** Where a complete folder is looked for; the last one is where a missing one is fetched to. */
  readonly caches: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly report: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

const fetchLimitMs = 20 * 60_000
const neededMb = 400

const jarFolderOf = (cache: string): string => join(cache, `neo4j-${neo4jVersion}`, 'lib')

/** The folder with the jars of Neo4j and Browser, fetched by Maven if no cache has them complete. */
export async function fetchJars(options: FetchOptions): Promise<string> {
  const complete = await findJars(options.caches)
  if (complete !== null) return complete
  const cache = options.caches.at(-1)
  if (cache === undefined) throw new RangeError('fetchJars needs a cache folder')
  const folder = await usableFolder(join(cache, `neo4j-${neo4jVersion}`))
  const onWait = () => options.report('Another command is fetching Neo4j; waiting for it …')
  return withLock(folder, { onWait, timeoutMs: fetchLimitMs, signal: options.signal }, async () => {
    const library = jarFolderOf(cache)
    if (!(await hasAllJars(library))) await fetchInto(folder, library, options)
    return library
  })
}

/** The first cache folder that has every jar, or null. */
export async function findJars(caches: readonly string[]): Promise<string | null> {
  for (const cache of caches) if (await hasAllJars(jarFolderOf(cache))) return jarFolderOf(cache)
  return null
}

/** Everything lands in a folder beside and is moved at the end: a killed fetch leaves no half library behind. */
async function fetchInto(folder: string, library: string, options: FetchOptions): Promise<void> {
  await assertRoom(folder, neededMb)
  const partial = join(folder, 'fetching')
  await rm(partial, { recursive: true, force: true })
  await mkdir(join(partial, 'lib'), { recursive: true })
  await writeFile(join(partial, 'pom.xml'), neo4jPom)
  await runMaven(partial, options)
  const count = await writeJarManifest(join(partial, 'lib'))
  await rm(library, { recursive: true, force: true })
  await clearArchives(folder)
  await rename(join(partial, 'lib'), library)
  await rm(partial, { recursive: true, force: true })
  options.report(`Fetched Neo4j ${neo4jVersion}: ${count} jars in ${library}`)
}

/** What was written down of other jars would be refused at every start, and never replaced. */
async function clearArchives(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(name => name.startsWith('classes-'))
  await Promise.all(names.map(name => rm(join(folder, name), { force: true })))
}

async function runMaven(partial: string, options: FetchOptions): Promise<void> {
  const started = Date.now()
  options.report(`Fetching Neo4j ${neo4jVersion} with Maven, once, about 140 MB …`)
  const ticking = setInterval(() => {
    options.report(`… still fetching Neo4j, ${Math.round((Date.now() - started) / 1000)} s so far`)
  }, 10_000)
  try {
    // -U: a download that failed yesterday is tried again today.
    const args = ['-q', '-B', '-U', '-f', join(partial, 'pom.xml'), 'dependency:copy-dependencies']
    const { status, output, notFound } = await runCommand(
      'mvn',
      [...args, '-DincludeScope=runtime', `-DoutputDirectory=${join(partial, 'lib')}`],
      { environment: options.environment, timeoutMs: fetchLimitMs, folder: partial, signal: options.signal },
    )
    options.signal?.throwIfAborted()
    if (notFound)
      throw new NoNeo4jError('NO_MAVEN', 'Maven (mvn) fetches the local Neo4j, and it is not on PATH.')
    if (status !== 0)
      throw new NoNeo4jError(
        'JARS_NOT_FETCHED',
        `Maven could not fetch Neo4j ${neo4jVersion}:\n${lastLines(output, 12)}`,
      )
  } finally {
    clearInterval(ticking)
  }
}
