import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migratedGraph } from '../support/neo4j.js'
import { GNA, HAFTAR, ingest, LNA, RUSSIA, TARHUNA, TRIPOLI, TURKEY } from '../support/small-world.js'
import { startTestApi, type TestApi } from './support/api.js'

let api: TestApi

beforeAll(async () => {
  const graph = await migratedGraph()
  await ingest(graph, {
    sentences: ['Russia arms the LNA.', 'the LNA holds Tarhuna.', 'the GNA holds Tripoli.'],
    publisher: 'AFP',
    publishedOn: '2020-04-01',
    entities: [RUSSIA, LNA, TARHUNA, GNA, TRIPOLI],
    claims: [
      { sentence: 0, backing: ['Russia', 'the LNA'], kind: 'ARMS' },
      { sentence: 1, control: ['the LNA', 'Tarhuna'], status: 'HELD' },
      { sentence: 2, control: ['the GNA', 'Tripoli'], status: 'HELD' },
    ],
  })
  await ingest(graph, {
    sentences: [
      'the GNA took Tarhuna from the LNA on 5 June.',
      'the LNA shelled Tripoli in May.',
      'Turkey denied that it trains the LNA.',
      'Turkey arms and trains the GNA.',
    ],
    publisher: 'Reuters',
    publishedOn: '2020-06-05',
    entities: [GNA, LNA, TARHUNA, TRIPOLI, TURKEY],
    claims: [
      { sentence: 0, control: ['the GNA', 'Tarhuna'], status: 'GAINED', from: 'the LNA', date: '2020-06-05' },
      {
        sentence: 0,
        event: 'CAPTURE',
        actors: ['the GNA'],
        targets: ['the LNA'],
        location: 'Tarhuna',
        date: '2020-06-05',
      },
      { sentence: 1, event: 'SHELLING', actors: ['the LNA'], location: 'Tripoli', date: '2020-05' },
      { sentence: 2, backing: ['Turkey', 'the LNA'], kind: 'TRAINING', polarity: 'DENIED' },
      { sentence: 3, backing: ['Turkey', 'the GNA'], kind: 'ARMS' },
      { sentence: 3, backing: ['Turkey', 'the GNA'], kind: 'TRAINING' },
    ],
  })
  await ingest(graph, {
    sentences: ['Russia no longer arms the LNA.', 'Haftar is silent.'],
    publishedOn: '2020-06-20',
    entities: [RUSSIA, LNA, HAFTAR],
    claims: [{ sentence: 0, backing: ['Russia', 'the LNA'], kind: 'ARMS', ends: true, date: '2020-06-19' }],
  })
  api = await startTestApi({ connection: graph })
}, 600_000)
afterAll(() => api.api.stop())

interface Line {
  readonly totalCount: number
  readonly nodes: readonly { readonly day: string; readonly summary: string }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string
    readonly startCursor: string
  }
}

async function ask(query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await api.ask(query)
  expect(errors).toBeUndefined()
  return data ?? {}
}

const timeline = async (args: string): Promise<Line> =>
  (
    await ask(
      `{ timeline(${args}) { totalCount nodes { day summary } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    )
  ).timeline as Line

const lines = async (args: string): Promise<string[]> =>
  (await timeline(args)).nodes.map(({ day, summary }) => `${day} ${summary}`)

const LNA_LINES = [
  '2020-04-01 Russia backs Libyan National Army',
  '2020-04-01 Libyan National Army holds Tarhuna',
  '2020-05-31 Shelling by Libyan National Army at Tripoli, 2020-05',
  '2020-06-05 Libyan National Army no longer holds Tarhuna',
  '2020-06-05 Capture by Government of National Accord on Libyan National Army at Tarhuna, 2020-06-05',
  '2020-06-19 Russia no longer backs Libyan National Army',
]

describe('timeline', () => {
  it('tells of an actor in the order of days, for leader and force alike', async () => {
    expect(await lines('filter: {actor: {name: "LNA"}}')).toEqual(LNA_LINES)
    expect(await lines('filter: {actor: {name: "Haftar"}}')).toEqual(LNA_LINES)
    expect(await lines('filter: {actor: {name: "LNA"}}, direction: DESC')).toEqual([...LNA_LINES].reverse())
  })

  it('tells of a location, and of those within it when asked', async () => {
    const ofTarhuna = [
      '2020-04-01 Libyan National Army holds Tarhuna',
      '2020-06-05 Libyan National Army no longer holds Tarhuna',
      '2020-06-05 Government of National Accord holds Tarhuna',
      '2020-06-05 Capture by Government of National Accord on Libyan National Army at Tarhuna, 2020-06-05',
    ]

    expect(await lines('filter: {location: {name: "Tarhuna"}}')).toEqual(expect.arrayContaining(ofTarhuna))
    expect((await timeline('filter: {location: {name: "Tarhuna"}}')).totalCount).toBe(4)
    expect(await lines('filter: {location: {id: "location:libya"}}')).toEqual([])
    expect(
      (await timeline('filter: {location: {id: "location:libya"}, includeWithin: true}')).totalCount,
    ).toBe(6)
  })

  it('tells of an actor at a location alone, and not of backings, which are nowhere', async () => {
    expect(await lines('filter: {actor: {name: "LNA"}, location: {name: "Tarhuna"}}')).toEqual([
      LNA_LINES[1],
      LNA_LINES[3],
      LNA_LINES[4],
    ])
    expect(
      await lines('filter: {actor: {name: "LNA"}, location: {id: "location:libya"}, includeWithin: true}'),
    ).toHaveLength(4)
  })

  it('keeps to days, kinds and standings, and leaves out what is only denied unless asked for it', async () => {
    expect(await lines('filter: {actor: {name: "LNA"}, from: "2020-05-31", to: "2020-06-05"}')).toEqual(
      LNA_LINES.slice(2, 5),
    )
    expect(await lines('filter: {actor: {name: "LNA"}, kinds: [BACKING_ENDED]}')).toEqual([LNA_LINES[5]])
    expect(await lines('filter: {actor: {name: "LNA"}, standing: [DENIED]}')).toEqual([
      '2020-06-05 Turkey backs Libyan National Army',
    ])
  })

  it.each(['ASC', 'DESC'])(
    'gives by pages of two, forwards and backwards, just what it gives at once: %s',
    async direction => {
      const filter = 'filter: {actor: {name: "LNA"}}'
      const all = direction === 'ASC' ? LNA_LINES : [...LNA_LINES].reverse()
      const forwards: string[] = []
      for (let after = '', more = true; more; ) {
        const page = await timeline(`${filter}, direction: ${direction}, first: 2${after}`)
        forwards.push(...page.nodes.map(({ day, summary }) => `${day} ${summary}`))
        expect([page.totalCount, page.pageInfo.hasPreviousPage]).toEqual([6, after !== ''])
        more = page.pageInfo.hasNextPage
        after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`
      }
      const backwards: string[] = []
      for (let before = '', more = true; more; ) {
        const page = await timeline(`${filter}, direction: ${direction}, last: 2${before}`)
        backwards.unshift(...page.nodes.map(({ day, summary }) => `${day} ${summary}`))
        expect(page.pageInfo.hasNextPage).toBe(before !== '')
        more = page.pageInfo.hasPreviousPage
        before = `, before: ${JSON.stringify(page.pageInfo.startCursor)}`
      }

      expect(forwards).toEqual(all)
      expect(backwards).toEqual(all)
    },
  )

  it('shows of each entry its date as said, what it is about and the words behind it', async () => {
    const { timeline: line } =
      await ask(`{ timeline(filter: {actor: {name: "LNA"}, kinds: [EVENT]}, first: 1) { nodes {
      kind standing date { value precision } relation { __typename ... on Event { eventType } } claims { nodes { quote } } } } }`)

    expect(line).toEqual({
      nodes: [
        {
          kind: 'EVENT',
          standing: 'REPORTED',
          date: { value: '2020-05', precision: 'MONTH' },
          relation: { __typename: 'Event', eventType: 'SHELLING' },
          claims: { nodes: [{ quote: 'the LNA shelled Tripoli in May.' }] },
        },
      ],
    })
  })

  it('asks for an actor or a location', async () => {
    const { errors } = await api.ask('{ timeline(filter: {from: "2020-01-01"}) { totalCount } }')

    expect(errors).toMatchObject([
      { message: 'filter: an actor or a location is needed', extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})

describe('aggregates', () => {
  it('count what the lists give, under the same filters', async () => {
    const { aggregates } = await ask(`{ aggregates {
      claimsByPublisher { publisher documentCount claimCount }
      ofTarhuna: claimsByPublisher(filter: {location: {name: "Tarhuna"}}) { publisher claimCount }
      eventsByMonth { month eventType eventCount }
      exact: eventsByMonth(filter: {date: {exactDaysOnly: true}}) { month }
      backersByKind(actor: {name: "GNA"}) { kind backerCount }
      before: backersByKind(actor: {name: "Haftar"}, asOf: "2020-06-18") { kind backerCount }
      now: backersByKind(actor: {name: "Haftar"}, asOf: "2020-06-19") { kind backerCount }
    } }`)

    expect(aggregates).toEqual({
      claimsByPublisher: [
        { publisher: 'Reuters', documentCount: 1, claimCount: 6 },
        { publisher: 'AFP', documentCount: 1, claimCount: 3 },
        { publisher: null, documentCount: 1, claimCount: 1 },
      ],
      ofTarhuna: [
        { publisher: 'Reuters', claimCount: 2 },
        { publisher: 'AFP', claimCount: 1 },
      ],
      eventsByMonth: [
        { month: '2020-05', eventType: 'SHELLING', eventCount: 1 },
        { month: '2020-06', eventType: 'CAPTURE', eventCount: 1 },
      ],
      exact: [{ month: '2020-06' }],
      backersByKind: [
        { kind: 'ARMS', backerCount: 1 },
        { kind: 'TRAINING', backerCount: 1 },
      ],
      before: [{ kind: 'ARMS', backerCount: 1 }],
      now: [],
    })
  })

  it('refuse more rows than they give', async () => {
    const { errors } = await api.ask('{ aggregates { claimsByPublisher(first: 1001) { claimCount } } }')

    expect(errors).toMatchObject([
      { message: 'first: must be from 0 to 1000, not 1001', extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})

describe('maps', () => {
  const point = { type: 'Point', coordinates: [13, 32] }

  it('give events as features of RFC 7946, latest first, and say where more match', async () => {
    const { all, one, events } = await ask(`{ all: eventMap one: eventMap(first: 1)
      events(orderBy: {field: DATE, direction: DESC}) { nodes { geoJson location { geoJson } } } }`)
    const collection = all as { features: { properties: { eventType: string } }[] }

    expect(all).toMatchObject({ type: 'FeatureCollection', truncated: false })
    expect(collection.features.map(({ properties }) => properties.eventType)).toEqual(['CAPTURE', 'SHELLING'])
    expect(collection.features[1]).toEqual({
      type: 'Feature',
      id: expect.stringMatching(/^event:/),
      geometry: point,
      properties: {
        name: 'Shelling by Libyan National Army at Tripoli, 2020-05',
        eventType: 'SHELLING',
        date: '2020-05',
        earliest: '2020-05-01',
        latest: '2020-05-31',
        standing: 'REPORTED',
        documentCount: 1,
        location: 'Tripoli',
        locationKind: 'CITY',
      },
    })
    expect(one).toEqual({
      type: 'FeatureCollection',
      features: collection.features.slice(0, 1),
      truncated: true,
    })
    expect((events as { nodes: { geoJson: unknown }[] }).nodes.map(({ geoJson }) => geoJson)).toEqual(
      collection.features,
    )
    expect(events).toMatchObject({
      nodes: [{}, { location: { geoJson: { type: 'Feature', id: 'location:tripoli', geometry: point } } }],
    })
  })

  it('give who controls what on a day, everywhere or within a location', async () => {
    const holders = async (args: string): Promise<unknown> => {
      const { controlMap } = await ask(`{ controlMap(${args}) }`)
      return (controlMap as { features: { properties: Record<string, string> }[] }).features
        .map(({ properties }) => `${properties.actorId} ${properties.state} ${properties.location}`)
        .sort()
    }

    expect(await holders('asOf: "2020-06-04"')).toEqual(['actor:gna HELD Tripoli', 'actor:lna HELD Tarhuna'])
    expect(await holders('asOf: "2020-06-05"')).toEqual(['actor:gna HELD Tarhuna', 'actor:gna HELD Tripoli'])
    expect(await holders('asOf: "2020-06-05", within: {name: "Tarhuna"}')).toEqual(['actor:gna HELD Tarhuna'])
    expect(await holders('asOf: "2020-06-05", within: {id: "location:libya"}')).toHaveLength(2)
    expect(await holders('asOf: "2020-06-05", filter: {state: [LOST]}')).toEqual([])
  })
})
