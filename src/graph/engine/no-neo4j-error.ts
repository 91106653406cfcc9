import { SuzerainError } from '../../domain/suzerain-error.js'

export type NoNeo4jCode =
  | 'NO_JAVA'
  | 'NO_MAVEN'
  | 'JARS_NOT_FETCHED'
  | 'HOME_UNUSABLE'
  | 'DISK_FULL'
  | 'PORT_TAKEN'
  | 'PASSWORD_LOST'
  | 'SERVER_DID_NOT_START'
  | 'DOCKER_GONE'
  | 'COMPOSE_FAILED'
  | 'LOCK_TIMEOUT'

const elsewhere = 'point NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD at a Neo4j 5.26 that runs elsewhere'
const docker = 'start a Docker engine: its Neo4j service is then used instead'

const waysOut: Record<NoNeo4jCode, readonly string[]> = {
  NO_JAVA: [
    'install Java 17 or 21, for example: apt install openjdk-17-jre-headless, or brew install openjdk@21',
    'set JAVA_HOME to a Java 17 or 21 that is already there',
    docker,
    elsewhere,
  ],
  NO_MAVEN: ['install Maven, for example: apt install maven, or brew install maven', docker, elsewhere],
  JARS_NOT_FETCHED: [
    'check the network and, behind a proxy or mirror, the settings.xml of Maven; then run the command again',
    docker,
    elsewhere,
  ],
  HOME_UNUSABLE: ['set SUZERAIN_HOME to a folder that this user may write', elsewhere],
  DISK_FULL: ['free some space', 'set SUZERAIN_HOME to a folder on a larger disk', elsewhere],
  PORT_TAKEN: [
    'stop what listens there',
    'set SUZERAIN_NEO4J_BOLT_PORT and SUZERAIN_NEO4J_HTTP_PORT to free ports, or unset them to have free ones chosen',
  ],
  PASSWORD_LOST: ['write the password of the Neo4j user into that file', elsewhere],
  SERVER_DID_NOT_START: ['mend what the log names', 'run: suzerain doctor', elsewhere],
  DOCKER_GONE: [
    'start the Docker engine again',
    'remove the file named above to begin another graph without Docker',
    elsewhere,
  ],
  COMPOSE_FAILED: ['mend what Docker names', elsewhere],
  LOCK_TIMEOUT: ['wait for the other command, or end it'],
}

/** There is no Neo4j to work with: what is missing, and every way out of it. */
export class NoNeo4jError extends SuzerainError {
  declare readonly code: NoNeo4jCode
  /** What is missing or failed, without the ways out. */
  readonly problem: string
  readonly waysOut: readonly string[]

  constructor(code: NoNeo4jCode, problem: string, options?: { cause?: unknown }) {
    const ways = waysOut[code]
    super(
      code,
      `No Neo4j to work with: ${problem}\nWays out:\n${ways.map(way => `  - ${way}`).join('\n')}`,
      options,
    )
    this.problem = problem
    this.waysOut = ways
  }
}
