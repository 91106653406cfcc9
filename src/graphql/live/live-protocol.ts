import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { ServerOptions } from 'graphql-ws'
import type { Logger } from 'pino'
import { keyCheck } from '../api-keys.js'
import type { ApiContext } from '../context.js'
import type { Metrics } from '../metrics.js'
import { checkSubscription } from './check-operation.js'
import { errorMasker } from './mask-errors.js'
import { runSubscription, type SubscriptionArgs } from './run-subscription.js'

export interface ProtocolOptions {
  readonly schema: GraphQLSchema
  readonly context: (requestId: string) => ApiContext
  readonly apiKeys: readonly string[]
  readonly logger: Logger
  readonly metrics: Metrics
  readonly limits: { readonly subscriptionsPerConnection: number }
}

export interface LiveConnection {
  readonly request: IncomingMessage
}

/** What clients say of themselves when they connect. */
export type Payload = Record<string, unknown>

/** How subscriptions begin and what their clients are told, for graphql-ws. */
export function protocolOptions({
  schema,
  context,
  apiKeys,
  logger,
  metrics,
  limits,
}: ProtocolOptions): ServerOptions<Payload, LiveConnection> {
  const mayEnter = keyCheck(apiKeys)
  const mask = errorMasker(logger, code => metrics.error(code))
  return {
    onConnect: ({ extra: { request }, connectionParams }) =>
      mayEnter(request.headers.authorization) || mayEnter(headerIn(connectionParams)),
    onSubscribe: ({ subscriptions }, _id, { query, operationName, variables }) => {
      if (Object.keys(subscriptions).length > limits.subscriptionsPerConnection)
        return [tooMany(limits.subscriptionsPerConnection)]
      const document = checkSubscription(schema, query, operationName)
      if (!('kind' in document)) return document
      const contextValue = context(randomUUID())
      contextValue.log.info({ operation: operationName ?? null, document: hash(query) }, 'subscribed')
      return {
        schema,
        document,
        contextValue,
        ...(operationName ? { operationName } : {}),
        ...(variables ? { variableValues: variables } : {}),
      }
    },
    subscribe: args => runSubscription(args as SubscriptionArgs),
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors
        ? { ...(result.data === undefined ? {} : { data: result.data }), errors: mask(result.errors) }
        : undefined,
    onError: (_context, _id, _payload, errors) => mask(errors),
  }
}

const headerIn = (params: Readonly<Payload> | undefined): string | undefined => {
  const header = params?.authorization ?? params?.Authorization
  return typeof header === 'string' ? header : undefined
}

const tooMany = (most: number): GraphQLError =>
  new GraphQLError(`one connection may have ${most} subscriptions at a time`, {
    extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' },
  })

const hash = (query: string): string => createHash('sha256').update(query).digest('hex').slice(0, 16)
