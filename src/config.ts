import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import envPaths from 'env-paths'
import { z } from 'zod'
import { SuzerainError } from './domain/suzerain-error.js'

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Everything that the environment may decide. Absent means: not given, and there is no default to give. */
export interface Config {
  readonly neo4j: {
    readonly uri?: string
    readonly user: string
    readonly password?: string
    readonly database: string
  }
  /** Ask `listenAddress(config)` instead: it refuses what may not be listened on. */
  readonly listen: { readonly host: string; readonly port: number }
  /** Bearer tokens that the API accepts; empty: anyone who reaches it may ask. */
  readonly apiKeys: readonly string[]
  readonly logLevel: LogLevel
  /** Data of this installation: the local Neo4j, its password, and what was chosen last time. */
  readonly home: string
  /** Whether SUZERAIN_HOME was not given. */
  readonly isDefaultHome: boolean
  /** Where downloaded jars go. */
  readonly cache: string
  /** Where the default home has its jars: other homes use them if they are there. */
  readonly sharedCache: string
  readonly localNeo4j: {
    readonly boltPort?: number
    readonly httpPort?: number
    /** As Java writes it: 512m, 2g. */
    readonly heap: string
    readonly javaHome?: string
  }
  /** The language model that `--extractor model` reads with; absent where no address is given. */
  readonly languageModel?: {
    readonly url: string
    readonly model: string
    readonly key: string | null
    readonly timeoutSeconds: number
  }
  /** What child processes (java, mvn, docker) inherit. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** A variable has a value that cannot be used. The value of a secret is never repeated. */
export class ConfigError extends SuzerainError {
  readonly variable: string

  constructor(variable: string, value: string | undefined, rule: string) {
    const shown =
      value === undefined || secrets.has(variable) ? variable : `${variable}=${withoutLogin(value)}`
    super('CONFIG_INVALID', `${shown}: ${rule}`)
    this.variable = variable
  }
}

const withoutLogin = (value: string): string => value.replace(/\/\/[^/@]*@/, '//…@')

const secrets = new Set(['NEO4J_PASSWORD', 'SUZERAIN_API_KEYS', 'SUZERAIN_MODEL_KEY'])

const boltScheme = /^(neo4j|bolt)(\+s|\+ssc)?:$/

const boltUri = z.string().superRefine((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : null
  const fail = (message: string) => context.addIssue({ code: 'custom', message })
  if (!url || !boltScheme.test(url.protocol) || url.hostname === '')
    fail('must be an address such as neo4j://localhost:7687 (neo4j or bolt, with +s or +ssc for TLS)')
  else if (url.username !== '' || url.password !== '')
    fail('must not carry a user or password: give them in NEO4J_USER and NEO4J_PASSWORD')
})

const port = (lowest: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `must be a port: a whole number from ${lowest} to 65535`)
    .transform(Number)
    .pipe(z.number().min(lowest, `must be at least ${lowest}`).max(65_535, 'must be at most 65535'))

const hostName = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i
const host = z
  .string()
  .refine(value => isIP(value) !== 0 || hostName.test(value), 'must be a host name or an IP address, alone')

const apiKeys = z
  .string()
  .transform(value => value.split(',').map(key => key.trim()))
  .refine(keys => keys.every(key => /^[\x21-\x7e]+$/.test(key)), {
    message: 'must be one or more keys separated by commas, each of printable characters without spaces',
  })

const variables = z.object({
  NEO4J_URI: boltUri.optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{2,62}$/i, 'must be a database name: 3 to 63 letters, digits, dots or dashes')
    .default('neo4j'),
  PORT: port(0).default(4000),
  HOST: host.default('127.0.0.1'),
  SUZERAIN_HOME: z.string().optional(),
  SUZERAIN_API_KEYS: apiKeys.default([]),
  SUZERAIN_NEO4J_BOLT_PORT: port(1).optional(),
  SUZERAIN_NEO4J_HTTP_PORT: port(1).optional(),
  SUZERAIN_NEO4J_HEAP: z
    .string()
    .regex(/^[1-9]\d*[mg]$/i, 'must be an amount of memory such as 512m or 2g')
    .default('1g'),
  JAVA_HOME: z.string().optional(),
  SUZERAIN_MODEL_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as http://localhost:11434/v1' })
    .optional(),
  SUZERAIN_MODEL: z.string().optional(),
  SUZERAIN_MODEL_KEY: z.string().optional(),
  SUZERAIN_MODEL_TIMEOUT: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a number of seconds from 1 to 9999')
    .transform(Number)
    .default(120),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
})

/** Reads and checks the environment. Throws ConfigError on the first variable that has an unusable value. */
export function loadConfig(environment: Config['environment'] = process.env): Config {
  // An empty variable is an unset one: that is how compose files and shells pass "nothing".
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const variable = String(issue?.path[0])
    throw new ConfigError(variable, given[variable], issue?.message ?? 'is not usable')
  }
  return toConfig(parsed.data, environment)
}

function toConfig(given: z.infer<typeof variables>, environment: Config['environment']): Config {
  const platform = envPaths('suzerain', { suffix: '' })
  const home = given.SUZERAIN_HOME === undefined ? platform.data : resolve(given.SUZERAIN_HOME)
  return {
    neo4j: {
      ...(given.NEO4J_URI === undefined ? {} : { uri: given.NEO4J_URI }),
      user: given.NEO4J_USER,
      ...(given.NEO4J_PASSWORD === undefined ? {} : { password: given.NEO4J_PASSWORD }),
      database: given.NEO4J_DATABASE,
    },
    listen: { host: given.HOST, port: given.PORT },
    apiKeys: given.SUZERAIN_API_KEYS,
    logLevel: given.LOG_LEVEL,
    home,
    isDefaultHome: given.SUZERAIN_HOME === undefined,
    sharedCache: platform.cache,
    cache: given.SUZERAIN_HOME === undefined ? platform.cache : join(home, 'cache'),
    localNeo4j: {
      ...(given.SUZERAIN_NEO4J_BOLT_PORT === undefined ? {} : { boltPort: given.SUZERAIN_NEO4J_BOLT_PORT }),
      ...(given.SUZERAIN_NEO4J_HTTP_PORT === undefined ? {} : { httpPort: given.SUZERAIN_NEO4J_HTTP_PORT }),
      heap: given.SUZERAIN_NEO4J_HEAP.toLowerCase(),
      ...(given.JAVA_HOME === undefined ? {} : { javaHome: given.JAVA_HOME }),
    },
    ...languageModelOf(given),
    environment,
  }
}

function languageModelOf(given: z.infer<typeof variables>): Pick<Config, 'languageModel'> {
  const { SUZERAIN_MODEL_URL: url, SUZERAIN_MODEL: model, SUZERAIN_MODEL_KEY: key = null } = given
  if (url === undefined) return {}
  if (model === undefined)
    throw new ConfigError('SUZERAIN_MODEL', undefined, 'must name the model to ask for at SUZERAIN_MODEL_URL')
  return { languageModel: { url, model, key, timeoutSeconds: given.SUZERAIN_MODEL_TIMEOUT } }
}

const isLoopback = (name: string): boolean =>
  name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))

/** Where to listen. Throws ConfigError when that is beyond this machine and no API key guards it. */
export function listenAddress(config: Config): { host: string; port: number } {
  const { host: name } = config.listen
  if (!isLoopback(name) && config.apiKeys.length === 0)
    throw new ConfigError(
      'HOST',
      name,
      'would serve other machines without any key; set SUZERAIN_API_KEYS, or listen on 127.0.0.1',
    )
  return { ...config.listen }
}
