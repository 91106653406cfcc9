import type { Logger } from 'pino'

/**
 * Keeps the process alive when graphql 16 leaves a rejection of a list item without a handler (two items of a non-null list fail one
 * after the other: the answer is right, but Node would exit). Returns a function that takes the guard away again.
 */
export function guardRejections(log: Logger): () => void {
  const guard = (reason: unknown): void => log.error({ err: reason }, 'unhandled rejection')
  process.on('unhandledRejection', guard)
  return () => void process.off('unhandledRejection', guard)
}
