import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NameLookup } from '../../src/domain/name-lookup.js'
import type { GraphConnection } from '../../src/graph/connection.js'
import { createNameLookup } from '../../src/resolve/name-index.js'
import { loadSeeds } from '../../src/seeds/load-seeds.js'
import { migratedGraph } from '../support/neo4j.js'
import { startTestApi, type TestApi } from './support/api.js'
import { ingestTold } from './support/told.js'

let graph: GraphConnection
let api: TestApi
let names: NameLookup

beforeAll(async () => {
  graph = await migratedGraph()
  const seeds = loadSeeds()
  names = createNameLookup(seeds.actors, seeds.locations)
  const tell = (told: Parameters<typeof ingestTold>[2]) => ingestTold(graph, names, told)
  await tell({
    publishedOn: '2019-04-05',
    publisher: 'AFP',
    says: [
      { backer: 'Egypt', recipient: 'Khalifa Haftar' },
      { actor: 'LNA', location: 'Tarhuna', status: 'HELD' },
      { actor: 'GNA', location: 'Tripoli', status: 'HELD' },
    ],
  })
  await tell({
    publishedOn: '2020-01-10',
    publisher: 'Reuters',
    says: [
      { backer: 'Turkey', recipient: 'GNA', kind: 'TROOPS', date: '2020-01' },
      { backer: 'Russia', recipient: 'LNA', kind: 'AIR' },
      { backer: 'Russia', recipient: 'LNA', kind: 'AIR', polarity: 'DENIED', claimedBy: 'Khalifa Haftar' },
      { backer: 'Egypt', recipient: 'LNA' },
    ],
  })
  await tell({
    publishedOn: '2020-06-05',
    publisher: 'Al Jazeera',
    says: [
      { actor: 'GNA', location: 'Tarhuna', status: 'GAINED', from: 'LNA', date: '2020-06-05' },
      { actor: 'LNA', location: 'al-Watiya', status: 'LOST', date: '2020-05-18' },
      { backer: 'Turkey', recipient: 'GNA', kind: 'TROOPS', ends: true, date: '2020-06-01' },
    ],
  })
  await tell({ publishedOn: null, says: [{ backer: 'Qatar', recipient: 'GNA', kind: 'FINANCIAL' }] })
  api = await startTestApi({ connection: graph })
}, 600_000)
afterAll(() => api.api.stop())

const backersOf = async (actor: string, rest = ''): Promise<unknown> => {
  const answer = await api.ask(
    `{ whoBacks(actor: {name: ${JSON.stringify(actor)}} ${rest}) { nodes { backer { name } } } }`,
  )
  return answer.data?.whoBacks ?? answer.errors
}
const named = (...backers: readonly string[]): unknown => ({
  nodes: backers.map(name => ({ backer: { name } })),
})

describe('whoBacks', () => {
  it.each(['Haftar', 'Khalifa Hifter', 'LNA', 'خليفة حفتر', 'Libyan National Army'])(
    'answers for leader and force alike: %s',
    async name => {
      expect(await backersOf(name, 'orderBy: {field: NAME, direction: ASC}')).toEqual(
        named('Egypt', 'Russia'),
      )
    },
  )

  it('tells of each backing how it stands, since when, and who was said to be backed', async () => {
    const { data, errors } =
      await api.ask(`{ whoBacks(actor: {name: "LNA"}, orderBy: {field: NAME, direction: ASC}) {
      totalCount asOf knownAt note
      nodes { recipient { name } saidOf { name } kinds standing firstReportedOn lastReportedOn documentCount claimCount
        validFrom { value precision earliest latest } validFromBasis validTo { value }
        kindDetails { kind standing disputedBy { interested claim { polarity claimedBy { name } } } } } } }`)

    expect(errors).toBeUndefined()
    expect(data?.whoBacks).toEqual({
      totalCount: 2,
      asOf: '2020-07-01',
      knownAt: null,
      note: null,
      nodes: [
        {
          recipient: { name: 'Libyan National Army' },
          saidOf: [{ name: 'Khalifa Haftar' }, { name: 'Libyan National Army' }],
          kinds: ['UNSPECIFIED'],
          standing: 'CONFIRMED',
          firstReportedOn: '2019-04-05',
          lastReportedOn: '2020-01-10',
          documentCount: 2,
          claimCount: 2,
          validFrom: { value: null, precision: null, earliest: null, latest: '2019-04-05' },
          validFromBasis: 'FIRST_REPORTED',
          validTo: null,
          kindDetails: [{ kind: 'UNSPECIFIED', standing: 'CONFIRMED', disputedBy: [] }],
        },
        {
          recipient: { name: 'Libyan National Army' },
          saidOf: [{ name: 'Libyan National Army' }],
          kinds: ['AIR'],
          standing: 'DISPUTED',
          firstReportedOn: '2020-01-10',
          lastReportedOn: '2020-01-10',
          documentCount: 1,
          claimCount: 2,
          validFrom: { value: null, precision: null, earliest: null, latest: '2020-01-10' },
          validFromBasis: 'FIRST_REPORTED',
          validTo: null,
          kindDetails: [
            {
              kind: 'AIR',
              standing: 'DISPUTED',
              disputedBy: [
                { interested: true, claim: { polarity: 'DENIED', claimedBy: { name: 'Khalifa Haftar' } } },
              ],
            },
          ],
        },
      ],
    })
  })

  it('counts a month from the day of its report, and stops on the day on which it ends', async () => {
    expect(await backersOf('GNA', 'asOf: "2020-01-09"')).toEqual(named())
    expect(await backersOf('GNA', 'asOf: "2020-01-10"')).toEqual(named('Turkey'))
    expect(await backersOf('GNA', 'asOf: "2020-05-31"')).toEqual(named('Turkey'))
    expect(await backersOf('GNA', 'asOf: "2020-06-01"')).toEqual(named())
  })

  it('says before a first report that the answer is unknown', async () => {
    const { data } = await api.ask(
      '{ whoBacks(actor: {name: "LNA"}, asOf: "2018-01-01") { totalCount note } }',
    )

    expect(data?.whoBacks).toEqual({
      totalCount: 0,
      note: 'No report says who backs Libyan National Army on 2018-01-01, as far as asked for: unknown, which does not mean nobody.',
    })
  })

  it('filters by kind, standing and the kind of the backer', async () => {
    const air =
      'filter: {or: [{kind: [AIR], standing: [DISPUTED]}, {otherKind: [PERSON]}], not: {kind: [TROOPS]}}'

    expect(await backersOf('LNA', air)).toEqual(named('Russia'))
    expect(await backersOf('LNA', `${air} knownAt: "2020-02-01"`)).toEqual(named('Russia'))
  })

  it('knows by a day what had been published by it, that day included', async () => {
    expect(await backersOf('Haftar', 'knownAt: "2019-04-04"')).toEqual(named())
    expect(await backersOf('Haftar', 'knownAt: "2019-04-05"')).toEqual(named('Egypt'))
    expect(
      await backersOf('Haftar', 'knownAt: "2020-01-10", orderBy: {field: NAME, direction: ASC}'),
    ).toEqual(named('Egypt', 'Russia'))
  })

  it('did not know yet of an end that was published later', async () => {
    expect(await backersOf('GNA', 'asOf: "2020-06-02", knownAt: "2020-06-04"')).toEqual(named('Turkey'))
  })

  it('leaves documents without a day out of what was known, and warns', async () => {
    const { data } = await api.ask(`{
      before: whoBacks(actor: {name: "GNA"}, asOf: "2020-06-30", knownAt: "2020-06-30") { nodes { backer { name } } warnings { code } }
      now: whoBacks(actor: {name: "GNA"}, asOf: "2020-06-30") { nodes { backer { name } validFromBasis } warnings { code } }
    }`)

    expect(data).toEqual({
      before: { nodes: [], warnings: [{ code: 'UNDATED_DOCUMENTS_LEFT_OUT' }] },
      now: { nodes: [{ backer: { name: 'Qatar' }, validFromBasis: 'FIRST_RECORDED' }], warnings: [] },
    })
  })
})

describe('backedBy', () => {
  it('answers the other way round', async () => {
    const { data } = await api.ask(`{ now: backedBy(actor: {name: "Egypt"}) { nodes { recipient { id } } }
      before: backedBy(actor: {name: "Egypt"}, knownAt: "2019-05-01") { nodes { recipient { id } claimCount } } }`)

    expect(data).toEqual({
      now: { nodes: [{ recipient: { id: 'actor:libyan-national-army' } }] },
      before: { nodes: [{ recipient: { id: 'actor:libyan-national-army' }, claimCount: 1 }] },
    })
  })
})

describe('whoControls', () => {
  const holders = async (location: string, rest = ''): Promise<unknown> => {
    const { data, errors } = await api.ask(
      `{ whoControls(location: {name: "${location}"} ${rest}) { nodes { actor { name } state } note } }`,
    )
    return data?.whoControls ?? errors
  }
  const gna = 'Government of National Accord'

  it('answers for a day, before and after a place changed hands', async () => {
    expect(await holders('Tarhuna', 'asOf: "2020-06-04"')).toEqual({
      nodes: [{ actor: { name: 'Libyan National Army' }, state: 'HELD' }],
      note: null,
    })
    expect(await holders('Tarhuna', 'asOf: "2020-06-05"')).toEqual({
      nodes: [{ actor: { name: gna }, state: 'HELD' }],
      note: null,
    })
  })

  it('says who lost a place that nobody is known to hold', async () => {
    expect(await holders('al-Wattia')).toEqual({
      nodes: [{ actor: { name: 'Libyan National Army' }, state: 'LOST' }],
      note: 'No report says who controls Al-Watiya air base on 2020-07-01: unknown, which does not mean nobody. Last reported: lost by Libyan National Army.',
    })
  })

  it('answers of what was known by a day', async () => {
    expect(await holders('Tarhuna', 'asOf: "2020-06-05", knownAt: "2020-06-04"')).toEqual({
      nodes: [{ actor: { name: 'Libyan National Army' }, state: 'HELD' }],
      note: null,
    })
    expect(await holders('Tarhuna', 'knownAt: "2019-01-01"')).toMatchObject({
      nodes: [],
      note: expect.stringContaining('No report published by 2019-01-01'),
    })
  })

  it('lets the wider location answer only when asked, and says so', async () => {
    const { data } = await api.ask(`{
      alone: whoControls(location: {id: "location:tarhuna"}) { edges { ofWiderLocation } }
      wider: whoControls(location: {id: "location:tarhuna"}, includeWithin: true) {
        edges { ofWiderLocation node { location { name } } } warnings { code } }
    }`)

    expect(data).toMatchObject({
      alone: { edges: [{ ofWiderLocation: false }] },
      wider: { edges: [{ ofWiderLocation: false, node: { location: { name: 'Tarhuna' } } }], warnings: [] },
    })
  })
})

describe('controlledBy', () => {
  it('leaves out what was lost, unless states are asked for', async () => {
    const { data } = await api.ask(`{
      held: controlledBy(actor: {name: "Haftar"}, asOf: "2020-06-01") { totalCount nodes { location { name } } }
      lost: controlledBy(actor: {name: "Haftar"}, asOf: "2020-06-01", filter: {state: [LOST]}) { nodes { location { name } } }
      before: controlledBy(actor: {name: "Haftar"}, asOf: "2020-06-05", knownAt: "2020-06-04") { nodes { location { name } } }
    }`)

    expect(data).toEqual({
      held: { totalCount: 1, nodes: [{ location: { name: 'Tarhuna' } }] },
      lost: { nodes: [{ location: { name: 'Al-Watiya air base' } }] },
      before: { nodes: [{ location: { name: 'Tarhuna' } }] },
    })
  })
})

describe('controlHistory', () => {
  it('tells the time line of a place, earliest first, also as it was known', async () => {
    const history = (knownAt: string): string =>
      `controlHistory(location: {name: "Tarhuna"} ${knownAt}) { actor { name } state validFrom { latest } validTo { latest value } }`
    const { data } = await api.ask(`{ now: ${history('')} before: ${history('knownAt: "2020-01-01"')} }`)

    expect(data).toEqual({
      now: [
        {
          actor: { name: 'Libyan National Army' },
          state: 'HELD',
          validFrom: { latest: '2019-04-05' },
          validTo: { latest: '2020-06-05', value: '2020-06-05' },
        },
        {
          actor: { name: 'Government of National Accord' },
          state: 'HELD',
          validFrom: { latest: '2020-06-05' },
          validTo: null,
        },
      ],
      before: [
        {
          actor: { name: 'Libyan National Army' },
          state: 'HELD',
          validFrom: { latest: '2019-04-05' },
          validTo: null,
        },
      ],
    })
  })
})

describe('node', () => {
  it('gives everything again by its id, also what was answered with knownAt', async () => {
    const { data } = await api.ask(`{
      now: whoBacks(actor: {name: "LNA"}) { nodes { id claims { nodes { id passage { id sourceDocument { id } } ...mentions } } } }
      before: whoBacks(actor: {name: "LNA"}, knownAt: "2019-05-01") { nodes { id } }
      held: whoControls(location: {name: "Tarhuna"}) { nodes { id actor { id } location { id } } }
      heldThen: whoControls(location: {name: "Tarhuna"}, knownAt: "2020-01-01") { nodes { id } }
    } fragment mentions on BackingClaim { backerMention { id } }`)
    const ids = [...new Set(JSON.stringify(data).match(/(?<="id":")[^"]+/g))]

    const again = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })

    expect(again.errors).toBeUndefined()
    const nodes = again.data?.nodes as { id: string; __typename: string }[]
    expect(nodes.map(node => node?.id)).toEqual(ids)
    expect(new Set(nodes.map(node => node.__typename))).toEqual(
      new Set([
        'Backing',
        'BackingClaim',
        'Passage',
        'SourceDocument',
        'Mention',
        'Control',
        'Actor',
        'Location',
      ]),
    )
  })

  it('tells what a relation was known to be on the day that its id holds', async () => {
    const { data } = await api.ask(
      '{ whoBacks(actor: {name: "LNA"}, knownAt: "2019-05-01") { nodes { id } } }',
    )
    const nodes = (data?.whoBacks as { nodes?: { id: string }[] } | undefined)?.nodes ?? []

    const again = await api.ask(
      'query ($id: ID!) { node(id: $id) { ... on Backing { knownAt claimCount standing } } }',
      nodes[0],
    )

    expect(again.data?.node).toEqual({ knownAt: '2019-05-01', claimCount: 1, standing: 'REPORTED' })
  })

  it('is null for an id that nothing has, whatever it looks like', async () => {
    const ids = [
      'x',
      'actor:none',
      'location:none',
      'backing|a|b|c',
      'backing|a|b|c|knownAt:2020-02-31',
      'control|x|knownAt:2020-01-01',
      'clm:0',
      '',
    ]
    const { data, errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })

    expect(errors).toBeUndefined()
    expect(data?.nodes).toEqual(ids.map(() => null))
  })
})

describe('statements of a request', () => {
  const statementsOf = async (query: string): Promise<unknown> => {
    const { errors } = await api.ask(query)
    expect(errors).toBeUndefined()
    return api.log.at(-1)?.statements
  }

  it('do not grow with what a page holds: the name, the page, the actors said, the claims', async () => {
    const claims =
      'claims { nodes { quote claimedBy { name } passage { text sourceDocument { publisher } } } }'
    const nested = `nodes { backer { name } recipient { name } saidOf { name } ${claims} derivation { claims { nodes { id } } } }`

    expect(
      await statementsOf(
        `{ whoBacks(actor: {name: "LNA"}) { totalCount nodes { backer { name } } pageInfo { hasNextPage } } }`,
      ),
    ).toBe(2)
    expect(await statementsOf(`{ whoBacks(actor: {name: "LNA"}) { ${nested} } }`)).toBe(4)
    expect(
      await statementsOf(
        `{ whoControls(location: {name: "Tarhuna"}) { nodes { actor { name } state ${claims} } } }`,
      ),
    ).toBe(3)
  })

  it('look several names up at once', async () => {
    expect(
      await statementsOf(
        '{ a: actor(by: {name: "LNA"}) { name } b: actor(by: {name: "GNA"}) { name } c: actor(by: {name: "Haftar"}) { name } }',
      ),
    ).toBe(1)
  })
})
