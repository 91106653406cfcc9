import { testGraphAddress } from './neo4j.js'

/** Variables that point a child process at the Neo4j of this test run, with a home of its own. */
export async function testGraphEnvironment(home: string): Promise<Record<string, string>> {
  const { uri, user, password, database } = await testGraphAddress()
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_DATABASE: database,
    ...(password === undefined ? {} : { NEO4J_PASSWORD: password }),
    SUZERAIN_HOME: home,
  }
}
