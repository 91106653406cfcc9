import { migrate as migrateGraph } from '../../graph/migrate.js'
import { withGraph } from '../with-graph.js'

/** Brings constraints and indexes up to date and prints from which version to which. */
export async function migrate(options: { readonly json?: true }): Promise<void> {
  const versions = await withGraph(({ graph }) => migrateGraph(graph))
  console.log(options.json ? JSON.stringify(versions) : describe(versions))
}

function describe({ from, to }: { from: number | null; to: number }): string {
  if (from === to) return `The graph is up to date (schema version ${to}).`
  return `The graph went from ${from === null ? 'no schema' : `schema version ${from}`} to version ${to}.`
}
