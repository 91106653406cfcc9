import type { Command } from 'commander'
import { migrate } from '../../graph/migrate.js'
import { withGraph } from '../with-graph.js'

/** `suzerain migrate`: constraints and indexes of the graph, up to date. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the constraints and indexes of the graph up to date. Doing it again changes nothing.')
    .option('--json', 'print the versions as one JSON object')
    .action(async (options: { readonly json?: true }) => {
      const versions = await withGraph(({ graph }) => migrate(graph))
      if (options.json) console.log(JSON.stringify(versions))
      else console.log(describe(versions))
    })
}

function describe({ from, to }: { from: number | null; to: number }): string {
  if (from === to) return `The graph is up to date (schema version ${to}).`
  return `The graph went from ${from === null ? 'no schema' : `schema version ${from}`} to version ${to}.`
}
