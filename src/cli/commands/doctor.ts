import type { Command } from 'commander'

/** `suzerain doctor`: what is wrong with this machine or graph, and how to mend it. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('Say what is wrong with this machine or the graph, and how to mend it. It starts nothing.')
    .option('--json', 'print the findings as one JSON list')
    .action(async (options: { readonly json?: true }) =>
      (await import('../actions/doctor.js')).doctor(options),
    )
}
