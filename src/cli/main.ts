#!/usr/bin/env node
import { CommanderError } from 'commander'
import { SuzerainError } from '../domain/suzerain-error.js'
import { exitStatus, exitStatusOf } from './exit-status.js'
import { createProgram } from './program.js'

// `suzerain … | head` closes our output early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitStatus.done)
  throw error
})

try {
  await createProgram().parseAsync()
} catch (error) {
  process.exitCode = exitStatusOf(error)
  explain(error)
}

/** Commander has said its part already; errors that nobody foresaw are shown with where they come from. */
function explain(error: unknown): void {
  if (error instanceof CommanderError) return
  if (process.exitCode === exitStatus.interrupted) console.error('suzerain: interrupted')
  else if (error instanceof SuzerainError) console.error(`suzerain: ${error.message}`)
  else console.error('suzerain: unexpected failure', error)
}
