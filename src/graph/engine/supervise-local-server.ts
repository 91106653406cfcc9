import { type LocalOptions, reviveLocalServer } from './local-engine.js'

const checkEveryMs = 2_000

/** Starts the server again, on its old ports, whenever it dies without having been stopped. Returns what ends this watch. */
export function superviseLocalServer(options: LocalOptions): () => void {
  const ending = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, ending.signal]) : ending.signal
  const check = async () => {
    try {
      await reviveLocalServer({ ...options, signal })
    } catch (error) {
      if (!signal.aborted) options.report(error instanceof Error ? error.message : String(error))
    }
    if (!signal.aborted) schedule()
  }
  const schedule = () => setTimeout(check, checkEveryMs).unref()
  schedule()
  return () => ending.abort()
}
