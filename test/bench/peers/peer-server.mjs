import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import { Neo4jGraphQL } from '@neo4j/graphql'
import express from 'express'
import neo4j from 'neo4j-driver'

/**
 * @neo4j/graphql over the same graph, on the same Apollo Server and Express as the API that it is measured against, and like
 * it without the cache-control plugin. Says its address to the parent process once it listens.
 */
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env
const auth = NEO4J_PASSWORD ? neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD) : undefined
const driver = neo4j.driver(NEO4J_URI, auth, { telemetryDisabled: true })
const typeDefs = readFileSync(new URL('type-definitions.graphql', import.meta.url), 'utf8')

const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const server = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] })
await server.start()
const app = express()
const context = async () => ({ sessionConfig: { database: NEO4J_DATABASE } })
app.use('/graphql', express.json(), expressMiddleware(server, { context }))
const listening = app.listen(0, '127.0.0.1', () => {
  process.send({ url: `http://127.0.0.1:${listening.address().port}/graphql` })
})
process.on('disconnect', () => process.exit())
