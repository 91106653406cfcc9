import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import type { ApiContext } from './context.js'
import { resolvers } from './resolvers/resolvers.js'
import { schemaDocument } from './schema-documents.js'

/** The schema with its resolvers. A resolver for what the schema does not have is refused. */
export const apiSchema = (): GraphQLSchema =>
  makeExecutableSchema<ApiContext>({
    typeDefs: schemaDocument(),
    resolvers,
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
    },
  })
