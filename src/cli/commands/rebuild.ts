import type { Command } from 'commander'

/** `suzerain rebuild`: everything derived, anew from the claims. */
export function registerRebuild(program: Command): void {
  program
    .command('rebuild')
    .description(
      'Derive all relations and events anew from the claims: the outcome is the graph that ingestion left. Answers are incomplete while it runs.',
    )
    .option('--json', 'print the counts as one JSON object')
    .action(async (options: { readonly json?: true }) =>
      (await import('../actions/rebuild.js')).rebuild(options),
    )
}
