import { beforeEach, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import { judgeIdentity, undoJudgement } from '../../src/graph/identity/judge-identity.js'
import { migrate } from '../../src/graph/migrate.js'
import { rebuild } from '../../src/graph/rebuild.js'
import { reinstateDocument, withdrawDocument } from '../../src/graph/withdraw-document.js'
import type { EntitySpec } from '../support/builders.js'
import { dumpGraph } from '../support/graph-assertions.js'
import { migratedGraph } from '../support/neo4j.js'
import { randomReports } from '../support/random-reports.js'
import { everyone, GNA, HAFTAR, ingest, LNA, TURKEY } from '../support/small-world.js'

let graph: GraphConnection
beforeEach(async () => {
  graph = await migratedGraph()
})

const nameRows = () =>
  graph.read(`MATCH (a:Alias)-[:NAMES]->(n)
    RETURN DISTINCT n.id + '|' + a.strength + '|' + a.name AS id, a.key AS key, a.looseKey AS looseKey ORDER BY id`)
const spelt = () =>
  graph.read(`MATCH (s:Spelling)-[:SPELLS]->(n) WHERE s.id = n.id + '|' + s.strength + '|' + s.name
    RETURN s.id AS id, s.key AS key, s.looseKey AS looseKey ORDER BY id`)
describe('spellings', () => {
  it('are the names of each bearer, once however many documents use them', async () => {
    for (const each of randomReports(11, 2)) await ingest(graph, each)
    const [count] = await graph.read('MATCH (:Alias)-[r:NAMES]->() RETURN count(r) AS names')

    expect(await spelt()).toEqual(await nameRows())
    expect((await spelt()).length).toBeLessThan(Number(count?.names))
  })

  it('go when the last document that uses them is read again and has them no more', async () => {
    const text = { sentences: ['Marshal Haftar backs the LNA.'], publishedOn: '2020-06-01' as const }
    const marshal = { ...HAFTAR, name: 'Marshal Haftar' }
    const spelling = async () =>
      (await graph.read("MATCH (s:Spelling {name: 'Marshal Haftar'}) RETURN count(s) AS found"))[0]?.found

    await ingest(graph, { ...text, entities: [marshal, LNA], claims: [], extractor: 'test@1' })
    const before = await spelling()
    await ingest(graph, { ...text, entities: [LNA], claims: [], extractor: 'test@2' })

    expect([before, await spelling()]).toEqual([1, 0])
    expect(await spelt()).toEqual(await nameRows())
  })

  const named = (name: string) =>
    graph.read('MATCH (:Spelling {name: $name})-[:SPELLS]->(n) RETURN n.id AS id ORDER BY id', { name })
  const saidBy = async (backer: EntitySpec) => {
    const entities = [backer, GNA]
    const claims = [{ sentence: 0, backing: [backer.name, 'the GNA'] as const }]
    const sentences = [`${backer.name} backs the GNA.`]
    return ingest(graph, { sentences, url: `https://example.org/${backer.name}`, entities, claims })
  }

  it('go over to whom a bearer is merged into, and come back when that is undone', async () => {
    await saidBy(TURKEY)
    await saidBy({ name: 'Anadolu', type: 'STATE' })
    const before = await named('Anadolu')
    const [own] = before
    const outcome = await judgeIdentity(graph, {
      left: String(own?.id),
      right: 'actor:turkey',
      verdict: 'SAME',
      by: 'Ada',
      note: null,
    })
    if ('refused' in outcome) throw new Error(outcome.refused.code)
    const merged = await named('Anadolu')
    const speltThen = await spelt()
    const thoseNamed = await nameRows()
    await undoJudgement(graph, { id: outcome.judgement, by: 'Ada' })

    expect([before.length, merged]).toEqual([1, [{ id: 'actor:turkey' }]])
    expect(speltThen).toEqual(thoseNamed)
    expect(await named('Anadolu')).toEqual(before)
    expect(await spelt()).toEqual(await nameRows())
  })

  it('stay those of a document that is withdrawn, whose claims stay readable, and of one that is reinstated', async () => {
    await saidBy(TURKEY)
    const { document } = await saidBy({ name: 'Anadolu', type: 'STATE' })
    const before = await spelt()

    await withdrawDocument(graph, document.id, 'retracted')
    const withdrawn = await spelt()
    await reinstateDocument(graph, document.id)

    expect(withdrawn).toEqual(await nameRows())
    expect(await spelt()).toEqual(before)
  })

  it('are made anew from the names by a rebuild, and none is left that is nobody’s name', async () => {
    await saidBy({ name: 'Anadolu', type: 'STATE' })
    const stored = await dumpGraph(graph)
    await graph.write(tx =>
      tx.run(`MATCH (s:Spelling {name: 'Anadolu'})-[:SPELLS]->(n)
        CREATE (stray:Spelling {id: 'stray', name: 'Nobody', key: 'nobody', looseKey: 'nobody', strength: 'STRONG'})-[:SPELLS]->(n)
        CREATE (:Spelling {id: 'loose', name: 'Nobody', key: 'nobody', looseKey: 'nobody', strength: 'STRONG'})
        DETACH DELETE s
        WITH count(*) AS done
        MATCH (curated:Spelling {name: 'Government of National Accord'})
        DETACH DELETE curated`),
    )

    await rebuild(graph)

    expect(await dumpGraph(graph)).toEqual(stored)
  })

  it('are given to a graph of an older version', async () => {
    await ingest(graph, {
      sentences: ['Turkey backs the GNA.'],
      entities: everyone,
      claims: [{ sentence: 0, backing: ['Turkey', 'the GNA'] }],
    })
    const stored = await dumpGraph(graph)
    await graph.write(tx => tx.run('MATCH (s:Spelling) DETACH DELETE s'))
    await graph.write(tx => tx.run('MATCH (s:SuzerainSchema) SET s.version = 7'))

    await migrate(graph)

    expect(await dumpGraph(graph)).toEqual(stored)
  })
})
