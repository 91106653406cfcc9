import { beforeEach, describe, expect, it } from 'vitest'
import type { GraphConnection } from '../../src/graph/connection.js'
import { findSchemaVersion, knownSchemaVersion, migrate, NewerSchemaError } from '../../src/graph/migrate.js'
import { dumpGraph } from '../support/graph-assertions.js'
import { emptyGraph } from '../support/neo4j.js'
import { randomReports } from '../support/random-reports.js'
import { everyone, GNA_FORCES, ingest, TRIPOLI } from '../support/small-world.js'

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

  it('derives anew what an older version derived in another form', async () => {
    await migrate(graph)
    const [report] = randomReports(3, 1)
    if (report === undefined) throw new Error('there is a report')
    await ingest(graph, report)
    const derived = await dumpGraph(graph)
    // As version 4 left it.
    await graph.write(tx => tx.run('MATCH (n:BackingVersion|UndatedBackings) DETACH DELETE n'))
    await graph.write(tx => tx.run('MATCH (:Claim)-[r:INVOLVES]->() DELETE r'))
    await graph.write(tx => tx.run('MATCH (c:Claim) REMOVE c.testimony, c.publishedOn, c.restsOn'))
    await graph.write(tx => tx.run('MATCH (s:SuzerainSchema) SET s.version = 4'))
    expect(await dumpGraph(graph)).not.toEqual(derived)

    expect(await migrate(graph)).toEqual({ from: 4, to: knownSchemaVersion() })
    expect(await dumpGraph(graph)).toEqual(derived)
  })

  it('puts what an older version stored of control where it is found by its day', async () => {
    await migrate(graph)
    const told = (published: string | null, dates: readonly (string | null)[]) =>
      ingest(graph, {
        sentences: dates.map(date => `GNA forces hold Tripoli, ${date} (${published}).`),
        url: `https://example.org/${published}`,
        ...(published === null ? {} : { publishedOn: published }),
        entities: [GNA_FORCES, TRIPOLI],
        claims: dates.map((date, sentence) => ({
          sentence,
          control: ['GNA forces', 'Tripoli'] as const,
          status: sentence % 2 === 0 ? ('GAINED' as const) : ('LOST' as const),
          ...(date === null ? {} : { date }),
        })),
      })
    await told('2020-06-05', ['2019', '2020-05', '2020-05-30', null, '2020-06', '2020-06-20'])
    await told(null, ['2020-06-02', null])
    const stored = await dumpGraph(graph)
    // As version 5 left it.
    await graph.write(tx => tx.run('MATCH (c:Claim) REMOVE c.controlSlot, c.controlDay, c.controlPart'))
    await graph.write(tx => tx.run('MATCH ()-[r:CONTROLS]->() REMOVE r.slot'))
    await graph.write(tx => tx.run('MATCH (s:SuzerainSchema) SET s.version = 5'))
    expect(await dumpGraph(graph)).not.toEqual(stored)

    await migrate(graph)

    expect(await dumpGraph(graph)).toEqual(stored)
    expect(stored.join('\n')).toContain('"slot":"location:')
    for (const slot of ['SAID', 'AHEAD', 'UNDATED'])
      expect(stored.join('\n')).toContain(`"controlSlot":"${slot}|location:tripoli"`)
  })

  it('says of older claims whose part they speak of, and who is said to fight for whom', async () => {
    await migrate(graph)
    const says = (polarity: 'ASSERTED' | 'DENIED', extent: 'WHOLE' | 'PART' | 'VICINITY') => ({
      control: ['GNA forces', 'Tripoli'] as const,
      status: 'HELD' as const,
      polarity,
      extent,
    })
    const claims = [
      says('ASSERTED', 'WHOLE'),
      says('ASSERTED', 'PART'),
      says('ASSERTED', 'VICINITY'),
      says('DENIED', 'WHOLE'),
      { control: ['the LNA', 'Tripoli'] as const, status: 'LOST' as const },
      { affiliation: ['GNA forces', 'the GNA'] as const },
      { affiliation: ['GNA forces', 'the LNA'] as const },
      { affiliation: ['Haftar', 'the LNA'] as const },
      { affiliation: ['Turkey', 'the LNA'] as const, polarity: 'DENIED' as const },
    ]
    for (const publishedOn of ['2020-06-01', undefined])
      await ingest(graph, {
        sentences: claims.map(
          (_, index) =>
            `GNA forces, the GNA, the LNA, Haftar and Turkey at Tripoli, ${index} (${publishedOn}).`,
        ),
        url: `https://example.org/${publishedOn}`,
        ...(publishedOn === undefined ? {} : { publishedOn }),
        entities: everyone,
        claims: claims.map((claim, sentence) => ({ ...claim, sentence })),
      })
    const stored = await dumpGraph(graph)
    // As version 8 left it.
    await graph.write(tx => tx.run('MATCH (c:Claim) REMOVE c.controlPart, c.memberUnitId, c.groupUnitId'))
    await graph.write(tx => tx.run('MATCH (s:SuzerainSchema) SET s.version = 8'))
    expect(await dumpGraph(graph)).not.toEqual(stored)

    await migrate(graph)

    expect(await dumpGraph(graph)).toEqual(stored)
    const parts = await graph.read(
      'MATCH (c:Claim) WHERE c.controlPart IS NOT NULL RETURN c.controlPart AS part ORDER BY part',
    )
    expect(parts.map(({ part }) => String(part).split('|')[0])).toEqual(['CERTAIN', 'DENIED', 'VAGUE'])
    expect(
      await graph.read(
        'MATCH (c:Claim) WHERE c.memberUnitId IS NOT NULL RETURN c.memberUnitId AS unit, c.groupUnitId AS group',
      ),
    ).toEqual([{ unit: 'actor:gna', group: 'actor:lna' }])
  })

  it('tells anew how backings stood as known on each day', async () => {
    await migrate(graph)
    const backed = (
      publishedOn: string | null,
      claims: readonly { readonly ends?: boolean; readonly date?: string }[],
    ) =>
      ingest(graph, {
        sentences: claims.map((_, index) => `Turkey backs the GNA, ${index} (${publishedOn}).`),
        url: `https://example.org/${publishedOn}`,
        ...(publishedOn === null ? {} : { publishedOn }),
        entities: everyone,
        claims: claims.map((claim, sentence) => ({
          sentence,
          backing: ['Turkey', 'the GNA'] as const,
          ...claim,
        })),
      })
    await backed('2020-06-03', [{ date: '2020-06-02' }])
    await backed('2020-06-05', [{ ends: true, date: '2020-06-04' }, {}])
    await backed('2020-06-04', [{}])
    await backed(null, [{}])
    const stored = await dumpGraph(graph)
    // As version 9 left it: of each pair one node for each day of publication.
    await graph.write(tx =>
      tx.run(`MATCH (n:BackingVersion) DETACH DELETE n
        WITH count(*) AS gone
        CREATE (:BackingVersion {id: 'BACKING|actor:turkey|actor:gna|2020-06-03', key: 'BACKING|actor:turkey|actor:gna',
          name: 'as known from 2020-06-03', knownFrom: date('2020-06-03'), stretches: '[]'})`),
    )
    await graph.write(tx => tx.run('MATCH (s:SuzerainSchema) SET s.version = 9'))
    expect(await dumpGraph(graph)).not.toEqual(stored)

    await migrate(graph)

    expect(await dumpGraph(graph)).toEqual(stored)
    const versions = await graph.read(`MATCH (n:BackingVersion)
      RETURN toString(n.knownFrom) AS since, toString(n.knownTo) AS until, toString(n.validFrom) AS validFrom, n.documentCount AS documents
      ORDER BY since, validFrom`)
    expect(
      versions.map(({ since, until, validFrom, documents }) => [since, until, validFrom, documents]),
    ).toEqual([
      ['2020-06-03', '2020-06-04', '2020-06-02', 1],
      ['2020-06-04', '2020-06-05', '2020-06-02', 2],
      ['2020-06-05', '9999-12-31', '2020-06-02', 3],
      ['2020-06-05', '9999-12-31', '2020-06-05', 1],
    ])
  })

  it('names the ends of relations that an older version stored without', async () => {
    await migrate(graph)
    await ingest(graph, {
      sentences: ['Turkey backs the GNA.', 'GNA forces hold Tarhuna.'],
      publishedOn: '2020-06-01',
      entities: everyone,
      claims: [
        { sentence: 0, backing: ['Turkey', 'the GNA'] },
        { sentence: 1, control: ['GNA forces', 'Tarhuna'], status: 'HELD' },
      ],
    })
    const stored = await dumpGraph(graph)
    // As version 5 left it.
    await graph.write(tx => tx.run('MATCH ()-[r:BACKS|CONTROLS]->() REMOVE r.backer, r.recipient, r.actor'))
    await graph.write(tx => tx.run('MATCH (s:SuzerainSchema) SET s.version = 5'))
    expect(await dumpGraph(graph)).not.toEqual(stored)

    await migrate(graph)

    expect(await dumpGraph(graph)).toEqual(stored)
    expect(stored.join('\n')).toContain('"recipient":"actor:')
    expect(stored.join('\n')).toMatch(/"properties":\{"actor":"actor:/)
  })

  it('says null on a graph that was never migrated', async () => {
    expect(await findSchemaVersion(graph)).toBeNull()
  })
})
