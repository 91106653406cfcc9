import { describe, expect, it } from 'vitest'
import { createNameLookup } from '../../src/resolve/name-index.js'
import { type Resolution, resolveEntities } from '../../src/resolve/resolve.js'
import {
  curatedActor,
  curatedLocation,
  type EntitySpec,
  type ReportSpec,
  readingOf,
} from '../support/builders.js'

const weak = <Entry extends { name: string }>(entry: Entry, name: string): Entry => ({
  ...entry,
  aliases: [{ name, strength: 'WEAK' }],
})

const names = createNameLookup(
  [
    curatedActor('france', 'STATE', 'France', { country: 'FR' }),
    curatedActor('lna', 'ARMED_FORCE', 'Libyan National Army', { country: 'LY' }),
    weak(curatedActor('haftar', 'PERSON', 'Khalifa Haftar', { country: 'LY' }), 'Haftar'),
  ],
  [
    curatedLocation('france', 'COUNTRY', 'France', { country: 'FR' }),
    curatedLocation('libya', 'COUNTRY', 'Libya', { country: 'LY' }),
    curatedLocation('tripoli-ly', 'CITY', 'Tripoli', { country: 'LY', population: 1_000_000 }),
    curatedLocation('tripoli-lb', 'CITY', 'Tripoli', { country: 'LB', population: 2_000_000 }),
  ],
)

const resolve = (text: string, entities: readonly EntitySpec[], more: Partial<ReportSpec> = {}): Resolution =>
  resolveEntities(
    readingOf({ sentences: [text], url: `https://example.org/${text}`, entities, claims: [], ...more }),
    names,
  )

const subjectOf = ({ entities }: Resolution, name: string): string | undefined =>
  entities.find(({ entity }) => entity.name === name)?.subject
const ruleOf = ({ entities }: Resolution, name: string): string | undefined =>
  entities.find(({ entity }) => entity.name === name)?.judgement.by

const LIBYA: EntitySpec = {
  name: 'Libya',
  type: 'LOCATION',
  curated: 'libya',
  locationKind: 'COUNTRY',
  country: 'LY',
}
const LEBANON: EntitySpec = { name: 'Beirut', type: 'LOCATION', locationKind: 'CITY', country: 'LB' }

describe('resolveEntities', () => {
  it('takes the curated actor that the reading chose, with its reasons', () => {
    const { entities } = resolve('the LNA', [{ name: 'the LNA', type: 'ARMED_FORCE', curated: 'lna' }])

    expect(entities[0]).toMatchObject({
      subject: 'actor:lna',
      judgement: { verdict: 'SAME', by: 'rule:curated-by-reading@1', reasons: ['as the test says'] },
    })
  })

  it('takes the one curated actor of its kind that bears a strong name of it, in another spelling too', () => {
    const resolution = resolve('Khalifa Hifter spoke', [{ name: 'Khalifa Hifter', type: 'PERSON' }])

    expect(subjectOf(resolution, 'Khalifa Hifter')).toBe('actor:haftar')
    expect(ruleOf(resolution, 'Khalifa Hifter')).toBe('rule:strong-name@1')
  })

  it('takes a weak name only in a document about its bearer’s country', () => {
    const haftar: EntitySpec = { name: 'Haftar', type: 'PERSON' }
    const inLibya = resolve('Haftar in Libya', [haftar, LIBYA])
    const elsewhere = resolve('Haftar in Beirut', [haftar, LEBANON])

    expect(ruleOf(inLibya, 'Haftar')).toBe('rule:weak-name-in-its-country@1')
    expect(subjectOf(inLibya, 'Haftar')).toBe('actor:haftar')
    expect(ruleOf(elsewhere, 'Haftar')).toBe('rule:bare-surname@2')
  })

  it.each(['Salah al Namrush', 'Salah Al-Namrouch', 'Salah al-Nämrush'])(
    'gives %s the id of Salah Al-Namroush in another document',
    spelling => {
      const first = resolve('Salah Al-Namroush said', [{ name: 'Salah Al-Namroush', type: 'PERSON' }])
      const second = resolve(`${spelling} said`, [{ name: spelling, type: 'PERSON' }])

      expect(subjectOf(second, spelling)).toBe(subjectOf(first, 'Salah Al-Namroush'))
    },
  )

  it.each([
    ['a bare surname', { name: 'Mansour', type: 'PERSON' }],
    ['a placeholder', { name: 'a security source', type: 'PERSON', scope: 'GENERIC' }],
  ] as const)('keeps %s to its document', (_, entity) => {
    const first = resolve(`${entity.name} in one`, [entity])
    const second = resolve(`${entity.name} in another`, [entity])

    expect(subjectOf(first, entity.name)).not.toBe(subjectOf(second, entity.name))
    expect(subjectOf(first, entity.name)).toBe(
      subjectOf(resolve(`${entity.name} in one`, [entity]), entity.name),
    )
  })

  it('keeps different people and different kinds of names apart', () => {
    const ids = ['Ahmed Hassan', 'Ahmed Hussein', 'Mohamed Hassan'].map(name =>
      subjectOf(resolve(name, [{ name, type: 'PERSON' }]), name),
    )

    expect(new Set(ids).size).toBe(3)
  })

  it('reads a place in the document’s country, where a larger one bears its name elsewhere', () => {
    const tripoli: EntitySpec = { name: 'Tripoli', type: 'LOCATION', locationKind: 'CITY' }

    expect(subjectOf(resolve('Tripoli in Libya', [tripoli, LIBYA]), 'Tripoli')).toBe('location:tripoli-ly')
    expect(subjectOf(resolve('Tripoli near Beirut', [tripoli, LEBANON]), 'Tripoli')).toBe(
      'location:tripoli-lb',
    )
    expect(subjectOf(resolve('Tripoli', [tripoli]), 'Tripoli')).toBe('location:tripoli-lb')
  })

  it('tells a place that the gazetteer lacks by name and country', () => {
    const gate: EntitySpec = { name: 'Gate 27', type: 'LOCATION', locationKind: 'CHECKPOINT' }
    const inLibya = resolve('Gate 27 in Libya', [gate, LIBYA])
    const inLebanon = resolve('Gate 27 at Beirut', [gate, LEBANON])

    // Ids are made of the normalised key, in which g and k are one letter.
    expect(subjectOf(inLibya, 'Gate 27')).toBe('location:ly-kate-27')
    expect(subjectOf(inLebanon, 'Gate 27')).toBe('location:lb-kate-27')
  })

  it('takes a state that a claim names as a place for its country too', () => {
    const france: EntitySpec = { name: 'France', type: 'STATE', curated: 'france' }
    const { entities, rejections } = resolve('a meeting in France', [france], {
      claims: [{ sentence: 0, event: 'MEETING', location: 'France' }],
    })

    expect(entities.map(({ sort, subject }) => [sort, subject])).toEqual([
      ['ACTOR', 'actor:france'],
      ['LOCATION', 'location:france'],
    ])
    expect(rejections).toEqual([])
  })

  it('rejects a force as a place and a town as an actor, with the words of the claim', () => {
    const { rejections } = resolve(
      'Beirut attacked the LNA',
      [LEBANON, { name: 'the LNA', type: 'ARMED_FORCE', curated: 'lna' }],
      { claims: [{ sentence: 0, event: 'ATTACK', actors: ['Beirut'], location: 'the LNA' }] },
    )

    expect(rejections.map(({ code }) => code)).toEqual(['NOT_AN_ACTOR', 'NOT_A_LOCATION'])
    expect(rejections[0]?.where).toContain('«Beirut attacked the LNA»')
  })
})
