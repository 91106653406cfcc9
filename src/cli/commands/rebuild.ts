import type { Command } from 'commander'
import { rebuild } from '../../graph/rebuild.js'
import { ensureSchema } from '../ensure-schema.js'
import { withGraph } from '../with-graph.js'

/** `suzerain rebuild`: everything derived, anew from the claims. */
export function registerRebuild(program: Command): void {
  program
    .command('rebuild')
    .description(
      'Derive all relations and events anew from the claims: the outcome is the graph that ingestion left. Answers are incomplete while it runs.',
    )
    .option('--json', 'print the counts as one JSON object')
    .action(async (options: { readonly json?: true }) => {
      const report = await withGraph(async ({ graph }) => {
        await ensureSchema(graph)
        return rebuild(graph)
      })
      if (options.json) console.log(JSON.stringify(report))
      else
        console.log(
          `Derived ${report.relations} relations and events anew from ${report.documents} documents.`,
        )
    })
}
