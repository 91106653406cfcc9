import { beforeAll, describe, expect, it } from 'vitest'
import { emptyGraph, testGraph, testGraphAddress } from './neo4j.js'
import { claimTestDatabase } from './test-database.js'
import { givenAddress, startTestServer } from './test-server.js'

describe("the tests' database", () => {
  beforeAll(async () => {
    await testGraph()
  })

  it('is refused when it has data and no marker, and is left as it was', async () => {
    const graph = await emptyGraph()
    await graph.write(tx => tx.run('MATCH (n:SuzerainTestDatabase) DELETE n'))
    await graph.write(tx =>
      tx.run("CREATE (:Actor {name: 'of a user'})-[:BACKS]->(:Actor {name: 'another'})"),
    )

    await expect(claimTestDatabase(graph)).rejects.toThrow(
      "has data that is not the tests': they refuse to touch it",
    )

    expect(
      await graph.read('MATCH (n) RETURN count(n) AS nodes, count { ()-[]->() } AS relationships'),
    ).toEqual([{ nodes: 2, relationships: 1 }])
    await graph.write(tx => tx.run('MATCH (n:Actor) DETACH DELETE n'))
    await claimTestDatabase(graph)
  })

  it('is emptied of everything but its marker', async () => {
    const graph = await testGraph()
    await graph.runAutoCommit(
      'UNWIND range(1, 12000) AS i CALL (i) { CREATE (:Left)-[:BEHIND]->(:Left) } IN TRANSACTIONS OF 5000 ROWS',
    )

    await emptyGraph()

    expect(await graph.read('MATCH (n) RETURN labels(n) AS labels')).toEqual([
      { labels: ['SuzerainTestDatabase'] },
    ])
  })

  it('is never the one that NEO4J_URI names', async () => {
    const own = await testGraphAddress()
    const environment = { ...process.env, NEO4J_URI: 'neo4j://user.example.org', SUZERAIN_TEST_NEO4J_URI: '' }

    expect(own.uri).not.toBe(process.env.NEO4J_URI)
    expect(givenAddress(environment)).toBeNull()
  })

  it('is the one that SUZERAIN_TEST_NEO4J_URI names, also beside NEO4J_URI', async () => {
    const server = await startTestServer({
      NEO4J_URI: 'neo4j://user.example.org',
      SUZERAIN_TEST_NEO4J_URI: 'neo4j://tests.example.org',
      SUZERAIN_TEST_NEO4J_PASSWORD: 'theirs',
    })

    expect(server.address).toEqual({
      uri: 'neo4j://tests.example.org',
      user: 'neo4j',
      password: 'theirs',
      database: 'neo4j',
    })
  })

  it('is missed with an error, not skipped, where none can be had', async () => {
    const nothing = { PATH: '/nowhere', NEO4J_URI: 'neo4j://user.example.org' }

    await expect(startTestServer(nothing)).rejects.toMatchObject({ code: 'NO_JAVA' })
  })
})
