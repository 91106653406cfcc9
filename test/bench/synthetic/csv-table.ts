import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'

/** What parts the items of a list: no text of ours has it. */
export const LIST_DELIMITER = '|'

type Cell = string | number | boolean | null | undefined | readonly string[]

/** A file for Neo4j's importer, with its header. Null is an empty cell, an empty text is one in quotes. */
export class CsvTable {
  readonly path: string
  readonly #stream: WriteStream
  readonly #columns: readonly string[]
  #waiting = ''

  /** Columns by the importer's names: `{ id: 'id:ID', publishedOn: 'publishedOn:date' }`. */
  constructor(path: string, columns: Readonly<Record<string, string>>) {
    this.path = path
    this.#columns = Object.keys(columns)
    this.#stream = createWriteStream(path)
    this.#waiting = `${Object.values(columns).join(',')}\n`
  }

  add(row: Readonly<Record<string, unknown>>): void {
    this.#waiting += `${this.#columns.map(column => cell(row[column] as Cell)).join(',')}\n`
  }

  /** Lets the file catch up; without it everything would wait in memory. */
  async flush(): Promise<void> {
    const text = this.#waiting
    this.#waiting = ''
    if (text !== '' && !this.#stream.write(text)) await once(this.#stream, 'drain')
  }

  async close(): Promise<void> {
    await this.flush()
    this.#stream.end()
    await once(this.#stream, 'finish')
  }
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`
  if (typeof value === 'object') return cell(value.join(LIST_DELIMITER))
  return String(value)
}
