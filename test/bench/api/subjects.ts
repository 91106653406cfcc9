import type { GraphConnection } from '../../../src/graph/connection.js'

interface Named {
  readonly id: string
  readonly name: string
}

/** Whom and what the questions are about. */
export interface Subjects {
  readonly asOf: string
  readonly recipients: readonly Named[]
  readonly held: readonly Named[]
  readonly holders: readonly Named[]
  readonly words: readonly string[]
  readonly pairs: readonly (readonly [Named, Named])[]
}

/** So many of each kind are asked about in turn: no single row stays in every cache. */
const SUBJECTS = 8

const HOLDS = 'r.validFrom <= date($asOf) AND r.validTo > date($asOf)'

/** What the graph has most to say of on the last day on which something began in it. */
export async function chooseSubjects(graph: GraphConnection): Promise<Subjects> {
  const [latest] = await graph.read(
    'MATCH ()-[r:BACKS]->() RETURN toString(max(r.validFrom)) AS asOf',
    {},
    { timeoutMs: 120_000 },
  )
  const asOf = String(latest?.asOf)
  const most = (pattern: string): Promise<Named[]> => mostOf(graph, pattern, asOf)
  const recipients = await most('(n:Actor)<-[r:BACKS]-(:Actor)')
  const holders = await most("(n:Actor)-[r:CONTROLS {state: 'HELD'}]->(:Location)")
  const held = await most('(n:Location)<-[r:CONTROLS]-(:Actor)')
  const backers = await most('(n:Actor)-[r:BACKS]->(:Actor)')
  const pairs = backers.flatMap((from, index) => {
    const to = recipients[index]
    return to === undefined || to.id === from.id ? [] : [[from, to] as const]
  })
  const words = recipients.map(({ name }) => name.split(' ').at(-1) ?? name)
  return { asOf, recipients, holders, held, words, pairs }
}

async function mostOf(graph: GraphConnection, pattern: string, asOf: string): Promise<Named[]> {
  const rows = await graph.read(
    `MATCH ${pattern} WHERE ${HOLDS} AND coalesce(n.endId, n.id) = n.id AND n.scope = 'NAMED'
WITH n, count(r) AS number ORDER BY number DESC, n.id LIMIT ${SUBJECTS}
RETURN n.id AS id, n.name AS name`,
    { asOf },
    { timeoutMs: 120_000 },
  )
  return rows.map(({ id, name }) => ({ id: String(id), name: String(name) }))
}
