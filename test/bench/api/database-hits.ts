import type { ProfiledPlan } from 'neo4j-driver'
import type { GraphConnection, GraphRow } from '../../../src/graph/connection.js'
import { fromDriverValue } from '../../../src/graph/driver-values.js'
import type { SentStatement } from './recorder.js'

export interface StatementHits {
  /** The first line of the statement: its file, or its pattern. */
  readonly statement: string
  readonly hits: number
  /** Rows, of a page its items. */
  readonly rows: number
  /** Properties and other single values in them. */
  readonly values: number
}

const totalHits = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + totalHits(child), dbHits)

const rowsIn = ({ items }: GraphRow): number => (Array.isArray(items) ? items.length : 1)

function valuesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + valuesIn(item), 0)
  if (value === null || typeof value !== 'object') return 1
  return Object.values(value).reduce<number>((sum, part) => sum + valuesIn(part), 0)
}

/** What the database touched for a statement with its parameters, beside what it returned. */
export async function databaseHits(graph: GraphConnection, sent: SentStatement): Promise<StatementHits> {
  const { summary } = await graph.runAutoCommit(`PROFILE ${sent.text}`, sent.params)
  if (summary.profile === false) throw new Error(`no profile of ${nameOf(sent.text)}`)
  return {
    statement: nameOf(sent.text),
    hits: totalHits(summary.profile),
    rows: sent.rows.reduce((sum, row) => sum + rowsIn(row), 0),
    values: sent.rows.reduce((sum, row) => sum + valuesIn(fromDriverValue(row)), 0),
  }
}

/** Statements of files begin with a comment that names them; composed ones are told by their pattern. */
export const nameOf = (text: string): string =>
  /^\/\/ ([\w-]+):/.exec(text)?.[1] ?? /MATCH (\S+)/.exec(text)?.[1] ?? text.slice(0, 60)
