import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededGraph } from '../support/seeded-graph.js'
import { startTestApi, type TestApi } from './support/api.js'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi({ connection: await seededGraph() })
}, 600_000)
afterAll(() => api.api.stop())

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await api.ask(query, variables)
  expect(errors).toBeUndefined()
  return { data: data ?? {}, statements: Number(api.log.findLast(line => line.statements)?.statements) }
}

const BACKING = `id kinds standing documentCount knownAt firstReportedOn lastReportedOn validFromBasis
  validFrom { value precision latest } validTo { value precision latest }
  backer { id name } recipient { id name } saidBy { id } saidOf { id }`
const CONTROL = `id state standing documentCount knownAt firstReportedOn lastReportedOn validFromBasis
  validFrom { value precision latest } validTo { value precision latest }
  actor { id name } location { id name } saidBy { id }`
const CLAIMS = 'claimCount claims(first: 100) { totalCount nodes { id } }'

/** Fields that only the whole of a relation tells. */
const REST = 'derivation { rule } disputedBy { interested }'

describe.each([
  ['whoBacks', 'actor:libyan-national-army', BACKING],
  ['backedBy', 'actor:turkey', BACKING],
  ['controlledBy', 'actor:libyan-national-army', CONTROL],
])('%s', (field, id, head) => {
  const answer = async (actor: string, selection: string) => {
    const asked = await ask(
      `query ($id: ID!) { ${field}(actor: ${actor}, asOf: "2020-06-01", first: 50) { ${selection} } }`.replace(
        'query ($id: ID!)',
        actor.includes('$id') ? 'query ($id: ID!)' : 'query',
      ),
      actor.includes('$id') ? { id } : {},
    )
    return { nodes: (asked.data[field] as { nodes: object[] }).nodes, statements: asked.statements }
  }
  const without = (nodes: readonly object[], ...names: readonly string[]) =>
    nodes.map(node => Object.fromEntries(Object.entries(node).filter(([name]) => !names.includes(name))))

  it('tells the same of each relation, however much of it is read', async () => {
    const { nodes } = await answer('{ id: $id }', `nodes { ${head} }`)
    const claimed = await answer('{ id: $id }', `nodes { ${head} ${CLAIMS} }`)
    const whole = await answer('{ id: $id }', `nodes { ${head} ${CLAIMS} ${REST} }`)

    expect(nodes.length).toBeGreaterThan(0)
    expect(without(claimed.nodes, 'claimCount', 'claims')).toEqual(nodes)
    expect(without(whole.nodes, 'derivation', 'disputedBy')).toEqual(claimed.nodes)
  })

  it('reads what edges, fragments and other names for a field ask for', async () => {
    const spread = `... on ${head === BACKING ? 'Backing' : 'Control'} { why: derivation { rule } }`

    const { nodes } = await answer(
      '{ id: $id }',
      `nodes { id } edges { node { ${spread} validFrom { bound: earliest } } }`,
    )

    expect(nodes.length).toBeGreaterThan(0)
  })

  it('finds the actor and the page of an id by one statement', async () => {
    expect((await answer('{ id: $id }', `nodes { ${head} }`)).statements).toBeLessThanOrEqual(2)
    expect((await answer('{ id: $id }', 'nodes { id }')).statements).toBe(1)
  })

  it('says that there is no such actor', async () => {
    const { errors } = await api.ask(`{ ${field}(actor: { id: "actor:nobody" }) { nodes { id } } }`)

    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })
})

it('gives the leader’s answer for the id of his force', async () => {
  const backers = async (id: string) =>
    (
      await ask(
        `query ($id: ID!) { whoBacks(actor: { id: $id }, asOf: "2020-06-01") { nodes { id backer { name } } } }`,
        {
          id,
        },
      )
    ).data.whoBacks

  expect(await backers('actor:khalifa-haftar')).toEqual(await backers('actor:libyan-national-army'))
})

it('reads events, who took part and where by one statement', async () => {
  const { data, statements } = await ask(
    '{ events(first: 50) { nodes { id actors { id name } targets { name } location { name kind } } } }',
  )
  const { nodes } = data.events as { nodes: { actors: object[] }[] }

  expect(nodes.filter(({ actors }) => actors.length > 0).length).toBeGreaterThan(10)
  expect(statements).toBe(1)
})

it('tells the same of claims, whoever of those that they speak of is asked for', async () => {
  const claims = async (selection: string) => {
    const { data } = await ask(
      `{ whoBacks(actor: { name: "LNA" }, asOf: "2020-06-01") { nodes { claims { nodes { ${selection} } } } } }`,
    )
    const { nodes } = data.whoBacks as { nodes: { claims: { nodes: Record<string, unknown>[] } }[] }
    return nodes.flatMap(node => node.claims.nodes)
  }
  const few = await claims('id quote claimedBy { name }')
  const none = await claims('id quote')
  const all = await claims(
    'id quote claimedBy { name } ... on BackingClaim { backer { name } recipientMention { text } }',
  )

  expect(few.some(({ claimedBy }) => claimedBy !== null)).toBe(true)
  expect(all.map(({ id, quote, claimedBy }) => ({ id, quote, claimedBy }))).toEqual(few)
  expect(none).toEqual(few.map(({ id, quote }) => ({ id, quote })))
  expect(all.every(({ recipientMention }) => recipientMention !== null)).toBe(true)
})

it('reads actors with their names and groups by one statement, as each tells them alone', async () => {
  const fields = 'id aliases { name strength } affiliations(first: 3) { nodes { standing group { name } } }'
  const { data, statements } = await ask(`{ actors(first: 60) { nodes { ${fields} } } }`)
  const { nodes } = data.actors as {
    nodes: { id: string; aliases: object[]; affiliations: { nodes: object[] } }[]
  }
  const alone = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor { ${fields} } } }`, {
    ids: nodes.map(({ id }) => id),
  })

  expect(statements).toBe(1)
  expect(nodes.filter(({ affiliations }) => affiliations.nodes.length > 0).length).toBeGreaterThan(3)
  expect(nodes).toEqual(alone.data.nodes)
  expect((await ask('{ actors { edges { node { aliases { name } } } } }')).statements).toBe(1)
  expect((await ask('{ actors { nodes { affiliations { totalCount } } } }')).statements).toBe(1)
})

it('finds a location and who controls it by one statement for an id, as for a name', async () => {
  const holders = (location: string) =>
    ask(`{ whoControls(location: ${location}, asOf: "2020-06-06") {
      note nodes { id state actor { name } location { id name } } edges { ofWiderLocation }
    } }`)
  const byName = await holders('{ name: "Tarhuna" }')
  const { location } = (byName.data.whoControls as { nodes: [{ location: { id: string } }] }).nodes[0]

  const byId = await holders(`{ id: "${location.id}" }`)
  const whole = (where: string) =>
    ask(`{ whoControls(location: ${where}, asOf: "2020-06-06") { nodes { ${CONTROL} ${CLAIMS} ${REST} } } }`)
  const claimed = await ask(
    `{ whoControls(location: { id: "${location.id}" }, asOf: "2020-06-06") { nodes { ${CLAIMS} } } }`,
  )
  const nowhere = await api.ask('{ whoControls(location: { id: "location:nowhere" }) { nodes { id } } }')

  expect(byId.data).toEqual(byName.data)
  expect([byId.statements, byName.statements]).toEqual([1, 2])
  expect((await whole(`{ id: "${location.id}" }`)).data).toEqual((await whole('{ name: "Tarhuna" }')).data)
  expect(
    (claimed.data.whoControls as { nodes: { claimCount: number }[] }).nodes[0]?.claimCount,
  ).toBeGreaterThan(0)
  expect(nowhere.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
})

it('finds what has the words of a search by one statement, and the same on later pages', async () => {
  const fields = `... on Actor { name kind } ... on Location { name coordinates { latitude } }
    ... on Event { name date { latest } } ... on SourceDocument { title publishedOn }`
  const found = async (paging: string) => {
    const { data, statements } = await ask(
      `{ search(text: "Tripoli", ${paging}) { edges { cursor score node { __typename ${fields} } } } }`,
    )
    return { statements, edges: (data.search as { edges: { cursor: string; node: object }[] }).edges }
  }
  const all = await found('first: 40')
  const later = await found(`first: 20, after: "${all.edges[9]?.cursor}"`)

  expect(all.statements).toBe(1)
  expect(new Set(all.edges.map(({ node }) => (node as { __typename: string }).__typename)).size).toBe(4)
  expect(later.edges).toEqual(all.edges.slice(10, 30))
  expect((await found('last: 40')).edges.length).toBeGreaterThan(20)
})
