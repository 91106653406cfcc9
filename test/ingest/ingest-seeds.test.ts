import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract/extract.js'
import { loadSyntax } from '../../src/extract/syntax/load-model.js'
import type { GraphConnection } from '../../src/graph/connection.js'
import { type IngestTools, ingestDocument } from '../../src/ingest/ingest-document.js'
import { ingestSeeds } from '../../src/ingest/ingest-seeds.js'
import { readDocuments } from '../../src/ingest/read/read-documents.js'
import { createNameLookup } from '../../src/resolve/name-index.js'
import { loadSeeds } from '../../src/seeds/load-seeds.js'
import { dumpGraph } from '../support/graph-assertions.js'
import { emptyGraph, migratedGraph } from '../support/neo4j.js'

let graph: GraphConnection
let tools: IngestTools
let folder: string

beforeAll(async () => {
  graph = await migratedGraph()
  const { actors, locations } = loadSeeds()
  const names = createNameLookup(actors, locations)
  tools = { extractor: createExtractor({ syntax: loadSyntax(), names }), names, graph }
  folder = await mkdtemp(join(tmpdir(), 'suzerain-seeds-'))
  await writeFile(
    join(folder, 'a.txt'),
    'Kenya backs the government of Somalia. Ethiopian troops captured Baidoa.',
  )
  await writeFile(
    join(folder, 'b.txt'),
    'Uganda sent troops to Somalia. Somali forces took Baidoa on Friday.',
  )
}, 180_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

beforeEach(async () => {
  await emptyGraph()
})

describe('ingestSeeds', () => {
  it('finishes what a killed start began, and then has nothing left to do', async () => {
    for await (const outcome of readDocuments([join(folder, 'a.txt')]))
      if (outcome.kind === 'DOCUMENT') await ingestDocument(outcome.document, tools)

    const second = await ingestSeeds(tools, folder)
    const finished = await dumpGraph(graph)
    const third = await ingestSeeds(tools, folder)

    expect(second).toMatchObject({ known: 1, ingested: [{ outcome: 'ADDED' }], rejections: [] })
    expect(third).toMatchObject({ known: 2, ingested: [], rejections: [] })
    expect(await dumpGraph(graph)).toEqual(finished)
  }, 120_000)

  it('stores what the extractor reads, with the sentence behind every relation', async () => {
    await ingestSeeds(tools, folder)

    const relations = await graph.read(
      `MATCH (a:Actor)-[r:BACKS|CONTROLS]->(b) UNWIND r.claimIds AS id
       MATCH (c:Claim {id: id})-[:EVIDENCED_BY]->(p:Passage)
       RETURN a.id AS from, type(r) AS type, b.name AS to, p.text CONTAINS c.quote AS quoted ORDER BY from, to`,
    )
    expect(relations.length).toBeGreaterThan(0)
    expect(relations.map(({ quoted }) => quoted)).toEqual(relations.map(() => true))
    expect(relations).toContainEqual(expect.objectContaining({ from: 'actor:kenya', type: 'BACKS' }))
  }, 120_000)
})
