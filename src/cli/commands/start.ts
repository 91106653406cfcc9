import type { Command } from 'commander'

/** `suzerain start`: the graph with its seed documents, served. */
export function registerStart(program: Command): void {
  program
    .command('start')
    .description(
      'Find or start a Neo4j, fill it with the seed documents that are missing, and serve GraphQL until Ctrl-C.',
    )
    .option('--no-seeds', 'leave the seed documents out')
    .addHelpText(
      'after',
      `
PORT (4000) and HOST (127.0.0.1) say where it listens; beyond this machine it wants SUZERAIN_API_KEYS.
NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name a Neo4j that runs elsewhere; else Docker or a local one is used.

Examples:
  suzerain start
  PORT=8080 suzerain start --no-seeds`,
    )
    .action(async (flags: { readonly seeds: boolean }) => (await import('../actions/start.js')).start(flags))
}
