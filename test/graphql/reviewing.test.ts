import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NameLookup } from '../../src/domain/name-lookup.js'
import type { SourceDocument } from '../../src/domain/source-document.js'
import type { GraphConnection } from '../../src/graph/connection.js'
import { ingestDocument } from '../../src/ingest/ingest-document.js'
import { createNameLookup } from '../../src/resolve/name-index.js'
import { loadSeeds } from '../../src/seeds/load-seeds.js'
import { readingOf } from '../support/builders.js'
import { dumpDerived } from '../support/graph-assertions.js'
import { migratedGraph } from '../support/neo4j.js'
import { ingest, TURKEY } from '../support/small-world.js'
import { startTestApi, type TestApi } from './support/api.js'
import { ingestTold } from './support/told.js'

let graph: GraphConnection
let api: TestApi
let names: NameLookup

const sent = {
  sentences: ['Turkey arms the GNA.'],
  entities: [
    { name: 'Turkey', type: 'STATE', curated: 'turkey' },
    { name: 'the GNA', type: 'GOVERNMENT', curated: 'government-of-national-accord' },
  ],
  claims: [{ sentence: 0, backing: ['Turkey', 'the GNA'], kind: 'ARMS' }],
} as const

beforeAll(async () => {
  graph = await migratedGraph()
  const seeds = loadSeeds()
  names = createNameLookup(seeds.actors, seeds.locations)
  const tell = (told: Parameters<typeof ingestTold>[2]) => ingestTold(graph, names, told)
  await tell({
    publishedOn: '2020-05-01',
    publisher: 'AFP',
    says: [
      { actor: 'LNA', location: 'Tarhuna', status: 'HELD' },
      { actor: 'the Kufra Brigade', location: 'Kufra', status: 'HELD' },
      { backer: 'Egypt', recipient: 'LNA', kind: 'ARMS' },
      { backer: 'Russia', recipient: 'LNA', kind: 'AIR' },
    ],
  })
  await tell({
    publishedOn: '2020-06-05',
    publisher: 'Reuters',
    says: [
      { actor: 'GNA', location: 'Tarhuna', status: 'HELD' },
      { actor: 'the Kofra Brigade', location: 'Kufra', status: 'HELD' },
      { backer: 'Turkey', recipient: 'GNA', kind: 'TROOPS' },
      { backer: 'Egypt', recipient: 'LNA', kind: 'ARMS', ends: true },
      { backer: 'Russia', recipient: 'LNA', kind: 'AIR', polarity: 'DENIED', claimedBy: 'Russia' },
    ],
  })
  const extractor = {
    name: 'written@1',
    read: (document: SourceDocument) => readingOf({ ...sent, extractor: 'written@1' }, document),
  }
  api = await startTestApi({
    connection: graph,
    ingest: document => ingestDocument(document, { extractor, names, graph }),
  })
}, 600_000)
afterAll(() => api.api.stop())

const ask = async (
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Record<string, unknown>> => {
  const { data, errors } = await api.ask(query, variables)
  expect(errors).toBeUndefined()
  return data ?? {}
}

describe('reviews and judgements', () => {
  const REVIEWS = `{ reviews { totalCount nodes { id about verdict score by awaitsReview
    left { __typename ... on Actor { id name } } right { ... on Actor { id name } } } } }`

  it('lists the pair that waits; judging it makes one of two, undoing it two of one', async () => {
    const before = await dumpDerived(graph)
    const { reviews } = (await ask(REVIEWS)) as {
      reviews: { nodes: { left: { id: string }; right: { id: string } }[] }
    }
    const [pair] = reviews.nodes
    const judged = (await ask(
      `mutation ($input: JudgeIdentityInput!) { judgeIdentity(input: $input) {
        judgement { id verdict by note score } changes { type change } userErrors { code } } }`,
      {
        input: {
          left: pair?.left.id,
          right: pair?.right.id,
          judgement: 'SAME',
          by: 'Ada',
          note: 'One town.',
        },
      },
    )) as { judgeIdentity: { judgement: { id: string } } }
    const merged = await ask(
      '{ actors(filter: {name: {contains: "Brigade"}}) { nodes { name sameAs { id } mergedFrom { name } } } reviews { totalCount } }',
    )
    const undone = await ask(
      `mutation ($input: UndoJudgementInput!) { undoJudgement(input: $input) { judgement { undoneBy } userErrors { code } } }`,
      { input: { judgement: judged.judgeIdentity.judgement.id, by: 'Bob' } },
    )

    expect(reviews).toMatchObject({
      totalCount: 1,
      nodes: [{ about: 'ACTOR', verdict: 'UNSURE', by: 'rule:name-and-evidence@1', awaitsReview: true }],
    })
    expect(judged.judgeIdentity).toMatchObject({
      judgement: { verdict: 'SAME', by: 'analyst:Ada', note: 'One town.', score: 1 },
      userErrors: [],
    })
    expect(merged).toEqual({
      actors: {
        nodes: [{ name: expect.any(String), sameAs: null, mergedFrom: [{ name: expect.any(String) }] }],
      },
      reviews: { totalCount: 0 },
    })
    expect(undone).toEqual({ undoJudgement: { judgement: { undoneBy: 'Bob' }, userErrors: [] } })
    expect(await dumpDerived(graph)).toEqual(before)
    expect(await ask('{ judgements(filter: {byAnalyst: true}) { nodes { by undoneBy } } }')).toEqual({
      judgements: { nodes: [{ by: 'analyst:Ada', undoneBy: 'Bob' }] },
    })
  })

  it('says what is wrong with a judgement, and changes nothing', async () => {
    const judge = `mutation ($input: JudgeIdentityInput!) { judgeIdentity(input: $input) { judgement { id } changes { relationId } userErrors { code field } } }`
    const outcome = async (left: string, right: string, by = 'Ada') =>
      (await ask(judge, { input: { left, right, judgement: 'SAME', by } })).judgeIdentity

    expect(await outcome('actor:none', 'actor:turkey')).toEqual({
      judgement: null,
      changes: [],
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'left'] }],
    })
    expect(await outcome('actor:turkey', 'actor:turkey')).toMatchObject({
      userErrors: [{ code: 'ONE_SUBJECT' }],
    })
    expect(await outcome('actor:turkey', 'actor:egypt', ' ')).toMatchObject({
      userErrors: [{ code: 'BLANK', field: ['input', 'by'] }],
    })
    expect(
      await ask(
        'mutation { undoJudgement(input: {judgement: "jdg:none", by: "Ada"}) { userErrors { code } } }',
      ),
    ).toEqual({ undoJudgement: { userErrors: [{ code: 'NOT_FOUND' }] } })
  })

  it('lets a rejected claim stop counting, with its review on it, until that is withdrawn', async () => {
    const claims = (await ask(
      '{ claims(filter: {backingKind: [TROOPS]}) { nodes { id counts review { verdict } } } }',
    )) as { claims: { nodes: { id: string }[] } }
    const claim = claims.claims.nodes[0]?.id
    const reviewed = (await ask(
      `mutation ($input: ReviewClaimInput!) { reviewClaim(input: $input) { review { id claim { id } } changes { type change } userErrors { code } } }`,
      { input: { claim, verdict: 'REJECT', by: 'Ada', note: 'Misread.' } },
    )) as { reviewClaim: { review: { id: string } } }
    const rejected = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Claim { counts quote review { verdict by note } reviews { withdrawnAt } } }
        claims(filter: {counts: false}) { nodes { id } } whoBacks(actor: {name: "GNA"}) { nodes { id } } }`,
      { id: claim },
    )
    const withdrawn = await ask(
      `mutation ($input: WithdrawClaimReviewInput!) { withdrawClaimReview(input: $input) { review { withdrawnBy claim { counts review { id } } } userErrors { code } } }`,
      { input: { review: reviewed.reviewClaim.review.id, by: 'Bob' } },
    )

    expect(reviewed.reviewClaim).toMatchObject({
      review: { claim: { id: claim } },
      changes: [{ type: 'BACKING', change: 'REMOVED' }],
      userErrors: [],
    })
    expect(rejected).toMatchObject({
      node: {
        counts: false,
        review: { verdict: 'REJECT', by: 'Ada', note: 'Misread.' },
        reviews: [{ withdrawnAt: null }],
      },
      claims: { nodes: [{ id: claim }] },
      whoBacks: { nodes: [] },
    })
    expect(withdrawn).toEqual({
      withdrawClaimReview: {
        review: { withdrawnBy: 'Bob', claim: { counts: true, review: null } },
        userErrors: [],
      },
    })
  })
})

describe('reports that fit several events', () => {
  const strike = (url: string, date?: string) =>
    ingest(graph, {
      sentences: ['Turkey bombed Gate 27.'],
      url: `https://example.org/${url}`,
      publishedOn: '2020-06-30',
      entities: [TURKEY, { name: 'Gate 27', type: 'LOCATION', country: 'LY' }],
      claims: [
        {
          sentence: 0,
          event: 'AIRSTRIKE',
          actors: ['Turkey'],
          location: 'Gate 27',
          ...(date === undefined ? {} : { date }),
        },
      ],
    })

  it('wait beside each of them until an analyst names one', async () => {
    await strike('a', '2020-06-20')
    await strike('b', '2020-06-22')
    await strike('c')
    const { reviews } = (await ask(
      '{ reviews(filter: {about: [EVENT]}) { nodes { id score left { ... on Event { id date { value latest } } } right { ... on Event { id date { value } } } } } }',
    )) as { reviews: { nodes: { id: string; left: { id: string }; right: { id: string } }[] } }
    const [pair] = reviews.nodes
    const judged = await ask(
      `mutation ($input: JudgeIdentityInput!) { judgeIdentity(input: $input) { changes { type change } userErrors { code } judgement { about } } }`,
      { input: { left: pair?.left.id, right: pair?.right.id, judgement: 'SAME', by: 'Ada' } },
    )
    const { judgements, rest } = await ask(
      `query ($id: ID!) { judgements(filter: {subject: $id}) { nodes { verdict by left { __typename } } } rest: reviews(filter: {about: [EVENT]}) { totalCount } }`,
      { id: pair?.right.id },
    )

    expect(reviews.nodes.map(({ right }) => right)).toEqual(
      expect.arrayContaining([
        { id: expect.any(String), date: { value: '2020-06-20' } },
        { id: expect.any(String), date: { value: '2020-06-22' } },
      ]),
    )
    expect(judged).toMatchObject({ judgeIdentity: { judgement: { about: 'EVENT' }, userErrors: [] } })
    expect(judgements).toEqual({
      nodes: [{ verdict: 'SAME', by: 'analyst:Ada', left: { __typename: 'Event' } }],
    })
    expect(rest).toEqual({ totalCount: 0 })
  })
})

describe('disputes', () => {
  it('shows what is denied and what rivals both claim, with the claims of either side', async () => {
    const { disputes } = (await ask(`{ disputes { totalCount nodes { reasons
      relation { __typename ... on Backing { backer { name } } ... on Control { actor { name } location { name } } }
      claimsFor { nodes { quote } } claimsAgainst { nodes { quote polarity claimedBy { name } } } } } }`)) as {
      disputes: { totalCount: number; nodes: { relation: Record<string, unknown> }[] }
    }
    const backing = disputes.nodes.find(({ relation }) => relation.__typename === 'Backing')
    const control = disputes.nodes.find(
      ({ relation }) => (relation.actor as { name: string } | undefined)?.name === 'Libyan National Army',
    )

    expect(disputes.totalCount).toBe(5)
    expect(backing).toMatchObject({
      relation: { backer: { name: 'Russia' } },
      claimsFor: { nodes: [{ quote: 'Report 3: Russia backs LNA.' }] },
      claimsAgainst: { nodes: [{ polarity: 'DENIED', claimedBy: { name: 'Russia' } }] },
    })
    expect(control).toMatchObject({
      relation: { location: { name: 'Tarhuna' } },
      reasons: expect.arrayContaining(['rivals have live claims to it at one time']),
      claimsFor: { nodes: [{ quote: 'Report 0: LNA has held Tarhuna.' }] },
      claimsAgainst: { nodes: [{ quote: 'Report 0: GNA has held Tarhuna.' }] },
    })
  })

  it('pages and filters', async () => {
    const page = async (rest: string) =>
      (
        await ask(
          `{ disputes(${rest}) { totalCount nodes { relation { __typename } } pageInfo { hasNextPage endCursor } } }`,
        )
      ).disputes as {
        totalCount: number
        nodes: unknown[]
        pageInfo: { endCursor: string; hasNextPage: boolean }
      }
    const first = await page('first: 3')
    const rest = await page(`first: 3, after: ${JSON.stringify(first.pageInfo.endCursor)}`)

    expect([first.nodes.length, rest.nodes.length]).toEqual([3, 2])
    expect(first.pageInfo.hasNextPage).toBe(true)
    expect((await page('filter: {types: [BACKING]}')).totalCount).toBe(1)
    expect((await page('filter: {location: {name: "Tarhuna"}}')).totalCount).toBe(2)
    expect((await page('filter: {actor: {name: "Haftar"}}')).totalCount).toBe(2)
  })

  it.each([1, 2, 3, 5])(
    'gives by pages of %i, forwards and backwards, just what it gives at once',
    async size => {
      interface DisputesPage {
        readonly nodes: readonly { relation: { id: string } }[]
        readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> &
          Readonly<Record<'startCursor' | 'endCursor', string>>
      }
      const page = async (rest: string) =>
        (
          await ask(
            `{ disputes(${rest}) { nodes { relation { ... on Node { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
          )
        ).disputes as DisputesPage
      const idsOf = ({ nodes }: DisputesPage) => nodes.map(({ relation }) => relation.id)
      const all = idsOf(await page('first: 100'))
      const forwards: string[] = []
      const backwards: string[] = []

      for (let rest = `first: ${size}`; rest !== ''; ) {
        const { pageInfo, ...found } = await page(rest)
        expect(pageInfo.hasPreviousPage).toBe(forwards.length > 0)
        forwards.push(...idsOf({ pageInfo, ...found }))
        rest = pageInfo.hasNextPage ? `first: ${size}, after: ${JSON.stringify(pageInfo.endCursor)}` : ''
      }
      for (let rest = `last: ${size}`; rest !== ''; ) {
        const { pageInfo, ...found } = await page(rest)
        expect(pageInfo.hasNextPage).toBe(backwards.length > 0)
        backwards.unshift(...idsOf({ pageInfo, ...found }))
        rest = pageInfo.hasPreviousPage
          ? `last: ${size}, before: ${JSON.stringify(pageInfo.startCursor)}`
          : ''
      }

      expect([forwards, backwards]).toEqual([all, all])
      expect(all).toHaveLength(5)
      expect((await page('first: 0')).nodes).toEqual([])
      expect((await page('last: 0')).pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false })
    },
  )
})

describe('changes', () => {
  const CHANGES = `query ($from: Date!, $to: Date!) { changes(from: $from, to: $to) { totalCount nodes { kind
    relation { ... on Backing { backer { name } knownAt } ... on Control { actor { name } location { name } state } }
    before { ... on Backing { validTo { latest } } ... on Control { state } } } } }`
  const nodes = async (from: string, to: string) =>
    ((await ask(CHANGES, { from, to })).changes as { nodes: Record<string, unknown>[] }).nodes

  it('tells what was learned, ended and came into dispute between two days', async () => {
    const changes = await nodes('2020-05-31', '2020-06-05')
    const backings = changes.filter(({ relation }) => 'backer' in (relation as object))

    expect(backings).toEqual(
      expect.arrayContaining([
        {
          kind: 'ENDED',
          relation: { backer: { name: 'Egypt' }, knownAt: '2020-06-05' },
          before: { validTo: null },
        },
        { kind: 'LEARNED', relation: { backer: { name: 'Turkey' }, knownAt: '2020-06-05' }, before: null },
        {
          kind: 'DISPUTED',
          relation: { backer: { name: 'Russia' }, knownAt: '2020-06-05' },
          before: { validTo: null },
        },
      ]),
    )
    expect(backings).toHaveLength(3)
    expect(changes).toContainEqual({
      kind: 'LEARNED',
      relation: {
        actor: { name: 'Government of National Accord' },
        location: { name: 'Tarhuna' },
        state: 'CONTESTED',
      },
      before: null,
    })
  })

  it('counts the later day in and the earlier out, and tells nothing of quiet days', async () => {
    expect(await nodes('2020-06-05', '2020-06-30')).toEqual([])
    expect((await nodes('2020-04-30', '2020-05-01')).every(({ kind }) => kind === 'LEARNED')).toBe(true)
    expect(
      (await api.ask(CHANGES, { from: '2020-06-05', to: '2020-06-01' })).errors?.[0]?.extensions.code,
    ).toBe('BAD_USER_INPUT')
  })
})

describe('documents', () => {
  const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { outcome
    sourceDocument { id title publishedOn publisher claims { nodes { quote } } } changes { type change } rejections { code } userErrors { code field } } }`
  const text = sent.sentences.join(' ')

  it('reads a text that is sent, once, and withdraws and restores it', async () => {
    const input = { text, publishedOn: '2020-06-20', publisher: 'Daily' }
    const added = (await ask(INGEST, { input })) as {
      ingestDocument: { sourceDocument: { id: string } }
    }
    const again = await ask(INGEST, { input })
    const document = added.ingestDocument.sourceDocument.id
    const withdrawn = await ask(
      `mutation ($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) { sourceDocument { withdrawnReason } changes { type change } userErrors { code } } }`,
      { input: { document, reason: 'Retracted.' } },
    )
    const refused = await ask(INGEST, { input })
    const restored = await ask(
      `mutation ($input: RestoreDocumentInput!) { restoreDocument(input: $input) { sourceDocument { withdrawnAt } changes { type change } userErrors { code } } }`,
      { input: { document } },
    )

    expect(added.ingestDocument).toMatchObject({
      outcome: 'ADDED',
      sourceDocument: { publisher: 'Daily', publishedOn: '2020-06-20', claims: { nodes: [{ quote: text }] } },
      changes: [{ type: 'BACKING', change: 'CHANGED' }],
      userErrors: [],
    })
    expect(again).toMatchObject({ ingestDocument: { outcome: 'UNCHANGED', changes: [] } })
    expect(withdrawn).toMatchObject({
      withdrawDocument: {
        sourceDocument: { withdrawnReason: 'Retracted.' },
        changes: [{ change: 'CHANGED' }],
      },
    })
    expect(refused).toMatchObject({
      ingestDocument: { sourceDocument: null, userErrors: [{ code: 'WITHDRAWN' }] },
    })
    expect(restored).toMatchObject({
      restoreDocument: { sourceDocument: { withdrawnAt: null }, userErrors: [] },
    })
  })

  it('says what is wrong with a text, or that there is no such document', async () => {
    expect(await ask(INGEST, { input: { text: ' ' } })).toMatchObject({
      ingestDocument: { outcome: null, userErrors: [{ code: 'BLANK', field: ['input', 'text'] }] },
    })
    expect(
      await ask(
        'mutation { withdrawDocument(input: {document: "doc:none", reason: "x"}) { userErrors { code } } }',
      ),
    ).toEqual({ withdrawDocument: { userErrors: [{ code: 'NOT_FOUND' }] } })
    expect(
      await ask('mutation { restoreDocument(input: {document: "doc:none"}) { userErrors { code } } }'),
    ).toEqual({ restoreDocument: { userErrors: [{ code: 'NOT_FOUND' }] } })
  })
})
