import { CommanderError } from 'commander'
import { loadConfig } from '../config.js'
import { SuzerainError } from '../domain/suzerain-error.js'

function wantsStack(): boolean {
  try {
    return ['debug', 'trace'].includes(loadConfig().logLevel)
  } catch {
    return false
  }
}

/** What a failed command says on standard error: one line; where it comes from is shown with LOG_LEVEL=debug. */
export function explain(error: unknown): void {
  // Commander has said its part already.
  if (error instanceof CommanderError) return
  if (wantsStack()) console.error(error)
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && error.name === 'AbortError') console.error('suzerain: interrupted')
  else if (error instanceof SuzerainError) console.error(`suzerain: ${message}`)
  else console.error(`suzerain: unexpected failure: ${message} (LOG_LEVEL=debug shows where)`)
}
