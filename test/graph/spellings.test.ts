import { beforeEach, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import { migrate } from '../../src/graph/migrate.js'
import { dumpGraph } from '../support/graph-assertions.js'
import { migratedGraph } from '../support/neo4j.js'
import { randomReports } from '../support/random-reports.js'
import { everyone, HAFTAR, ingest, LNA } from '../support/small-world.js'

let graph: GraphConnection
beforeEach(async () => {
  graph = await migratedGraph()
})

const named = () =>
  graph.read(`MATCH (a:Alias)-[:NAMES]->(n)
    RETURN DISTINCT n.id + '|' + a.strength + '|' + a.name AS id, a.key AS key, a.looseKey AS looseKey ORDER BY id`)
const spelt = () =>
  graph.read(`MATCH (s:Spelling)-[:SPELLS]->(n) WHERE s.id = n.id + '|' + s.strength + '|' + s.name
    RETURN s.id AS id, s.key AS key, s.looseKey AS looseKey ORDER BY id`)
describe('spellings', () => {
  it('are the names of each bearer, once however many documents use them', async () => {
    for (const each of randomReports(11, 2)) await ingest(graph, each)
    const [count] = await graph.read('MATCH (:Alias)-[r:NAMES]->() RETURN count(r) AS names')

    expect(await spelt()).toEqual(await named())
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
    expect(await spelt()).toEqual(await named())
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
