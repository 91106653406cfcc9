import type { Command } from 'commander'
import type { WithdrawFlags } from '../actions/withdraw.js'

/** `suzerain withdraw DOCUMENT`: its claims stop counting and stay readable. */
export function registerWithdraw(program: Command): void {
  program
    .command('withdraw')
    .description('Withdraw a document: its claims stop counting and stay readable. Nothing is deleted.')
    .argument('<document>', 'its id (doc:…), or the path of the file that was ingested')
    .option('--reason <text>', 'why, kept with it', 'withdrawn')
    .option('--undo', 'let its claims count again')
    .option('--json', 'print what changed as one JSON object')
    .addHelpText(
      'after',
      `
Examples:
  suzerain withdraw doc:0123456789abcdef01234567 --reason "retracted by the publisher"
  suzerain withdraw report.txt
  suzerain withdraw report.txt --undo`,
    )
    .action(async (document: string, flags: WithdrawFlags) =>
      (await import('../actions/withdraw.js')).withdraw(document, flags),
    )
}
