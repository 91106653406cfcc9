import neo4j, { type Driver } from 'neo4j-driver'
import { GraphVersionError } from './graph-errors.js'

export interface ServerVersion {
  /** As the server writes it: 5.26.31, 2026.02.3. */
  readonly version: string
  readonly edition: string
}

/** Logs in once, on the named database, and returns what answers. Throws GraphVersionError for anything older than 5.26. */
export async function checkServerVersion(driver: Driver, database: string): Promise<ServerVersion> {
  // Unlike a managed transaction this does not retry for half a minute when nobody answers.
  const { agent = 'unknown' } = await driver.getServerInfo({ database })
  if (!agent.startsWith('Neo4j/')) throw new GraphVersionError(agent)
  const { records } = await driver.executeQuery(
    "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition",
    {},
    { database, routing: neo4j.routing.READ },
  )
  const version = String(records[0]?.get('version') ?? agent.slice('Neo4j/'.length))
  if (!isSupported(version)) throw new GraphVersionError(`Neo4j ${version}`)
  return { version, edition: String(records[0]?.get('edition') ?? 'unknown') }
}

/** 5.26 is the last of the fifth series; after it come versions that start with the year. */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number)
  return major > 5 || (major === 5 && minor >= 26)
}
