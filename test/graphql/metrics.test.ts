import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../src/graph/migrate.js'
import { Metrics } from '../../src/graphql/metrics.js'
import { testGraph } from '../support/neo4j.js'
import { startTestApi, type TestApi } from './support/api.js'

const seriesValue = (text: string, series: string): number | null => {
  const line = text.split('\n').find(each => each.startsWith(`${series} `))
  return line === undefined ? null : Number(line.slice(series.length + 1))
}

describe('what the API counts of itself', () => {
  it('puts each duration into every bucket that is wide enough', async () => {
    const metrics = new Metrics()
    metrics.request('Slow', 0.3)
    metrics.request('Slow', 100)

    const text = await metrics.text()
    const bucket = (le: string) =>
      seriesValue(text, `suzerain_request_duration_seconds_bucket{le="${le}",operation="Slow"}`)

    expect(['0.25', '0.5', '10', '+Inf'].map(bucket)).toEqual([0, 1, 1, 2])
    expect(seriesValue(text, 'suzerain_request_duration_seconds_sum{operation="Slow"}')).toBeCloseTo(100.3)
  })

  it('keeps names apart up to a bound, cuts what is long, and writes any of them as Prometheus reads it', async () => {
    const metrics = new Metrics()
    metrics.statement('says "no"\\\n')()
    metrics.request('x'.repeat(5_000), 1)
    for (let at = 0; at < 500; at++) metrics.request(`Operation${at}`, 1)

    const text = await metrics.text()

    expect(text).toContain('suzerain_statement_duration_seconds_count{statement="says \\"no\\"\\\\\\n"} 1')
    expect(text.match(/^suzerain_request_duration_seconds_count/gm)).toHaveLength(201)
    expect(seriesValue(text, 'suzerain_request_duration_seconds_count{operation="others"}')).toBe(301)
    expect(seriesValue(text, `suzerain_request_duration_seconds_count{operation="${'x'.repeat(100)}"}`)).toBe(
      1,
    )
  })

  it('tells how many statements run just now', async () => {
    const metrics = new Metrics()
    const running = async () => seriesValue(await metrics.text(), 'suzerain_statements_running')

    const ended = metrics.statement('read/slow')
    const during = await running()
    ended()

    expect([during, await running()]).toEqual([1, 0])
  })

  it('tells of the process, once however many there are', async () => {
    const texts = await Promise.all([new Metrics().text(), new Metrics().text()])

    for (const text of texts) {
      expect(seriesValue(text, 'process_resident_memory_bytes')).toBeGreaterThan(10_000_000)
      expect(text.match(/^# TYPE nodejs_eventloop_lag_seconds /gm)).toHaveLength(1)
    }
  })
})

describe('/metrics', () => {
  let api: TestApi
  beforeAll(async () => {
    const graph = await testGraph()
    await migrate(graph)
    api = await startTestApi({ connection: graph, apiKeys: ['a-key'] })
  }, 600_000)
  afterAll(() => api.api.stop())

  const get = (path: string, headers: Record<string, string>) => fetch(`${api.url}${path}`, { headers })
  const key = { authorization: 'Bearer a-key' }

  it('tells requests, errors and statements apart, by name', async () => {
    const post = (query: string) =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { ...key, 'content-type': 'application/json', 'x-request-id': 'one-of-mine' },
        body: JSON.stringify({ query }),
      })
    await post('query Holdings { graph { claimCount } }')
    await post('query Holdings { graph { claimCount } }')
    await post('query Nobody { whoBacks(actor: {name: "Nobody At All"}) { totalCount } }')

    const response = await get('/metrics', key)
    const text = await response.text()

    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(seriesValue(text, 'suzerain_request_duration_seconds_count{operation="Holdings"}')).toBe(2)
    expect(seriesValue(text, 'suzerain_statement_duration_seconds_count{statement="read/graph-info"}')).toBe(
      2,
    )
    expect(seriesValue(text, 'suzerain_errors_total{code="NOT_FOUND"}')).toBe(1)
    expect(text).toMatch(/^(?:(?:(?:# (?:HELP|TYPE) .+|\w+(?:\{[^\n]+\})? (?:[\d.e+-]+|Nan))?\n)+)$/)
    expect(api.log.filter(({ requestId }) => requestId === 'one-of-mine')).toMatchObject([
      { operation: 'Holdings', statements: 1 },
      { operation: 'Holdings' },
      { operation: 'Nobody', errors: ['NOT_FOUND'] },
    ])
  })

  it('is for those with a key, where keys are set', async () => {
    expect((await get('/metrics', {})).status).toBe(401)
  })
})
