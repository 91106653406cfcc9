import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server'
import { GraphQLError, OperationTypeNode } from 'graphql'
import type { ApiContext } from './context.js'
import type { Metrics } from './metrics.js'

const REQUEST_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

/**
 * GraphQL over HTTP, section 6.4.1: whoever accepts only `application/json` gets 200 for a well-formed request that cannot be
 * executed; 400 is for those who accept `application/graphql-response+json`. Apollo says 400 to both.
 */
export const legacyStatusPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.body.kind !== 'single' || response.http.status !== 400) return
      const { errors, data } = response.body.singleResult
      const code = errors?.[0]?.extensions?.code
      const accept = request.http?.headers.get('accept') ?? ''
      if (data !== undefined || accept.includes('application/graphql-response+json')) return
      if (typeof code === 'string' && REQUEST_ERRORS.has(code)) response.http.status = 200
    },
  }),
}

/** A subscription has many answers, which no answer over HTTP can hold. */
export const subscriptionsElsewherePlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
        throw new GraphQLError(
          'subscriptions are answered over a WebSocket at this address, by the protocol graphql-transport-ws',
          { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
        )
    },
  }),
}

/** One line a request: what was asked for by name and hash, never its variables. */
export const logPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => {
    const started = performance.now()
    return { willSendResponse: async request => logRequest(request, performance.now() - started) }
  },
}

/** Counts requests and errors, and how long requests took. */
export const metricsPlugin = (metrics: Metrics): ApolloServerPlugin<ApiContext> => ({
  requestDidStart: async () => {
    const started = performance.now()
    return {
      willSendResponse: async ({ operationName, response: { body } }) => {
        metrics.request(operationName ?? null, (performance.now() - started) / 1_000)
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
        for (const { extensions } of errors) metrics.error(String(extensions?.code))
      },
    }
  },
})

function logRequest(
  { contextValue, operationName, queryHash, response }: GraphQLRequestContextWillSendResponse<ApiContext>,
  milliseconds: number,
): void {
  if (!contextValue.log.isLevelEnabled('info')) return
  const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : []
  contextValue.log.info(
    {
      operation: operationName ?? null,
      document: queryHash?.slice(0, 16),
      milliseconds: Math.round(milliseconds),
      statements: contextValue.statementCount(),
      ...(errors.length > 0
        ? { errors: errors.map(({ extensions }) => extensions?.id ?? extensions?.code) }
        : {}),
    },
    'answered',
  )
}
