import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect, type GraphConnection } from '../../src/graph/connection.js'
import {
  GraphConflictError,
  GraphDatabaseError,
  GraphStatementError,
  GraphTimeoutError,
  GraphUnavailableError,
} from '../../src/graph/graph-errors.js'
import { openLineTo } from '../support/breakable-line.js'
import { emptyGraph, testGraph, testGraphAddress } from '../support/neo4j.js'

describe('GraphConnection', () => {
  let graph: GraphConnection

  beforeAll(async () => {
    graph = await testGraph()
    await graph.runAutoCommit(
      'CREATE CONSTRAINT connection_test IF NOT EXISTS FOR (n:ConnectionTest) REQUIRE n.id IS UNIQUE',
    )
    return async () => {
      await graph.runAutoCommit('DROP CONSTRAINT connection_test IF EXISTS')
    }
  })
  beforeEach(async () => {
    await emptyGraph()
  })

  it('names the version and edition that it talks to', () => {
    expect(graph.server.version).toMatch(/^(5\.26|20\d\d)\./)
    expect(graph.server.edition).not.toBe('unknown')
  })

  it('gives whole numbers back as JavaScript numbers', async () => {
    expect(await graph.read('RETURN 42 AS answer, size($list) AS length', { list: [1, 2] })).toEqual([
      { answer: 42, length: 2 },
    ])
  })

  it('reads what it has just written', async () => {
    await graph.write(tx => tx.run("CREATE (:ConnectionTest {id: 'a'})"))

    expect(await graph.read('MATCH (n:ConnectionTest) RETURN n.id AS id')).toEqual([{ id: 'a' }])
  })

  it('keeps nothing of a unit of work that fails half-way', async () => {
    const failing = graph.write(async tx => {
      await tx.run("CREATE (:ConnectionTest {id: 'half'})")
      throw new RangeError('half-way')
    })

    await expect(failing).rejects.toThrow(RangeError)
    expect(await graph.read('MATCH (n:ConnectionTest) RETURN n.id AS id')).toEqual([])
  })

  it('refuses to write in a read', async () => {
    const writing = graph.read("CREATE (:ConnectionTest {id: 'sly'})")

    await expect(writing).rejects.toMatchObject({ serverCode: 'Neo.ClientError.Statement.AccessMode' })
  })

  it('reads again where the connection broke off while it read', async () => {
    const line = await openLineTo(await testGraphAddress())
    const overLine = await connect(line.address)
    try {
      line.breakAtNextWord()

      expect(await overLine.read('RETURN 42 AS answer')).toEqual([{ answer: 42 }])
      expect(line.broken).toBe(1)
    } finally {
      await overLine.close()
      await line.close()
    }
  })

  it('tells what a statement changed', async () => {
    const { summary } = await graph.write(tx => tx.runWithSummary("CREATE (:ConnectionTest {id: 'counted'})"))

    expect(summary.counters.updates().nodesCreated).toBe(1)
  })

  it('names a broken constraint a conflict', async () => {
    await graph.write(tx => tx.run("CREATE (:ConnectionTest {id: 'twice'})"))

    const again = graph.write(tx => tx.run("CREATE (:ConnectionTest {id: 'twice'})"))

    await expect(again).rejects.toThrow(GraphConflictError)
    await expect(again).rejects.toMatchObject({ code: 'GRAPH_CONFLICT', name: 'GraphConflictError' })
  })

  it('names a wrong statement as such, in one line', async () => {
    const wrong = graph.read('MATCH (n RETURN n')

    await expect(wrong).rejects.toThrow(GraphStatementError)
    await expect(wrong).rejects.toMatchObject({ message: expect.not.stringContaining('\n') })
  })

  it('ends a statement that takes longer than allowed', async () => {
    const endless = graph.read(
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS n',
      {},
      { timeoutMs: 200 },
    )

    await expect(endless).rejects.toThrow(GraphTimeoutError)
  })

  it('says that nobody answers, at once', async () => {
    const address = { uri: 'neo4j://127.0.0.1:9', user: 'neo4j', database: 'neo4j' }

    await expect(connect(address)).rejects.toThrow(GraphUnavailableError)
  }, 5_000)

  it('names a database that does not exist', async () => {
    const address = { ...(await testGraphAddress()), database: 'elsewhere' }

    await expect(connect(address)).rejects.toThrow(GraphDatabaseError)
  })
})
