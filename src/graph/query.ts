import { z } from 'zod'
import { SuzerainError } from '../domain/suzerain-error.js'
import { readCypherFile } from './cypher-file.js'
import { fromDriverValue, toDriverValue } from './driver-values.js'

/** One Cypher text with the types of its parameters and rows. `Params` is only in the type: it says what `run` must be given. */
export interface Statement<Params extends object, Row> {
  /** For logs and errors: the file ("read/actors-by-id"), or what the text was composed for. */
  readonly name: string
  readonly mode: 'READ' | 'WRITE'
  readonly text: string
  readonly row: z.ZodType<Row>
  readonly params?: (params: Params) => void
}

/** Runs statements: upon a connection (each in a transaction of its own) or upon one open transaction. */
export interface Runner {
  run<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>
}

/** Runs a text with driver values and gives the rows as the driver has them: `connection.read`, `transaction.run`. */
export type RunText = (text: string, params: Record<string, unknown>) => Promise<Record<string, unknown>[]>

export class UnexpectedRowError extends SuzerainError {
  readonly statement: string
  readonly row: unknown

  constructor(statement: string, row: unknown, cause: z.ZodError) {
    super(
      'UNEXPECTED_ROW',
      `${statement} returned a row that is not of its type: ${z.prettifyError(cause)}\n${JSON.stringify(row)}`,
      { cause },
    )
    this.statement = statement
    this.row = row
  }
}

/**
 * The statement of `cypher/<name>.cypher`; what is in `write/` needs a write transaction. Without a row type it returns no
 * rows, and a row is a breach: `statement<{ rows: PassageRow[] }>('write/merge-passages')`.
 */
export function statement<Params extends object>(name: string): Statement<Params, never>
export function statement<Params extends object, Row>(
  name: string,
  row: z.ZodType<Row>,
): Statement<Params, Row>
export function statement<Params extends object>(
  name: string,
  row: z.ZodType = z.never(),
): Statement<Params, unknown> {
  const { text } = readCypherFile(name)
  return { name, mode: name.startsWith('read/') ? 'READ' : 'WRITE', text, row }
}

/** A runner of statements upon `run`: plain values in, checked plain rows out. It throws {@link UnexpectedRowError}. */
export const runnerOn = (run: RunText): Runner => ({
  run: async (statement, params) => {
    const given = Object.entries(params).map(
      ([name, value]) => [name, toDriverValue(value, `${statement.name} $${name}`)] as const,
    )
    const rows = await run(statement.text, Object.fromEntries(given))
    return rows.map(row => checkedRow(statement, row))
  },
})

function checkedRow<Row>(statement: { name: string; row: z.ZodType<Row> }, driverRow: unknown): Row {
  const row = fromDriverValue(driverRow)
  const checked = statement.row.safeParse(row)
  if (!checked.success) throw new UnexpectedRowError(statement.name, row, checked.error)
  return checked.data
}
