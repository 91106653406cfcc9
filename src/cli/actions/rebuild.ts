import { rebuild as rebuildGraph } from '../../graph/rebuild.js'
import { ensureSchema } from '../ensure-schema.js'
import { withGraph } from '../with-graph.js'

/** Derives everything anew from the claims and prints how much. */
export async function rebuild(options: { readonly json?: true }): Promise<void> {
  const report = await withGraph(async ({ graph }) => {
    await ensureSchema(graph)
    return rebuildGraph(graph)
  })
  if (options.json) console.log(JSON.stringify(report))
  else
    console.log(`Derived ${report.relations} relations and events anew from ${report.documents} documents.`)
}
