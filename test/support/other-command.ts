import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { packagePath } from '../../src/package-root.js'

export interface OtherCommand {
  /** Its next line that has this key, or its exit. */
  next(key: 'pid' | 'report'): Promise<unknown>
  /** Lets go of the server and waits for its exit status. */
  finish(): Promise<number | null>
  /** As `kill -9` would. */
  kill(): Promise<number | null>
}

/** Another process that shares the server of a home. */
export function otherCommand(home: string): OtherCommand {
  const script = packagePath('test', 'support', 'hold-server.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, home], {
    cwd: packagePath(),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const exit = new Promise<number | null>(resolve => child.on('exit', resolve))
  return {
    next: async key => {
      for (;;) {
        const { value, done } = await lines.next()
        if (done) throw new Error(`the other command ended before it said its ${key}`)
        const line = JSON.parse(value) as Record<string, unknown>
        if (key in line) return line[key]
      }
    },
    finish: () => {
      child.stdin.end()
      return exit
    },
    kill: () => {
      child.kill('SIGKILL')
      return exit
    },
  }
}
