import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import { withdrawDocument } from '../../src/graph/withdraw-document.js'
import { documentOf, type EntitySpec, type ReportSpec } from '../support/builders.js'
import { dumpGraph, expectRelationships } from '../support/graph-assertions.js'
import { emptyGraph, migratedGraph } from '../support/neo4j.js'
import { everyone, GNA, HAFTAR, ingest } from '../support/small-world.js'

let graph: GraphConnection

beforeAll(async () => {
  graph = await migratedGraph()
}, 120_000)
beforeEach(emptyGraph)

/** "Turkey arms X.", with what the report tells of X. */
const arms = (entity: EntitySpec, url: string, others: readonly EntitySpec[] = []): ReportSpec => ({
  sentences: [`Turkey arms ${entity.name}.`, ...others.map(({ name }) => `So says ${name}.`)],
  url: `https://example.org/${url}`,
  publisher: url,
  publishedOn: '2020-06-01',
  entities: [...everyone.filter(({ name }) => name === 'Turkey'), entity, ...others],
  claims: [{ sentence: 0, backing: ['Turkey', entity.name], kind: 'ARMS' }],
})

const army = (ties: Partial<EntitySpec> = {}): EntitySpec => ({
  name: 'the Libyan Army',
  type: 'ARMED_FORCE',
  ...ties,
})
const brigade = (name: string, country?: string): EntitySpec => ({
  name,
  type: 'ARMED_FORCE',
  ...(country === undefined ? {} : { country }),
})

const backings = (): Promise<Record<string, unknown>[]> =>
  graph.read(
    'MATCH ()-[r:BACKS]->(a) RETURN a.name AS name, r.documentCount AS documents ORDER BY name, documents',
  )
const judgements = (): Promise<Record<string, unknown>[]> =>
  graph.read(
    'MATCH (j:PairJudgement) RETURN j.verdict AS verdict, j.awaitsReview AS awaitsReview ORDER BY verdict, j.id',
  )

describe('the identity of actors across documents', () => {
  it('lets two spellings of one country meet, by a judgement with its score and reasons', async () => {
    await ingest(graph, arms(brigade('the Kufra Brigade', 'LY'), 'a'))
    await ingest(graph, arms(brigade('the Kofra Brigade', 'LY'), 'b'))

    expect(await backings()).toEqual([{ name: 'the Kofra Brigade', documents: 2 }])
    expect(
      await graph.read(
        'MATCH (a:Actor)<-[:COMPARES]-(j:PairJudgement) RETURN count(a) AS actors, j.verdict AS verdict, j.by AS by, j.score > 0.75 AS sure, j.reasons[-1] AS reason',
      ),
    ).toEqual([
      { actors: 2, verdict: 'SAME', by: 'rule:name-and-evidence@1', sure: true, reason: 'both of LY' },
    ])
    expect(
      await graph.read(
        'MATCH (m:Mention)-[:REFERS_TO]->(a:Actor) WHERE m.text CONTAINS "Brigade" RETURN count(DISTINCT a) AS actors, count(a.mergedInto) AS merged',
      ),
    ).toEqual([{ actors: 1, merged: 0 }])
  })

  it('keeps spellings of which nothing more is told apart, and lets the pair wait for review', async () => {
    await ingest(graph, arms(brigade('the Kufra Brigade'), 'a'))
    await ingest(graph, arms(brigade('the Kofra Brigade'), 'b'))

    expect(await backings()).toHaveLength(2)
    expect(await judgements()).toEqual([{ verdict: 'UNSURE', awaitsReview: true }])
  })

  it('keeps the army of either side apart, and one that neither claims from both', async () => {
    await ingest(graph, arms(army(), 'a'))
    const alone = await backings()
    await ingest(graph, arms(army({ partOf: 'the GNA' }), 'b', [GNA]))
    const joined = await backings()
    await ingest(graph, arms(army({ namedFor: 'Haftar' }), 'c', [HAFTAR]))

    expect(alone).toEqual([{ name: 'the Libyan Army', documents: 1 }])
    expect(joined).toEqual([{ name: 'the Libyan Army', documents: 2 }])
    expect((await backings()).map(({ documents }) => documents)).toEqual([1, 1, 1])
    expect(await judgements()).toEqual([
      { verdict: 'DIFFERENT', awaitsReview: false },
      { verdict: 'UNSURE', awaitsReview: true },
      { verdict: 'UNSURE', awaitsReview: true },
    ])
  })

  it('joins again when the document is withdrawn that told of the other side', async () => {
    const other = arms(army({ namedFor: 'Haftar' }), 'c', [HAFTAR])
    await ingest(graph, arms(army(), 'a'))
    await ingest(graph, arms(army({ partOf: 'the GNA' }), 'b', [GNA]))
    await ingest(graph, other)
    await withdrawDocument(graph, documentOf(other).id, 'retracted')

    expect(await backings()).toEqual([{ name: 'the Libyan Army', documents: 2 }])
    expect(await judgements()).toContainEqual({ verdict: 'SAME', awaitsReview: false })
  })

  it('lets a spokesman’s surname meet his full name, and not that of his namesake', async () => {
    const spokesman = (name: string, url: string, role: string): ReportSpec => ({
      sentences: [`${name} speaks for the GNA.`],
      url,
      publishedOn: '2020-06-01',
      entities: [GNA, { name, type: 'PERSON' }],
      claims: [{ sentence: 0, affiliation: [name, 'the GNA'], role }],
    })
    await ingest(graph, spokesman('Gununu', 'https://example.org/a', 'spokesman'))
    await ingest(graph, spokesman('Mohammed Qanunu', 'https://example.org/b', 'Spokesman'))
    await ingest(graph, spokesman('Ali al-Mismari', 'https://example.org/c', 'spokesman'))
    await ingest(graph, spokesman('Ahmed al-Mismari', 'https://example.org/d', 'spokesman'))

    expect(
      await graph.read('MATCH (p:Person)-[:AFFILIATED_WITH]->() RETURN p.name AS name ORDER BY name'),
    ).toEqual([{ name: 'Ahmed al-Mismari' }, { name: 'Ali al-Mismari' }, { name: 'Gununu' }])
  })

  it('reads Tripoli of Libya and Tripoli of Lebanon as two places', async () => {
    const held = (country: string, url: string): ReportSpec => ({
      sentences: ['Turkey holds Mina.'],
      url,
      publishedOn: '2020-06-01',
      entities: [
        ...everyone.filter(({ name }) => name === 'Turkey'),
        { name: 'Mina', type: 'LOCATION', country },
      ],
      claims: [{ sentence: 0, control: ['Turkey', 'Mina'] }],
    })
    await ingest(graph, held('LY', 'https://example.org/a'))
    await ingest(graph, held('LB', 'https://example.org/b'))

    await expectRelationships(graph, '(:Actor)-[:CONTROLS {documentCount}]->(:Location)', [
      ['actor:turkey', 1, 'location:ly-mina'],
      ['actor:turkey', 1, 'location:lb-mina'],
    ])
  })

  it('gives the same graph in any order of arrival, at once too', async () => {
    const reports = [
      arms(army(), 'a'),
      arms(army({ partOf: 'the GNA' }), 'b', [GNA]),
      arms(army({ namedFor: 'Haftar' }), 'c', [HAFTAR]),
      arms(brigade('the Kufra Brigade', 'LY'), 'd'),
      arms(brigade('the Kofra Brigade', 'LY'), 'e'),
      arms(brigade('the Kofra Brigade'), 'f'),
    ]
    for (const report of reports) await ingest(graph, report)
    const forwards = await dumpGraph(graph)
    await emptyGraph()
    for (const report of [...reports].reverse()) await ingest(graph, report)
    const backwards = await dumpGraph(graph)
    await emptyGraph()
    await Promise.all(reports.map(report => ingest(graph, report)))

    expect(backwards).toEqual(forwards)
    expect(await dumpGraph(graph)).toEqual(forwards)
  })
})
