import { beforeAll, describe, expect, it } from 'vitest'
import type { IsoDay } from '../../../src/domain/partial-date.js'
import type { GraphConnection } from '../../../src/graph/connection.js'
import { runnerOn } from '../../../src/graph/query.js'
import { keysPublishedBetween, knowledgeChanges } from '../../../src/graph/reads/changes.js'
import { controlsOfLocationsKnownAt } from '../../../src/graph/reads/known-at.js'
import type { EntitySpec } from '../../support/builders.js'
import { migratedGraph } from '../../support/neo4j.js'
import { GNA, GNA_FORCES, ingest, LNA, TRIPOLI } from '../../support/small-world.js'

const BRIGADE: EntitySpec = { name: 'the Zawiya Brigade', type: 'ARMED_FORCE' }

describe('what was known by a day', () => {
  let graph: GraphConnection

  beforeAll(async () => {
    graph = await migratedGraph()
    await ingest(graph, {
      sentences: ['GNA forces hold Tripoli.', 'the Zawiya Brigade holds Tripoli.'],
      url: 'https://example.org/both',
      publishedOn: '2020-06-01',
      entities: [GNA_FORCES, BRIGADE, TRIPOLI],
      claims: [
        { sentence: 0, control: ['GNA forces', 'Tripoli'], status: 'HELD' },
        { sentence: 1, control: ['the Zawiya Brigade', 'Tripoli'], status: 'HELD' },
      ],
    })
    const joins = (group: EntitySpec, publishedOn?: string) =>
      ingest(graph, {
        sentences: [`the Zawiya Brigade fights for ${group.name}.`],
        url: `https://example.org/${publishedOn}`,
        ...(publishedOn === undefined ? {} : { publishedOn }),
        entities: [group, BRIGADE],
        claims: [{ sentence: 0, affiliation: ['the Zawiya Brigade', group.name] }],
      })
    await joins(GNA, '2020-06-10')
    await joins(LNA, '2020-06-20')
    await joins(GNA)
  }, 600_000)

  it.each([
    ['before any report of a side', '2020-06-09', 'CONTESTED'],
    ['once it is said to fight for the holder’s side', '2020-06-10', 'HELD'],
    ['once it is said to have changed sides', '2020-06-20', 'CONTESTED'],
  ])('takes two holders for rivals or for one side by what was published: %s', async (_, day, state) => {
    const runner = runnerOn((text, params) => graph.read(text, params))
    const { items } = await controlsOfLocationsKnownAt(runner, {
      locations: ['location:tripoli'],
      knownAt: day as IsoDay,
    })

    expect(items.map(item => item.state)).toEqual([state, state])
  })

  it('tells of what a newly reported side changes, and only then', async () => {
    const runner = runnerOn((text, params) => graph.read(text, params))
    const between = async (from: string, to: string) => {
      const days = { from: from as IsoDay, to: to as IsoDay }
      const changes = await knowledgeChanges(runner, await keysPublishedBetween(runner, days), days)
      return changes.map(({ kind, relation }) => `${kind} ${'state' in relation && relation.state}`).sort()
    }

    expect(await between('2020-06-09', '2020-06-10')).toEqual(['SETTLED HELD', 'SETTLED HELD'])
    expect(await between('2020-06-10', '2020-06-19')).toEqual([])
  })
})
