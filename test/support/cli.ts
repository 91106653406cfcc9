import { execFile, spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packageRoot } from '../../src/package-root.js'

const OUT = join(packageRoot, '.test-dist')

const STAMP = join(OUT, 'built')

const newestSource = (): number =>
  Math.max(
    ...readdirSync(join(packageRoot, 'src'), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .map(file => statSync(join(packageRoot, 'src', file)).mtimeMs),
  )

/**
 * Compiles the command line as `npm run build` does, beside `dist`, where no build is as new as the sources: tests run what users run,
 * never an older build. Types are left to `npm run typecheck`.
 */
export async function buildCli(): Promise<void> {
  if (existsSync(STAMP) && statSync(STAMP).mtimeMs > newestSource()) return
  rmSync(OUT, { recursive: true, force: true })
  const tsc = join(packageRoot, 'node_modules', 'typescript-native', 'bin', 'tsc')
  const options = ['--outDir', OUT, '--noCheck', '--declaration', 'false', '--sourceMap', 'false']
  const begun = new Date()
  await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json', ...options], {
    cwd: packageRoot,
  })
  writeFileSync(STAMP, '')
  utimesSync(STAMP, begun, begun)
}

export interface CliRun {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  /** Added to an environment that otherwise names no Neo4j and no home of the user's. */
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Buffer
  readonly cwd?: string
}

const OWN_VARIABLES = /^(NEO4J_|SUZERAIN_|PORT$|HOST$|LOG_LEVEL$)/

const environment = (added: CliOptions['env']): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN_VARIABLES.test(name))),
  ...added,
})

/** The words that start the command line, for a shell. */
export const cliCommand = (...args: readonly string[]): string[] => [
  process.execPath,
  join(OUT, 'cli', 'main.js'),
  ...args,
]

/** The command line as a running child process, with what it has printed so far. */
export function startCli(args: readonly string[], options: CliOptions = {}) {
  const child = spawn(process.execPath, [join(OUT, 'cli', 'main.js'), ...args], {
    cwd: options.cwd ?? packageRoot,
    env: environment(options.env),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const printed = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.stderr += text
  })
  // A command that does not read its input may close it before all is written.
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  const ended = new Promise<CliRun>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({ status, signal, ...printed }))
  })
  return { child, printed, ended }
}

/** Runs the command line to its end. */
export const runCli = (args: readonly string[], options: CliOptions = {}): Promise<CliRun> =>
  startCli(args, options).ended
