import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packagePath } from '../../package-root.js'
import { choosePorts } from './choose-ports.js'
import { writeTextFile } from './json-file.js'
import type { Ports } from './neo4j-conf.js'
import { NoNeo4jError } from './no-neo4j-error.js'
import { lastLines, runCommand } from './run-command.js'
import { usableFolder } from './usable-folder.js'
import { withLock } from './with-lock.js'

export interface ComposeOptions {
  readonly home: string
  /** Whether this is the home of a user who chose none. */
  readonly isDefaultHome: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly password?: string | undefined
  readonly boltPort?: number | undefined
  readonly httpPort?: number | undefined
  readonly report: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

export interface ComposeServer {
  readonly ports: Ports
  readonly password: string
  readonly passwordFile: string
}

const upLimitMs = 15 * 60_000
const lockLimitMs = 20 * 60_000

/** The `neo4j` service of the project's docker-compose.yml, started if it is not running. It stays when we leave. */
export async function startComposeService(options: ComposeOptions): Promise<ComposeServer> {
  const folder = await usableFolder(join(options.home, 'compose'))
  const onWait = () => options.report('Another command is starting Neo4j; waiting for it …')
  return withLock(folder, { onWait, timeoutMs: lockLimitMs, signal: options.signal }, async () => {
    const passwordFile = join(folder, 'password')
    const password = await keepPassword(passwordFile, options.password)
    const running = await composePorts(options)
    const ports =
      running ?? (await choosePorts({ ...options, file: join(folder, 'ports.json'), preferredPorts }))
    if (running === null) await composeUp(options, password, ports)
    return { ports, password, passwordFile }
  })
}

const preferredPorts: Ports = { bolt: 7687, http: 7474 }

/** The published ports of the running service; null if it does not run. */
export async function composePorts(options: ComposeOptions): Promise<Ports | null> {
  const bolt = await publishedPort(options, 7687)
  const http = await publishedPort(options, 7474)
  return bolt === null || http === null ? null : { bolt, http }
}

export async function stopComposeService(options: ComposeOptions): Promise<void> {
  const { status, output } = await compose(options, ['stop', 'neo4j'], {})
  if (status !== 0) throw composeFailed('stop', output)
}

/**
 * Docker keeps volumes by project: one project per home keeps the graphs of two homes apart. The default home has the
 * project that `docker compose up` in the package's folder has.
 */
function project({ home, isDefaultHome }: ComposeOptions): string[] {
  const name = `suzerain-${createHash('sha256').update(home).digest('hex').slice(0, 8)}`
  return isDefaultHome ? [] : ['--project-name', name]
}

async function composeUp(options: ComposeOptions, password: string, ports: Ports): Promise<void> {
  options.report('Starting the Neo4j service of docker-compose.yml …')
  const { status, output } = await compose(options, ['up', '--detach', '--wait', 'neo4j'], {
    NEO4J_PASSWORD: password,
    SUZERAIN_NEO4J_BOLT_PORT: String(ports.bolt),
    SUZERAIN_NEO4J_HTTP_PORT: String(ports.http),
  })
  options.signal?.throwIfAborted()
  if (status !== 0) throw composeFailed('start', output)
}

async function publishedPort(options: ComposeOptions, port: number): Promise<number | null> {
  const { status, output } = await compose(options, ['port', 'neo4j', String(port)], {})
  const found = /:(\d+)\s*$/.exec(output)
  return status === 0 && found && found[1] !== '0' ? Number(found[1]) : null
}

function compose(options: ComposeOptions, args: string[], variables: Record<string, string>) {
  const file = packagePath('docker-compose.yml')
  return runCommand('docker', ['compose', ...project(options), '--file', file, ...args], {
    // Compose reads the whole file, also the service that is not asked for: what that requires must be there.
    environment: {
      NEO4J_PASSWORD: 'unused',
      SUZERAIN_API_KEYS: 'unused',
      ...options.environment,
      ...variables,
    },
    timeoutMs: upLimitMs,
    signal: options.signal,
  })
}

async function keepPassword(file: string, given: string | undefined): Promise<string> {
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim()
  const password = given ?? (kept || randomBytes(18).toString('base64url'))
  if (password !== kept) await writeTextFile(file, `${password}\n`, 0o600)
  return password
}

const composeFailed = (what: string, output: string): NoNeo4jError =>
  new NoNeo4jError(
    'COMPOSE_FAILED',
    `docker compose could not ${what} the neo4j service:\n${lastLines(output, 10)}`,
  )
