import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import { withdrawDocument } from '../../src/graph/withdraw-document.js'
import { documentOf, type ReportSpec } from '../support/builders.js'
import { dumpDerived, dumpGraph, expectNodes, expectRelationships } from '../support/graph-assertions.js'
import { emptyGraph, migratedGraph } from '../support/neo4j.js'
import { everyone, ingest } from '../support/small-world.js'

let graph: GraphConnection

beforeAll(async () => {
  graph = await migratedGraph()
}, 120_000)
beforeEach(emptyGraph)

const report: ReportSpec = {
  sentences: ['Turkey sends drones to the GNA.', 'GNA forces took Tarhuna from the LNA.'],
  url: 'https://example.org/1',
  publisher: 'Daily',
  publishedOn: '2020-06-06',
  entities: everyone.filter(({ name }) =>
    ['Turkey', 'the GNA', 'GNA forces', 'Tarhuna', 'the LNA'].includes(name),
  ),
  claims: [
    { sentence: 0, backing: ['Turkey', 'the GNA'], kind: 'ARMS' },
    { sentence: 1, control: ['GNA forces', 'Tarhuna'], from: 'the LNA', date: '2020-06-05' },
  ],
}

describe('ingestDocument', () => {
  it('stores what was said and the relations that follow, and reports both', async () => {
    const outcome = await ingest(graph, report)

    expect(outcome).toMatchObject({
      outcome: 'ADDED',
      counts: { passages: 2, claims: { BACKING: 1, CONTROL: 1, EVENT: 0, AFFILIATION: 0 }, newActors: 4 },
      relations: [
        { type: 'BACKING', id: 'backing|actor:turkey|actor:gna|2020-06-06', change: 'ADDED' },
        { type: 'CONTROL', change: 'ADDED' },
      ],
      rejections: [],
    })
    await expectRelationships(graph, '(:Actor)-[:BACKS {kinds, standing, name}]->(:Actor)', [
      ['actor:turkey', ['ARMS'], 'REPORTED', 'Turkey backs Government of National Accord', 'actor:gna'],
    ])
    await expectRelationships(graph, '(:Actor)-[:CONTROLS {state, validFrom, validTo}]->(:Location)', [
      ['actor:gna-forces', 'HELD', '2020-06-05', '9999-12-31', 'location:tarhuna'],
    ])
  })

  it('puts into the graph those of whom the mentioned are part, and within which they lie', async () => {
    await ingest(graph, report)

    await expectRelationships(graph, '(:Actor)-[:NAMED_FOR]->(:Actor)', [['actor:lna', 'actor:haftar']])
    await expectRelationships(graph, '(:Actor)-[:PART_OF]->(:Actor)', [['actor:gna-forces', 'actor:gna']])
    await expectRelationships(graph, '(:Location)-[:WITHIN]->(:Location)', [
      ['location:tarhuna', 'location:libya'],
    ])
    await expectNodes(graph, 'State', [{ id: 'actor:turkey', name: 'Turkey' }])
  })

  it('changes nothing the second time, and says so', async () => {
    await ingest(graph, report)
    const once = await dumpGraph(graph)
    const again = await ingest(graph, report)
    const reread = await ingest(graph, report, { reread: true })

    expect([again.outcome, reread.outcome]).toEqual(['UNCHANGED', 'UNCHANGED'])
    expect(again.relations.concat(reread.relations)).toEqual([])
    expect(await dumpGraph(graph)).toEqual(once)
  })

  it('corrects a publication day and derives again what rested on it; a missing one erases nothing', async () => {
    const { publishedOn: _, ...undated } = report
    await ingest(graph, report)
    const corrected = await ingest(graph, { ...report, publishedOn: '2020-06-10' })
    const kept = await ingest(graph, undated)

    expect([corrected.outcome, kept.outcome]).toEqual(['CORRECTED', 'UNCHANGED'])
    await expectNodes(graph, 'SourceDocument', [{ url: 'https://example.org/1', publishedOn: '2020-06-10' }])
    await expectRelationships(graph, '(:Actor)-[:BACKS {validFrom}]->(:Actor)', [
      ['actor:turkey', '2020-06-10', 'actor:gna'],
    ])
  })

  it('supersedes claims that a newer extractor no longer finds, and takes them back when it does', async () => {
    const [backing] = report.claims
    if (backing === undefined) throw new Error('the report has claims')
    await ingest(graph, report)
    const fewer = await ingest(graph, { ...report, extractor: 'test@2', claims: [backing] })
    const left = await graph.read(
      'MATCH (c:Claim) RETURN count(c) AS all, count(c.supersededAt) AS superseded',
    )
    const found = () => graph.read('MATCH (c:Claim) RETURN c.id AS id ORDER BY id')
    const ids = await found()
    const more = await ingest(graph, { ...report, extractor: 'test@3' })

    expect(fewer).toMatchObject({ outcome: 'REREAD', counts: { newClaims: 0, foundAgain: 0, superseded: 1 } })
    expect(fewer.relations).toEqual([expect.objectContaining({ type: 'CONTROL', change: 'REMOVED' })])
    expect(left).toEqual([{ all: 2, superseded: 1 }])
    expect(more).toMatchObject({ outcome: 'REREAD', counts: { newClaims: 0, foundAgain: 1, superseded: 0 } })
    expect(await found()).toEqual(ids)
    expect(more.relations).toEqual([expect.objectContaining({ type: 'CONTROL', change: 'ADDED' })])
    expect(await graph.read('MATCH (c:Claim) RETURN count(c.supersededAt) AS superseded')).toEqual([
      { superseded: 0 },
    ])
  })

  it('lets a newer extractor read every document anew as if it had been the first', async () => {
    const [backing, control] = report.claims
    if (backing === undefined || control === undefined) throw new Error('the report has two claims')
    const better: ReportSpec = {
      ...report,
      extractor: 'test@2',
      claims: [
        { ...backing, date: '2020-05' },
        { sentence: 1, event: 'CAPTURE', actors: ['GNA forces'], location: 'Tarhuna' },
      ],
    }
    await ingest(graph, better)
    const first = await dumpDerived(graph)
    await emptyGraph()
    await ingest(graph, report)
    const reread = await ingest(graph, better)

    expect(reread).toMatchObject({
      outcome: 'REREAD',
      counts: { newClaims: 1, foundAgain: 0, superseded: 1 },
    })
    expect(reread.relations.map(({ type, change }) => `${type} ${change}`).sort()).toEqual([
      'BACKING ADDED',
      'BACKING REMOVED',
      'CONTROL REMOVED',
      'EVENT ADDED',
    ])
    expect(await dumpDerived(graph)).toEqual(first)
  })

  it('leaves a withdrawn document withdrawn, and says how to go on', async () => {
    await ingest(graph, report)
    const removed = await withdrawDocument(graph, documentOf(report).id, 'retracted by its publisher')
    const again = await ingest(graph, report)

    expect(removed?.map(({ change }) => change)).toEqual(['REMOVED', 'REMOVED'])
    expect(again).toMatchObject({ outcome: 'WITHDRAWN', rejections: [{ code: 'WITHDRAWN' }] })
    await expectRelationships(graph, '(:Actor)-[:BACKS]->(:Actor)', [])
    await expectNodes(graph, 'SourceDocument', [{ withdrawnReason: 'retracted by its publisher' }])
  })

  it('says null when asked to withdraw what it never stored', async () => {
    expect(await withdrawDocument(graph, documentOf(report).id, 'unknown')).toBeNull()
  })

  it('moves a leader’s relations to the force named for him once both are known', async () => {
    await ingest(graph, {
      sentences: ['Russia supports Haftar.'],
      url: 'https://example.org/haftar',
      publishedOn: '2020-06-01',
      entities: everyone.filter(({ name }) => ['Russia', 'Haftar'].includes(name)),
      claims: [{ sentence: 0, backing: ['Russia', 'Haftar'] }],
    })
    const later = await ingest(graph, {
      sentences: ['Russia sent jets to the LNA.'],
      url: 'https://example.org/lna',
      publishedOn: '2020-06-02',
      entities: everyone.filter(({ name }) => ['Russia', 'the LNA'].includes(name)),
      claims: [{ sentence: 0, backing: ['Russia', 'the LNA'], kind: 'AIR' }],
    })

    expect(later.relations.map(({ change }) => change).sort()).toEqual(['ADDED', 'REMOVED'])
    await expectRelationships(graph, '(:Actor)-[:BACKS {kinds, saidOf, validFrom}]->(:Actor)', [
      ['actor:russia', ['AIR', 'UNSPECIFIED'], ['actor:haftar', 'actor:lna'], '2020-06-01', 'actor:lna'],
    ])
  })

  it('disputes a backing when another document denies the deployment that its sentence told, until that is withdrawn', async () => {
    const told: ReportSpec = {
      sentences: ['Russia flew jets to Tripoli for the LNA.'],
      url: 'https://example.org/told',
      publishedOn: '2020-06-01',
      entities: everyone.filter(({ name }) => ['Russia', 'Tripoli', 'the LNA'].includes(name)),
      claims: [
        { sentence: 0, backing: ['Russia', 'the LNA'], kind: 'AIR' },
        { sentence: 0, event: 'DEPLOYMENT', actors: ['Russia'], location: 'Tripoli' },
      ],
    }
    const denied: ReportSpec = {
      sentences: ['Officials of Russia denied that jets had come to Tripoli.'],
      url: 'https://example.org/denied',
      publishedOn: '2020-06-02',
      entities: everyone.filter(({ name }) => ['Russia', 'Tripoli'].includes(name)),
      claims: [
        { sentence: 0, event: 'DEPLOYMENT', actors: ['Russia'], location: 'Tripoli', polarity: 'DENIED' },
      ],
    }
    const standing = (value: string) =>
      expectRelationships(graph, '(:Actor)-[:BACKS {standing}]->(:Actor)', [
        ['actor:russia', value, 'actor:lna'],
      ])
    await ingest(graph, told)
    await standing('REPORTED')

    await ingest(graph, denied)
    await standing('DISPUTED')

    await withdrawDocument(graph, documentOf(denied).id, 'retracted')
    await standing('REPORTED')
  })

  it('derives control again when a militia that shares a place is said to fight for the other side', async () => {
    const militia = { name: 'the Zawiya Brigade', type: 'ARMED_FORCE' } as const
    await ingest(graph, {
      sentences: ['GNA forces hold Tripoli.', 'the Zawiya Brigade holds Tripoli.'],
      url: 'https://example.org/both',
      publishedOn: '2020-06-01',
      entities: [...everyone.filter(({ name }) => ['GNA forces', 'Tripoli'].includes(name)), militia],
      claims: [
        { sentence: 0, control: ['GNA forces', 'Tripoli'], status: 'HELD' },
        { sentence: 1, control: ['the Zawiya Brigade', 'Tripoli'], status: 'HELD' },
      ],
    })
    const states = (): Promise<Record<string, unknown>[]> =>
      graph.read('MATCH ()-[r:CONTROLS]->() RETURN DISTINCT r.state AS state ORDER BY state')
    const asRivals = await states()
    await ingest(graph, {
      sentences: ['the Zawiya Brigade fights for the GNA.'],
      url: 'https://example.org/side',
      publishedOn: '2020-06-02',
      entities: [...everyone.filter(({ name }) => name === 'the GNA'), militia],
      claims: [{ sentence: 0, affiliation: ['the Zawiya Brigade', 'the GNA'] }],
    })

    expect(asRivals).toEqual([{ state: 'CONTESTED' }])
    expect(await states()).toEqual([{ state: 'HELD' }])
  })

  it('lets one unknown name meet in two spellings, and keeps bare surnames and placeholders apart', async () => {
    const spokesman = (name: string, url: string): ReportSpec => ({
      sentences: [`${name} and some fighters met Namroush.`],
      url,
      entities: [
        { name, type: 'PERSON' },
        { name: 'Namroush', type: 'PERSON' },
        { name: 'some fighters', type: 'ARMED_FORCE', scope: 'GENERIC' },
      ],
      claims: [],
    })
    await ingest(graph, spokesman('Salah Al-Namroush', 'https://example.org/a'))
    const second = await ingest(graph, spokesman('Salah al Namrush', 'https://example.org/b'))

    expect(second.counts).toMatchObject({ knownActors: 1, newActors: 2 })
    expect(await graph.read('MATCH (p:Person) RETURN count(p) AS people')).toEqual([{ people: 3 }])
    expect(await graph.read('MATCH (f:ArmedForce) RETURN count(f) AS forces')).toEqual([{ forces: 2 }])
  })

  it('stores but does not count a claim whose actor is a place, and rejects it with the reason', async () => {
    const outcome = await ingest(graph, {
      sentences: ['Tarhuna supports the LNA.'],
      url: 'https://example.org/place',
      publishedOn: '2020-06-01',
      entities: everyone.filter(({ name }) => ['Tarhuna', 'the LNA'].includes(name)),
      claims: [{ sentence: 0, backing: ['Tarhuna', 'the LNA'] }],
    })

    expect(outcome.rejections).toMatchObject([{ stage: 'RESOLVE', code: 'NOT_AN_ACTOR' }])
    expect(outcome.relations).toEqual([])
    await expectNodes(graph, 'Claim', [{ predicate: 'BACKING', counts: false }])
  })

  it('leaves nothing behind when it is stopped before the end', async () => {
    const stopped: GraphConnection = Object.create(graph)
    Object.defineProperty(stopped, 'write', {
      value: (work: (transaction: unknown) => Promise<unknown>) =>
        graph.write(async transaction => {
          await work(transaction)
          throw new Error('the power failed')
        }),
    })
    Object.defineProperty(stopped, 'read', { value: graph.read.bind(graph) })

    await expect(ingest(stopped, report)).rejects.toThrow('the power failed')

    expect(await dumpGraph(graph)).toEqual([])
  })
})
