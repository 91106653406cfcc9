import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActorId, LocationId } from '../../../src/domain/identifiers.js'
import type { GraphConnection } from '../../../src/graph/connection.js'
import { connect } from '../../../src/graph/connection.js'
import { readCypherFile } from '../../../src/graph/cypher-file.js'
import { GraphLocks } from '../../../src/graph/derivation/graph-locks.js'
import { fetchJars } from '../../../src/graph/engine/fetch-jars.js'
import { findJava } from '../../../src/graph/engine/find-java.js'
import { type LocalOptions, shareLocalServer } from '../../../src/graph/engine/local-engine.js'
import { localHome } from '../../../src/graph/engine/local-home.js'
import { lastLines, runCommand } from '../../../src/graph/engine/run-command.js'
import { migrate } from '../../../src/graph/migrate.js'
import { runnerOn } from '../../../src/graph/query.js'
import { type ResolvedReading, storeActorsAndLocations } from '../../../src/graph/store-reading.js'
import { resolveEntities } from '../../../src/resolve/resolve.js'
import { type EntitySpec, type ReportSpec, readingOf } from '../../support/builders.js'
import { GraphTables, LIST_DELIMITER_OPTION } from './graph-tables.js'
import { ReportMaker } from './reports.js'
import { type SaidClaim, writeDocument } from './said-documents.js'
import type { World } from './world.js'
import { writeDerived } from './write-derived.js'

const RECORDED_AT = '2024-01-01T00:00:00.000Z'

export interface BuildOptions {
  readonly local: LocalOptions
  readonly world: World
  readonly documents: number
  readonly report: (line: string) => void
}

/** A report as extraction and resolution would give it. */
export function resolvedReport(spec: ReportSpec, { names }: World): ResolvedReading {
  const reading = readingOf(spec)
  const { entities } = resolveEntities(reading, names)
  return { reading, entities, names, recordedAt: RECORDED_AT }
}

/**
 * A graph of so many made-up documents in a home of its own, by Neo4j's offline importer: what they said, and what the domain's derivation makes
 * of it. Whatever the home had goes.
 */
export async function buildGraph(options: BuildOptions): Promise<void> {
  const { local, report } = options
  const paths = localHome(local.home)
  // The importer wants the settings that a first start writes.
  await (await shareLocalServer(local)).release()
  const folder = join(local.home, 'csv')
  const tables = await timed(report, `${options.documents} documents written`, () =>
    writeTables(folder, options),
  )
  await timed(report, 'imported', () => importTables(tables, local, paths))
  await rm(folder, { recursive: true, force: true })
  await finishGraph(options)
}

/** What is left to do once all is imported: indexes, and what actors and locations are called. */
export async function finishGraph({ local, world, report }: BuildOptions): Promise<void> {
  const server = await shareLocalServer(local)
  const graph = await connect(addressOf(server.record.ports.bolt))
  try {
    await timed(report, 'constraints and indexes made', () => migrate(graph))
    await timed(report, 'empty lists set', () => setEmptyLists(graph))
    await timed(report, 'spellings derived', () =>
      graph.runAutoCommit(readCypherFile('write/spell-names').text, {}, { timeoutMs: 3_600_000 }),
    )
    await timed(report, 'actors and locations described', () => describe(graph, world))
    await graph.runAutoCommit('CALL db.prepareForReplanning()', {}, { timeoutMs: 600_000 })
  } finally {
    await graph.close()
    await server.release()
  }
}

/** The importer leaves out what is empty; resolving claims does not. */
async function setEmptyLists(graph: GraphConnection): Promise<void> {
  await graph.runAutoCommit(
    `MATCH (c:Claim) WHERE c.subjectIds IS NULL OR c.objectIds IS NULL OR c.unitIds IS NULL
     CALL (c) {
       SET c.subjectIds = coalesce(c.subjectIds, []), c.objectIds = coalesce(c.objectIds, []), c.unitIds = coalesce(c.unitIds, [])
     } IN TRANSACTIONS OF 10000 ROWS`,
    {},
    { timeoutMs: 600_000 },
  )
}

export const addressOf = (bolt: number) => ({
  uri: `neo4j://127.0.0.1:${bolt}`,
  user: 'neo4j',
  database: 'neo4j',
})

const memory = (): number => Math.round(process.memoryUsage().rss / 1e6)

async function timed<Result>(report: (line: string) => void, what: string, work: () => Promise<Result>) {
  const started = performance.now()
  const result = await work()
  report(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return result
}

async function writeTables(folder: string, { world, documents, report }: BuildOptions): Promise<string[]> {
  const tables = await GraphTables.create(folder)
  const maker = new ReportMaker(world)
  const said: SaidClaim[] = []
  const mentioned = new Set<ActorId | LocationId>()
  for (let number = 0; number < documents; number++) {
    said.push(...writeDocument(tables, resolvedReport(maker.next(), world), mentioned))
    if (number % 100 === 0) await tables.flush()
  }
  report(`${documents} documents said ${said.length} claims; memory of this process ${memory()} MB`)
  await writeDerived(tables, { said, mentioned }, world, report)
  return tables.close()
}

async function importTables(
  tables: readonly string[],
  local: LocalOptions,
  paths: ReturnType<typeof localHome>,
): Promise<void> {
  const java = await findJava(local)
  const library = await fetchJars(local)
  const tool = ['-Xmx3g', '-cp', join(library, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full']
  const args = [...tool, 'neo4j', '--overwrite-destination', LIST_DELIMITER_OPTION, ...tables]
  const { status, output } = await runCommand(java.command, args, {
    environment: { ...local.environment, NEO4J_HOME: paths.folder, NEO4J_CONF: paths.configuration },
    timeoutMs: 30 * 60_000,
  })
  if (status !== 0) throw new Error(`the import failed:\n${lastLines(output, 20)}`)
}

/** Curated actors and places that documents mention, with their names and ties, by ingestion's own statements. */
async function describe(graph: GraphConnection, world: World): Promise<void> {
  const rows = await graph.read('MATCH (n:Actor|Location) RETURN n.id AS id')
  const present = new Set(rows.map(({ id }) => id))
  const idOf = ({ type, curated }: EntitySpec) => `${type === 'LOCATION' ? 'location' : 'actor'}:${curated}`
  const mentioned = [...world.actors, ...world.people, ...world.places].filter(entity =>
    present.has(idOf(entity)),
  )
  const step = 100
  for (let from = 0; from < mentioned.length; from += step) {
    const entities = mentioned.slice(from, from + step)
    const spec = { sentences: [entities.map(({ name }) => name).join(', ')], entities, claims: [] }
    await graph.write(async transaction => {
      const runner = runnerOn((text, params) => transaction.run(text, params))
      await storeActorsAndLocations(runner, resolvedReport(spec, world), new GraphLocks(runner))
    })
  }
}
