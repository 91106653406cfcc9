import type { Config } from '../../config.js'
import { browserAddress } from './browser-address.js'
import { chooseEngine } from './choose-engine.js'
import { composePorts } from './compose-engine.js'
import type { Engine } from './engine.js'
import { composeOptions, type Progress } from './engine-options.js'
import { localStatus } from './local-control.js'
import type { Ports } from './neo4j-conf.js'

/** The Neo4j of this home as it is now, without starting or changing anything. */
export interface EngineStatus {
  readonly engine: Engine['kind']
  /** Null where it is started elsewhere (NEO4J_URI): only connecting would tell. */
  readonly running: boolean | null
  readonly bolt: string | null
  readonly browser: string | null
  readonly user: string
  readonly passwordFile: string | null
  readonly log: string | null
  readonly pid: number | null
  /** Whether it goes on running when its last user leaves. */
  readonly stays: boolean
  /** Process ids of the commands that use it. */
  readonly users: readonly number[]
}

export async function engineStatus(config: Config, progress: Progress): Promise<EngineStatus> {
  const { kind } = await chooseEngine(config)
  if (kind === 'configured') return configuredStatus(config)
  if (kind === 'local') return statusOfLocal(config)
  const ports = await composePorts(composeOptions(config, progress))
  return { ...nothing, engine: 'compose', running: ports !== null, stays: true, ...addresses(ports, config) }
}

const nothing = {
  bolt: null,
  browser: null,
  user: 'neo4j',
  passwordFile: null,
  log: null,
  pid: null,
  users: [],
}

function configuredStatus({ neo4j }: Config): EngineStatus {
  return {
    ...nothing,
    engine: 'configured',
    running: null,
    bolt: neo4j.uri ?? null,
    user: neo4j.user,
    stays: true,
  }
}

async function statusOfLocal(config: Config): Promise<EngineStatus> {
  const { home, record, answers, users } = await localStatus(config.home)
  return {
    engine: 'local',
    running: answers,
    ...addresses(record?.ports ?? null, config),
    user: 'neo4j',
    passwordFile: home.passwordFile,
    log: home.log,
    pid: record?.pid ?? null,
    stays: record?.stays ?? false,
    users,
  }
}

function addresses(ports: Ports | null, config: Config): Pick<EngineStatus, 'bolt' | 'browser'> {
  if (ports === null) return { bolt: null, browser: null }
  const bolt = `neo4j://127.0.0.1:${ports.bolt}`
  const address = { uri: bolt, user: 'neo4j', password: '', database: config.neo4j.database }
  return { bolt, browser: browserAddress({ address, http: `http://127.0.0.1:${ports.http}` }) }
}
