import { afterAll, beforeAll, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract/extract.js'
import { loadSyntax } from '../../src/extract/syntax/load-model.js'
import { ingestSeeds } from '../../src/ingest/ingest-seeds.js'
import { createNameLookup } from '../../src/resolve/name-index.js'
import { loadSeeds } from '../../src/seeds/load-seeds.js'
import { migratedGraph } from '../support/neo4j.js'
import { startTestApi, type TestApi } from './support/api.js'
import { askRandomQueries } from './support/ask-random-queries.js'

let api: TestApi
let ids: string[]

beforeAll(async () => {
  const graph = await migratedGraph()
  const seeds = loadSeeds()
  const names = createNameLookup(seeds.actors, seeds.locations)
  await ingestSeeds({ extractor: createExtractor({ syntax: loadSyntax(), names }), names, graph })
  const rows = await graph.read(
    'MATCH (n:Actor|Location|Claim|Event|SourceDocument|Passage) WHERE n.id IS NOT NULL RETURN n.id AS id ORDER BY reverse(n.id) LIMIT 500',
  )
  ids = rows.map(({ id }) => String(id))
  api = await startTestApi({ connection: graph })
}, 600_000)
afterAll(() => api.api.stop())

it('answers a thousand random questions about the seed documents, and never fails', async () => {
  const world = {
    actors: ['Haftar', 'LNA', 'GNA', 'Turkey', 'Russia', 'Egypt', 'United Arab Emirates', 'France'],
    locations: ['Tripoli', 'Tarhuna', 'Libya', 'al-Watiya', 'Sirte'],
    ids: [...ids, 'actor:nobody', 'nothing'],
    words: ['Tripoli', 'airbase', 'AFP', 'nobody at all', '" \\ %', 'الوطية'],
  }

  const tally = await askRandomQueries(api, world, 1_000, 20_200_605)

  console.log(JSON.stringify(tally))
  expect(tally.answered, JSON.stringify(tally)).toBeGreaterThanOrEqual(800)
}, 1_200_000)
