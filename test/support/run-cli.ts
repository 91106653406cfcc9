import { execFile } from 'node:child_process'
import { packagePath } from '../../src/package-root.js'

export interface CliResult {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as its own process, with the given environment and nothing of ours but what Node needs. */
export function runCli(args: readonly string[], environment: Record<string, string>): Promise<CliResult> {
  return new Promise(resolve => {
    const command = ['--import', 'tsx', packagePath('src', 'cli', 'main.ts'), ...args]
    const options = { cwd: packagePath(), env: environment, timeout: 300_000 }
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      const status = error ? (typeof error.code === 'number' ? error.code : -1) : 0
      resolve({ status, stdout, stderr })
    })
  })
}
