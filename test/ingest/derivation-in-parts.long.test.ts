import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { deriveRelations } from '../../src/domain/derive/derive-relations.js'
import type { GraphConnection } from '../../src/graph/connection.js'
import { loadResolvedClaims } from '../../src/graph/derivation/resolved-claims.js'
import { loadActorTies } from '../../src/graph/derivation/stored-ties.js'
import { judgeIdentity, undoJudgement } from '../../src/graph/identity/judge-identity.js'
import { runnerOn } from '../../src/graph/query.js'
import { rebuild } from '../../src/graph/rebuild.js'
import { claimIdOnly } from '../../src/graph/row-types.js'
import { reinstateDocument, withdrawDocument } from '../../src/graph/withdraw-document.js'
import { documentOf } from '../support/builders.js'
import { dumpDerived, dumpGraph } from '../support/graph-assertions.js'
import { emptyGraph, migratedGraph } from '../support/neo4j.js'
import { randomReports } from '../support/random-reports.js'
import { ingest } from '../support/small-world.js'

let graph: GraphConnection

beforeAll(async () => {
  graph = await migratedGraph()
}, 120_000)
beforeEach(emptyGraph)

const SEEDS = [1, 2]
const REPORTS = 8

/** What deriving everything at once from all stored claims gives: the domain's word on the matter. */
async function derivedAtOnce(): Promise<string[]> {
  const runner = runnerOn((text, params) => graph.read(text, params))
  const row = { name: 'test', mode: 'READ', row: claimIdOnly } as const
  const ids = await runner.run({ ...row, text: 'MATCH (c:Claim) RETURN c.id AS id ORDER BY id' }, {})
  const claims = await loadResolvedClaims(
    runner,
    ids.map(({ id }) => id),
  )
  const derived = deriveRelations(claims, await loadActorTies(runner, claims))
  const all = [...derived.backings, ...derived.controls, ...derived.affiliations, ...derived.events]
  return all.map(relation => JSON.stringify(relation)).sort()
}

async function storedRelations(): Promise<string[]> {
  const runner = runnerOn((text, params) => graph.read(text, params))
  const rows = await runner.run(
    {
      name: 'test',
      mode: 'READ',
      text: `MATCH ()-[r:BACKS|CONTROLS|AFFILIATED_WITH]->() RETURN r.detail AS detail
             UNION ALL MATCH (e:Event) RETURN e.detail AS detail`,
      row: z.object({ detail: z.string() }),
    },
    {},
  )
  return rows.map(({ detail }) => detail).sort()
}

type Words = readonly { left: string; right: string; verdict: 'SAME' | 'DIFFERENT' }[]

/** Words on actors that documents alone tell of, and on reports of events: some with the rules, some against them. */
async function someWords(): Promise<Words> {
  const pairs = async (text: string) =>
    (await graph.read(text)).map(({ left, right }) => [left, right].map(String))
  const actors = await pairs(
    `MATCH (j:PairJudgement {sort: 'ACTOR'}) RETURN j.leftId AS left, j.rightId AS right ORDER BY left, right LIMIT 2`,
  )
  const together = await pairs(
    `MATCH (a:Claim)-[:REPORTS]->(:Event)<-[:REPORTS]-(b:Claim) WHERE a.id < b.id RETURN a.id AS left, b.id AS right ORDER BY left, right LIMIT 2`,
  )
  const apart = await pairs(
    `MATCH (e:Event) WITH e.id AS id ORDER BY id LIMIT 4 WITH collect(id) AS ids RETURN ids[0] AS left, ids[1] AS right UNION MATCH (e:Event) WITH e.id AS id ORDER BY id LIMIT 4 WITH collect(id) AS ids RETURN ids[2] AS left, ids[3] AS right`,
  )
  const word =
    (verdict: 'SAME' | 'DIFFERENT') =>
    ([left = '', right = '']: string[]) => ({ left, right, verdict })
  return [...actors.map(word('DIFFERENT')), ...together.map(word('DIFFERENT')), ...apart.map(word('SAME'))]
}

/** Says them; ids of those that are taken. Events are named by the claims that give them their ids, which any graph of the reports has. */
async function speak(words: Words): Promise<string[]> {
  const spoken: string[] = []
  for (const word of words) {
    const left = word.left.replace(/^event:/, 'clm:')
    const right = word.right.replace(/^event:/, 'clm:')
    const outcome = await judgeIdentity(graph, { ...word, left, right, by: 'Ada', note: null })
    if ('judgement' in outcome) spoken.push(outcome.judgement)
  }
  return spoken
}

describe.each(SEEDS)('reports of seed %i', seed => {
  const reports = randomReports(seed, REPORTS)

  it('give, one by one, the relations and events that deriving all claims at once gives', async () => {
    for (const report of reports) {
      await ingest(graph, report)

      expect(await storedRelations()).toEqual(await derivedAtOnce())
    }
  }, 240_000)

  it('give the same graph in any order', async () => {
    for (const report of reports) await ingest(graph, report)
    const forwards = await dumpGraph(graph)
    await emptyGraph()
    for (const report of [...reports].reverse()) await ingest(graph, report)

    expect(await dumpGraph(graph)).toEqual(forwards)
  }, 240_000)

  it('give the same graph when rebuilt', async () => {
    for (const report of reports) await ingest(graph, report)
    const ingested = await dumpGraph(graph)
    const { documents } = await rebuild(graph)

    expect(documents).toBe(reports.length)
    expect(await dumpGraph(graph)).toEqual(ingested)
  }, 240_000)

  it('derive the same however late analysts speak, when rebuilt too, and as before once they take it back', async () => {
    const half = Math.ceil(reports.length / 2)
    for (const report of reports.slice(0, half)) await ingest(graph, report)
    const words = await someWords()
    const early = await speak(words)
    for (const report of reports.slice(half)) await ingest(graph, report)
    const spokenEarly = await dumpDerived(graph)
    await rebuild(graph)
    const rebuilt = await dumpDerived(graph)
    for (const id of early) await undoJudgement(graph, { id, by: 'Ada' })
    const takenBack = await dumpDerived(graph)
    await emptyGraph()
    for (const report of reports) await ingest(graph, report)
    const unspoken = await dumpDerived(graph)
    await speak(words)

    expect(early.length).toBeGreaterThan(0)
    expect(spokenEarly).not.toEqual(unspoken)
    expect(rebuilt).toEqual(spokenEarly)
    expect(takenBack).toEqual(unspoken)
    expect(await dumpDerived(graph)).toEqual(spokenEarly)
  }, 480_000)

  it('derive as if a withdrawn one had never been ingested, and as before once it is reinstated', async () => {
    const [first, ...others] = reports
    if (first === undefined) throw new Error('there are reports')
    for (const report of others) await ingest(graph, report)
    const never = await dumpDerived(graph)
    await ingest(graph, first)
    const whole = await dumpDerived(graph)
    await withdrawDocument(graph, documentOf(first).id, 'retracted')
    const withdrawn = await dumpDerived(graph)
    await reinstateDocument(graph, documentOf(first).id)

    expect(whole).not.toEqual(never)
    expect(withdrawn).toEqual(never)
    expect(await dumpDerived(graph)).toEqual(whole)
  }, 240_000)

  it('give the same graph when several are ingested at a time', async () => {
    for (const report of reports) await ingest(graph, report)
    const oneByOne = await dumpGraph(graph)
    await emptyGraph()
    await Promise.all(reports.map(report => ingest(graph, report)))

    expect(await dumpGraph(graph)).toEqual(oneByOne)
  }, 240_000)
})
