import type { Command } from 'commander'

/** `suzerain migrate`: constraints and indexes of the graph, up to date. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the constraints and indexes of the graph up to date. Doing it again changes nothing.')
    .option('--json', 'print the versions as one JSON object')
    .action(async (options: { readonly json?: true }) =>
      (await import('../actions/migrate.js')).migrate(options),
    )
}
