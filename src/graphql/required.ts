import type DataLoader from 'dataloader'
import { SuzerainError } from '../domain/suzerain-error.js'

/** Something that the graph must have, because something else refers to it, is not there. */
export class MissingRowError extends SuzerainError {
  constructor(id: string) {
    super('MISSING_ROW', `${id} is referred to, and is not in the graph`)
  }
}

/** What has the id. Throws {@link MissingRowError}. */
export async function required<Row>(loader: DataLoader<string, Row | null>, id: string): Promise<Row> {
  const row = await loader.load(id)
  if (row === null) throw new MissingRowError(id)
  return row
}

/** All that have the ids, in the same order. Throws {@link MissingRowError}. */
export async function requiredAll<Row>(
  loader: DataLoader<string, Row | null>,
  ids: readonly string[],
): Promise<Row[]> {
  const rows = await loader.loadMany(ids)
  return rows.map((row, index) => {
    if (row instanceof Error) throw row
    if (row === null) throw new MissingRowError(ids[index] ?? '')
    return row
  })
}
