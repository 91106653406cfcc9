import type { GraphConnection } from '../../src/graph/connection.js'

/** The marker of a database that the tests may empty: (:SuzerainTestDatabase) */
export async function claimTestDatabase(graph: GraphConnection): Promise<void> {
  const [row] = await graph.read(
    'RETURN EXISTS { (:SuzerainTestDatabase) } AS marked, EXISTS { (n) WHERE NOT n:SuzerainTestDatabase } AS used',
  )
  if (row?.marked === true) return
  if (row?.used === true)
    throw new Error(
      `The database ${graph.address.database} at ${graph.address.uri} has data that is not the tests': they refuse to touch it.`,
    )
  await graph.write(tx =>
    tx.run("MERGE (n:SuzerainTestDatabase {name: 'emptied by every test run of Suzerain'})"),
  )
}

/** In batches, so that a test may leave any amount of data behind. */
export async function deleteAllButMarker(graph: GraphConnection): Promise<void> {
  await graph.runAutoCommit(
    'MATCH (n) WHERE NOT n:SuzerainTestDatabase CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  )
}
