#!/usr/bin/env node
import { exitStatus, exitStatusOf } from './exit-status.js'
import { explain } from './explain.js'
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
