import type { Command } from 'commander'
import type { Output, StopOptions } from '../actions/neo4j.js'

const actions = () => import('../actions/neo4j.js')

/** `suzerain neo4j start|stop|status`: the local Neo4j alone, with Browser. */
export function registerNeo4j(program: Command): void {
  const neo4j = program.command('neo4j').description('The local Neo4j alone, with Neo4j Browser.')
  neo4j
    .command('start')
    .description('Start it, or take the running one, and have it stay until "neo4j stop".')
    .option('--json', 'print the status as one JSON object')
    .action(async (options: Output) => (await actions()).start(options))
  neo4j
    .command('stop')
    .description('Stop it. While other commands use it, it stops with the last of them.')
    .option('--force', 'stop it now, also under commands that use it')
    .option('--json', 'print the outcome as one JSON object')
    .action(async (options: StopOptions) => (await actions()).stop(options))
  neo4j
    .command('status')
    .description(
      'Say whether it runs, where, who uses it and where its password is. Exit status 1: not running.',
    )
    .option('--json', 'print it as one JSON object')
    .action(async (options: Output) => (await actions()).status(options))
}
