import { readFile } from 'node:fs/promises'
import { runCommand } from './run-command.js'

/**
 * A process id alone proves nothing: ids are used again. A process is known by its id and the moment it started, and a
 * server also by its command line. Linux has both under /proc; elsewhere `ps` tells.
 */
export interface ProcessIdentity {
  readonly pid: number
  readonly startedAt: string
}

/** Null when there is no such process, or only its exit status is left (a zombie). */
export async function identifyProcess(pid: number): Promise<ProcessIdentity | null> {
  const startedAt = process.platform === 'linux' ? await startTicks(pid) : await startedByPs(pid)
  return startedAt === null ? null : { pid, startedAt }
}

export async function isSameProcess(known: ProcessIdentity): Promise<boolean> {
  const now = await identifyProcess(known.pid)
  return now !== null && now.startedAt === known.startedAt
}

/** The arguments of a process, joined by spaces; null if it is gone. */
export async function commandLineOf(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return psColumn(pid, 'command')
  const line = await readProc(pid, 'cmdline')
  return line === null || line === '' ? null : line.replaceAll('\0', ' ').trim()
}

async function startTicks(pid: number): Promise<string | null> {
  const line = await readProc(pid, 'stat')
  if (line === null) return null
  // The second field, the program's name, may itself hold spaces and parentheses.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const [state] = fields
  return state === 'Z' || state === 'X' ? null : (fields[19] ?? null)
}

async function startedByPs(pid: number): Promise<string | null> {
  const state = await psColumn(pid, 'state')
  return state === null || state.startsWith('Z') ? null : psColumn(pid, 'lstart')
}

async function psColumn(pid: number, column: string): Promise<string | null> {
  const { status, output } = await runCommand('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], {
    environment: { PATH: '/bin:/usr/bin', LC_ALL: 'C' },
    timeoutMs: 5_000,
  })
  return status === 0 && output.trim() !== '' ? output.trim() : null
}

async function readProc(pid: number, file: string): Promise<string | null> {
  try {
    return await readFile(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return null
  }
}
