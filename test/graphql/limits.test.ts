import { parse, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { keyChecker } from '../../src/graphql/api-keys.js'
import { apiSchema } from '../../src/graphql/executable-schema.js'
import { limitRule } from '../../src/graphql/limit-rule.js'

const schema = apiSchema()
const complaints = (query: string): string[] =>
  validate(schema, parse(query), [...specifiedRules, limitRule]).map(({ message }) => message)

const within = (levels: number): string =>
  `{ location(by: {id: "x"}) ${'{ within '.repeat(levels)} { id } ${'}'.repeat(levels)} }`

describe('limitRule', () => {
  it('lets a deep question through, and refuses one that is deeper', () => {
    expect(complaints(within(12))).toEqual([])
    expect(complaints(within(13))).toEqual(['the operation has depth 15, the limit is 14'])
  })

  it('counts what fragments hold wherever they are spread', () => {
    const query = `{ location(by: {id: "x"}) { ...a } } fragment a on Location { ${'within { '.repeat(13)} id ${'} '.repeat(13)} }`

    expect(complaints(query)).toEqual(['the operation has depth 15, the limit is 14'])
  })

  it('refuses many aliases and many root fields', () => {
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')

    expect(complaints(`{ ${aliases} }`)).toEqual([
      'the operation has aliases 31, the limit is 30',
      'the operation has rootFields 31, the limit is 20',
    ])
  })

  it('measures fragments that double at each step without walking all of them, and refuses the fields that they make', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, index) =>
        `fragment f${index} on Location { ${index === 39 ? 'id' : `...f${index + 1} ...f${index + 1}`} }`,
    )

    expect(complaints(`{ location(by: {id: "x"}) { ...f0 } } ${fragments.join(' ')}`)).toEqual([
      expect.stringContaining('the operation has fields'),
    ])
  })

  it('lets tools ask for the whole schema', () => {
    const query = `{ __schema { types { fields { type ${'{ ofType '.repeat(12)} { name } ${'}'.repeat(12)} } } } }`

    expect(complaints(query)).toEqual([])
  })
})

describe('keyChecker', () => {
  it('knows every key that is set, and no other', () => {
    const isKnown = keyChecker(['first-key', 'second-key'])

    expect(['first-key', 'second-key', 'first-ke', 'second-keyy', ''].map(isKnown)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
