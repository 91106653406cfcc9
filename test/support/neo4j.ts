import { inject } from 'vitest'
import { connect, type GraphConnection } from '../../src/graph/connection.js'
import type { GraphAddress } from '../../src/graph/graph-address.js'
import { migrate } from '../../src/graph/migrate.js'
import { claimTestDatabase, deleteAllButMarker } from './test-database.js'

type Answer = { address: GraphAddress } | { error: string }

let address: Promise<GraphAddress> | undefined
let connection: Promise<GraphConnection> | undefined

/** Where the Neo4j of this test run is. The first call of a run starts it: call it in `beforeAll`. */
export function testGraphAddress(): Promise<GraphAddress> {
  address ??= askForAddress()
  return address
}

/** A connection to the Neo4j of this test run, the same one for the whole test file; it closes with the file's process. */
export function testGraph(): Promise<GraphConnection> {
  connection ??= openTestGraph()
  return connection
}

/** Deletes every node and relationship (constraints and indexes stay) and returns the connection. */
export async function emptyGraph(): Promise<GraphConnection> {
  const graph = await testGraph()
  await deleteAllButMarker(graph)
  return graph
}

/** An empty graph with its constraints and indexes, as every service has it. */
export async function migratedGraph(): Promise<GraphConnection> {
  const graph = await emptyGraph()
  await migrate(graph)
  return graph
}

async function askForAddress(): Promise<GraphAddress> {
  const answer = (await (await fetch(inject('testNeo4j'))).json()) as Answer
  if ('error' in answer) throw new Error(`The tests need a Neo4j. ${answer.error}`)
  return answer.address
}

async function openTestGraph(): Promise<GraphConnection> {
  const graph = await connect(await testGraphAddress())
  await claimTestDatabase(graph)
  return graph
}
