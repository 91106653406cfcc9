import { type Config, loadConfig } from '../config.js'
import { type OpenGraph, openGraph } from '../graph/engine/open-graph.js'
import { interruption } from './interruption.js'

/** Rejects with an AbortError once the user interrupts; never resolves. */
function interrupted(signal: AbortSignal): { promise: Promise<never>; forget: () => void } {
  let forget = (): void => undefined
  const promise = new Promise<never>((_, reject) => {
    const onAbort = (): void => reject(new DOMException('interrupted', 'AbortError'))
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort)
    forget = () => signal.removeEventListener('abort', onAbort)
  })
  return { promise, forget }
}

/**
 * Finds or starts a Neo4j, does the work and ends this use of it, whatever happens: also when the user interrupts, for then
 * the work is left where it is (a transaction of Neo4j happens wholly or not at all).
 */
export async function withGraph<Result>(
  work: (open: OpenGraph, config: Config) => Promise<Result>,
): Promise<Result> {
  const config = loadConfig()
  const signal = interruption()
  const open = await openGraph(config, { report: line => console.error(line), signal })
  const stop = interrupted(signal)
  try {
    return await Promise.race([work(open, config), stop.promise])
  } finally {
    stop.forget()
    await open.close()
  }
}
