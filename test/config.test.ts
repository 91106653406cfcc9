import { isAbsolute, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, listenAddress, loadConfig } from '../src/config.js'

const refusal = (environment: Record<string, string>): ConfigError => {
  try {
    listenAddress(loadConfig(environment))
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error(`accepted ${JSON.stringify(environment)}`)
}

describe('loadConfig', () => {
  it('needs nothing: an empty environment serves this machine alone with a graph of its own', () => {
    const config = loadConfig({})

    expect(config).toMatchObject({
      neo4j: { user: 'neo4j', database: 'neo4j' },
      apiKeys: [],
      logLevel: 'info',
      isDefaultHome: true,
      localNeo4j: { heap: '1g' },
    })
    expect(config.neo4j).not.toHaveProperty('uri')
    expect(listenAddress(config)).toEqual({ host: '127.0.0.1', port: 4000 })
    expect(isAbsolute(config.home)).toBe(true)
    expect(config.cache).toBe(config.sharedCache)
  })

  it('reads every variable', () => {
    const config = loadConfig({
      NEO4J_URI: 'neo4j+s://graph.example.org:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'open sesame',
      NEO4J_DATABASE: 'conflicts',
      PORT: '0',
      HOST: '0.0.0.0',
      SUZERAIN_HOME: 'relative/home',
      SUZERAIN_API_KEYS: 'first-key, second-key',
      SUZERAIN_NEO4J_BOLT_PORT: '7001',
      SUZERAIN_NEO4J_HTTP_PORT: '7002',
      SUZERAIN_NEO4J_HEAP: '2G',
      JAVA_HOME: '/opt/java',
      LOG_LEVEL: 'debug',
    })

    expect(config).toMatchObject({
      neo4j: {
        uri: 'neo4j+s://graph.example.org:7687',
        user: 'reader',
        password: 'open sesame',
        database: 'conflicts',
      },
      listen: { host: '0.0.0.0', port: 0 },
      home: resolve('relative/home'),
      isDefaultHome: false,
      cache: join(resolve('relative/home'), 'cache'),
      apiKeys: ['first-key', 'second-key'],
      localNeo4j: { boltPort: 7001, httpPort: 7002, heap: '2g', javaHome: '/opt/java' },
      logLevel: 'debug',
    })
  })

  it('takes an empty variable for an unset one', () => {
    expect(loadConfig({ NEO4J_URI: '', PORT: '', SUZERAIN_API_KEYS: '' })).toMatchObject({
      listen: { port: 4000 },
      apiKeys: [],
    })
  })

  it.each([
    ['PORT', 'http', 'PORT=http: must be a port: a whole number from 0 to 65535'],
    ['PORT', '70000', 'PORT=70000: must be at most 65535'],
    ['PORT', '-1', 'PORT=-1: must be a port: a whole number from 0 to 65535'],
    ['SUZERAIN_NEO4J_BOLT_PORT', '0', 'SUZERAIN_NEO4J_BOLT_PORT=0: must be at least 1'],
    [
      'SUZERAIN_NEO4J_HTTP_PORT',
      '80.5',
      'SUZERAIN_NEO4J_HTTP_PORT=80.5: must be a port: a whole number from 1 to 65535',
    ],
    [
      'NEO4J_URI',
      'localhost:7687',
      'NEO4J_URI=localhost:7687: must be an address such as neo4j://localhost:7687',
    ],
    ['NEO4J_URI', 'http://localhost:7474', 'NEO4J_URI=http://localhost:7474: must be an address such as'],
    ['NEO4J_DATABASE', 'a b', 'NEO4J_DATABASE=a b: must be a database name'],
    ['HOST', 'http://0.0.0.0', 'HOST=http://0.0.0.0: must be a host name or an IP address, alone'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL=loud: must be one of trace, debug, info'],
    [
      'SUZERAIN_NEO4J_HEAP',
      'much',
      'SUZERAIN_NEO4J_HEAP=much: must be an amount of memory such as 512m or 2g',
    ],
  ])('refuses %s=%s by name and value', (variable, value, message) => {
    const error = refusal({ [variable]: value })

    expect(error).toMatchObject({ name: 'ConfigError', code: 'CONFIG_INVALID', variable })
    expect(error.message).toContain(message)
    expect(error.message).not.toContain('\n')
  })

  it.each([
    { SUZERAIN_API_KEYS: 'good-key,bad key' },
    { SUZERAIN_API_KEYS: 'good-key,,other' },
    { NEO4J_URI: 'neo4j://user:hunter2@localhost:7687' },
  ])('refuses %j', environment => {
    expect(refusal(environment).message).toMatch(/^(SUZERAIN_API_KEYS|NEO4J_URI)/)
  })

  it('never repeats a secret', () => {
    expect(refusal({ SUZERAIN_API_KEYS: 'my secret' }).message).not.toContain('my secret')
  })

  it('knows a language model where its address and name are given', () => {
    const given = { SUZERAIN_MODEL_URL: 'http://localhost:11434/v1', SUZERAIN_MODEL: 'qwen' }

    expect(loadConfig({}).languageModel).toBeUndefined()
    expect(loadConfig({ ...given, SUZERAIN_MODEL_TIMEOUT: '30' }).languageModel).toEqual({
      url: given.SUZERAIN_MODEL_URL,
      model: 'qwen',
      key: null,
      timeoutSeconds: 30,
    })
    expect(refusal({ SUZERAIN_MODEL_URL: 'localhost' }).message).toMatch(/^SUZERAIN_MODEL_URL=localhost: /)
    expect(refusal({ SUZERAIN_MODEL_URL: given.SUZERAIN_MODEL_URL }).message).toMatch(/^SUZERAIN_MODEL: /)
    expect(refusal({ NEO4J_URI: 'neo4j://me:hunter2@localhost' }).message).not.toContain('hunter2')
  })
})

describe('listenAddress', () => {
  it.each(['0.0.0.0', '::', '192.168.1.10', 'example.org', '128.0.0.1'])(
    'refuses %s without an API key',
    host => {
      expect(refusal({ HOST: host })).toMatchObject({ code: 'CONFIG_INVALID', variable: 'HOST' })
    },
  )

  it.each(['127.0.0.1', '127.8.9.10', '::1', 'localhost'])('listens on %s without any key', host => {
    expect(listenAddress(loadConfig({ HOST: host }))).toEqual({ host, port: 4000 })
  })

  it('listens anywhere with a key', () => {
    const config = loadConfig({ HOST: '0.0.0.0', SUZERAIN_API_KEYS: 'a-key' })

    expect(listenAddress(config)).toEqual({ host: '0.0.0.0', port: 4000 })
  })
})
