import { SeedError } from './seed-error.js'

export interface Row<Column extends string> {
  readonly line: number
  readonly cells: Readonly<Record<Column, string>>
}

/**
 * The rows of a tab-separated table whose header must be exactly `columns`. No quoting: a tab or a line end cannot be
 * part of a value. Throws {@link SeedError} at a wrong header or a row of another length.
 */
export function* readTable<Column extends string>(
  text: string,
  columns: readonly Column[],
  file: string,
): Generator<Row<Column>> {
  const [header, ...lines] = text.replace(/\n$/, '').split('\n')
  if (header !== columns.join('\t'))
    throw new SeedError({
      file,
      rule: `expected the header ${columns.join(', ')}, got ${String(header?.split('\t').join(', '))}`,
    })
  for (const [index, line] of lines.entries()) {
    const values = line.split('\t')
    if (values.length !== columns.length)
      throw new SeedError({
        file,
        entry: `line ${index + 2}`,
        rule: `expected ${columns.length} cells, got ${values.length}`,
      })
    const cells = Object.fromEntries(columns.map((column, at) => [column, values[at]])) as Record<
      Column,
      string
    >
    yield { line: index + 2, cells }
  }
}

/** The values of a cell that holds a list: separated by semicolons. */
export const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split(';'))
