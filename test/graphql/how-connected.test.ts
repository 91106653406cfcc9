import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import type { EntitySpec } from '../support/builders.js'
import { migratedGraph } from '../support/neo4j.js'
import { GNA, HAFTAR, ingest, LNA, RUSSIA, TARHUNA, TRIPOLI, TURKEY } from '../support/small-world.js'
import { startTestApi, type TestApi } from './support/api.js'

const BRIGADE: EntitySpec = { name: 'the Zawiya Brigade', type: 'ARMED_FORCE' }
const HERMITS: EntitySpec = { name: 'the Hermits', type: 'ORGANIZATION' }

let graph: GraphConnection
let api: TestApi

beforeAll(async () => {
  graph = await migratedGraph()
  await ingest(graph, {
    sentences: ['Turkey arms the GNA.', 'Russia arms the LNA.', 'Russia denied that it arms the GNA.'],
    publisher: 'AFP',
    publishedOn: '2020-05-01',
    entities: [TURKEY, GNA, RUSSIA, LNA],
    claims: [
      { sentence: 0, backing: ['Turkey', 'the GNA'], kind: 'ARMS' },
      { sentence: 1, backing: ['Russia', 'the LNA'], kind: 'ARMS' },
      { sentence: 2, backing: ['Russia', 'the GNA'], kind: 'ARMS', polarity: 'DENIED' },
    ],
  })
  await ingest(graph, {
    sentences: ['the Zawiya Brigade fights for the GNA.', 'the Hermits exist.'],
    publishedOn: '2020-05-10',
    entities: [BRIGADE, GNA, HERMITS],
    claims: [{ sentence: 0, affiliation: ['the Zawiya Brigade', 'the GNA'] }],
  })
  await ingest(graph, {
    sentences: [
      'the LNA shelled the GNA at Tarhuna on 1 June.',
      'the LNA and the Zawiya Brigade hold Tripoli.',
    ],
    publishedOn: '2020-06-02',
    entities: [LNA, GNA, TARHUNA, BRIGADE, TRIPOLI],
    claims: [
      {
        sentence: 0,
        event: 'SHELLING',
        actors: ['the LNA'],
        targets: ['the GNA'],
        location: 'Tarhuna',
        date: '2020-06-01',
      },
      { sentence: 1, control: ['the LNA', 'Tripoli'], status: 'HELD' },
      { sentence: 1, control: ['the Zawiya Brigade', 'Tripoli'], status: 'HELD' },
    ],
  })
  await ingest(graph, {
    sentences: ['Turkey no longer arms the GNA.', 'Haftar spoke.'],
    publishedOn: '2020-06-20',
    entities: [TURKEY, GNA, HAFTAR],
    claims: [{ sentence: 0, backing: ['Turkey', 'the GNA'], kind: 'ARMS', ends: true, date: '2020-06-20' }],
  })
  api = await startTestApi({ connection: graph })
}, 600_000)
afterAll(() => api.api.stop())

interface Path {
  readonly hops: readonly { readonly summary: string }[]
}

async function ways(from: string, to: string, rest = ''): Promise<string[][]> {
  const { data, errors } = await api.ask(
    `query ($from: String!, $to: String!) { howConnected(from: {name: $from}, to: {name: $to} ${rest}) { hops { summary } } }`,
    { from, to },
  )
  expect(errors).toBeUndefined()
  return ((data?.howConnected ?? []) as readonly Path[]).map(({ hops }) => hops.map(({ summary }) => summary))
}

const CLASH =
  'Government of National Accord and Libyan National Army took part against each other: Shelling by Libyan National Army on Government of National Accord at Tarhuna, 2020-06-01'

describe('howConnected', () => {
  it('goes over who backs whom and who belongs to whom, whichever way they read', async () => {
    expect(await ways('Turkey', 'Zawiya Brigade', ', asOf: "2020-06-10"')).toEqual([
      [
        'Turkey backs Government of National Accord',
        'the Zawiya Brigade is affiliated with Government of National Accord',
      ],
    ])
  })

  it('goes over a shared event or location only where nothing stronger leads there, and over one alone', async () => {
    expect(await ways('Turkey', 'Russia', ', asOf: "2020-06-10", first: 1')).toEqual([
      ['Turkey backs Government of National Accord', CLASH, 'Russia backs Libyan National Army'],
    ])
    expect(await ways('Zawiya Brigade', 'Russia', ', asOf: "2020-06-10", first: 1')).toEqual([
      [
        'the Zawiya Brigade and Libyan National Army both hold or contest Tripoli',
        'Russia backs Libyan National Army',
      ],
    ])
  })

  it('says nothing of what is only denied, of what had not happened, and of what is over on the day', async () => {
    expect(await ways('Russia', 'GNA', ', asOf: "2020-06-10", kinds: [BACKING]')).toEqual([])
    expect(await ways('GNA', 'LNA', ', asOf: "2020-05-31"')).toEqual([])
    expect(await ways('Turkey', 'GNA', ', asOf: "2020-06-19"')).toHaveLength(1)
    expect(await ways('Turkey', 'GNA', ', asOf: "2020-06-20"')).toEqual([])
  })

  it('tells by a day of knowledge only what had been published by it', async () => {
    const known = (to: string, day: string) =>
      ways('Turkey', to, `, asOf: "2020-07-01", knownAt: "${day}", first: 1`)

    expect(await known('Zawiya Brigade', '2020-05-09')).toEqual([])
    expect(await known('Zawiya Brigade', '2020-05-10')).toHaveLength(1)
    expect(await known('Zawiya Brigade', '2020-06-20')).toEqual([])
    expect(await known('Russia', '2020-06-01')).toEqual([])
    expect(await known('Russia', '2020-06-02')).toEqual([
      ['Turkey backs Government of National Accord', CLASH, 'Russia backs Libyan National Army'],
    ])
  })

  it('gives with a day of knowledge relations that node(id) finds again as they were known', async () => {
    const { data } =
      await api.ask(`{ howConnected(from: {name: "Turkey"}, to: {name: "Zawiya Brigade"}, asOf: "2020-07-01", knownAt: "2020-05-20") {
      hops { relations { ... on Backing { id validTo { value } } ... on Affiliation { id validTo { value } } } } } }`)
    const [path] = (data?.howConnected ?? []) as {
      hops: { relations: { id: string; validTo: unknown }[] }[]
    }[]
    const relations = path?.hops.flatMap(hop => hop.relations) ?? []

    const again = await api.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Backing { id validTo { value } } ... on Affiliation { id validTo { value } } } }`,
      { ids: relations.map(({ id }) => id) },
    )

    expect(relations.map(({ id }) => id.split('|knownAt:')[1])).toEqual(['2020-05-20', '2020-05-20'])
    expect(again.data?.nodes).toEqual(relations)
  })

  it('takes a leader and the force named for him for one place to begin and to end', async () => {
    const viaLeader = await ways('Haftar', 'Russia')

    expect(viaLeader[0]).toEqual(['Russia backs Libyan National Army'])
    expect(await ways('LNA', 'Russia')).toEqual(viaLeader)
    expect(await ways('Haftar', 'Libyan National Army')).toEqual([
      ['Libyan National Army is named for Khalifa Haftar'],
    ])
  })

  it('shows the sentences behind each hop', async () => {
    const { data } =
      await api.ask(`{ howConnected(from: {name: "Turkey"}, to: {name: "Russia"}, asOf: "2020-06-10", first: 1) {
      length hops { kind forward standing from { name } to { name } claims { totalCount nodes { quote } } relations { __typename } } } }`)

    expect(data?.howConnected).toMatchObject([
      {
        length: 3,
        hops: [
          {
            kind: 'BACKING',
            forward: true,
            standing: 'REPORTED',
            claims: { nodes: [{ quote: 'Turkey arms the GNA.' }, {}] },
          },
          { kind: 'SHARED_EVENT', relations: [{ __typename: 'Event' }], claims: { totalCount: 1 } },
          { kind: 'BACKING', forward: false, from: { name: 'Libyan National Army' }, to: { name: 'Russia' } },
        ],
      },
    ])
  })

  it('finds no way to somebody of whom nothing is told, and says so by an empty list', async () => {
    expect(await ways('Turkey', 'Hermits')).toEqual([])
  })

  it.each([
    [
      '{ howConnected(from: {name: "Turkey"}, to: {name: "Turkey"}) { length } }',
      'to: is the actor of "from"',
    ],
    [
      '{ howConnected(from: {name: "Turkey"}, to: {name: "Russia"}, maxHops: 7) { length } }',
      'maxHops: must be from 1 to 6, not 7',
    ],
    [
      '{ howConnected(from: {name: "Turkey"}, to: {name: "Russia"}, first: 0) { length } }',
      'first: must be from 1 to 10, not 0',
    ],
  ])('refuses %s', async (query, message) => {
    const { errors } = await api.ask(query)

    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
  })
})
