import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract/extract.js'
import { toGoldForm } from '../../src/extract/gold-form.js'
import { documentOf, names, syntax } from './reading-support.js'

const extractor = createExtractor({ syntax, names })
const read = (text: string, publishedOn: string | null = null) =>
  extractor.read(documentOf(text, publishedOn))
const affiliations = (text: string) =>
  toGoldForm(read(text), 'x').affiliations.map(({ person, org, role }) => [person, org, role])

describe('affiliations', () => {
  it.each([
    ['French Foreign Minister Jean Dupont met envoys.', ['jean-dupont', 'france', 'Foreign Minister']],
    ['Haftar spokesman Ahmed Mismari denied it.', ['ahmed-mismari', 'haftar', 'spokesman']],
    [
      'Mustafa Salem, a spokesman for the Libyan National Army, said so.',
      ['mustafa-salem', 'libyan-national-army', 'spokesman'],
    ],
    [
      'The spokesman of the Government of National Accord, Hassan Salem, said so.',
      ['hassan-salem', 'government-of-national-accord', 'spokesman'],
    ],
    ['The UN envoy Stephanie Miller arrived in Tripoli.', ['stephanie-miller', 'un', 'envoy']],
  ])('reads whose man a person is in %s', (text, expected) => {
    expect(affiliations(text)).toContainEqual(expected)
  })

  it.each([
    'Defense Secretary John Smith spoke.',
    'A man named John Smith sold bread in Tripoli.',
    'John Smith, a pro-Turkish commander, left.',
  ])('makes no body of a part of a title or of a leaning: %s', text => {
    expect(affiliations(text)).toEqual([])
  })
})

describe('createExtractor', () => {
  const text =
    "Haftar's forces captured Tarhuna on Monday. Turkey, which backs the Government of National Accord (GNA), condemned the attack, Turkish Foreign Minister Ali Demir said."

  it('rests every claim on verbatim words within their passage', () => {
    const { claims, passages } = read(text)

    expect(claims.length).toBeGreaterThan(2)
    for (const claim of claims) {
      const passage = passages.find(({ id }) => id === claim.passageId)
      expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
      expect(passage?.text).toContain(claim.quote)
    }
  })

  it('gives every claim its own id, and the same ones again', () => {
    const ids = read(text).claims.map(({ id }) => id)

    expect(new Set(ids).size).toBe(ids.length)
    expect(read(text).claims.map(({ id }) => id)).toEqual(ids)
  })

  it('keeps the mentions that claims rest on, and entities for all mentions', () => {
    const { claims, mentions, entities } = read(text)
    const known = new Set(mentions.map(({ id }) => id))
    const keys = new Set(entities.map(({ key }) => key))

    for (const claim of claims) if (claim.predicate === 'BACKING') expect(known).toContain(claim.backer)
    for (const { entity } of mentions) expect(keys).toContain(entity)
  })

  it('reads an empty text as nothing', () => {
    expect(read('')).toMatchObject({ passages: [], entities: [], mentions: [], claims: [] })
  })
})
