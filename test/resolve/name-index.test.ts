import { describe, expect, it } from 'vitest'
import type { AliasStrength, CuratedActor } from '../../src/domain/actor.js'
import { actorId, locationId } from '../../src/domain/identifiers.js'
import type { CuratedLocation } from '../../src/domain/location.js'
import { createNameLookup } from '../../src/resolve/name-index.js'

const actor = (slug: string, fields: Partial<CuratedActor>): CuratedActor => ({
  id: actorId(slug),
  kind: 'ARMED_FORCE',
  name: slug,
  aliases: [],
  adjectives: [],
  country: null,
  partOf: null,
  affiliatedWith: [],
  namedFor: null,
  validFrom: null,
  validTo: null,
  externalIds: {},
  ...fields,
})
const alias = (name: string, strength: AliasStrength = 'STRONG') => ({ name, strength })
const location = (name: string): CuratedLocation => ({
  id: locationId(name.toLowerCase()),
  kind: 'TOWN',
  name,
  aliases: [],
  country: 'LY',
  within: null,
  coordinates: null,
  population: 0,
  externalIds: {},
})

const lookup = createNameLookup(
  [
    actor('islamic-state', { name: 'Islamic State', aliases: [alias('IS'), alias('ISIS')] }),
    actor('un', { name: 'United Nations', aliases: [alias('UN')], kind: 'INTERNATIONAL_ORGANIZATION' }),
    actor('unsc', { name: 'United Nations Security Council', aliases: [alias('Security Council', 'WEAK')] }),
    actor('haftar', { name: 'Khalifa Haftar', kind: 'PERSON', aliases: [alias('Haftar')] }),
    actor('lna', { name: 'Libyan National Army', namedFor: actorId('haftar') }),
    actor('libya', { name: 'Libya', kind: 'STATE', adjectives: ['Libyan'] }),
  ],
  [location('Al-Watiya'), location('Ain Zara'), location('Tarhuna')],
)
const found = (text: string, from = 0) => {
  const match = lookup.longestAt(text.split(' '), from)
  return match && [match.length, ...[...match.actors, ...match.locations].map(({ entry }) => entry.id)]
}

describe('createNameLookup', () => {
  it('prefers the longest name at a position', () => {
    expect(found('United Nations Security Council members')).toEqual([4, 'actor:unsc'])
    expect(found('United Nations members')).toEqual([2, 'actor:un'])
  })

  it('reads a name over the hyphens that a tokeniser splits off', () => {
    expect(found('al - Waitya base')).toEqual([3, 'location:al-watiya'])
    expect(found('Ain - Zara')).toEqual([3, 'location:ain zara'])
  })

  it('finds spelling variants of capitalised words alone', () => {
    expect(found('Tarhouna fell')).toEqual([1, 'location:tarhuna'])
    expect(found('tarhouna fell')).toBeNull()
  })

  it('does not take small words for acronyms', () => {
    expect(found('IS fighters')).toEqual([1, 'actor:islamic-state'])
    expect(found('is fighting')).toBeNull()
  })

  it('tells exact names from variants', () => {
    expect(lookup.actors('Khalifa Hifter').map(({ entry, how }) => [entry.id, how])).toEqual([
      ['actor:haftar', 'VARIANT'],
    ])
    expect(lookup.actors('the United Nations').map(({ how }) => how)).toEqual(['EXACT'])
  })

  it('knows states by adjective and by people', () => {
    expect(lookup.statesByAdjective('Libyans').map(({ id }) => id)).toEqual(['actor:libya'])
    expect(lookup.statesByAdjective('Librarians')).toEqual([])
  })

  it('finds the force that is named for a leader', () => {
    expect(lookup.forcesNamedFor('actor:haftar').map(({ id }) => id)).toEqual(['actor:lna'])
  })

  it('compares names across scripts', () => {
    expect(lookup.sameName('حفتر', 'Haftar')).toBe(true)
    expect(lookup.sameName('Homs', 'Hamas')).toBe(false)
  })
})
