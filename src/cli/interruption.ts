import { exitStatus } from './exit-status.js'

let controller: AbortController | undefined

/** Aborted by Ctrl-C or SIGTERM, so that a command can clean up; a second signal ends the process at once. */
export function interruption(): AbortSignal {
  if (controller) return controller.signal
  const interrupted = new AbortController()
  controller = interrupted
  const onSignal = () => {
    if (interrupted.signal.aborted) process.exit(exitStatus.interrupted)
    interrupted.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  process.on('SIGHUP', onSignal)
  return interrupted.signal
}
