import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { GraphConnection } from '../graph/connection.js'
import { answerOverHttp, isForGraphql } from './answer-over-http.js'
import type { ApiContext, IngestText } from './context.js'
import { errorFormatter } from './errors.js'
import { apiSchema } from './executable-schema.js'
import { health } from './health.js'
import { limitRule, MAX_TOKENS } from './limit-rule.js'
import { createContexts } from './live/create-contexts.js'
import { createLiveServer, LIVE_LIMITS, type LiveLimits } from './live/live-server.js'
import { Metrics } from './metrics.js'
import { pages } from './pages.js'
import { legacyStatusPlugin, logPlugin, metricsPlugin, subscriptionsElsewherePlugin } from './plugins.js'
import { guardRejections } from './unhandled-rejections.js'

export interface ApiOptions {
  readonly connection: GraphConnection
  /** Reads documents that clients send; absent: the mutation for it fails. */
  readonly ingest?: IngestText
  /** Bearer tokens of which each request must carry one; none: anyone who reaches the API may ask. */
  readonly apiKeys: readonly string[]
  readonly logger: Logger
  /** What "today" is, for questions without `asOf`. */
  readonly now?: () => Date
  /** The server ends a statement after this time. */
  readonly statementTimeoutMs?: number
  /** Where live answers shall differ from the default. */
  readonly live?: Partial<LiveOptions>
}

export interface LiveOptions extends LiveLimits {
  /** Most events that wait for one subscription. */
  readonly waiting: number
  /** Time between two looks for what other processes read. */
  readonly watchEveryMs: number
}

export interface ApiAddress {
  readonly host: string
  readonly port: number
}

export interface Api {
  /** Listens; port 0 takes a free one. Returns the address in use. */
  start(address: ApiAddress): Promise<ApiAddress>
  /** Says "not ready", finishes what runs, and closes. The connection to the graph stays open: it is the caller's. */
  stop(): Promise<void>
}

const STOP_GRACE_MS = 10_000

/** The API over one graph: GraphQL at /graphql, the playground at /playground/, health at /livez and /readyz, counts at /metrics. */
export function createApi(options: ApiOptions): Api {
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000 })
  const metrics = new Metrics()
  const schema = apiSchema()
  const apollo = createApollo(options, schema, server, metrics)
  const { context, watch } = createContexts({ ...options, ...options.live, metrics })
  const limits = { ...LIVE_LIMITS, ...options.live }
  const live = createLiveServer({ ...options, server, schema, context, metrics, limits })
  const ready = health(options.connection)
  const answer = answerOverHttp({ ...options, apollo, context })
  const page = pages({ ...options, ready, metrics })
  server.on('request', (request, response) =>
    isForGraphql(request) ? answer(request, response) : page(request, response),
  )
  let unguard: (() => void) | undefined
  return {
    start: async address => {
      await apollo.start()
      unguard = guardRejections(options.logger)
      return listen(server, address)
    },
    stop: async () => {
      ready.stopping()
      await live.stop()
      watch.stop()
      await apollo.stop()
      unguard?.()
    },
  }
}

const createApollo = (
  { logger }: ApiOptions,
  schema: GraphQLSchema,
  server: Server,
  metrics: Metrics,
): ApolloServer<ApiContext> =>
  new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [limitRule],
    formatError: errorFormatter(logger),
    logger: logger.child({ part: 'apollo' }),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: STOP_GRACE_MS }),
      // Its hook on every field costs a third of the throughput.
      ApolloServerPluginCacheControlDisabled(),
      // The default page loads scripts from elsewhere; the others report elsewhere.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      legacyStatusPlugin,
      subscriptionsElsewherePlugin,
      logPlugin,
      metricsPlugin(metrics),
    ],
  })

const listen = (server: Server, { host, port }: ApiAddress): Promise<ApiAddress> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve({ host, port: (server.address() as AddressInfo).port }))
  })
