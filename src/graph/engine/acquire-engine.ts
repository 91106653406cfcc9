import type { Config } from '../../config.js'
import { chooseEngine } from './choose-engine.js'
import { startComposeService } from './compose-engine.js'
import type { Engine } from './engine.js'
import { composeOptions, localOptions, type Progress } from './engine-options.js'
import { writeEngineRecord } from './engine-record.js'
import { shareLocalServer } from './local-engine.js'
import { readPassword } from './local-password.js'
import { NoNeo4jError } from './no-neo4j-error.js'
import { superviseLocalServer } from './supervise-local-server.js'

export interface AcquireOptions extends Progress {
  /** For programs that stay: a local server that dies under them is started again. */
  readonly supervise?: boolean
}

/** Finds or starts the Neo4j to use, in the order of `chooseEngine`. Throws NoNeo4jError with the ways out when there is none. */
export async function acquireEngine(config: Config, options: AcquireOptions): Promise<Engine> {
  const { kind, settled } = await chooseEngine(config)
  if (kind === 'configured') return configuredEngine(config)
  if (kind === 'local') return acquireLocal(config, options)
  try {
    return await acquireCompose(config, options)
  } catch (error) {
    // Nothing was kept there yet, so nothing is lost by taking the other way.
    if (settled || !(error instanceof NoNeo4jError) || error.code !== 'COMPOSE_FAILED') throw error
    options.report(`${error.problem}\nTrying a local Neo4j instead.`)
    return acquireLocal(config, options)
  }
}

function configuredEngine({ neo4j }: Config): Engine {
  const { uri = '', user, password, database } = neo4j
  return {
    kind: 'configured',
    address: { uri, user, database, ...(password === undefined ? {} : { password }) },
    http: null,
    passwordFile: null,
    release: async () => undefined,
  }
}

async function acquireCompose(config: Config, options: AcquireOptions): Promise<Engine> {
  const { ports, password, passwordFile } = await startComposeService(composeOptions(config, options))
  await writeEngineRecord(config.home, 'compose')
  return {
    kind: 'compose',
    address: {
      uri: `neo4j://127.0.0.1:${ports.bolt}`,
      user: 'neo4j',
      password,
      database: config.neo4j.database,
    },
    http: `http://127.0.0.1:${ports.http}`,
    passwordFile,
    release: async () => undefined,
  }
}

async function acquireLocal(config: Config, options: AcquireOptions): Promise<Engine> {
  const local = localOptions(config, options)
  const { home, record, release } = await shareLocalServer(local)
  await writeEngineRecord(config.home, 'local')
  const endSupervision = options.supervise ? superviseLocalServer(local) : () => undefined
  const password = await readPassword(home)
  return {
    kind: 'local',
    address: {
      uri: `neo4j://127.0.0.1:${record.ports.bolt}`,
      user: 'neo4j',
      ...(password === null ? {} : { password }),
      database: config.neo4j.database,
    },
    http: `http://127.0.0.1:${record.ports.http}`,
    passwordFile: home.passwordFile,
    release: async () => {
      endSupervision()
      await release()
    },
  }
}
