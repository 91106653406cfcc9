import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { SourceDocument } from '../../../src/domain/source-document.js'
import type { GraphConnection } from '../../../src/graph/connection.js'
import type { ApiOptions } from '../../../src/graphql/server.js'
import { ingestDocument } from '../../../src/ingest/ingest-document.js'
import { type ReportSpec, readingOf } from '../../support/builders.js'
import { emptyGraph, migratedGraph } from '../../support/neo4j.js'
import { everyone, names } from '../../support/small-world.js'
import { type GraphQLAnswer, startTestApi, type TestApi } from '../support/api.js'
import { counted, hear, liveClient, untilSubscribed } from '../support/listen.js'

const DOCUMENTS = `subscription Documents($filter: DocumentIngestedFilter) {
  documentIngested(filter: $filter) { outcome sourceDocument { id title } changes { type change } }
}`
const RELATIONS = `subscription Relations($filter: RelationChangedFilter) {
  relationChanged(filter: $filter) {
    type change relationId
    relation { __typename ... on Control { actor { name } location { name } state } ... on Backing { backer { name } kinds } }
  }
}`
const SEND = `mutation Send($text: String!, $publishedOn: Date, $title: String) {
  ingestDocument(input: { text: $text, publishedOn: $publishedOn, title: $title }) { outcome sourceDocument { id } userErrors { message } }
}`
const TARHUNA: ReportSpec = {
  sentences: ['GNA forces took Tarhuna on Friday.'],
  entities: everyone,
  claims: [{ sentence: 0, control: ['GNA forces', 'Tarhuna'], status: 'GAINED' }],
}
const DRONES: ReportSpec = {
  sentences: ['Turkey has sent drones to the GNA.'],
  entities: everyone,
  claims: [{ sentence: 0, backing: ['Turkey', 'the GNA'], kind: 'AIR' }],
}
const NOTHING: ReportSpec = { sentences: ['Nothing at all is said here.'], entities: everyone, claims: [] }

/** Readings are written down; sending, storing, deriving and telling are the real ones. */
const extractor = {
  name: 'written@1',
  read: (document: SourceDocument) => {
    const spec = [TARHUNA, DRONES, NOTHING].find(each => document.text.includes(each.sentences.join(' ')))
    if (spec === undefined) throw new Error(`unknown text: ${document.text}`)
    const begun = document.text.indexOf(spec.sentences[0] ?? '')
    const sentences = [document.text.slice(0, begun) + spec.sentences[0], ...spec.sentences.slice(1)]
    return readingOf({ ...spec, sentences }, document)
  },
}

let graph: GraphConnection
const running: TestApi[] = []

async function start(options: Partial<ApiOptions> = {}): Promise<TestApi> {
  const api = await startTestApi({
    connection: graph,
    ingest: document => ingestDocument(document, { extractor, names, graph: options.connection ?? graph }),
    ...options,
    live: { watchEveryMs: 50, ...options.live },
  })
  running.push(api)
  return api
}

beforeAll(async () => {
  graph = await migratedGraph()
})
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ api }) => api.stop()))
})

const send = (api: TestApi, report: ReportSpec, title?: string) =>
  api.ask(SEND, { text: report.sentences.join(' '), publishedOn: '2020-06-05', title })
const documentOf = ({ data }: GraphQLAnswer): string | undefined =>
  (data?.ingestDocument as { sourceDocument?: { id: string } } | undefined)?.sourceDocument?.id
const until = (told: { readonly answers: readonly unknown[] }, count: number): Promise<void> =>
  vi.waitFor(() => expect(told.answers).toHaveLength(count), { timeout: 30_000, interval: 20 })

describe('subscriptions', () => {
  beforeEach(async () => {
    await emptyGraph()
  })

  it('tell of a document that is read and of each relation that it changes, with what stands now', async () => {
    const api = await start()
    const client = liveClient(api.url)
    const documents = hear(client, DOCUMENTS)
    const controls = hear(client, RELATIONS, { filter: { type: ['CONTROL'] } })
    await untilSubscribed(api.url, 2)

    const id = documentOf(await send(api, TARHUNA))
    await until(documents, 1)
    await until(controls, 1)

    expect(documents.answers).toMatchObject([
      {
        data: {
          documentIngested: {
            outcome: 'ADDED',
            sourceDocument: { id },
            changes: expect.arrayContaining([{ type: 'CONTROL', change: 'ADDED' }]),
          },
        },
      },
    ])
    expect(controls.answers).toMatchObject([
      {
        data: {
          relationChanged: {
            change: 'ADDED',
            relation: { actor: { name: 'GNA forces' }, location: { name: 'Tarhuna' }, state: 'HELD' },
          },
        },
      },
    ])
    await client.dispose()
  })

  it('tell of withdrawals and what they remove, and nothing of a document that is as it was', async () => {
    const api = await start()
    await send(api, TARHUNA)
    const client = liveClient(api.url)
    const documents = hear(client, DOCUMENTS)
    const removed = hear(client, RELATIONS, {
      filter: { change: ['REMOVED'], location: { name: 'Tarhuna' }, actor: { name: 'GNA forces' } },
    })
    await untilSubscribed(api.url, 2)

    const again = await send(api, TARHUNA)
    const id = documentOf(again)
    await api.ask(
      `mutation Gone($id: ID!) { withdrawDocument(input: { document: $id, reason: "wrong" }) { userErrors { message } } }`,
      { id },
    )
    await until(removed, 1)

    expect(removed.answers).toMatchObject([
      { data: { relationChanged: { type: 'CONTROL', change: 'REMOVED', relation: null } } },
    ])
    expect(again.data).toMatchObject({ ingestDocument: { outcome: 'UNCHANGED' } })
    expect(documents.answers).toEqual([])
    await client.dispose()
  })

  it('tell each client just what its filter matches', async () => {
    const api = await start()
    await send(api, TARHUNA, 'An earlier report')
    await send(api, DRONES, 'An earlier report')
    const client = liveClient(api.url)
    const filters = {
      ofTurkey: [DOCUMENTS, { actor: { name: 'Turkey' } }],
      ofTarhuna: [DOCUMENTS, { location: { name: 'Tarhuna' } }],
      ofBackings: [DOCUMENTS, { predicate: ['BACKING'] }],
      corrected: [DOCUMENTS, { outcome: ['CORRECTED'] }],
      inLibya: [RELATIONS, { type: ['CONTROL'], location: { name: 'Libya' } }],
      ofGna: [RELATIONS, { type: ['BACKING'], actor: { name: 'GNA' } }],
      troops: [RELATIONS, { backingKind: ['TROOPS'] }],
    } as const
    const heard = Object.fromEntries(
      Object.entries(filters).map(([name, [query, filter]]) => [name, hear(client, query, { filter })]),
    )
    await untilSubscribed(api.url, 7)

    await send(api, TARHUNA)
    await send(api, DRONES)
    const last = hear(client, DOCUMENTS)
    await untilSubscribed(api.url, 8)
    await send(api, NOTHING)
    await until(last, 1)

    const counts = Object.fromEntries(
      Object.entries(heard).map(([name, { answers }]) => [name, answers.length]),
    )
    expect(counts).toEqual({
      ofTurkey: 1,
      ofTarhuna: 1,
      ofBackings: 1,
      corrected: 0,
      inLibya: 1,
      ofGna: 1,
      troops: 0,
    })
    await client.dispose()
  })

  it('tell once of a document that another process reads, with what rests on it', async () => {
    const [api, other] = [await start(), await start()]
    await send(other, DRONES)
    const client = liveClient(api.url)
    const documents = hear(client, DOCUMENTS)
    const relations = hear(client, RELATIONS, { filter: { type: ['CONTROL', 'BACKING'] } })
    await untilSubscribed(api.url, 2)

    const document = readingOf({
      ...TARHUNA,
      title: 'By another process',
      publishedOn: '2020-06-05',
    }).document
    await ingestDocument(document, { extractor, names, graph })
    await until(documents, 1)
    await send(api, TARHUNA, 'By this service')
    await until(documents, 2)
    await until(relations, 2)
    await delay(300)

    expect(documents.answers.map(({ data }) => data?.documentIngested)).toMatchObject([
      { outcome: 'ADDED', sourceDocument: { title: 'By another process' } },
      { outcome: 'ADDED' },
    ])
    expect(relations.answers.map(({ data }) => data?.relationChanged)).toMatchObject([
      { type: 'CONTROL', change: 'ADDED', relation: { location: { name: 'Tarhuna' } } },
      { type: 'CONTROL', change: 'CHANGED' },
    ])
    await client.dispose()
  })
})

describe('a subscription is refused', () => {
  it.each([
    ['that cannot be read', 'subscription {', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'of a field that is not there',
      'subscription { nothing }',
      'GRAPHQL_VALIDATION_FAILED',
      /Cannot query field/,
    ],
    [
      'that is too deep',
      `subscription { relationChanged { relation { ... on Control { location ${'{ within '.repeat(13)} { id } ${'}'.repeat(13)} } } } }`,
      'GRAPHQL_VALIDATION_FAILED',
      /has depth 17, the limit is 14/,
    ],
    [
      'with more words than any may have',
      `subscription { documentIngested { ${'outcome '.repeat(2_100)} } }`,
      'GRAPHQL_PARSE_FAILED',
      /2000 tokens/,
    ],
    ['that is a question', '{ graph { claimCount } }', 'BAD_USER_INPUT', /over HTTP/],
  ])('%s', async (_, query, code, message) => {
    const api = await start()
    const client = liveClient(api.url)

    const errors = await hear(client, query).over

    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }])
    expect(await counted(api.url, 'suzerain_subscriptions')).toBe(0)
    await client.dispose()
  })

  it.each([
    ['a name nobody has', { actor: { name: 'Nobody At All' } }, 'NOT_FOUND', /Nobody At All/],
    ['a filter of the wrong type', { actor: 7 }, 'BAD_USER_INPUT', /filter\.actor/],
  ])('that asks for %s', async (_, filter, code, message) => {
    const api = await start()
    const client = liveClient(api.url)
    const heard = hear(client, DOCUMENTS, { filter })

    await heard.over

    expect(heard.answers).toMatchObject([
      { errors: [{ message: expect.stringMatching(message), extensions: { code } }] },
    ])
    await client.dispose()
  })

  it('over HTTP', async () => {
    const api = await start()

    const { data, errors } = await api.ask(DOCUMENTS)

    expect(data).toBeUndefined()
    expect(errors).toMatchObject([
      { message: expect.stringContaining('WebSocket'), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  it('without telling of the inside, which goes to the log', async () => {
    const unreachable = {
      read: () => Promise.reject(new Error('bolt://secret:7687 said no')),
    } as unknown as GraphConnection
    const api = await start({ connection: unreachable })
    const client = liveClient(api.url)
    const heard = hear(client, DOCUMENTS)

    await heard.over

    expect(heard.answers).toMatchObject([{ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }])
    expect(JSON.stringify(heard.answers)).not.toContain('secret')
    expect(JSON.stringify(api.log)).toContain('secret')
    await client.dispose()
  })

  it('beyond as many as one connection may have', async () => {
    const api = await start({ live: { subscriptionsPerConnection: 2 } })
    const client = liveClient(api.url)
    hear(client, DOCUMENTS)
    hear(client, RELATIONS)
    await untilSubscribed(api.url, 2)

    const errors = await hear(client, DOCUMENTS).over

    expect(errors).toMatchObject([{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }])
    await client.dispose()
  })
})

describe('a connection', () => {
  const opened = (url: string, path = '/graphql', headers: Record<string, string> = {}) =>
    new Promise<number>(resolve => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', { headers })
      socket.on('open', () => socket.close())
      socket.on('close', () => resolve(101))
      socket.on('unexpected-response', (_, { statusCode }) => resolve(statusCode ?? 0))
      socket.on('error', () => undefined)
    })

  it('is for pages of ours and for programs, not for pages of other sites', async () => {
    const api = await start()
    const origins = [
      api.url,
      undefined,
      'https://elsewhere.example',
      'null',
      api.url.replace('127.0.0.1', 'localhost'),
    ]

    const statuses = await Promise.all(
      origins.map(origin => opened(api.url, '/graphql', origin === undefined ? {} : { origin })),
    )

    expect(statuses).toEqual([101, 101, 403, 403, 403])
  })

  it('is made at the address of the API alone', async () => {
    const api = await start()

    expect([await opened(api.url, '/elsewhere'), await opened(api.url, '/graphql?x=1')]).toEqual([404, 101])
  })

  it('needs a key where keys are set, in the header or with the connection', async () => {
    const api = await start({ apiKeys: ['a-key'] })
    const over = async (options: Parameters<typeof liveClient>[1]) => {
      const client = liveClient(api.url, options)
      const heard = hear(client, '{ __typename }')
      const end = await heard.over
      await client.dispose()
      return end
    }
    class WithHeader extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers: { authorization: 'Bearer a-key' } })
      }
    }

    const ends = await Promise.all([
      over({}),
      over({ connectionParams: { authorization: 'Bearer another' } }),
      over({ connectionParams: { authorization: 'Bearer a-key' } }),
      over({ webSocketImpl: WithHeader }),
    ])

    const answered = [{ extensions: { code: 'BAD_USER_INPUT' } }]
    expect(ends).toMatchObject([{ code: 4403 }, { code: 4403 }, answered, answered])
  })

  it('is refused when there are as many as may be, and is free again when one has left', async () => {
    const api = await start({ live: { connections: 1 } })
    const first = liveClient(api.url)
    hear(first, DOCUMENTS)
    await untilSubscribed(api.url, 1)

    expect(await opened(api.url)).toBe(503)
    await first.dispose()
    await untilSubscribed(api.url, 0)
    await vi.waitFor(async () => expect(await opened(api.url)).toBe(101))
  })

  it('that sends too large a message is closed', async () => {
    const api = await start({ live: { messageBytes: 1_000 } })
    const client = liveClient(api.url)

    const end = await hear(client, `subscription { documentIngested { outcome } } # ${'x'.repeat(2_000)}`)
      .over

    expect(end).toMatchObject({ code: 1009 })
    await client.dispose()
  })

  it('on which nobody answers is ended, and leaves no listener', async () => {
    const api = await start({ live: { silenceMs: 50 } })
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1')
    const heard: string[] = []
    socket.on('data', data => heard.push(String(data)))
    socket.write(
      `GET /graphql HTTP/1.1\r\nHost: ${new URL(api.url).host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    )

    await new Promise(resolve => socket.on('close', resolve))

    expect(heard.join('')).toContain('101 Switching Protocols')
    expect(await counted(api.url, 'suzerain_live_connections')).toBe(0)
  })

  it('that is left, by a client that says so or by one that just goes, leaves no listener behind', async () => {
    const api = await start()
    const [polite, rude] = [liveClient(api.url), liveClient(api.url)]
    const kept = [hear(polite, DOCUMENTS), hear(polite, RELATIONS), hear(rude, RELATIONS)]
    await untilSubscribed(api.url, 3)

    kept[0]?.leave()
    await untilSubscribed(api.url, 2)
    rude.terminate()
    await untilSubscribed(api.url, 1)
    await polite.dispose()
    await untilSubscribed(api.url, 0)
    await send(api, TARHUNA)

    expect(kept.map(({ answers }) => answers.length)).toEqual([0, 0, 0])
  })

  it('is told that the service goes away when it stops, and is closed', async () => {
    const api = await start()
    const client = liveClient(api.url)
    const heard = hear(client, DOCUMENTS)
    await untilSubscribed(api.url, 1)

    const begun = performance.now()
    await api.api.stop()

    expect(await heard.over).toMatchObject({ code: 1001 })
    expect(performance.now() - begun).toBeLessThan(5_000)
  })

  it('that takes answers more slowly than they come loses its subscription, and is told why', async () => {
    let isReading: Promise<void> = Promise.resolve()
    let goOn = (): void => undefined
    const slow = new Proxy(graph, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          if (name === 'read') await isReading
          return value.apply(target, args)
        }
      },
    })
    const titles = ['a', 'b', 'c', 'd']
    let stored = 0
    const ingest = async (document: SourceDocument) => {
      const report = await ingestDocument(document, { extractor, names, graph })
      // Nothing is read for the subscription before all has happened.
      if (++stored === titles.length) void delay(100).then(() => goOn())
      return report
    }
    const api = await start({ connection: slow, ingest, live: { waiting: 1 } })
    const client = liveClient(api.url)
    const heard = hear(client, RELATIONS)
    await untilSubscribed(api.url, 1)
    isReading = new Promise(resolve => {
      goOn = resolve
    })

    await Promise.all(titles.map(title => send(api, TARHUNA, title)))

    expect(await heard.over).toMatchObject([{ extensions: { code: 'SUBSCRIBER_TOO_SLOW' } }])
    expect(await counted(api.url, 'suzerain_subscriptions')).toBe(0)
    await client.dispose()
  })
})
