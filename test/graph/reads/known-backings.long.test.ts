import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ClaimId } from '../../../src/domain/identifiers.js'
import type { IsoDay } from '../../../src/domain/partial-date.js'
import { STANDINGS } from '../../../src/domain/standing.js'
import type { GraphConnection } from '../../../src/graph/connection.js'
import { judgeIdentity } from '../../../src/graph/identity/judge-identity.js'
import { migrate } from '../../../src/graph/migrate.js'
import { runnerOn } from '../../../src/graph/query.js'
import { readBackings } from '../../../src/graph/reads/backings.js'
import type { BackingItem } from '../../../src/graph/reads/relation-lists.js'
import { rebuild } from '../../../src/graph/rebuild.js'
import { reviewClaim } from '../../../src/graph/review-claim.js'
import { withdrawDocument } from '../../../src/graph/withdraw-document.js'
import { documentOf, type ReportSpec } from '../../support/builders.js'
import { emptyGraph } from '../../support/neo4j.js'
import { randomReports } from '../../support/random-reports.js'
import { ingest } from '../../support/small-world.js'

let graph: GraphConnection

beforeAll(async () => {
  await migrate(await emptyGraph())
}, 120_000)

beforeEach(async () => {
  graph = await emptyGraph()
})

const KNOWN_AT = [
  '2020-06-04',
  '2020-06-05',
  '2020-06-06',
  '2020-06-07',
  '2020-06-08',
  '2020-06-09',
] as IsoDay[]
const ORDERS = ['DOCUMENT_COUNT', 'VALID_FROM', 'LAST_REPORTED', 'NAME'] as const
const SIDES = ['BACKERS', 'RECIPIENTS'] as const

const ends = async (): Promise<string[]> =>
  (await graph.read('MATCH (a:Actor) WHERE a.endId = a.id RETURN a.id AS id ORDER BY id')).map(({ id }) =>
    String(id),
  )

/** All pages of two, one after the other. */
async function pages(question: {
  side: (typeof SIDES)[number]
  end: string
  knownAt: IsoDay
  field: (typeof ORDERS)[number]
  everythingDerived: boolean
}) {
  const runner = runnerOn((text, params) => graph.read(text, params))
  const { side, end, knownAt, field, everythingDerived } = question
  const items: BackingItem[] = []
  const seen: unknown[] = []
  let after = null
  for (;;) {
    const { page, undatedClaims } = await readBackings(runner, {
      side,
      end,
      asOf: '2020-06-05' as IsoDay,
      knownAt,
      // Every standing: nothing is left out, and nothing that is stored of versions can tell.
      filter: everythingDerived ? { standing: STANDINGS } : null,
      order: { field, direction: 'DESC' },
      page: { from: 'START', size: 2, after, before: null, withTotal: true },
    })
    items.push(...page.items.map(({ item }) => item))
    seen.push({
      undatedClaims,
      total: page.total,
      hasNext: page.hasNext,
      positions: page.items.map(item => item.position),
    })
    after = page.items.at(-1)?.position ?? null
    if (!page.hasNext) return { items, seen }
  }
}

async function expectVersionsToTellWhatDerivationTells(): Promise<number> {
  let rows = 0
  for (const end of await ends())
    for (const side of SIDES)
      for (const [index, knownAt] of KNOWN_AT.entries()) {
        const question = { side, end, knownAt, field: ORDERS[index % ORDERS.length] ?? 'NAME' }
        const derived = await pages({ ...question, everythingDerived: true })
        rows += derived.items.length
        expect(await pages({ ...question, everythingDerived: false })).toEqual(derived)
      }
  return rows
}

describe.each([3, 4])('backings as known on a day, of reports of seed %i', seed => {
  const reports: readonly ReportSpec[] = randomReports(seed, 10)

  it('are, page by page, what deriving all claims of the day gives', async () => {
    for (const report of reports) await ingest(graph, report)

    expect(await expectVersionsToTellWhatDerivationTells()).toBeGreaterThan(10)
  }, 600_000)

  it('stay so when documents are withdrawn and redated, claims rejected, actors judged one, and all is rebuilt', async () => {
    for (const report of reports) await ingest(graph, report)
    const [first, second, third] = reports
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('there are reports')
    await withdrawDocument(graph, documentOf(first).id, 'retracted')
    await ingest(graph, { ...second, publishedOn: '2020-06-04' })
    const [claim] = await graph.read(
      `MATCH (c:Claim {predicate: 'BACKING'}) WHERE c.counts RETURN c.id AS id ORDER BY id LIMIT 1`,
    )
    await reviewClaim(graph, {
      claim: String(claim?.id) as ClaimId,
      verdict: 'REJECT',
      by: 'Ada',
      note: null,
    })
    await judgeIdentity(graph, {
      left: 'actor:turkey',
      right: 'actor:russia',
      verdict: 'SAME',
      by: 'Ada',
      note: null,
    })

    expect(await expectVersionsToTellWhatDerivationTells()).toBeGreaterThan(10)
    await rebuild(graph)
    expect(await expectVersionsToTellWhatDerivationTells()).toBeGreaterThan(10)
  }, 900_000)
})
