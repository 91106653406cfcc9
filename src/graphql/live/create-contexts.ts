import { runnerOn } from '../../graph/query.js'
import { type ApiContext, type ContextOptions, createContext } from '../context.js'
import type { Metrics } from '../metrics.js'
import { announceIngest } from './announce-ingest.js'
import { DocumentWatch } from './document-watch.js'
import { EventBus } from './event-bus.js'
import { liveEvents } from './live-events.js'

const WATCH_EVERY_MS = 2_000

export interface LiveContextOptions extends ContextOptions {
  readonly metrics: Metrics
  /** Most events that wait for one subscription. */
  readonly waiting?: number
  /** Time between two looks for what other processes read. */
  readonly watchEveryMs?: number
}

/** The contexts of requests over one graph, which tell those who listen of what they change; and the watch for what others do. */
export function createContexts(options: LiveContextOptions): {
  readonly context: (requestId: string) => ApiContext
  readonly watch: DocumentWatch
} {
  const { connection, ingest, logger, metrics, waiting, watchEveryMs = WATCH_EVERY_MS } = options
  const bus = new EventBus(waiting)
  metrics.gauge('suzerain_subscriptions', 'Subscriptions that are open.', () => bus.listeners)
  const runner = runnerOn((text, params) => connection.read(text, params))
  const watch = new DocumentWatch({ runner, bus, logger, everyMs: watchEveryMs })
  const context = createContext({
    ...options,
    ...(ingest ? { ingest: announceIngest(ingest, bus, watch) } : {}),
    events: liveEvents(bus, watch),
    onStatement: name => metrics.statement(name),
  })
  return { context, watch }
}
