import { readFileSync } from 'node:fs'
import { SuzerainError } from '../domain/suzerain-error.js'
import { packagePath } from '../package-root.js'

export class CypherHeaderError extends SuzerainError {
  readonly file: string

  constructor(file: string, rule: string) {
    super('CYPHER_HEADER', `cypher/${file}.cypher: ${rule}`)
    this.file = file
  }
}

/** A statement as its file holds it. The header is the file's leading comment: name, one sentence, `params:`, `returns:`. */
export interface CypherFile {
  /** Folder and name without the ending: "write/merge-claims". */
  readonly path: string
  readonly sentence: string
  readonly parameters: readonly string[]
  readonly columns: readonly string[]
  /** The whole file: comments cost nothing, and a query log then says which statement runs. */
  readonly text: string
}

const HEADER = /^([a-z0-9-]+): (.+?)\s+params: (.+?)\s+returns: (.+)$/

/** Names of a header list: `rows[{id, name}], day` declares rows and day; `none` nothing. */
function namesIn(list: string): string[] {
  if (list.trim() === 'none') return []
  let outer = list
  for (let before = ''; before !== outer; ) {
    before = outer
    outer = outer.replace(/\[[^[\]]*\]|\{[^{}]*\}/g, '')
  }
  return outer.split(',').map(name => name.trim())
}

/** The file's statement with its parsed header. Throws {@link CypherHeaderError} where the header lacks a part or has another file's name. */
export function parseCypherFile(path: string, text: string): CypherFile {
  const lines = text.split('\n')
  const end = lines.findIndex(line => !line.startsWith('//'))
  const comment = lines.slice(0, end < 0 ? lines.length : end).map(line => line.slice(2).trim())
  const match = HEADER.exec(comment.join(' '))
  if (!match) throw new CypherHeaderError(path, 'must open with "// name: sentence. params: …  returns: …"')
  const [, name = '', sentence = '', parameters = '', columns = ''] = match
  if (!path.endsWith(`/${name}`)) throw new CypherHeaderError(path, `its header names ${name}`)
  return { path, sentence, parameters: namesIn(parameters), columns: namesIn(columns), text }
}

/** Reads `cypher/<path>.cypher` of the package. */
export const readCypherFile = (path: string): CypherFile =>
  parseCypherFile(path, readFileSync(packagePath('cypher', `${path}.cypher`), 'utf8'))
