import { afterAll, beforeAll, expect, it } from 'vitest'
import { migratedGraph } from '../support/neo4j.js'
import { randomReports } from '../support/random-reports.js'
import { ingest } from '../support/small-world.js'
import { startTestApi, type TestApi } from './support/api.js'
import { askRandomQueries } from './support/ask-random-queries.js'

let api: TestApi
let ids: string[]

beforeAll(async () => {
  const graph = await migratedGraph()
  for (const report of randomReports(7, 12)) await ingest(graph, report)
  const rows = await graph.read('MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id ORDER BY id LIMIT 200')
  ids = rows.map(({ id }) => String(id))
  api = await startTestApi({ connection: graph })
}, 600_000)
afterAll(() => api.api.stop())

it('answers whatever is validly asked, and never fails', async () => {
  const world = {
    actors: ['Haftar', 'LNA', 'GNA', 'Turkey', 'Russia'],
    locations: ['Tripoli', 'Tarhuna'],
    ids: [...ids, 'actor:nobody', 'nothing'],
    words: ['Tripoli', 'shelling', 'AFP', 'nobody at all', '" \\ %'],
  }

  const tally = await askRandomQueries(api, world, 100, 20_200_605)

  expect(tally.answered, JSON.stringify(tally)).toBeGreaterThanOrEqual(80)
}, 600_000)
