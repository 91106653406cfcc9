import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ClaimId } from '../../src/domain/identifiers.js'
import type { GraphConnection } from '../../src/graph/connection.js'
import { rebuild } from '../../src/graph/rebuild.js'
import { reviewClaim, withdrawClaimReview } from '../../src/graph/review-claim.js'
import type { ReportSpec } from '../support/builders.js'
import { dumpGraph, expectRelationships } from '../support/graph-assertions.js'
import { emptyGraph, migratedGraph } from '../support/neo4j.js'
import { GNA, ingest, LNA, TARHUNA, TURKEY } from '../support/small-world.js'

let graph: GraphConnection

beforeAll(async () => {
  graph = await migratedGraph()
}, 120_000)
beforeEach(emptyGraph)

const report: ReportSpec = {
  sentences: ['Turkey arms the GNA.', 'the LNA holds Tarhuna.', 'the GNA holds Tarhuna.'],
  url: 'https://example.org/1',
  publishedOn: '2020-06-01',
  entities: [TURKEY, GNA, LNA, TARHUNA],
  claims: [
    { sentence: 0, backing: ['Turkey', 'the GNA'], kind: 'ARMS' },
    { sentence: 1, control: ['the LNA', 'Tarhuna'], status: 'HELD' },
    { sentence: 2, control: ['the GNA', 'Tarhuna'], status: 'HELD' },
  ],
}

const claimOf = async (quote: string): Promise<ClaimId> => {
  const [row] = await graph.read('MATCH (c:Claim) WHERE c.quote STARTS WITH $quote RETURN c.id AS id', {
    quote,
  })
  return String(row?.id) as ClaimId
}
const states = () =>
  graph.read('MATCH (a)-[r:CONTROLS]->() RETURN a.id AS actor, r.state AS state ORDER BY actor')
const withoutReviews = async (): Promise<string[]> =>
  (await dumpGraph(graph)).filter(row => !row.includes('ClaimReview') && !row.includes('"REVIEWS"'))

describe('reviewClaim', () => {
  it('lets a rejected claim stop counting and stay readable, until the review is withdrawn', async () => {
    await ingest(graph, report)
    const before = await withoutReviews()
    const contested = await states()
    const outcome = await reviewClaim(graph, {
      claim: await claimOf('the LNA holds'),
      verdict: 'REJECT',
      by: 'Ada',
      note: 'It is of 2019.',
    })
    const rejected = await states()
    const [kept] = await graph.read('MATCH (c:Claim {counts: false}) RETURN c.quote AS quote')
    const again = await withdrawClaimReview(graph, { id: outcome?.review ?? '', by: 'Ada' })

    expect(contested.map(({ state }) => state)).toEqual(['CONTESTED', 'CONTESTED'])
    expect(rejected).toEqual([{ actor: 'actor:gna', state: 'HELD' }])
    expect(outcome?.changes.map(({ change }) => change).sort()).toEqual(['ADDED', 'REMOVED', 'REMOVED'])
    expect(kept).toEqual({ quote: 'the LNA holds Tarhuna.' })
    expect(again?.length).toBeGreaterThan(0)
    expect(await withoutReviews()).toEqual(before)
  })

  it('keeps a rejection when the document is read again and when everything is derived anew', async () => {
    await ingest(graph, report)
    await reviewClaim(graph, { claim: await claimOf('Turkey'), verdict: 'REJECT', by: 'Ada', note: null })
    await ingest(graph, report, { reread: true })
    await rebuild(graph)

    await expectRelationships(graph, '(:Actor)-[:BACKS]->(:Actor)', [])
  })

  it('lets the latest review hold, and says null for what is not there', async () => {
    await ingest(graph, report)
    const claim = await claimOf('Turkey')
    const review = { claim, by: 'Ada', note: null } as const
    await reviewClaim(graph, { ...review, verdict: 'REJECT' }, new Date('2020-07-01T00:00:00Z'))
    await reviewClaim(graph, { ...review, verdict: 'ACCEPT' }, new Date('2020-07-02T00:00:00Z'))

    await expectRelationships(graph, '(:Actor)-[:BACKS]->(:Actor)', [['actor:turkey', 'actor:gna']])
    expect(
      await reviewClaim(graph, { ...review, claim: 'clm:none' as ClaimId, verdict: 'REJECT' }),
    ).toBeNull()
    expect(await withdrawClaimReview(graph, { id: 'rev:none', by: 'Ada' })).toBeNull()
  })
})
