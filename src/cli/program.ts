import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { packagePath } from '../package-root.js'
import { registerDoctor } from './commands/doctor.js'
import { registerExtract } from './commands/extract.js'
import { registerIngest } from './commands/ingest.js'
import { registerMigrate } from './commands/migrate.js'
import { registerNeo4j } from './commands/neo4j.js'
import { registerRebuild } from './commands/rebuild.js'
import { registerStart } from './commands/start.js'
import { registerWhoBacks } from './commands/who-backs.js'
import { registerWhoControls } from './commands/who-controls.js'
import { registerWithdraw } from './commands/withdraw.js'

/** Every command, each from its own file. Usage errors are thrown, not exited with: see `exitStatusOf`. */
export function createProgram(): Command {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }
  const program = new Command('suzerain')
    .description(
      'Who backs whom and who controls where, from conflict reports, with the sentence behind every answer.',
    )
    .version(version)
    .showHelpAfterError('Run the command with --help to see how it is used.')
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit status: 0 done, 1 something was rejected or not found, 2 wrong usage, 3 infrastructure failed.',
    )
  registerStart(program)
  registerIngest(program)
  registerExtract(program)
  registerWhoBacks(program)
  registerWhoControls(program)
  registerWithdraw(program)
  registerRebuild(program)
  registerMigrate(program)
  registerNeo4j(program)
  registerDoctor(program)
  return program
}
