import type { Config } from '../../config.js'
import { dockerAnswers } from './docker.js'
import type { Engine } from './engine.js'
import { engineRecordFile, readEngineRecord } from './engine-record.js'
import { NoNeo4jError } from './no-neo4j-error.js'

export interface Choice {
  readonly kind: Engine['kind']
  /** This home has used it before: its graph may be there, so no other will do. */
  readonly settled: boolean
}

/** NEO4J_URI; else what this home used last; else Docker if an engine answers; else a local process (design 4.4). */
export async function chooseEngine(config: Config): Promise<Choice> {
  if (config.neo4j.uri !== undefined) return { kind: 'configured', settled: true }
  const last = await readEngineRecord(config.home)
  if (last === 'local') return { kind: 'local', settled: true }
  const hasDocker = await dockerAnswers(config.environment)
  if (last === 'compose' && !hasDocker)
    throw new NoNeo4jError(
      'DOCKER_GONE',
      `the graph of this home is in Docker (${engineRecordFile(config.home)} says so), and no Docker engine answers.`,
    )
  return { kind: hasDocker ? 'compose' : 'local', settled: last !== null }
}
