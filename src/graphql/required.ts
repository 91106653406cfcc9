import { SuzerainError } from '../domain/suzerain-error.js'
import type { RowLoader } from './loaders.js'

/** Something that the graph must have, because something else refers to it, is not there. */
export class MissingRowError extends SuzerainError {
  constructor(id: string) {
    super('MISSING_ROW', `${id} is referred to, and is not in the graph`)
  }
}

/** What has the id; at once where it is at hand, as a promise for each of hundreds of fields costs more than they do. Throws {@link MissingRowError}. */
export const required = <Row>(loader: RowLoader<Row>, id: string): Row | Promise<Row> =>
  loader.atHand(id) ?? loadRequired(loader, id)

async function loadRequired<Row>(loader: RowLoader<Row>, id: string): Promise<Row> {
  const row = await loader.load(id)
  if (row === null) throw new MissingRowError(id)
  return row
}

/** All that have the ids, in the same order; at once where all are at hand. Throws {@link MissingRowError}. */
export function requiredAll<Row>(loader: RowLoader<Row>, ids: readonly string[]): Row[] | Promise<Row[]> {
  const rows = ids.flatMap(id => loader.atHand(id) ?? [])
  return rows.length === ids.length ? rows : Promise.all(ids.map(id => required(loader, id)))
}
