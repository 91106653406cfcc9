import { createReadStream, type Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Bytes } from './byte-stream.js'
import { formatOfPath } from './document-format.js'
import { type ReadProblem, unread } from './read-problem.js'

/** Something to read documents from. `size` is null where it cannot be known before (standard input, pipes). */
export interface Input {
  /** As it is named in reports; "standard input" for `-`. */
  readonly where: string
  /** Name of the file without its ending. */
  readonly name: string
  readonly path: string | null
  readonly size: number | null
  open(): Bytes
}

export interface UnusableInput {
  readonly where: string
  readonly problem: ReadProblem
}

const unusable = (where: string, code: ReadProblem['code'], reason: string): UnusableInput => ({
  where,
  problem: unread(code, reason).problem,
})

/** What a failed system call says, in plain words. */
export function problemOfFileError(error: unknown): ReadProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  if (code === 'ENOENT' || code === 'ENOTDIR') return unread('NO_SUCH_PATH', 'no such file or folder').problem
  if (code === 'EACCES' || code === 'EPERM') return unread('UNREADABLE', 'no permission to read it').problem
  return unread('UNREADABLE', `it cannot be read (${code})`).problem
}

const fileInput = (path: string, stats: Stats): Input => ({
  where: path,
  name: basename(path, extname(path)),
  path,
  size: stats.isFile() ? stats.size : null,
  open: () => createReadStream(path),
})

const isSidecar = (file: string): boolean => /\.ya?ml$/i.test(file)

/** A sidecar belongs to a document of its name and is read with it; alone it is told of like any other unknown file. */
function accompanies(file: string, all: readonly string[]): boolean {
  if (!isSidecar(file)) return false
  const stem = basename(file, extname(file))
  return all.some(other => formatOfPath(other) !== null && basename(other, extname(other)) === stem)
}

async function* listFolder(folder: string): AsyncGenerator<Input | UnusableInput> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries.filter(entry => !entry.isDirectory()).map(entry => entry.name)
  const names = entries
    .map(entry => entry.name)
    .filter(name => !name.startsWith('.') && !accompanies(name, files))
    .sort()
  const folders = new Set(entries.filter(entry => entry.isDirectory()).map(entry => entry.name))
  for (const name of names) {
    const path = join(folder, name)
    if (folders.has(name)) yield* listPath(path, false)
    else {
      const stats = await stat(path).catch((error: unknown) => problemOfFileError(error))
      if ('code' in stats) yield { where: path, problem: stats }
      // A link to a folder may lead in a circle: it is followed only where it is named itself.
      else if (stats.isFile()) yield fileInput(path, stats)
    }
  }
}

async function* listPath(path: string, named: boolean): AsyncGenerator<Input | UnusableInput> {
  try {
    const stats = await stat(path)
    if (stats.isFile() || stats.isFIFO()) yield fileInput(path, stats)
    else if (!stats.isDirectory()) yield unusable(path, 'NOT_A_FILE', 'neither a file nor a folder')
    else {
      let count = 0
      for await (const input of listFolder(path)) {
        count++
        yield input
      }
      if (count === 0 && named) yield unusable(path, 'EMPTY_FOLDER', 'the folder has no documents')
    }
  } catch (error) {
    yield { where: path, problem: problemOfFileError(error) }
  }
}

/** The inputs that paths name, folders with all below them in order of name; `-` is standard input. Hidden files in folders are left out. */
export async function* listInputs(
  paths: readonly string[],
  standardInput: Bytes,
): AsyncGenerator<Input | UnusableInput> {
  for (const path of paths) {
    if (path === '-')
      yield { where: 'standard input', name: 'stdin', path: null, size: null, open: () => standardInput }
    else yield* listPath(path, true)
  }
}

/** Where the sidecar of a document would be. */
export const sidecarPathsOf = (path: string): readonly string[] =>
  ['.yaml', '.yml'].map(ending => join(dirname(path), `${basename(path, extname(path))}${ending}`))
