import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import {
  ClaimsDocument,
  type Client,
  createClient,
  DocumentIngestedDocument,
  IngestDocumentDocument,
  WhoBacksDocument,
  WhoControlsDocument,
} from '../../src/client/client.js'
import { ingestDocument } from '../../src/ingest/ingest-document.js'
import { packagePath } from '../../src/package-root.js'
import { startTestApi, type TestApi } from '../graphql/support/api.js'
import { generateClientDocuments } from '../graphql/support/generate-client-documents.js'
import { untilSubscribed } from '../graphql/support/listen.js'
import { type ReportSpec, readingOf } from '../support/builders.js'
import { buildCli, runCli } from '../support/cli.js'
import { installInto } from '../support/installed-package.js'
import { migratedGraph } from '../support/neo4j.js'
import { everyone, ingest, names } from '../support/small-world.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const folder = temporaryFolder()
const REPORT: ReportSpec = {
  sentences: ['Turkey arms the GNA.', 'GNA forces hold Tarhuna.', 'Russia backs the LNA.'],
  publisher: 'Example Wire',
  publishedOn: '2020-06-05',
  entities: everyone,
  claims: [
    { sentence: 0, backing: ['Turkey', 'the GNA'], kind: 'ARMS' },
    { sentence: 1, control: ['GNA forces', 'Tarhuna'], status: 'HELD' },
    { sentence: 2, backing: ['Russia', 'the LNA'] },
  ],
}
const SENT: ReportSpec = { sentences: ['Nothing is said here.'], entities: everyone, claims: [] }

let api: TestApi
let client: Client
const others: { close(): unknown }[] = []

beforeAll(async () => {
  await buildCli()
  const graph = await migratedGraph()
  await ingest(graph, REPORT)
  const extractor = {
    name: 'written@1',
    read: (document: Parameters<typeof readingOf>[1]) => readingOf(SENT, document),
  }
  api = await startTestApi({
    connection: graph,
    apiKeys: ['a-key'],
    ingest: document => ingestDocument(document, { extractor, names, graph }),
  })
  client = createClient({
    url: `${api.url}/graphql`,
    headers: { authorization: 'Bearer a-key' },
    webSocket: WebSocket,
  })
})
afterEach(() => Promise.all(others.splice(0).map(each => each.close())))
afterAll(async () => {
  await client.close()
  await api.api.stop()
})

/** A server that answers as it is told, for what the real one does only when it is ill. */
async function standIn(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  others.push({
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
}

describe('the client', () => {
  it('has documents that are generated from the schema as it is', async () => {
    const written = readFileSync(packagePath('src/client/generated/documents.ts'), 'utf8')

    expect(written).toBe(await generateClientDocuments())
  })

  it('answers a question with the types of its answer', async () => {
    const { whoBacks } = await client.query(WhoBacksDocument, { actor: { name: 'GNA' }, asOf: '2020-06-05' })

    const kinds: readonly ('ARMS' | 'AIR' | string)[] | undefined = whoBacks.nodes[0]?.kinds
    expect([whoBacks.asOf, whoBacks.nodes[0]?.backer.name, kinds]).toEqual(['2020-06-05', 'Turkey', ['ARMS']])
    expect(whoBacks.nodes[0]?.claims.nodes[0]?.quote).toBe('Turkey arms the GNA.')
  })

  it('takes a question that is written as text', async () => {
    const answer = await client.query<{ graph: { claimCount: number } }, Record<string, never>>(
      '{ graph { claimCount } }',
    )

    expect(answer.graph.claimCount).toBe(3)
  })

  it('goes through all pages of a list', async () => {
    const quotes: string[] = []
    for await (const claim of client.paginate(ClaimsDocument, { first: 1 }, data => data.claims))
      quotes.push(claim.quote)

    expect(quotes.sort()).toEqual([
      'GNA forces hold Tarhuna.',
      'Russia backs the LNA.',
      'Turkey arms the GNA.',
    ])
  })

  it('throws what the service says is wrong, with its code and facts', async () => {
    const asking = client.query(WhoControlsDocument, { location: { name: 'Tarhunah Town Of Nowhere' } })

    await expect(asking).rejects.toMatchObject({
      name: 'AnswerError',
      code: 'NOT_FOUND',
      errors: [{ extensions: { code: 'NOT_FOUND', suggestions: expect.any(Array) } }],
    })
  })

  it('throws that a key is needed', async () => {
    const stranger = createClient({
      url: `${api.url}/graphql`,
      headers: () => ({ authorization: 'Bearer wrong' }),
    })

    await expect(stranger.query('{ __typename }')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  it('tells of what is read as it happens, and leaves when the loop does', async () => {
    const stream = client.subscribe(DocumentIngestedDocument, {})
    const first = stream.next()
    await untilSubscribed(api.url, 1, { authorization: 'Bearer a-key' })

    const { ingestDocument: payload } = await client.mutate(IngestDocumentDocument, {
      input: { text: SENT.sentences.join(' '), publishedOn: '2020-06-06' },
    })
    const { value } = await first
    await stream.return()

    expect(payload.userErrors).toEqual([])
    expect(value?.documentIngested).toMatchObject({
      outcome: 'ADDED',
      sourceDocument: { id: payload.sourceDocument?.id },
    })
    await untilSubscribed(api.url, 0, { authorization: 'Bearer a-key' })
  })

  it('throws what is wrong with a subscription, and that the service is gone', async () => {
    await expect(client.subscribe('subscription { nothing }').next()).rejects.toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
    })
    await expect(
      client.subscribe(DocumentIngestedDocument, { filter: { actor: { name: 'Nobody At All' } } }).next(),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(() => createClient({ url: api.url }).subscribe(DocumentIngestedDocument)).toThrow(
      'need a WebSocket',
    )
    const stranger = createClient({ url: `${api.url}/graphql`, webSocket: WebSocket })
    await expect(stranger.subscribe(DocumentIngestedDocument).next()).rejects.toMatchObject({
      code: 'CONNECTION_FAILED',
    })
  })

  it('refuses an operation of another kind than it is asked for', async () => {
    await expect(client.query('mutation { __typename }')).rejects.toThrow(
      'this is for a query, and the document holds a mutation',
    )
    await expect(client.mutate('{ __typename }')).rejects.toMatchObject({ code: 'WRONG_OPERATION' })
  })
})

describe('where the service is ill', () => {
  it('asks again while it cannot answer, and not forever', async () => {
    let asked = 0
    const url = await standIn((_, response) => {
      asked += 1
      if (asked === 1) response.destroy()
      else if (asked === 2) response.writeHead(503).end('busy')
      else response.end(JSON.stringify({ data: { answered: asked } }))
    })

    expect(await createClient({ url }).query('{ __typename }')).toEqual({ answered: 3 })
    asked = 0
    await expect(createClient({ url, retries: 1 }).query('{ __typename }')).rejects.toMatchObject({
      code: 'UNEXPECTED_ANSWER',
      status: 503,
    })
  })

  it('sends a mutation once', async () => {
    let asked = 0
    const url = await standIn((_, response) => {
      asked += 1
      response.destroy()
    })

    await expect(createClient({ url }).mutate('mutation { __typename }')).rejects.toMatchObject({
      code: 'CONNECTION_FAILED',
    })
    expect(asked).toBe(1)
  })

  it('waits no longer than it was told to', async () => {
    const url = await standIn(() => undefined)

    await expect(createClient({ url, timeout: 100 }).query('{ __typename }')).rejects.toMatchObject({
      code: 'CLIENT_TIMEOUT',
      message: `${url} gave no answer within 100 ms`,
    })
  })

  it('does not take for an answer what is none', async () => {
    const url = await standIn((_, response) => response.end('<html>Welcome</html>'))

    await expect(createClient({ url }).query('{ __typename }')).rejects.toThrow(
      'which is no GraphQL: <html>Welcome',
    )
  })
})

describe('the command line', () => {
  it('asks the service that --url names, and tells its errors', async () => {
    const env = { SUZERAIN_API_KEYS: 'a-key', SUZERAIN_HOME: folder.path }
    const run = (...args: string[]) => runCli([...args, '--url', `${api.url}/graphql`], { env })

    const [answer, unknown, gone] = await Promise.all([
      run('who-backs', 'GNA', '--as-of', '2020-06-05', '--json'),
      run('who-controls', 'Atlantis'),
      runCli(['who-backs', 'GNA', '--url', 'http://127.0.0.1:9/graphql'], { env }),
    ])

    expect(JSON.parse(answer.stdout)).toMatchObject({ nodes: [{ backer: { name: 'Turkey' } }] })
    expect([answer.status, unknown.status, gone.status]).toEqual([0, 1, 3])
    expect(unknown.stderr).toContain('no location "Atlantis" is in the graph')
    expect(gone.stderr).toContain('http://127.0.0.1:9/graphql cannot be reached')
  })
})

describe('the built package', () => {
  it('gives the client to another package under the name suzerain/client', async () => {
    await installInto(folder)
    const script = folder.write(
      'ask.mjs',
      `import { createClient, WhoBacksDocument } from 'suzerain/client'
      const client = createClient({ url: process.argv[2], headers: { authorization: 'Bearer a-key' } })
      const { whoBacks } = await client.query(WhoBacksDocument, { actor: { name: 'GNA' } })
      console.log(whoBacks.nodes.map(({ backer }) => backer.name).join())`,
    )

    const { stdout } = await promisify(execFile)(process.execPath, [script, `${api.url}/graphql`])

    expect(stdout).toBe('Turkey\n')
  })
})
