import { beforeEach, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import { findSchemaVersion, knownSchemaVersion, migrate, NewerSchemaError } from '../../src/graph/migrate.js'
import { emptyGraph } from '../support/neo4j.js'

let graph: GraphConnection

beforeEach(async () => {
  graph = await emptyGraph()
})

describe('migrate', () => {
  it('leaves every constraint and index online, twice like once, and says which version there is', async () => {
    await migrate(graph)
    const first = await graph.read('SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name')
    const again = await migrate(graph)
    const second = await graph.read('SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name')

    expect(again).toEqual({ from: knownSchemaVersion(), to: knownSchemaVersion() })
    expect(second).toEqual(first)
    expect(new Set(first.map(index => index.state))).toEqual(new Set(['ONLINE']))
    expect(first.map(index => index.name)).toEqual(
      expect.arrayContaining(['claim_id', 'backs_id', 'alias_loose_key', 'actorText', 'location_point']),
    )
    expect(await findSchemaVersion(graph)).toBe(knownSchemaVersion())
  })

  it('refuses a graph of a newer version before touching it', async () => {
    await graph.write(tx => tx.run("CREATE (:SuzerainSchema {id: 'suzerain', version: 99})"))

    const error = await migrate(graph).catch((caught: unknown) => caught)

    expect(error).toBeInstanceOf(NewerSchemaError)
    expect(error).toMatchObject({ code: 'NEWER_SCHEMA', found: 99 })
    expect(await findSchemaVersion(graph)).toBe(99)
  })

  it('says null on a graph that was never migrated', async () => {
    expect(await findSchemaVersion(graph)).toBeNull()
  })
})
