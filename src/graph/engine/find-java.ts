import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { NoNeo4jError } from './no-neo4j-error.js'
import { runCommand } from './run-command.js'

export interface Java {
  readonly command: string
  readonly major: number
  /** Tells builds of Java apart: what one has written down, another cannot read. */
  readonly build: string
}

export interface JavaSearch {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly javaHome?: string | undefined
}

/** What Neo4j 5.26 runs on (operations manual, requirements). */
const supported = [17, 21]

/** The Java of JAVA_HOME, else the one on PATH; the first that Neo4j 5.26 runs on. Throws NoNeo4jError with what was found instead. */
export async function findJava(search: JavaSearch): Promise<Java> {
  const { javaHome } = search
  const candidates = [
    ...(javaHome === undefined
      ? []
      : [{ command: join(javaHome, 'bin', 'java'), name: `JAVA_HOME (${javaHome})` }]),
    { command: 'java', name: 'PATH' },
  ]
  const seen: string[] = []
  for (const { command, name } of candidates) {
    const { status, output, notFound } = await runCommand(command, ['-version'], {
      environment: search.environment,
      timeoutMs: 20_000,
    })
    const major = status === 0 ? parseJavaVersion(output) : null
    if (major !== null && supported.includes(major)) {
      return { command, major, build: buildOf(output) }
    }
    if (major !== null) seen.push(`${name} has Java ${major}`)
    else seen.push(notFound ? `${name} has none` : `${name} has one that does not tell its version`)
  }
  throw new NoNeo4jError('NO_JAVA', `a local Neo4j needs Java 17 or 21; ${seen.join('; ')}.`)
}

/** JAVA_TOOL_OPTIONS announces itself in the output; it is no part of the build. */
const buildOf = (output: string): string =>
  createHash('sha256')
    .update(output.replace(/^Picked up .*$/gm, '').trim())
    .digest('hex')
    .slice(0, 12)

/** The major version in the output of `java -version`: 17 for "17.0.15", 8 for "1.8.0_402". */
export function parseJavaVersion(output: string): number | null {
  const found = /version "(?:1\.)?(\d+)/.exec(output)
  return found ? Number(found[1]) : null
}
