import type { Config } from '../../config.js'
import type { GraphConnection } from '../../graph/connection.js'
import { chooseEngine } from '../../graph/engine/choose-engine.js'
import { type EngineStatus, engineStatus } from '../../graph/engine/engine-status.js'
import { findJars } from '../../graph/engine/fetch-jars.js'
import { findJava } from '../../graph/engine/find-java.js'
import { NoNeo4jError } from '../../graph/engine/no-neo4j-error.js'
import { openGraph } from '../../graph/engine/open-graph.js'
import { runCommand } from '../../graph/engine/run-command.js'
import { findSchemaVersion, knownSchemaVersion } from '../../graph/migrate.js'
import { type Finding, fault, good, warning } from './finding.js'

/** What a local Neo4j would need that is not there yet. */
async function checkLocalMachine(config: Config): Promise<Finding[]> {
  const java = await findJava({ environment: config.environment, javaHome: config.localNeo4j.javaHome })
  const jars = await findJars([config.sharedCache, config.cache])
  if (jars !== null) return [good('Java', `Java ${java.major} (${java.command})`), good('Neo4j jars', jars)]
  const maven = await runCommand('mvn', ['-version'], { environment: config.environment, timeoutMs: 20_000 })
  if (maven.status !== 0)
    throw new NoNeo4jError('NO_MAVEN', 'Maven (mvn) fetches the local Neo4j, and it is not on PATH.')
  return [
    good('Java', `Java ${java.major} (${java.command})`),
    good('Neo4j jars', 'not fetched yet: Maven fetches them at the first start, about 140 MB'),
  ]
}

async function checkSchema(graph: GraphConnection): Promise<Finding> {
  const [found, known] = [await findSchemaVersion(graph), knownSchemaVersion()]
  const mend = ['run: suzerain migrate']
  if (found === null) return warning('Graph schema', 'none yet', mend)
  if (found < known) return warning('Graph schema', `version ${found}; this Suzerain writes ${known}`, mend)
  if (found === known) return good('Graph schema', `version ${found}`)
  return fault('Graph schema', `version ${found}, newer than this Suzerain (${known})`, ['update Suzerain'])
}

async function checkIndexes(graph: GraphConnection): Promise<Finding> {
  const rows = await graph.read(
    "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name ORDER BY name",
  )
  if (rows.length === 0) return good('Graph indexes', 'all online')
  return warning('Graph indexes', `not online: ${rows.map(row => String(row.name)).join(', ')}`, [
    'wait until they are built; where one has failed, drop it in Neo4j Browser and run: suzerain migrate',
  ])
}

async function checkOpenGraph(config: Config): Promise<Finding[]> {
  const { graph, close } = await openGraph(config, { report: () => undefined })
  try {
    const { version, edition } = graph.server
    return [
      good('Neo4j', `${version} ${edition} at ${graph.address.uri}`),
      await checkSchema(graph),
      await checkIndexes(graph),
    ]
  } finally {
    await close()
  }
}

const describe = (status: EngineStatus): string =>
  status.running === false ? 'not running; the next command that needs it starts it' : 'running'

/** The Neo4j that this home uses, as it is: nothing is started that does not run. */
export async function checkGraph(config: Config): Promise<Finding[]> {
  const { kind } = await chooseEngine(config)
  const status = await engineStatus(config, { report: () => undefined })
  if (status.running !== false) return checkOpenGraph(config)
  const machine = kind === 'local' ? await checkLocalMachine(config) : []
  return [...machine, good('Neo4j', `${kind}, ${describe(status)}`)]
}
