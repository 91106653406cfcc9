import type { Config } from '../../config.js'
import type { ComposeOptions } from './compose-engine.js'
import type { LocalOptions } from './local-engine.js'

export interface Progress {
  /** Told what takes time and where things are, a line at a time. */
  readonly report: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

export const composeOptions = (config: Config, { report, signal }: Progress): ComposeOptions => ({
  home: config.home,
  isDefaultHome: config.isDefaultHome,
  environment: config.environment,
  password: config.neo4j.password,
  boltPort: config.localNeo4j.boltPort,
  httpPort: config.localNeo4j.httpPort,
  report,
  signal,
})

export const localOptions = (config: Config, { report, signal }: Progress): LocalOptions => ({
  ...config.localNeo4j,
  home: config.home,
  // Jars that another home of this user fetched already are as good as its own.
  caches: [config.sharedCache, config.cache],
  environment: config.environment,
  authentication: 'password',
  preferredPorts: { bolt: 17_687, http: 17_474 },
  wishedPassword: config.neo4j.password,
  report,
  signal,
})
