import { describe, expect, it } from 'vitest'
import { type ActorProfile, evidenceIn, profileOf } from '../../src/resolve/actor-profile.js'
import { type ClaimSpec, type EntitySpec, readingOf } from '../support/builders.js'
import { GNA, HAFTAR, LNA, names } from '../support/small-world.js'

/** The profile of the first entity. */
function profile(
  entities: readonly [EntitySpec, ...EntitySpec[]],
  claims: readonly ClaimSpec[] = [],
): ActorProfile | null {
  const reading = readingOf({
    sentences: [entities.map(({ name }) => name).join(' and ')],
    url: 'https://example.org',
    entities,
    claims,
  })
  const [entity] = reading.entities
  if (entity === undefined) throw new Error('there is an entity')
  return profileOf(entity, evidenceIn(reading, names)(entity))
}

const person = (name: string): EntitySpec => ({ name, type: 'PERSON' })
const force = (name: string, more: Partial<EntitySpec> = {}): EntitySpec => ({
  name,
  type: 'ARMED_FORCE',
  ...more,
})

describe('the profile of an actor whom no seed knows', () => {
  it('has a person’s office and the head of the side that he holds it for', () => {
    const told = profile(
      [person('Ahmed Mismari'), LNA],
      [{ sentence: 0, affiliation: ['Ahmed Mismari', 'the LNA'], role: 'Spokesman' }],
    )

    expect(told).toMatchObject({ isPerson: true, role: 'spokesman', side: 'actor:haftar' })
    expect(told?.keys).toEqual([expect.stringMatching(/^person /), expect.stringMatching(/^surname /)])
  })

  it('takes a denied membership for nothing', () => {
    const told = profile(
      [person('Ahmed Mismari'), LNA],
      [{ sentence: 0, affiliation: ['Ahmed Mismari', 'the LNA'], role: 'spokesman', polarity: 'DENIED' }],
    )

    expect(told).toMatchObject({ role: null, side: null })
  })

  it('has the side whose part a force is, through others that the document names, and not the one that it fights for', () => {
    const part = profile([
      force('the Jabal Army', { partOf: 'the Western Command' }),
      force('the Western Command', { partOf: 'the GNA' }),
      GNA,
    ])
    const named = profile([force('the Jabal Army', { namedFor: 'Haftar' }), HAFTAR])
    const fighting = profile(
      [force('the Jabal Army'), GNA],
      [{ sentence: 0, affiliation: ['the Jabal Army', 'the GNA'] }],
    )

    expect([part?.side, named?.side, fighting?.side]).toEqual(['actor:gna', 'actor:haftar', null])
  })

  it('is one for documents that tell the same in two spellings, and another where they tell more', () => {
    const ids = [
      profile([force('the Jabal Army')]),
      profile([force('The Jabal Army')]),
      profile([force('the Jabal Army', { country: 'LY' })]),
    ].map(told => told?.id)

    expect(ids[1]).toBe(ids[0])
    expect(ids[2]).not.toBe(ids[0])
  })

  it('is none for a surname alone, and is never compared for words that are no name', () => {
    expect(profile([person('Mansour')])).toBeNull()
    expect(profile([force('militiamen of the west', { country: 'LY' })])?.keys).toEqual([])
    expect(profile([force('الجيش الليبي')])?.keys).toHaveLength(1)
  })
})
