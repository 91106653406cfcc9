#!/usr/bin/env node
import { CommanderError } from 'commander'
import { exitStatus } from './exit-status.js'
import { createProgram } from './program.js'

// `suzerain … | head` closes our output early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitStatus.done)
  throw error
})

try {
  await createProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said its part, and throws also to end after --help and --version.
    process.exitCode = error.exitCode === 0 ? exitStatus.done : exitStatus.usage
  } else {
    const { explain } = await import('./explain.js')
    process.exitCode = explain(error)
  }
}
