import { loadConfig } from '../config.js'
import { SuzerainError } from '../domain/suzerain-error.js'
import type { ExitStatus } from './exit-status.js'
import { exitStatusOf } from './exit-status-of.js'

function wantsStack(): boolean {
  try {
    return ['debug', 'trace'].includes(loadConfig().logLevel)
  } catch {
    return false
  }
}

/** Says on standard error, in a line, why a command failed (LOG_LEVEL=debug adds where), and returns the status it ends with. */
export function explain(error: unknown): ExitStatus {
  if (wantsStack()) console.error(error)
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && error.name === 'AbortError') console.error('suzerain: interrupted')
  else if (error instanceof SuzerainError) console.error(`suzerain: ${message}`)
  else console.error(`suzerain: unexpected failure: ${message} (LOG_LEVEL=debug shows where)`)
  return exitStatusOf(error)
}
