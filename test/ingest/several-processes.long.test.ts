import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import { migrate } from '../../src/graph/migrate.js'
import { packagePath } from '../../src/package-root.js'
import { buildCli, runCli } from '../support/cli.js'
import { dumpGraph } from '../support/graph-assertions.js'
import { type MadeArticle, madeArticles } from '../support/made-articles.js'
import { emptyGraph } from '../support/neo4j.js'
import { randomNumbers } from '../support/random-numbers.js'
import { temporaryFolder } from '../support/temporary-folder.js'
import { testGraphEnvironment } from '../support/test-graph-environment.js'

const PROCESSES = 4
const ROUNDS = [1, 2, 3]
const MADE = 40

const folder = temporaryFolder()
let graph: GraphConnection
let env: Record<string, string>

beforeAll(async () => {
  await buildCli()
  graph = await emptyGraph()
  await migrate(graph)
  env = await testGraphEnvironment(folder.path)
}, 600_000)

/** The seed documents, as articles: so that all is given in one way. */
function seedArticles(): MadeArticle[] {
  const seeds = packagePath('seeds', 'documents')
  return readdirSync(seeds)
    .filter(name => name.endsWith('.txt'))
    .map(name => ({
      id: name,
      url: `https://example.org/seeds/${name}`,
      title: name,
      publisher: 'Seed Press',
      publishedAt: '2020-06-06',
      text: readFileSync(join(seeds, name), 'utf8'),
    }))
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randomNumbers(seed)
  return items
    .map(item => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

/** A file for each process. Every fourth document is given to two of them, which may come upon it at the same moment. */
function parted(articles: readonly MadeArticle[], seed: number): string[] {
  const order = shuffled(articles, seed)
  return Array.from({ length: PROCESSES }, (_, part) => {
    const own = order.filter(
      (__, index) =>
        index % PROCESSES === part || (index % PROCESSES === 0 && (index / PROCESSES) % PROCESSES === part),
    )
    const lines = shuffled(own, seed * 10 + part).map(article => JSON.stringify(article))
    return folder.write(`round-${seed}/part-${part}.jsonl`, lines.join('\n'))
  })
}

async function ingestFile(file: string): Promise<void> {
  const { status, stderr } = await runCli(['ingest', file], { env })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

const oneAfterAnother = (files: readonly string[]) => async () => {
  for (const file of files) await ingestFile(file)
}

const together = (files: readonly string[]) => async () => {
  await Promise.all(files.map(ingestFile))
}

it('gives the same graph by four processes at a time, in any order, as by one after another', async () => {
  const articles = [...seedArticles(), ...madeArticles(7, MADE)]
  const apart = await timed(oneAfterAnother(parted(articles, 99)))
  const expected = await dumpGraph(graph)
  expect(await graph.read('MATCH (d:SourceDocument) RETURN count(d) AS documents')).toEqual([
    { documents: articles.length },
  ])

  for (const round of ROUNDS) {
    await emptyGraph()
    const seconds = await timed(together(parted(articles, round)))
    console.log(
      `${articles.length} documents: ${PROCESSES} processes together ${seconds.toFixed(1)} s, one after another ${apart.toFixed(1)} s, ratio ${(seconds / apart).toFixed(2)}`,
    )

    expect(await dumpGraph(graph)).toEqual(expected)
  }
}, 1_800_000)
