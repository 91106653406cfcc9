import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { limitRule, MAX_TOKENS } from '../limit-rule.js'

const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.source ? { source: error.source } : {}),
    ...(error.positions ? { positions: error.positions } : {}),
    extensions: { code },
  })

const refused = (message: string): GraphQLError[] => [
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } }),
]

/** The document of a subscription, under the same limits as any question over HTTP; or what is wrong with it. */
export function checkSubscription(
  schema: GraphQLSchema,
  query: string,
  operationName: string | null | undefined,
): DocumentNode | readonly GraphQLError[] {
  const document = parsed(query)
  if ('message' in document) return [document]
  const errors = validate(schema, document, [...specifiedRules, limitRule])
  if (errors.length > 0) return errors.map(error => coded(error, 'GRAPHQL_VALIDATION_FAILED'))
  const operation = getOperationAST(document, operationName)
  if (!operation) return refused('name one of the operations of the document')
  return operation.operation === OperationTypeNode.SUBSCRIPTION
    ? document
    : refused('only subscriptions are taken here: send questions and mutations over HTTP')
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: MAX_TOKENS })
  } catch (error) {
    if (error instanceof GraphQLError) return coded(error, 'GRAPHQL_PARSE_FAILED')
    throw error
  }
}
