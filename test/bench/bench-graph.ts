import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { addDays, type IsoDay } from '../../src/domain/partial-date.js'
import { shareLocalServer } from '../../src/graph/engine/local-engine.js'
import { migrate } from '../../src/graph/migrate.js'
import { locationsById } from '../../src/graph/reads/rows-by-id.js'
import { ingestDocument } from '../../src/ingest/ingest-document.js'
import { documentOf, readingOf } from '../support/builders.js'
import { sharedCache } from '../support/test-server.js'
import { addressOf, buildGraph } from './synthetic/build-graph.js'
import { Chooser } from './synthetic/choose.js'
import { CountingConnection } from './synthetic/counting-connection.js'
import {
  type Ask,
  backedBy,
  type Clocks,
  controlledBy,
  measuringRunner,
  plainRunner,
  whoBacks,
  whoControls,
} from './synthetic/questions.js'
import { DAYS, FIRST_DAY, ReportMaker } from './synthetic/reports.js'
import { HUB_ACTOR, HUB_PLACE, syntheticWorld, type World } from './synthetic/world.js'

/*
 * npm run bench:graph [-- --documents 5200,52000] [--samples 100] [--only hub] [--folder DIR] [--again]
 *
 * Builds graphs of so many made-up documents (13 claims each; 52,000 give a million claims and events), or takes those of the last run, and
 * measures on each: pages of the four questions for the hubs and for ordinary actors and places, with random days, on both clocks, first
 * pages and deep ones, with the database hits behind them; then how long one more article takes and what it touches.
 */
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    samples: { type: 'string', default: '100' },
    documents: { type: 'string', default: '5200,52000' },
    folder: { type: 'string', default: join(tmpdir(), 'suzerain-bench') },
    again: { type: 'boolean', default: false },
  },
})

const WARM_UP = 10
const SAMPLES = Number(options.samples)
const PAGES = 8

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const rounded = (value: number): number => Math.round(value * 10) / 10

interface Subject {
  readonly name: string
  /** One of these at random is asked about. */
  readonly asks: readonly Ask[]
}

interface Figures {
  readonly p50: number
  readonly p95: number
  readonly server95: number
  readonly deep95: number
  readonly hitsPerRow: number
}

const randomDay = (chooser: Chooser): IsoDay => addDays(FIRST_DAY, 365 + chooser.below(DAYS - 365))

function clocksFor(chooser: Chooser, withKnowledge: boolean): Clocks {
  const asOf = randomDay(chooser)
  return { asOf, knownAt: withKnowledge ? addDays(asOf, chooser.below(200)) : null }
}

async function measure(
  graph: CountingConnection,
  { asks }: Subject,
  withKnowledge: boolean,
): Promise<Figures> {
  const chooser = new Chooser(5)
  const runner = plainRunner(graph)
  const [first, deep, server]: [number[], number[], number[]] = [[], [], []]
  let [rows, hits] = [0, 0]
  for (let sample = -WARM_UP; sample < SAMPLES; sample++) {
    const [ask, clocks] = [chooser.pick(asks), clocksFor(chooser, withKnowledge)]
    const started = performance.now()
    const page = await ask(runner, clocks, null)
    if (sample < 0) continue
    first.push(performance.now() - started)
    const timed = measuringRunner(graph, false)
    await ask(timed.runner, clocks, null)
    server.push(timed.sums.milliseconds)
    if (sample % 10 !== 0) continue
    const profiled = measuringRunner(graph, true)
    rows += (await ask(profiled.runner, clocks, null)).rows
    hits += profiled.sums.hits
    let { last } = page
    for (let number = 1; number < PAGES && last !== null; number++) {
      const begun = performance.now()
      const next = await ask(runner, clocks, last)
      if (number > 1) deep.push(performance.now() - begun)
      last = next.last
    }
  }
  return {
    p50: rounded(percentile(first, 0.5)),
    p95: rounded(percentile(first, 0.95)),
    server95: percentile(server, 0.95),
    deep95: rounded(percentile(deep, 0.95)),
    hitsPerRow: Math.round(hits / Math.max(1, rows)),
  }
}

const actorOf = (world: World, rank: number): string => `actor:${world.actors[rank]?.curated}`

async function subjects(graph: CountingConnection, world: World): Promise<Subject[]> {
  const ordinary = Array.from({ length: 40 }, (_, index) => 300 + index * 17)
  const hubPlace = `location:${world.places[HUB_PLACE]?.curated}`
  const placeIds = [hubPlace, ...ordinary.map(rank => `location:${world.places[rank]?.curated}`)]
  const places = await locationsById(plainRunner(graph), placeIds)
  const [hub, ...others] = placeIds.flatMap(id => places.get(id) ?? [])
  if (hub === undefined) throw new Error('the hub is not in the graph')
  const hubActor = actorOf(world, HUB_ACTOR)
  const actors = ordinary.map(rank => actorOf(world, rank))
  return [
    { name: 'whoBacks, hub', asks: [whoBacks(hubActor)] },
    { name: 'whoBacks, ordinary', asks: actors.map(whoBacks) },
    { name: 'whoControls, hub', asks: [whoControls(hub)] },
    { name: 'whoControls, ordinary', asks: others.map(whoControls) },
    { name: 'backedBy, ordinary', asks: actors.map(backedBy) },
    { name: 'controlledBy, ordinary', asks: actors.map(controlledBy) },
  ]
}

/** One more article, read already: how long storing it takes, and what it touches. */
async function measureIngest(graph: CountingConnection, world: World, about: 'HUBS' | 'ORDINARY') {
  const [counted] = await graph.read('MATCH (d:SourceDocument) RETURN count(d) AS documents')
  const maker = new ReportMaker(world, Number(counted?.documents))
  const [times, statements, rowsRead, claimsRead, updates, changed]: number[][] = [[], [], [], [], [], []]
  const slowest = new Map<string, number>()
  for (let number = -5; number < 15; number++) {
    const spec = maker.next(about)
    const extractor = { name: 'synthetic@1', read: () => readingOf(spec) }
    graph.takeWork()
    const started = performance.now()
    const report = await ingestDocument(documentOf(spec), { extractor, names: world.names, graph })
    if (number < 0) continue
    times?.push(performance.now() - started)
    const work = graph.takeWork()
    statements?.push(work.statements)
    rowsRead?.push(work.rowsRead)
    claimsRead?.push(work.byName.get('derivation-testimonies')?.rows ?? 0)
    updates?.push(work.updates)
    changed?.push(report.relations.length)
    for (const [name, { milliseconds }] of work.byName)
      slowest.set(name, (slowest.get(name) ?? 0) + milliseconds / 15)
  }
  const median = (values: readonly number[] | undefined): number => Math.round(percentile(values ?? [], 0.5))
  return {
    row: {
      'ms p50': median(times),
      'ms p95': Math.round(percentile(times ?? [], 0.95)),
      statements: median(statements),
      'rows read': median(rowsRead),
      'claims read': median(claimsRead),
      updates: median(updates),
      'relations changed': median(changed),
    },
    slowest: [...slowest].sort((a, b) => b[1] - a[1]).slice(0, 6),
  }
}

async function describeGraph(graph: CountingConnection, world: World): Promise<void> {
  const [row] = await runnerless(
    graph,
    `MATCH (c:Claim) WITH count(c) AS claims MATCH (e:Event) WITH claims, count(e) AS events
     MATCH (:Actor {id: $actor})<-[r:BACKS]-(b:Actor)
     WITH claims, events, count(DISTINCT b) AS backers, sum(r.claimCount) AS backingClaims
     MATCH (c:Claim {locationId: $place})
     WITH claims, events, backers, backingClaims, count(c) AS placeClaims, sum(CASE c.predicate WHEN 'CONTROL' THEN 1 ELSE 0 END) AS controlClaims
     MATCH (:Location {id: $place})<-[r:CONTROLS]-(a:Actor)
     RETURN claims, events, claims + events AS together, backers, backingClaims, placeClaims, controlClaims, count(DISTINCT a) AS holders, count(r) AS stretches`,
    { actor: actorOf(world, HUB_ACTOR), place: `location:${world.places[HUB_PLACE]?.curated}` },
  )
  console.log(JSON.stringify(row))
}

const runnerless = (graph: CountingConnection, text: string, params: Record<string, unknown>) =>
  graph.read(text, params, { timeoutMs: 300_000 })

async function benchGraph(world: World, documents: number): Promise<Map<string, Figures>> {
  const home = join(options.folder, String(documents))
  const local = {
    home,
    caches: [sharedCache],
    environment: process.env,
    authentication: 'none' as const,
    heap: '2g',
    settings: { 'server.memory.pagecache.size': '2g', 'dbms.memory.transaction.total.max': '1g' },
    report: (line: string) => console.log(line),
  }
  if (options.again || !existsSync(join(home, 'neo4j', 'data', 'databases', 'neo4j')))
    await buildGraph({ local, world, documents, report: line => console.log(line) })
  const server = await shareLocalServer(local)
  const graph = await CountingConnection.open(addressOf(server.record.ports.bolt))
  try {
    // A graph of an earlier run may be of an older version.
    await migrate(graph)
    console.log(`\n== ${documents} documents`)
    await describeGraph(graph, world)
    const figures = new Map<string, Figures>()
    for (const subject of await subjects(graph, world))
      for (const withKnowledge of [false, true]) {
        const name = `${subject.name}${withKnowledge ? ', knownAt' : ''}`
        if (!name.includes(options.only)) continue
        const found = await measure(graph, subject, withKnowledge)
        console.log(`${name}: ${JSON.stringify(found)}`)
        figures.set(name, found)
      }
    for (const about of ['ORDINARY', 'HUBS'] as const) {
      const { row, slowest } = await measureIngest(graph, world, about)
      console.log(`one more article, ${about.toLowerCase()}: ${JSON.stringify(row)}`)
      console.log(`  ms in the server: ${slowest.map(([name, ms]) => `${name} ${rounded(ms)}`).join(', ')}`)
    }
    return figures
  } finally {
    await graph.close()
    await server.release()
  }
}

const world = syntheticWorld()
const sizes = options.documents.split(',').map(Number)
const all: Map<string, Figures>[] = []
for (const documents of sizes) all.push(await benchGraph(world, documents))
const [small, large] = all
if (small !== undefined && large !== undefined)
  for (const [name, figures] of large) {
    const before = small.get(name)
    if (before !== undefined)
      console.log(
        `${name}: ${rounded(figures.p50 / before.p50)} times the p50, ${rounded(figures.p95 / before.p95)} times the p95`,
      )
  }
