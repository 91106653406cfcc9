import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../../src/graph/connection.js'
import {
  type IdentityWord,
  type JudgementOutcome,
  judgeIdentity,
  undoJudgement,
} from '../../../src/graph/identity/judge-identity.js'
import { rebuild } from '../../../src/graph/rebuild.js'
import type { EntitySpec, ReportSpec } from '../../support/builders.js'
import { dumpGraph } from '../../support/graph-assertions.js'
import { emptyGraph, migratedGraph } from '../../support/neo4j.js'
import { everyone, ingest, TARHUNA, TURKEY } from '../../support/small-world.js'

let graph: GraphConnection

beforeAll(async () => {
  graph = await migratedGraph()
}, 120_000)
beforeEach(emptyGraph)

/** Everything but the judgements themselves, which are kept. */
const dump = async (): Promise<string[]> =>
  (await dumpGraph(graph)).filter(row => !row.includes('PairJudgement') && !row.includes('"COMPARES"'))

const supports = (backer: string, url: string): ReportSpec => ({
  sentences: [`${backer} supports the GNA.`],
  url: `https://example.org/${url}`,
  publisher: url,
  publishedOn: '2020-06-01',
  entities: [
    ...everyone.filter(({ name }) => name === 'the GNA' || name === backer),
    ...(backer === 'Turkey' ? [] : [{ name: backer, type: 'STATE' } as EntitySpec]),
  ],
  claims: [{ sentence: 0, backing: [backer, 'the GNA'], kind: 'ARMS' }],
})

const idOf = async (name: string): Promise<string> => {
  const [row] = await graph.read('MATCH (a:Actor {name: $name}) RETURN a.id AS id', { name })
  return String(row?.id)
}
const backers = (): Promise<Record<string, unknown>[]> =>
  graph.read('MATCH (a)-[r:BACKS]->() RETURN a.name AS backer, r.documentCount AS documents ORDER BY backer')

async function judge(word: Omit<IdentityWord, 'by' | 'note'>): Promise<string> {
  const outcome = await judgeIdentity(graph, { ...word, by: 'Ada', note: 'as the ministry says' })
  if ('refused' in outcome) throw new Error(outcome.refused.code)
  return outcome.judgement
}
const refusal = (outcome: JudgementOutcome): unknown => 'refused' in outcome && outcome.refused.code

describe('judgeIdentity of actors', () => {
  it('makes two one, keeps every claim, and undoing it restores the graph as it was', async () => {
    await ingest(graph, supports('Turkey', 'a'))
    await ingest(graph, supports('Anadolu', 'b'))
    const before = await dump()
    const claims = await graph.read('MATCH (c:Claim) RETURN c.id AS id, c.quote AS quote ORDER BY id')

    const outcome = await judgeIdentity(graph, {
      left: await idOf('Anadolu'),
      right: 'actor:turkey',
      verdict: 'SAME',
      by: 'Ada',
      note: null,
    })
    const merged = await backers()
    const claimsThen = await graph.read('MATCH (c:Claim) RETURN c.id AS id, c.quote AS quote ORDER BY id')
    if ('refused' in outcome) throw new Error(outcome.refused.code)
    const undone = await undoJudgement(graph, { id: outcome.judgement, by: 'Ada' })

    expect(merged).toEqual([{ backer: 'Turkey', documents: 2 }])
    expect(outcome.changes.map(({ change }) => change).sort()).toEqual(['CHANGED', 'REMOVED'])
    expect(claimsThen).toEqual(claims)
    expect(undone?.map(({ change }) => change).sort()).toEqual(['ADDED', 'CHANGED'])
    expect(await dump()).toEqual(before)
  })

  it('splits what a rule made one, and what comes later stays split', async () => {
    const army = (ties: Partial<EntitySpec>, url: string, at = '2020-06-01'): ReportSpec => ({
      sentences: ['Turkey arms the Jabal Army.'],
      url: `https://example.org/${url}`,
      publishedOn: at,
      entities: [TURKEY, { name: 'the Jabal Army', type: 'ARMED_FORCE', ...ties }],
      claims: [{ sentence: 0, backing: ['Turkey', 'the Jabal Army'] }],
    })
    const recipients = () =>
      graph.read('MATCH ()-[r:BACKS]->(a) RETURN r.documentCount AS documents ORDER BY documents')
    await ingest(graph, army({}, 'a'))
    await ingest(graph, army({ country: 'LY' }, 'b'))
    const together = await recipients()
    const [pair] = await graph.read('MATCH (j:PairJudgement) RETURN j.leftId AS left, j.rightId AS right')
    await judge({ left: String(pair?.left), right: String(pair?.right), verdict: 'DIFFERENT' })
    const apart = await recipients()
    await ingest(graph, army({ country: 'LY' }, 'c'))

    expect(together).toEqual([{ documents: 2 }])
    expect(apart).toEqual([{ documents: 1 }, { documents: 1 }])
    expect(await recipients()).toEqual([{ documents: 1 }, { documents: 2 }])
  })

  it('sends new documents to whom the analyst named, the same as a rebuild does', async () => {
    await ingest(graph, supports('Turkey', 'a'))
    await ingest(graph, supports('Anadolu', 'b'))
    await judge({ left: await idOf('Anadolu'), right: 'actor:turkey', verdict: 'SAME' })
    await ingest(graph, supports('Anadolu', 'c'))
    const ingested = await dump()
    await rebuild(graph)

    expect(await backers()).toEqual([{ backer: 'Turkey', documents: 3 }])
    expect(await dump()).toEqual(ingested)
  })

  it('lets the later of two words on one pair hold, and the earlier again once that is undone', async () => {
    await ingest(graph, supports('Turkey', 'a'))
    await ingest(graph, supports('Anadolu', 'b'))
    const pair = { left: await idOf('Anadolu'), right: 'actor:turkey' }
    const first = await judge({ ...pair, verdict: 'SAME' })
    const again = await judge({ ...pair, verdict: 'SAME' })
    const second = await judge({ ...pair, verdict: 'DIFFERENT' })
    const apart = await backers()
    await undoJudgement(graph, { id: second, by: 'Ada' })

    expect(again).toBe(first)
    expect(apart).toHaveLength(2)
    expect(await backers()).toHaveLength(1)
  })

  it('refuses what is not there, what is of two sorts, and what contradicts another word', async () => {
    await ingest(graph, supports('Turkey', 'a'))
    await ingest(graph, supports('Anadolu', 'b'))
    await ingest(graph, supports('Rumelia', 'c'))
    const [anadolu, rumelia] = [await idOf('Anadolu'), await idOf('Rumelia')]
    const ask = async (left: string, right: string, verdict: 'SAME' | 'DIFFERENT') =>
      refusal(await judgeIdentity(graph, { left, right, verdict, by: 'Ada', note: null }))
    await judge({ left: anadolu, right: rumelia, verdict: 'SAME' })
    await judge({ left: rumelia, right: 'actor:turkey', verdict: 'DIFFERENT' })

    expect(await ask('actor:nobody', 'actor:turkey', 'SAME')).toBe('NOT_FOUND')
    expect(await ask('actor:turkey', 'actor:turkey', 'SAME')).toBe('ONE_SUBJECT')
    expect(await ask(anadolu, 'actor:turkey', 'SAME')).toBe('CONTRADICTION')
    expect(await undoJudgement(graph, { id: 'jdg:none', by: 'Ada' })).toBeNull()
    expect(await graph.read('MATCH (a:Actor {id: "actor:nobody"}) RETURN a')).toEqual([])
  })
})

describe('judgeIdentity of events', () => {
  const strike = (url: string, date?: string): ReportSpec => ({
    sentences: ['Turkey bombed Tarhuna.'],
    url: `https://example.org/${url}`,
    publisher: url,
    publishedOn: '2020-06-10',
    entities: [TURKEY, TARHUNA],
    claims: [
      {
        sentence: 0,
        event: 'AIRSTRIKE',
        actors: ['Turkey'],
        location: 'Tarhuna',
        ...(date === undefined ? {} : { date }),
      },
    ],
  })
  const events = (): Promise<Record<string, unknown>[]> =>
    graph.read(
      'MATCH (e:Event) RETURN e.id AS id, e.date AS date, e.documentCount AS documents ORDER BY date, documents',
    )
  const reviews = (): Promise<Record<string, unknown>[]> =>
    graph.read(
      "MATCH (j:PairJudgement {sort: 'EVENT', awaitsReview: true}) RETURN j.leftId AS left, j.rightId AS right, j.score AS score",
    )

  beforeEach(async () => {
    await ingest(graph, strike('a', '2020-06-05'))
    await ingest(graph, strike('b', '2020-06-07'))
    await ingest(graph, strike('c'))
  })

  it('lets a report that fits two events wait, with both pairs, until an analyst joins it to one', async () => {
    const before = await dump()
    const waiting = await reviews()
    const [first, , vague] = await events()
    const id = await judge({ left: String(vague?.id), right: String(first?.id), verdict: 'SAME' })
    const joined = await events()
    const left = await reviews()
    await undoJudgement(graph, { id, by: 'Ada' })

    expect(waiting.map(({ score }) => score)).toEqual([0.5, 0.5])
    expect(joined).toMatchObject([
      { date: '2020-06-05', documents: 2 },
      { date: '2020-06-07', documents: 1 },
    ])
    expect(left).toEqual([])
    expect(await dump()).toEqual(before)
    expect(await reviews()).toEqual(waiting)
  })

  it('joins it to the only one that is left when an analyst rules the other out', async () => {
    const [first, , vague] = await events()
    await judge({ left: String(vague?.id), right: String(first?.id), verdict: 'DIFFERENT' })

    expect(await events()).toMatchObject([
      { date: '2020-06-05', documents: 1 },
      { date: '2020-06-07', documents: 2 },
    ])
  })

  it('makes events of two days one, and splits reports of one day, when an analyst says so', async () => {
    await ingest(graph, strike('d', '2020-06-07'))
    const claims = await graph.read("MATCH (c:Claim {date: '2020-06-07'}) RETURN c.id AS id ORDER BY id")
    const [one, other] = claims.map(({ id }) => String(id))
    await judge({ left: one ?? '', right: other ?? '', verdict: 'DIFFERENT' })
    const split = await events()
    const [first] = split
    await judge({ left: String(first?.id), right: one ?? '', verdict: 'SAME' })

    expect(split.filter(({ date }) => date === '2020-06-07')).toHaveLength(2)
    expect(await events()).toHaveLength(3)
  })

  it('gives the same when everything is derived anew', async () => {
    const [first, , vague] = await events()
    await judge({ left: String(vague?.id), right: String(first?.id), verdict: 'SAME' })
    await ingest(graph, strike('d', '2020-06-05'))
    const stored = await dump()
    await rebuild(graph)

    expect(await dump()).toEqual(stored)
  })

  it('refuses an actor beside an event', async () => {
    const [first] = await events()
    const outcome = await judgeIdentity(graph, {
      left: String(first?.id),
      right: 'actor:turkey',
      verdict: 'SAME',
      by: 'Ada',
      note: null,
    })

    expect(refusal(outcome)).toBe('MIXED')
  })
})
