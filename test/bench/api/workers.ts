import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { packagePath } from '../../../src/package-root.js'

/** What a load or the raw driver measured: each answer's time in milliseconds, and for how long it went on. */
export interface Measured {
  readonly times: readonly number[]
  readonly failures: number
  readonly seconds: number
}

const PEERS = packagePath('test', 'bench', 'peers')

/** Whether processes can be kept apart: two cores, and the tool that binds a process to one. */
export const canPin: boolean =
  availableParallelism() >= 2 && spawnSync('taskset', ['-c', '0', 'true']).status === 0

const CORE = { SERVER: '0', LOAD: '1' } as const

/** A child process of the benchmark, on a core of its own where that can be had. */
export class Worker {
  readonly #child: ChildProcess
  #output = ''

  constructor(core: keyof typeof CORE, script: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    const command = [process.execPath, script, ...args]
    const [program = '', ...rest] = canPin ? ['taskset', '-c', CORE[core], ...command] : command
    this.#child = spawn(program, rest, {
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', chunk => {
        this.#output = `${this.#output}${chunk}`.slice(-4_000)
      })
  }

  /** The next message of the process. Rejects with what it printed when it ends before. */
  message<Message>(): Promise<Message> {
    return new Promise((resolve, reject) => {
      const onExit = () => reject(new Error(`a process of the benchmark ended:\n${this.#output}`))
      this.#child.once('exit', onExit)
      this.#child.once('message', message => {
        this.#child.off('exit', onExit)
        resolve(message as Message)
      })
    })
  }

  async job(job: Record<string, unknown>): Promise<Measured> {
    const answer = this.message<Measured>()
    this.#child.send(job)
    return answer
  }

  /** Resolves once the process has printed what matches. */
  async printed(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.#output)?.[0]
      if (found !== undefined) return found
      if (this.#child.exitCode !== null) throw new Error(`a process of the benchmark ended:\n${this.#output}`)
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return
    const ended = new Promise(resolve => this.#child.once('exit', resolve))
    this.#child.kill('SIGTERM')
    await ended
  }
}

/** Installs what the product itself does not depend on, once. */
export function installPeers(say: (line: string) => void): void {
  const isThere = spawnSync('npm', ['ls', '--prefix', PEERS], { stdio: 'ignore' }).status === 0
  if (isThere) return
  say('Installing the load generator and @neo4j/graphql into test/bench/peers (once) …')
  const { status } = spawnSync('npm', ['ci', '--prefix', PEERS], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0)
    throw new Error('npm ci failed in test/bench/peers: without it there is nothing to measure with')
}

export const workerScript = {
  api: packagePath('dist', 'cli', 'main.js'),
  raw: packagePath('test', 'bench', 'api', 'raw-worker.mjs'),
  load: packagePath('test', 'bench', 'peers', 'load-worker.mjs'),
  peer: packagePath('test', 'bench', 'peers', 'peer-server.mjs'),
} as const
