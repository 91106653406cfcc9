import { beforeAll, describe, expect, it } from 'vitest'
import { connectEnds, LINK_KINDS } from '../../../src/domain/connect-ends.js'
import { actorId } from '../../../src/domain/identifiers.js'
import type { IsoDay } from '../../../src/domain/partial-date.js'
import type { GraphConnection } from '../../../src/graph/connection.js'
import { runnerOn } from '../../../src/graph/query.js'
import { readLinks } from '../../../src/graph/reads/links.js'
import { migratedGraph } from '../../support/neo4j.js'

const ACTORS = 20_000
let graph: GraphConnection

/** Actors in a crowd: each backs six others at random, a tenth is tied to one of ten hubs, and all meet at events of four. */
/** The crowd takes longer to write than a question may take, on a busy machine. */
const WRITING = { timeoutMs: 300_000 }

beforeAll(async () => {
  graph = await migratedGraph()
  await graph.runAutoCommit(
    `UNWIND range(0, toInteger($actors) - 1) AS i
     CREATE (:Actor {id: 'actor:a' + i, name: 'A' + i, kind: 'ARMED_FORCE', scope: 'NAMED', curated: false, endId: 'actor:a' + i})`,
    { actors: ACTORS },
    WRITING,
  )
  const held =
    "validFrom: date('2020-01-01'), validTo: date('9999-12-31'), standing: 'REPORTED', documentCount: 1"
  await graph.runAutoCommit(
    `UNWIND range(0, toInteger($actors) - 1) AS i
     CALL (i) {
       MATCH (a:Actor {id: 'actor:a' + i})
       UNWIND range(1, 6) AS k
       MATCH (b:Actor {id: 'actor:a' + ((i * 7919 + k * 104729) % toInteger($actors))})
       CREATE (a)-[:BACKS {id: 'backing|' + a.id + '|' + b.id + '|' + k, ${held}}]->(b)
     } IN TRANSACTIONS OF 2000 ROWS`,
    { actors: ACTORS },
    WRITING,
  )
  await graph.runAutoCommit(
    `UNWIND range(0, toInteger($actors) - 1, 4) AS i
     CALL (i) {
       CREATE (e:Event {id: 'event:' + i, name: 'E' + i, dateLatest: date('2020-02-01'), standing: 'REPORTED', documentCount: 1})
       WITH e, i
       UNWIND [i, i + 1, i % 40, (i * 31) % toInteger($actors)] AS j
       MATCH (a:Actor {id: 'actor:a' + j})
       CREATE (a)-[:TOOK_PART_IN {id: e.id + '|' + j + '|' + i + '|' + randomUUID(), role: 'ACTOR'}]->(e)
     } IN TRANSACTIONS OF 2000 ROWS`,
    { actors: ACTORS },
    WRITING,
  )
}, 600_000)

describe('connecting actors of a crowd', () => {
  it.each([
    ['neighbours of hubs', 'actor:a0', 'actor:a4'],
    ['far from each other', 'actor:a12345', 'actor:a777'],
    ['towards nobody', 'actor:a12345', 'actor:nobody'],
  ])('takes few statements, and little time: %s', async (_, from, to) => {
    let statements = 0
    const runner = runnerOn((text, params) => {
      statements += 1
      return graph.read(text, params)
    })
    const question = {
      from: actorId(from.slice('actor:'.length)),
      to: actorId(to.slice('actor:'.length)),
      maxHops: 6,
      count: 3,
      linksOf: (ends: Parameters<typeof readLinks>[1]['ends']) =>
        readLinks(runner, { ends, kinds: LINK_KINDS, asOf: '2020-06-01' as IsoDay }),
    }
    await connectEnds(question)
    statements = 0
    const started = performance.now()

    const paths = await connectEnds(question)

    const milliseconds = performance.now() - started
    console.log(
      `${from} to ${to}: ${paths.length} paths, ${statements} statements, ${Math.round(milliseconds)} ms`,
    )
    expect(statements).toBeLessThanOrEqual(6)
    expect(milliseconds).toBeLessThan(10_000)
    expect(paths.length > 0).toBe(to !== 'actor:nobody')
  })
})
