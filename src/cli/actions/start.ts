import { pino } from 'pino'
import { type Config, listenAddress, loadConfig } from '../../config.js'
import type { SourceDocument } from '../../domain/source-document.js'
import { browserAddress } from '../../graph/engine/browser-address.js'
import { type OpenGraph, openGraph } from '../../graph/engine/open-graph.js'
import { type ApiAddress, createApi } from '../../graphql/server.js'
import { type IngestTools, ingestDocument } from '../../ingest/ingest-document.js'
import { ingestSeeds } from '../../ingest/ingest-seeds.js'
import { canListen, PortTakenError } from '../can-listen.js'
import { interruption } from '../interruption.js'
import { openTools } from '../open-tools.js'
import { formatRejection } from '../print/format-rejection.js'

const step = (line: string): void => console.error(line)

/** Serves the graph with its seed documents until the user ends it. */
export async function start(flags: { readonly seeds: boolean }): Promise<void> {
  const config = loadConfig()
  const address = listenAddress(config)
  if (!(await canListen(address.host, address.port))) throw new PortTakenError(address.host, address.port)
  const signal = interruption()
  const open = await openGraph(config, { report: step, signal, supervise: true })
  try {
    const tools = await fill(open, flags.seeds, signal)
    await serve(open, config, address, signal, tools)
  } finally {
    await open.close()
  }
}

async function fill({ graph }: OpenGraph, seeds: boolean, signal: AbortSignal): Promise<IngestTools> {
  const tools = await openTools(graph)
  if (!seeds) return tools
  signal.throwIfAborted()
  step('Reading the seed documents that the graph lacks …')
  const { ingested, known, rejections } = await ingestSeeds(tools)
  for (const rejection of rejections) step(formatRejection(rejection))
  step(`Seed documents: ${ingested.length} read, ${known} there already.`)
  return tools
}

async function serve(
  open: OpenGraph,
  config: Config,
  address: ApiAddress,
  signal: AbortSignal,
  tools: IngestTools,
): Promise<void> {
  signal.throwIfAborted()
  const logger = pino({ level: config.logLevel === 'info' ? 'warn' : config.logLevel }, pino.destination(2))
  const ingest = (document: SourceDocument) => ingestDocument(document, tools)
  const api = createApi({ connection: open.graph, ingest, apiKeys: config.apiKeys, logger })
  const { host, port } = await api.start(address)
  console.log(describe(open, `http://${host.includes(':') ? `[${host}]` : host}:${port}`))
  try {
    await new Promise<void>(resolve => {
      if (signal.aborted) resolve()
      else signal.addEventListener('abort', () => resolve(), { once: true })
    })
  } finally {
    step('Stopping …')
    await api.stop()
  }
}

/** Shows the derived relations first: what the graph is for. */
const FIRST_STATEMENT = 'MATCH p = (:Actor)-[:BACKS|CONTROLS]->() RETURN p LIMIT 100'

function describe({ engine }: OpenGraph, api: string): string {
  const browser = browserAddress(engine, FIRST_STATEMENT)
  const { uri, user } = engine.address
  const lines = [
    '',
    'Suzerain is ready.',
    `  Playground     ${api}/playground/`,
    `  GraphQL        ${api}/graphql`,
    `  Health         ${api}/readyz`,
    ...(browser === null ? [] : [`  Neo4j Browser  ${browser}`]),
    `  Bolt           ${uri}, user ${user}${engine.passwordFile === null ? '' : `, password in ${engine.passwordFile}`}`,
    'Ctrl-C stops it.',
  ]
  return lines.join('\n')
}
