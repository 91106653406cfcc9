import { spawn } from 'node:child_process'

export interface CommandOptions {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly timeoutMs: number
  readonly folder?: string
  readonly signal?: AbortSignal | undefined
}

export interface CommandResult {
  /** Null: it could not be started, or was ended by a signal or by the time limit. */
  readonly status: number | null
  /** Standard output and standard error as they came, the last 64 kB. */
  readonly output: string
  /** It could not be started because there is no such program. */
  readonly notFound: boolean
}

const keptOutput = 65_536

/** Runs a program to its end, without a shell and without input. Never throws for what the program does. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return new Promise(resolve => {
    let output = ''
    const child = spawn(program, args, {
      env: { ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.folder === undefined ? {} : { cwd: options.folder }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    })
    // Not spawn's own time limit: its timer keeps this process alive when there is no such program.
    const limit = setTimeout(() => child.kill(), options.timeoutMs)
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-keptOutput)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const end = (result: CommandResult) => {
      clearTimeout(limit)
      resolve(result)
    }
    child.on('error', (error: NodeJS.ErrnoException) =>
      end({ status: null, output: output || error.message, notFound: error.code === 'ENOENT' }),
    )
    child.on('close', status => end({ status, output, notFound: false }))
  })
}

/** The last lines of a program's output that say something, for an error message. */
export const lastLines = (output: string, count: number): string =>
  output
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(-count)
    .map(line => `    ${line.trimEnd()}`)
    .join('\n')
