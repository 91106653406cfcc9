import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { packageRoot } from '../package-root.js'

/** A file of the seeds: its path within their folder, the name that errors give it, and its text. */
export interface SeedFile {
  readonly path: string
  readonly name: string
  readonly text: string
}

/** Reads the files of one folder of seeds. */
export class SeedFolder {
  readonly folder: string
  /** The folder as a reader of the repository knows it. */
  readonly name: string

  constructor(folder: string) {
    this.folder = folder
    this.name = relative(packageRoot, folder)
  }

  file(path: string): SeedFile {
    return { path, name: `${this.name}/${path}`, text: readFileSync(`${this.folder}/${path}`, 'utf8') }
  }

  /** Files below a folder whose path fits the pattern, in the order of their paths. */
  *files(below: string, pattern: RegExp): Generator<SeedFile> {
    const paths = readdirSync(join(this.folder, below), { recursive: true, encoding: 'utf8' })
    for (const path of paths.sort()) if (pattern.test(basename(path))) yield this.file(`${below}/${path}`)
  }
}
