import { beforeAll, describe, expect, it } from 'vitest'
import { type ActorTies, createActorTies } from '../../../src/domain/derive/actor-ties.js'
import { holdsOn } from '../../../src/domain/derive/bound.js'
import { type ActorId, actorId, type ClaimId, type LocationId } from '../../../src/domain/identifiers.js'
import type { IsoDay } from '../../../src/domain/partial-date.js'
import type { GraphConnection } from '../../../src/graph/connection.js'
import { loadTiesKnownAt } from '../../../src/graph/derivation/known-ties.js'
import { loadResolvedClaims } from '../../../src/graph/derivation/resolved-claims.js'
import { runnerOn } from '../../../src/graph/query.js'
import { keysPublishedBetween, knowledgeChanges } from '../../../src/graph/reads/changes.js'
import { type PlaceOnDay, StoredControlSource, type Told } from '../../../src/graph/reads/control-source.js'
import { controlsOnDay } from '../../../src/graph/reads/controls-on-day.js'
import { controlsOfLocationsKnownAt } from '../../../src/graph/reads/known-at.js'
import { withdrawDocument } from '../../../src/graph/withdraw-document.js'
import type { EntitySpec } from '../../support/builders.js'
import { migratedGraph } from '../../support/neo4j.js'
import { randomNumbers } from '../../support/random-numbers.js'
import { GNA, GNA_FORCES, ingest, LNA, TARHUNA, TRIPOLI } from '../../support/small-world.js'

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

  it('takes sides just as the reports that had been published by a day say, whatever came in later or was withdrawn', async () => {
    const bands: EntitySpec[] = ['Red', 'Blue', 'Green'].map(name => ({
      name: `the ${name} Band`,
      type: 'ARMED_FORCE',
    }))
    const groups = [GNA, GNA_FORCES, LNA, ...bands]
    const choose = randomNumbers(3)
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(choose() * items.length)] as Item
    for (let number = 0; number < 10; number++) {
      const [member, group, other] = [pick(bands), pick(groups), pick(groups)]
      const publishedOn = `2020-08-0${1 + Math.floor(choose() * 5)}`
      const { document } = await ingest(graph, {
        sentences: [`${member.name} sides with ${group.name} and ${other.name} (${number}).`],
        url: `https://example.org/sides/${number}`,
        publishedOn,
        entities: [...new Set([member, group, other])],
        claims: [group, other].flatMap((said, index) =>
          said === member
            ? []
            : [
                {
                  sentence: 0,
                  affiliation: [member.name, said.name] as const,
                  role: String(index),
                  polarity: choose() < 0.15 ? ('DENIED' as const) : ('ASSERTED' as const),
                },
              ],
        ),
      })
      if (number % 4 === 3) await withdrawDocument(graph, document.id, 'retracted')
    }
    const runner = runnerOn((text, params) => graph.read(text, params))
    const bandIds = await graph.read(
      "MATCH (a:Actor) WHERE a.name ENDS WITH ' Band' RETURN a.id AS id ORDER BY id",
    )
    const ids = [
      ...bandIds.map(({ id }) => id as ActorId),
      ...['gna', 'gna-forces', 'lna', 'haftar'].map(actorId),
    ]
    const tied = ids.map(id => ({
      id,
      kind: id === 'actor:haftar' ? ('PERSON' as const) : ('ARMED_FORCE' as const),
      curated: !id.includes('band'),
      partOf: id === 'actor:gna-forces' ? actorId('gna') : null,
      namedFor: id === 'actor:lna' ? actorId('haftar') : null,
      affiliatedWith: [],
    }))
    const told = await graph.read(`MATCH (c:Claim {predicate: 'AFFILIATION'})
      WHERE c.counts AND c.publishedOn >= '2020-08-01' RETURN c.id AS id ORDER BY id`)
    const claims = (
      await loadResolvedClaims(
        runner,
        told.map(({ id }) => id as ClaimId),
      )
    ).filter(claim => claim.predicate === 'AFFILIATION')
    const sides = (ties: ActorTies) => ids.map(a => ids.map(b => ties.sideOf(a) === ties.sideOf(b)))
    for (const day of ['2020-08-01', '2020-08-02', '2020-08-03', '2020-08-04', '2020-08-05'] as IsoDay[]) {
      const known = claims.filter(({ testimony }) => String(testimony.publishedOn) <= day)

      expect(sides(await loadTiesKnownAt(runner, ids, day))).toEqual(sides(createActorTies(tied, known)))
    }
    expect(claims.length).toBeGreaterThan(8)
  })

  it('says who held a place by the claims around the day, just as the whole time line does', async () => {
    const names = [GNA_FORCES, BRIGADE, LNA]
    const choose = randomNumbers(7)
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(choose() * items.length)] as Item
    for (const published of ['2020-07-03', '2020-07-12', '2020-07-20'])
      await ingest(graph, {
        sentences: Array.from({ length: 20 }, (_, index) =>
          [...names.map(({ name }) => name), `fought over Tarhuna (${published}, ${index}).`].join(' '),
        ),
        url: `https://example.org/tarhuna/${published}`,
        publishedOn: published,
        entities: [...names, TARHUNA],
        claims: Array.from({ length: 20 }, (_, sentence) => ({
          sentence,
          control: [pick(names).name, 'Tarhuna'] as const,
          status: pick(['GAINED', 'GAINED', 'HELD', 'LOST', 'CONTESTED'] as const),
          extent: pick(['WHOLE', 'WHOLE', 'PART'] as const),
          polarity: pick(['ASSERTED', 'ASSERTED', 'ASSERTED', 'DENIED'] as const),
          date: `2020-07-${String(1 + Math.floor(choose() * 22)).padStart(2, '0')}`,
        })),
      })
    const runner = runnerOn((text, params) => graph.read(text, params))
    const location = 'location:tarhuna' as LocationId
    let seen = 0
    for (const knownAt of ['2020-07-05', '2020-07-12', '2020-07-30'] as IsoDay[]) {
      const { items } = await controlsOfLocationsKnownAt(runner, { locations: [location], knownAt })
      const whole = items.map(({ knownAt: _, ...control }) => control)
      for (let number = 1; number < 28; number += 2) {
        const day = `2020-07-${String(number).padStart(2, '0')}` as IsoDay
        const source = new SparingSource(runner, knownAt)
        const around = await controlsOnDay(source, { locations: [location], day, end: null })

        expect(around.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          whole.filter(control => holdsOn(control, day)),
        )
        seen += around.length
      }
    }
    expect(seen).toBeGreaterThan(50)
  })
})

/** Reads a few claims at a time, so that what is far from the day is left out of a small graph too. */
class SparingSource extends StoredControlSource {
  override before(asks: readonly PlaceOnDay[], size: number): Promise<Told[]> {
    return super.before(asks, size / 8)
  }

  override after(asks: readonly PlaceOnDay[], size: number): Promise<Told[]> {
    return super.after(asks, size / 8)
  }
}
