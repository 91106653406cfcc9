import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import { buildPlayground } from '../support/build-playground.js'
import { testGraph } from '../support/neo4j.js'
import { startTestApi, type TestApi } from './support/api.js'

let page: string
let graph: GraphConnection
let api: TestApi

beforeAll(async () => {
  graph = await testGraph()
  page = await buildPlayground()
  api = await startTestApi({ connection: graph })
}, 600_000)
afterAll(() => api.api.stop())

const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
const HELLO = JSON.stringify({ query: '{ __typename }' })

describe('API keys', () => {
  let guarded: TestApi
  beforeAll(async () => {
    guarded = await startTestApi({ connection: graph, apiKeys: ['one-key', 'another-key'] })
  })
  afterAll(() => guarded.api.stop())

  it.each(['Bearer one-key', 'bearer another-key'])('let in whoever says %s', async authorization => {
    expect((await post(guarded.url, HELLO, { authorization })).status).toBe(200)
  })

  it.each([undefined, 'Bearer wrong', 'Basic b25lLWtleQ==', 'one-key', 'Bearer one-key another-key'])(
    'keep out whoever says %s',
    async authorization => {
      const response = await post(guarded.url, HELLO, authorization === undefined ? {} : { authorization })

      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe('Bearer')
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    },
  )

  it('are not asked for by health checks and the playground', async () => {
    expect((await fetch(`${guarded.url}/livez`)).status).toBe(200)
    expect((await fetch(`${guarded.url}/readyz`)).status).toBe(200)
    expect((await fetch(`${guarded.url}/playground/`)).status).toBe(200)
  })
})

describe('the server', () => {
  it('is live without a graph, and not ready', async () => {
    const unreachable = { read: () => Promise.reject(new Error('refused')) } as unknown as GraphConnection
    const alone = await startTestApi({ connection: unreachable })

    const [live, ready] = await Promise.all([fetch(`${alone.url}/livez`), fetch(`${alone.url}/readyz`)])
    await alone.api.stop()

    expect([live.status, ready.status]).toEqual([200, 503])
    expect(await ready.json()).toEqual({ status: 'the graph cannot be reached' })
  })

  it('finishes what runs before it stops', async () => {
    const slow = {
      read: async (text: string, params: Record<string, unknown>, options: object) => {
        await new Promise(resolve => setTimeout(resolve, 300))
        return graph.read(text, params, options)
      },
    } as unknown as GraphConnection
    const stopping = await startTestApi({ connection: slow })
    const answer = stopping.ask('{ graph { claimCount } }')
    await new Promise(resolve => setTimeout(resolve, 50))

    await stopping.api.stop()

    expect((await answer).data?.graph).toEqual({ claimCount: expect.any(Number) })
    await expect(fetch(`${stopping.url}/livez`)).rejects.toThrow()
  })

  it('gives every request an id, the caller’s where it is a sane one', async () => {
    const ids = await Promise.all(
      ['mine-1', 'not sane', undefined].map(async id => {
        const headers: Record<string, string> = id === undefined ? {} : { 'x-request-id': id }
        return (await post(api.url, HELLO, headers)).headers.get('x-request-id')
      }),
    )

    expect(ids[0]).toBe('mine-1')
    expect(ids[1]).toMatch(/^[0-9a-f-]{36}$/)
    expect(ids[2]).not.toBe(ids[1])
    expect(api.log).toContainEqual(
      expect.objectContaining({ requestId: 'mine-1', msg: 'answered', statements: 0 }),
    )
  })

  it.each([
    ['{ not json', 400],
    [JSON.stringify({ query: `{ __typename # ${'x'.repeat(300_000)}\n }` }), 413],
    [JSON.stringify({ query: `{ ${'__typename '.repeat(2_500)} }` }), 200],
  ])('answers in JSON what it cannot read: %#', async (body, status) => {
    const response = await post(api.url, body)

    expect(response.status).toBe(status)
    expect(((await response.json()) as { errors: unknown[] }).errors).toHaveLength(1)
  })

  it.each([
    ['application/json', {}, 200],
    ['application/json; charset="UTF-8"; profile=any', {}, 200],
    ['application/json; charset=utf-16', {}, 415],
    ['application/json', { 'content-encoding': 'gzip' }, 415],
  ])('takes plain UTF-8 alone: %s, %o', async (type, headers, status) => {
    expect((await post(api.url, HELLO, { ...headers, 'content-type': type })).status).toBe(status)
  })

  it('puts a body together that comes in parts', async () => {
    const parts = [HELLO.slice(0, 9), HELLO.slice(9)].map(part => new TextEncoder().encode(part))
    const body = new ReadableStream({
      async pull(controller) {
        const part = parts.shift()
        if (part === undefined) return controller.close()
        controller.enqueue(part)
        await new Promise(resolve => setTimeout(resolve, 50))
      },
    })

    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit)

    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })

  it('lets no browser take an answer for a page, or give it to another site', async () => {
    const answers = await Promise.all([post(api.url, HELLO), post(api.url, '{'), fetch(`${api.url}/nothing`)])

    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('answers in JSON at addresses where there is nothing', async () => {
    const response = await fetch(`${api.url}/nothing`)

    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ errors: [{ message: 'there is nothing at this address' }] })
  })

  it('lets no other origin in, and does not say what it is made of', async () => {
    const { headers } = await fetch(`${api.url}/playground/`)

    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(headers.get('content-security-policy')).not.toMatch(/https?:/)
    expect(headers.get('content-security-policy')).toContain(
      `connect-src 'self' ${api.url.replace('http', 'ws')} ${api.url.replace('http', 'wss')};`,
    )
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('the playground', () => {
  it('is where the address alone leads', async () => {
    const response = await fetch(`${api.url}/`)

    expect(response.url).toBe(`${api.url}/playground/`)
    expect(await response.text()).toContain('<div id="playground">')
  })

  it('loads files of our own alone, all of which are there', async () => {
    const html = readFileSync(page, 'utf8')
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(match => match[1] ?? '')

    const served = await Promise.all(files.map(file => fetch(new URL(file, `${api.url}/playground/`))))

    expect(files.length).toBeGreaterThanOrEqual(3)
    expect(files.filter(file => /^(https?:)?\/\//.test(file))).toEqual([])
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/)
    expect(served.map(({ status }) => status)).toEqual(files.map(() => 200))
  })

  it('keeps files with a hash in their names, and asks anew for the page', async () => {
    const script = /src="([^"]+\.js)"/.exec(readFileSync(page, 'utf8'))?.[1] ?? ''

    expect((await fetch(`${api.url}${script}`)).headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${api.url}/playground/`)).headers.get('cache-control')).toBe('no-cache')
  })
})
