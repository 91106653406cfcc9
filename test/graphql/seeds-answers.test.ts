import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract/extract.js'
import { loadSyntax } from '../../src/extract/syntax/load-model.js'
import { ingestSeeds } from '../../src/ingest/ingest-seeds.js'
import { packagePath } from '../../src/package-root.js'
import { createNameLookup } from '../../src/resolve/name-index.js'
import { loadSeeds } from '../../src/seeds/load-seeds.js'
import { migratedGraph } from '../support/neo4j.js'
import { startTestApi, type TestApi } from './support/api.js'

const examples = packagePath('src', 'web', 'examples')
let api: TestApi

beforeAll(async () => {
  const graph = await migratedGraph()
  const seeds = loadSeeds()
  const names = createNameLookup(seeds.actors, seeds.locations)
  await ingestSeeds({ extractor: createExtractor({ syntax: loadSyntax(), names }), names, graph })
  api = await startTestApi({ connection: graph })
}, 600_000)
afterAll(() => api.api.stop())

/** One for each sort of thing that is shown, and of a search for ways one a step; what changed derives two days, ties and all. */
const MOST_STATEMENTS = 16
const MOST_OF: Readonly<Record<string, number>> = { '16-changes.graphql': 20 }
const statementsOfLast = (): number =>
  Number(api.log.findLast(({ statements }) => statements !== undefined)?.statements)

interface Backings {
  readonly nodes: readonly { readonly backer: { readonly name: string } }[]
}

describe('over the seed documents', () => {
  // What is told live has tests of its own.
  const questions = readdirSync(examples).filter(
    file => file.endsWith('.graphql') && !/^subscription /m.test(readFileSync(`${examples}/${file}`, 'utf8')),
  )

  it.each(questions)('the playground’s %s is answered, with something to show', async file => {
    const query = readFileSync(`${examples}/${file}`, 'utf8')
    const variables = JSON.parse(readFileSync(`${examples}/${file.replace('.graphql', '.json')}`, 'utf8'))

    const { data, errors } = await api.ask(query, variables)

    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).toMatch(/"(name|quote|id|summary)":"|Count":[1-9]/)
    expect(statementsOfLast()).toBeLessThanOrEqual(MOST_OF[file] ?? MOST_STATEMENTS)
  })

  it.each([
    'whoBacks(actor: {name: "LNA"}, first: $n) { nodes { backer { name aliases { name } } saidOf { name } claims(first: 3) { nodes { quote passage { text } sourceDocument { title } } } } }',
    'events(first: $n) { nodes { name location { name within { name } } actors { name partOf { name } } claims(first: 3) { nodes { quote } } } }',
    'timeline(filter: {actor: {name: "LNA"}}, first: $n) { nodes { summary relation { __typename } claims(first: 3) { nodes { quote } } } }',
    'claims(first: $n) { nodes { quote claimedBy { name } passage { text } sourceDocument { title } } }',
    'disputes(first: $n) { nodes { reasons claimsFor(first: 2) { nodes { quote } } claimsAgainst(first: 2) { nodes { quote } } } }',
  ])('runs no more statements for many rows than for few: %s', async field => {
    const statementsFor = async (n: number): Promise<number> => {
      const { errors } = await api.ask(`query Rows($n: Int!) { ${field} }`, { n })
      expect(errors).toBeUndefined()
      return statementsOfLast()
    }

    const few = await statementsFor(2)
    const many = await statementsFor(40)

    expect(few).toBeGreaterThan(0)
    // Of relations with many claims the days alone are read first, to know which claims the page has.
    expect(many).toBeLessThanOrEqual(few + 2)
  })

  it('whoBacks tells for Haftar, for the LNA and for another spelling whom the reports name, and the words that say so', async () => {
    const query = `query ($name: String!) { whoBacks(actor: {name: $name}, asOf: "2020-06-05", first: 100) {
      nodes { backer { name } claims { nodes { quote sourceDocument { text } start end } } } } }`
    const [leader, force, spelling] = await Promise.all(
      ['Haftar', 'LNA', 'Khalifa Hifter'].map(
        async name => (await api.ask(query, { name })).data?.whoBacks as Backings,
      ),
    )

    expect(leader?.nodes.map(({ backer }) => backer.name)).toEqual(
      expect.arrayContaining(['United Arab Emirates', 'Egypt', 'Russia', 'France']),
    )
    expect(force).toEqual(leader)
    expect(spelling).toEqual(leader)
    const claims = (leader?.nodes ?? []).flatMap(
      node =>
        (
          node as unknown as {
            claims: {
              nodes: { quote: string; start: number; end: number; sourceDocument: { text: string } }[]
            }
          }
        ).claims.nodes,
    )
    expect(claims.length).toBeGreaterThan(4)
    for (const { quote, start, end, sourceDocument } of claims)
      expect(sourceDocument.text.slice(start, end)).toBe(quote)
  })

  const controls = async (name: string, asOf: string, knownAt?: string): Promise<string[]> => {
    const known = knownAt === undefined ? '' : `, knownAt: "${knownAt}"`
    const { data } = await api.ask(
      `{ whoControls(location: {name: "${name}"}, asOf: "${asOf}"${known}) { nodes { state actor { id } } } }`,
    )
    const { nodes } = (data as { whoControls: { nodes: { state: string; actor: { id: string } }[] } })
      .whoControls
    return nodes.map(({ state, actor }) => `${actor.id} ${state}`).sort()
  }

  it('whoControls follows Tarhuna by both clocks, and says unknown long before', async () => {
    expect(await controls('Tarhuna', '2020-06-06')).toEqual(['actor:gna-forces HELD'])
    expect(await controls('Tarhuna', '2020-05-30')).toEqual(['actor:libyan-national-army HELD'])
    expect(await controls('Tarhuna', '2020-06-06', '2020-05-31')).toEqual(['actor:libyan-national-army HELD'])
    const { data } = await api.ask(
      '{ before: whoControls(location: {name: "Tarhuna"}, asOf: "2018-01-01") { nodes { state } note } }',
    )
    expect(data?.before).toEqual({ nodes: [], note: expect.stringContaining('does not mean nobody') })
  })

  it('whoControls says lost, holder unknown, where only the loss was published by then', async () => {
    expect(await controls('Al-Watiya', '2020-05-25')).toEqual(['actor:gna-forces HELD'])
    expect(await controls('Al-Watiya', '2020-05-25', '2020-05-25')).toEqual([
      'actor:libyan-national-army LOST',
    ])
  })

  /** The reports speak of one checkpoint, 27 kilometres from Tripoli. */
  async function onlyCheckpoint(): Promise<string | undefined> {
    const { data } = await api.ask('{ locations(filter: {kind: [CHECKPOINT]}, first: 10) { nodes { id } } }')
    const { nodes } = (data as { locations: { nodes: { id: string }[] } }).locations
    expect(nodes).toHaveLength(1)
    return nodes[0]?.id
  }

  interface KindedBacking {
    readonly backer: { readonly name: string }
    readonly kindDetails: readonly { readonly kind: string; readonly standing: string }[]
    readonly claims: { readonly nodes: readonly { readonly claimedBy: { readonly name: string } | null }[] }
  }

  async function backingsOf(actor: string): Promise<readonly KindedBacking[]> {
    const { data } = await api.ask(
      `query ($actor: String!) { whoBacks(actor: {name: $actor}, first: 50) { nodes {
        backer { name } kindDetails { kind standing } claims { nodes { claimedBy { name } } } } } }`,
      { actor },
    )
    return (data as { whoBacks: { nodes: KindedBacking[] } }).whoBacks.nodes
  }

  const kindsOf = (backings: readonly KindedBacking[], backer: string): string[] =>
    backings
      .filter(backing => backing.backer.name === backer)
      .flatMap(backing => backing.kindDetails.map(({ kind, standing }) => `${kind} ${standing}`))

  it('whoBacks keeps kinds and standing apart: air support disputed, troops denied, plain statements standing', async () => {
    const backings = await backingsOf('Haftar')

    expect(kindsOf(backings, 'Russia')).toEqual(['AIR DISPUTED', 'TROOPS DENIED', 'UNSPECIFIED REPORTED'])
    expect(kindsOf(backings, 'United Arab Emirates')).toEqual(
      expect.arrayContaining(['AIR REPORTED', 'ARMS ALLEGED', 'MILITARY REPORTED', 'POLITICAL REPORTED']),
    )
    expect(kindsOf(backings, 'Egypt')).toEqual(
      expect.arrayContaining(['MILITARY REPORTED', 'POLITICAL REPORTED']),
    )
    const saudi = backings.find(({ backer }) => backer.name === 'Saudi Arabia')
    expect(saudi?.claims.nodes).not.toHaveLength(0)
    expect(saudi?.claims.nodes.filter(({ claimedBy }) => claimedBy === null)).toEqual([])
  })

  it('whoBacks tells how Turkey and the United Nations back the GNA, by each of its names', async () => {
    const backings = await backingsOf('GNA')

    expect(kindsOf(backings, 'Turkey')).toEqual(
      expect.arrayContaining(['AIR REPORTED', 'ARMS REPORTED', 'TROOPS REPORTED']),
    )
    expect(kindsOf(backings, 'United Nations')).toEqual([
      'DIPLOMATIC_RECOGNITION REPORTED',
      'POLITICAL REPORTED',
    ])
    for (const name of ['Al-Wefaq government', 'Government of National Accord', 'Accord government'])
      expect(await backingsOf(name)).toEqual(backings)
  })

  it('controlHistory shows who took the checkpoint from whom, and that two militias hold it together', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) { controlHistory(location: {id: $id}) {
        actor { name } state validFrom { latest } validTo { latest } claims { nodes { claimedBy { name } } } } }`,
      { id: await onlyCheckpoint() },
    )
    const history = (
      data as {
        controlHistory: {
          actor: { name: string }
          state: string
          validFrom: { latest: string }
          validTo: { latest: string } | null
          claims: KindedBacking['claims']
        }[]
      }
    ).controlHistory

    expect(
      history.map(({ actor, state, validFrom, validTo, claims }) => [
        actor.name,
        state,
        validFrom.latest,
        validTo?.latest ?? null,
        [...new Set(claims.nodes.map(({ claimedBy }) => claimedBy?.name ?? 'the report'))].sort(),
      ]),
    ).toEqual([
      ['Libyan National Army', 'HELD', '2019-04-04', '2019-04-05', ['the report']],
      ['Tripoli Protection Force', 'HELD', '2019-04-05', null, ['Tripoli Protection Force']],
      ['Zawiya militias', 'HELD', '2019-04-05', null, ['a security source']],
    ])
  })

  it('does not show the GNA as gaining Tripoli from those who never held it', async () => {
    const { data } = await api.ask('{ controlHistory(location: {name: "Tripoli"}) { actor { id } state } }')

    const history = data?.controlHistory as { actor: { id: string }; state: string }[]
    expect(history.map(({ actor, state }) => `${actor.id} ${state}`)).toEqual([
      'actor:government-of-national-accord HELD',
      'actor:gna-forces HELD',
    ])
  })

  it.each(['Khalifa Hifter', 'LNA', "Haftar's forces", 'Libyan National Army'])(
    'whoBacks means the same end by "%s"',
    async name => {
      const backers = async (who: string): Promise<unknown> =>
        (
          await api.ask(
            'query ($who: String!) { whoBacks(actor: {name: $who}, first: 50) { nodes { id } } }',
            { who },
          )
        ).data

      expect(await backers(name)).toEqual(await backers('Haftar'))
    },
  )

  it('finds the airbase under each spelling of the reports', async () => {
    const found = await Promise.all(
      ['al-Wattia', 'al-Watiya', 'al-Waitya', 'الوطية'].map(async name => {
        const { data, errors } = await api.ask(
          'query ($name: String!) { location(by: {name: $name}) { id } }',
          { name },
        )
        return errors ?? data
      }),
    )

    expect(new Set(found.map(answer => JSON.stringify(answer)))).toEqual(
      new Set(['{"location":{"id":"location:al-watiya-airbase"}}']),
    )
  })

  it('pages through all claims without gap or overlap', async () => {
    const query = `query ($after: String) { claims(first: 37, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`
    interface ClaimPage {
      readonly totalCount: number
      readonly nodes: readonly { readonly id: string }[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    }
    const seen: string[] = []
    let page: ClaimPage | undefined
    do {
      const { data } = await api.ask(query, { after: page?.pageInfo.endCursor ?? null })
      page = data?.claims as ClaimPage
      seen.push(...page.nodes.map(({ id }) => id))
    } while (page.pageInfo.hasNextPage)

    expect(seen).toHaveLength(page.totalCount)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(60)
  })
})
