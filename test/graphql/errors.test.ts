import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import {
  GraphAuthError,
  GraphBusyError,
  GraphTimeoutError,
  GraphUnavailableError,
} from '../../src/graph/graph-errors.js'
import { packagePath } from '../../src/package-root.js'
import { migratedGraph, testGraph } from '../support/neo4j.js'
import { type GraphQLAnswer, startTestApi, type TestApi } from './support/api.js'

let api: TestApi

beforeAll(async () => {
  const graph = await migratedGraph()
  await graph.write(tx =>
    tx.run(`UNWIND [
        {id: 'actor:tripoli-brigade', name: 'Tripoli Brigade', kind: 'ARMED_FORCE', aliases: [['the brigade', 'WEAK'], ['Tripoli Brigade', 'STRONG']]},
        {id: 'actor:sirte-brigade', name: 'Sirte Brigade', kind: 'ARMED_FORCE', aliases: [['the brigade', 'WEAK'], ['Sirte Brigade', 'STRONG']]},
        {id: 'actor:brigade-press', name: 'Brigade Press', kind: 'ORGANIZATION', aliases: [['brigade', 'STRONG']]}
      ] AS row
      CREATE (n:Actor {id: row.id, name: row.name, kind: row.kind, scope: 'NAMED', curated: true, endId: row.id, searchText: row.name,
        externalIds: CASE row.id WHEN 'actor:brigade-press' THEN ['wikidata:Q7'] ELSE ['ucdp:1'] END})
      WITH row, n UNWIND row.aliases AS alias
      CREATE (:Alias {id: row.id + alias[0], name: alias[0], key: CASE alias[0] WHEN 'the brigade' THEN 'old brigade' ELSE toLower(alias[0]) END,
        looseKey: 'x', strength: alias[1], origin: 'curated', script: 'Latn'})-[:NAMES]->(n)`),
  )
  await graph.runAutoCommit(readFileSync(packagePath('cypher', 'write', 'spell-names.cypher'), 'utf8'))
  await graph.runAutoCommit('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
  api = await startTestApi({ connection: graph })
}, 600_000)
afterAll(() => api.api.stop())

const firstError = ({ errors }: GraphQLAnswer) => errors?.[0]

describe('errors', () => {
  it('names the candidates where several bear a name', async () => {
    const error = firstError(await api.ask('{ actor(by: {name: "Old Brigade"}) { id } }'))

    expect(error?.message).toBe(
      'several actors are called "Old Brigade": Sirte Brigade (armed force, actor:sirte-brigade); Tripoli Brigade (armed force, actor:tripoli-brigade); ask by id',
    )
    expect(error?.extensions).toMatchObject({
      code: 'AMBIGUOUS_NAME',
      name: 'Old Brigade',
      candidates: [
        {
          id: 'actor:sirte-brigade',
          name: 'Sirte Brigade',
          kind: 'ARMED_FORCE',
          country: null,
          alias: 'the brigade',
        },
        {
          id: 'actor:tripoli-brigade',
          name: 'Tripoli Brigade',
          kind: 'ARMED_FORCE',
          country: null,
          alias: 'the brigade',
        },
      ],
    })
  })

  it('takes a strong name before a weak one', async () => {
    expect((await api.ask('{ actor(by: {name: "BRIGADE"}) { id } }')).data).toEqual({
      actor: { id: 'actor:brigade-press' },
    })
  })

  it('suggests similar names where nobody bears one', async () => {
    const error = firstError(await api.ask('{ whoBacks(actor: {name: "Syrte Brigades"}) { totalCount } }'))

    expect(error?.extensions.code).toBe('NOT_FOUND')
    expect(error?.extensions.suggestions).toContainEqual(
      expect.objectContaining({ id: 'actor:sirte-brigade' }),
    )
    expect(error?.message).toMatch(/^no actor "Syrte Brigades" is in the graph; similar names: /)
  })

  it('answers null for an unknown id in a look-up, and an error in a question', async () => {
    const lookUp = await api.ask(
      '{ actor(by: {id: "actor:x"}) { id } location(by: {externalId: {scheme: "geonames", value: "1"}}) { id } }',
    )
    const question = await api.ask('{ whoControls(location: {id: "location:x"}) { totalCount } }')

    expect(lookUp).toEqual({ data: { actor: null, location: null } })
    expect(firstError(question)).toMatchObject({
      message: 'no location "location:x" is in the graph',
      path: ['whoControls'],
      extensions: { code: 'NOT_FOUND', suggestions: [] },
    })
  })

  it('finds by the id of another collection, and says so where two share it', async () => {
    const by = (value: string, scheme: string): string =>
      `{ actor(by: {externalId: {scheme: "${scheme}", value: "${value}"}}) { id } }`

    expect((await api.ask(by('Q7', 'WIKIDATA'))).data).toEqual({ actor: { id: 'actor:brigade-press' } })
    expect(firstError(await api.ask(by('1', 'ucdp')))?.extensions.code).toBe('AMBIGUOUS_NAME')
  })

  it.each([
    ['{ actors(first: -1) { totalCount } }', 'first: must be from 0 to 100, not -1'],
    ['{ actors(first: 101) { totalCount } }', 'first: must be from 0 to 100, not 101'],
    ['{ actors(first: 1, last: 1) { totalCount } }', 'last: give first or last, not both'],
    ['{ actors(after: "?") { totalCount } }', 'after: not a cursor of this API: "?"'],
    ['{ actor(by: {name: "  "}) { id } }', 'name: is empty'],
    [
      '{ actors(filter: {not: {not: {not: {not: {curated: true}}}}}) { totalCount } }',
      'filter: and, or and not may be nested 3 deep',
    ],
  ])('refuses %s', async (query, message) => {
    expect(firstError(await api.ask(query))).toMatchObject({
      message,
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it('refuses more than 100 ids at once', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `actor:${index}`)
    const answer = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })

    expect(firstError(answer)).toMatchObject({
      message: 'ids: at most 100 at once, not 101',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it.each(['2020-06', '2020-02-30', 'yesterday', 20200605])('refuses %j as a day', async day => {
    const query =
      'query ($day: Date) { whoBacks(actor: {id: "actor:brigade-press"}, asOf: $day) { totalCount } }'

    expect(firstError(await api.ask(query, { day }))?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('refuses an actor that is given twice over, or not at all', async () => {
    const ask = (by: object) => api.ask('query ($by: ActorBy!) { actor(by: $by) { id } }', { by })

    expect(firstError(await ask({ id: 'a', name: 'b' }))?.extensions.code).toBe('BAD_USER_INPUT')
    expect(firstError(await ask({}))?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it.each([
    [
      new GraphUnavailableError(new Error('bolt://10.0.0.7 refused')),
      'UNAVAILABLE',
      'The graph cannot be reached just now; try again later.',
    ],
    [
      new GraphBusyError(new Error('deadlock')),
      'UNAVAILABLE',
      'The graph cannot be reached just now; try again later.',
    ],
    [
      new GraphAuthError(new Error('password 1234')),
      'UNAVAILABLE',
      'The graph cannot be reached just now; try again later.',
    ],
    [
      new GraphTimeoutError(new Error('5s')),
      'TIMEOUT',
      'The answer took too long; ask for less, or try again later.',
    ],
    [
      new TypeError('secret of ours'),
      'INTERNAL_SERVER_ERROR',
      'Something went wrong here; the log has the details under the id of this error.',
    ],
  ])('masks %s, and logs it under the id that the client sees', async (failure, code, message) => {
    const failing = { read: () => Promise.reject(failure) } as unknown as GraphConnection
    const broken = await startTestApi({ connection: failing })

    const answer = await broken.ask('{ graph { claimCount } }')
    await broken.api.stop()

    expect(firstError(answer)).toEqual({
      message,
      path: ['graph'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code, id: expect.any(String) },
    })
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(broken.log).toContainEqual(
      expect.objectContaining({
        errorId: firstError(answer)?.extensions.id,
        err: expect.objectContaining({ message: expect.stringContaining(failure.message) }),
      }),
    )
  })

  it('has every code of ours documented in the schema, where it can be met', () => {
    const source = readFileSync(packagePath('src/graphql/errors.ts'), 'utf8')
    const codes = [
      ...(/export type ErrorCode =([\s\S]*?)\n\n/.exec(source)?.[1] ?? '').matchAll(/'(\w+)'/g),
    ].map(match => match[1])
    const documented = ['query', 'subscription'].map(root =>
      readFileSync(packagePath(`schema/${root}.graphql`), 'utf8'),
    )

    expect(codes.length).toBe(9)
    for (const code of codes) expect(documented.join('\n')).toContain(`\`${code}\``)
  })
})

describe('the process', () => {
  it('survives a list item that fails after a later one has failed the list', async () => {
    const graph = await testGraph()
    // The first claim's document cannot be read, which shows late; the second lacks what every claim of its predicate has.
    await graph.write(tx =>
      tx.run(`UNWIND [{id: '1', kind: 'ARMS'}, {id: '2', kind: null}] AS row
        CREATE (d:SourceDocument {id: 'doc:' + row.id, language: 'en', extractor: 'x@1', recordedAt: datetime(), publishedOn: date('2020-01-0' + row.id)})
        CREATE (p:Passage {id: 'psg:' + row.id, index: 0, start: 0, end: 1, text: 'x'})-[:PASSAGE_OF]->(d)
        CREATE (:Claim {id: 'clm:' + row.id, predicate: 'BACKING', polarity: 'ASSERTED', quote: 'x', start: 0, end: 1, rule: 'x', ruleVersion: 1,
          kind: row.kind, recordedAt: datetime(), documentId: d.id})-[:EVIDENCED_BY]->(p)`),
    )
    const late = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
    const failing = {
      read: async (text: string, params: Record<string, unknown>, options: object) => {
        if (!text.startsWith('// document-texts')) return graph.read(text, params, options)
        await late(50)
        throw new Error('the text cannot be read')
      },
    } as unknown as GraphConnection
    const fragile = await startTestApi({ connection: failing })
    const ownListeners = process.rawListeners('unhandledRejection').slice(0, -1)
    for (const listener of ownListeners) process.off('unhandledRejection', listener as () => void)

    const answer = await fragile.ask(`{ claims(orderBy: {field: PUBLISHED_ON, direction: ASC}) {
      nodes { ... on BackingClaim { kind } sourceDocument { text } } } }`)
    await late(150)
    for (const listener of ownListeners) process.on('unhandledRejection', listener as () => void)
    const next = await fragile.ask('{ __typename }')
    await fragile.api.stop()

    expect(answer.data).toBeNull()
    expect(fragile.log).toContainEqual(expect.objectContaining({ msg: 'unhandled rejection' }))
    expect(next).toEqual({ data: { __typename: 'Query' } })
  })
})
