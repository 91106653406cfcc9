import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testGraph } from '../support/neo4j.js'
import { startTestApi, type TestApi } from './support/api.js'

describe('GraphQL over HTTP, as the audits of graphql-http see it', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi({ connection: await testGraph() })
  })
  afterAll(() => api.api.stop())

  const audits = serverAudits({
    url: () => `${api.url}/graphql`,
    // A GET without this header could be a page of another site: such requests are refused.
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': '1' } }),
  })

  it.each(audits.map(audit => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn()

    expect(result).toMatchObject({ status: 'ok' })
  })

  it('has 61 audits', () => {
    expect(audits).toHaveLength(61)
  })
})
