import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import getPort from 'get-port'
import type { GraphConnection } from '../../src/graph/connection.js'
import { runnerOn } from '../../src/graph/query.js'
import { readGraphInfo } from '../../src/graph/reads/graph-info.js'
import { databaseHits, type StatementHits } from './api/database-hits.js'
import { type Field, measure, type Pace } from './api/measure.js'
import { type BenchGraph, openBenchGraph } from './api/open-bench-graph.js'
import { type Question, questionsOn } from './api/questions.js'
import { type Asked, Recorder } from './api/recorder.js'
import { formatQuestion, type QuestionReport, ratiosOf } from './api/report.js'
import { differenceTo } from './api/same-answers.js'
import { chooseSubjects } from './api/subjects.js'
import { canPin, installPeers, Worker, workerScript } from './api/workers.js'

/**
 * How fast the API answers, beside the raw driver running the same statements and beside @neo4j/graphql asked the same, on the
 * graph of SUZERAIN_HOME or NEO4J_URI as it is: fill that first (`suzerain start`). `--synthetic FOLDER` takes a made-up graph of
 * `npm run bench:graph` instead. Run it on a machine that does nothing else.
 */
const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    'warm-up': { type: 'string', default: '10' },
    /** Only the questions that have this in their names. */
    only: { type: 'string', default: '' },
    /** Only the database hits. */
    'hits-only': { type: 'boolean', default: false },
    synthetic: { type: 'string' },
    /** Writes all figures to this file. */
    json: { type: 'string' },
  },
})

const pace: Pace = {
  rounds: Number(flags.rounds),
  seconds: Number(flags.seconds),
  warmUpSeconds: Number(flags['warm-up']),
}

const say = (line: string): void => console.error(line)

async function main(): Promise<void> {
  const open = await openBenchGraph(flags.synthetic, say)
  try {
    const info = await readGraphInfo(runnerOn((text, params) => open.graph.read(text, params)))
    console.log(`Graph: ${JSON.stringify(info)}`)
    const subjects = await chooseSubjects(open.graph)
    const questions = questionsOn(subjects).filter(({ name }) => name.includes(flags.only))
    const reports = flags['hits-only'] ? await hitsOf(open.graph, questions) : await bench(open, questions)
    if (flags.json !== undefined)
      writeFileSync(flags.json, JSON.stringify({ pace, canPin, info, reports }, null, 2))
  } finally {
    await open.close()
  }
}

async function hitsOf(graph: GraphConnection, questions: readonly Question[]) {
  const recorder = new Recorder(graph)
  const reports: Pick<QuestionReport, 'name' | 'hits'>[] = []
  for (const { name, ours } of questions) {
    const hits = await hitsOfFirst(graph, await recorder.ask(ours))
    console.log(`\n${name}`)
    for (const hit of hits) console.log(`  ${JSON.stringify(hit)}`)
    reports.push({ name, hits })
  }
  return reports
}

async function bench(open: BenchGraph, questions: readonly Question[]) {
  installPeers(say)
  console.log(
    canPin
      ? 'The API, @neo4j/graphql and the raw driver each have core 0 to themselves when they are measured; the load has core 1; Neo4j runs on all.'
      : 'Processes are not bound to cores here (no taskset, or one core): the figures are less steady.',
  )
  console.log(
    `Median of ${pace.rounds} interleaved rounds of ${pace.seconds} s after ${pace.warmUpSeconds} s of warming up, least and most in brackets; at 1 and at 16 connections.`,
  )
  const { field, stop } = await startField(open)
  const recorder = new Recorder(open.graph)
  const reports: (QuestionReport & { readonly ratios: ReturnType<typeof ratiosOf> })[] = []
  try {
    for (const question of questions) {
      const report = await reportOn(question, recorder, open.graph, field)
      console.log(formatQuestion(report))
      reports.push({ ...report, ratios: ratiosOf(report.measured) })
    }
  } finally {
    await stop()
  }
  return reports
}

async function reportOn(
  question: Question,
  recorder: Recorder,
  graph: GraphConnection,
  field: Field,
): Promise<QuestionReport> {
  const asked = await recorder.ask(question.ours)
  const waves = asked.map(({ waves }) => waves)
  const difference = await differenceTo(field.peerUrl, question, asked)
  if (difference !== null) say(`${question.name}: @neo4j/graphql answers otherwise: ${difference}`)
  const hits = await hitsOfFirst(graph, asked)
  return {
    name: question.name,
    statements: waves[0]?.flat().length ?? 0,
    roundTrips: waves[0]?.length ?? 0,
    measured: await measure(question, waves, field, pace),
    hits,
  }
}

async function hitsOfFirst(graph: GraphConnection, [first]: readonly Asked[]): Promise<StatementHits[]> {
  const hits: StatementHits[] = []
  for (const sent of first?.waves.flat() ?? []) hits.push(await databaseHits(graph, sent))
  return hits
}

async function startField({ address }: BenchGraph): Promise<{ field: Field; stop: () => Promise<void> }> {
  const { uri, user, password = '', database } = address
  const graph = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const port = await getPort()
  const api = new Worker('SERVER', workerScript.api, ['start', '--no-seeds'], {
    ...graph,
    PORT: String(port),
  })
  const peer = new Worker('SERVER', workerScript.peer, [], graph)
  const raw = new Worker('SERVER', workerScript.raw, [], graph)
  const load = new Worker('LOAD', workerScript.load, [], {})
  const stop = async () => {
    await Promise.all([api, peer, raw, load].map(worker => worker.stop()))
  }
  try {
    await api.printed(/Suzerain is ready/)
    const { url: peerUrl } = await peer.message<{ url: string }>()
    return { field: { load, raw, apiUrl: `http://127.0.0.1:${port}/graphql`, peerUrl }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

await main()
