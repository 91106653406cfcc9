import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract/extract.js'
import { documentOf, names, syntax } from './reading-support.js'

const extractor = createExtractor({ syntax, names })

/** Reads the text and throws where a passage, a mention or a quote does not stand where it says. */
function readChecked(text: string): void {
  const { passages, mentions, claims } = extractor.read(documentOf(text, '2020-06-05'))
  const placed = [...passages, ...mentions, ...claims.map(claim => ({ ...claim, text: claim.quote }))]
  const astray = placed.find(each => text.slice(each.start, each.end) !== each.text)
  expect(astray).toBeUndefined()
}

const upTo = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Pieces of reports, and what turns up between them in the wild. */
const piece = fc.constantFrom(
  'Haftar’s forces',
  'the GNA',
  'Turkey',
  'captured',
  'shelled',
  'Tarhuna',
  'said',
  'that',
  'denied',
  'backed by',
  'on Friday',
  'airstrikes',
  'killed 5 people',
  'spokesman',
  '“',
  '”',
  '"',
  '(',
  ')',
  ', ',
  '.',
  '\n\n',
  '\u202e',
  '\u2066',
  '\u0000',
  '\ud83d',
  '👍🏽',
  'حفتر',
  'Ґанна',
  ' ',
)

describe('any text', () => {
  it('is read without an error, every quote on its own words: characters of all kinds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        readChecked(text)
      }),
    )
  })

  it('is read without an error, every quote on its own words: pieces of reports in any order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        readChecked(pieces.join(' '))
      }),
    )
  })

  it('is read without an error, every quote on its own words: bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), bytes => {
        readChecked(new TextDecoder('utf-8').decode(bytes))
        readChecked(new TextDecoder('latin1').decode(bytes))
      }),
    )
  })
})

describe('a text of a size or shape that no report has', { timeout: 60_000 }, () => {
  it.each([
    ['no full stop', 'GNA forces captured Tarhuna and shelled Tripoli ', 200_000],
    ['one sentence again and again', 'Haftar said GNA forces captured Tarhuna on Friday. ', 200_000],
    ['100,000 quotes', '"', 100_000],
    ['quotes within quotes', '“GNA” said "', 200_000],
    ['marks that turn the direction of writing', '\u202eTarhuna\u202c ', 200_000],
    ['emoji', '👍🏽 attack 💥', 200_000],
    ['one word without end', 'a', 300_000],
    ['nothing but line ends', '\n', 1_000_000],
  ])('%s', (_, unit, length) => {
    readChecked(upTo(unit, length))
  })
})
