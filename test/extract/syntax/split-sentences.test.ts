import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_TOKENS } from '../../../src/extract/syntax/cap-sentence.js'
import { splitSentences } from '../../../src/extract/syntax/split-sentences.js'
import { tokenise } from '../../../src/extract/syntax/tokenise.js'

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

/** Sentences are parted by ` | `. */
const cases: readonly (readonly [behaviour: string, joined: string])[] = [
  ['ends at a full stop', 'The army withdrew. | The militia took the town.'],
  ['keeps titles', 'Gen. Khalifa Haftar met Lt. Col. John F. Kennedy Jr. of St. Louis. | Mr. Serraj left.'],
  ['keeps "U.S." before a noun', 'The U.S. military confirmed it. | U.S. President Trump left.'],
  ['ends after "U.S." before a word that begins sentences', 'He went to the U.S. | The army left.'],
  ['keeps dates', 'It fell on Dec. 19 after a siege. | It fell again in Jan. 2015.'],
  [
    'ends after "p.m." only before a new sentence',
    'At 5 p.m. on Monday they met. | They left at 6 p.m. | The city fell.',
  ],
  ['keeps decimal numbers', 'Some 2.5 million fled. | About 3,000 stayed.'],
  ['takes closing quotes along', '“We will not stop.” | "They ran." | He left.'],
  ['goes on in small letters after a quotation', '"Stop!" he cried. | "Go." he said.'],
  ['ends in brackets', '(It was denied.) | Next day it was confirmed.'],
  ['goes on after an ellipsis in small letters', 'They waited... and waited. | He paused… | Then he left.'],
  ['keeps "No." before a number', 'Battalion No. 2 advanced. | The answer is no. | Two men died.'],
  ['keeps page numbers', 'It says so (see p. 5). | He agreed.'],
  [
    'parts a dateline from what it opens',
    'KHARTOUM, March 21 (Reuters) - | The army took the palace. | Haftar - who leads it - was absent.',
  ],
  ['takes a name and a dash for no dateline', 'Haftar - the general - left. | Cairo – The city – is calm.'],
  ['takes a footnote mark along', 'The town fell.[12] | It was retaken.'],
]

/** No space after the full stop, or no capital. */
const dirty: readonly (readonly [behaviour: string, text: string, sentences: readonly string[]])[] = [
  ['a missing space', 'It met the parties.Al-Wefaq refused.', ['It met the parties.', 'Al-Wefaq refused.']],
  ['a missing capital', 'It is a union. supported by Iran.', ['It is a union.', 'supported by Iran.']],
  [
    'a missing space before a quotation',
    'It is over."We left," he said.',
    ['It is over.', '"We left," he said.'],
  ],
  ['a web address', 'See CNN.com for more.', ['See CNN.com for more.']],
]

const lines: readonly (readonly [behaviour: string, text: string, sentences: readonly string[]])[] = [
  ['a blank line', 'Forces take town\n\nThe army said so', ['Forces take town', 'The army said so']],
  [
    'a Windows blank line',
    'Forces take town\r\n\r\nThe army said so',
    ['Forces take town', 'The army said so'],
  ],
  ['a heading', 'Forces Take Town\nThe army said so.', ['Forces Take Town', 'The army said so.']],
  [
    'text wrapped by hand',
    'The battle continues in the west, and in\nresponse to developments at the front\nGeneral Haftar said so.',
    [
      'The battle continues in the west, and in\nresponse to developments at the front\nGeneral Haftar said so.',
    ],
  ],
  ['a line that ends in a comma', 'Tripoli,\nLibya is calm.', ['Tripoli,\nLibya is calm.']],
  [
    'a line that ends in a title',
    'It was led by Gen.\nHaftar himself.',
    ['It was led by Gen.\nHaftar himself.'],
  ],
  ['a list', 'They hold\n• Sirte\n• Brega', ['They hold', '• Sirte', '• Brega']],
]

describe('splitSentences', () => {
  it('parts a dateline below a headline', () => {
    expect(split('Army advances\n\nBEIRUT, Lebanon (AP) — The army took Idlib.')).toEqual([
      'Army advances',
      'BEIRUT, Lebanon (AP) —',
      'The army took Idlib.',
    ])
  })

  it.each(cases)('%s', (_behaviour, joined) => {
    expect(split(joined.replaceAll(' | ', ' '))).toEqual(joined.split(' | '))
  })

  it.each(dirty)('copes with %s', (_behaviour, text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  it.each(lines)('reads the line breaks of %s', (_behaviour, text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  it('covers everything but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const spans = splitSentences(text)
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/[\s\u0085]/gu, ''),
        ).toBe(text.replace(/[\s\u0085]/gu, ''))
        spans.forEach(({ start }, i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
        })
      }),
    )
  })

  it('cuts a stretch without an end at the strongest punctuation', () => {
    const text = `${'one two three '.repeat(60)}four; ${'five six '.repeat(60)}`

    expect(split(text)[0]?.endsWith('four;')).toBe(true)
  })

  it.each([
    '.',
    '. ',
    '"',
    "'",
    'a',
    ' ',
    'A. ',
    '\n',
    ' \n',
    'a.b',
    'war ',
    '."',
    '1a',
    "'s",
    '!a',
    '“',
    '🔥',
    'e\u0301',
    '((',
    '@',
  ])('takes time in line with the length of %j repeated, and caps its sentences', unit => {
    const text = unit.repeat(200_000 / unit.length)
    const began = process.cpuUsage()
    const longest = splitSentences(text).reduce(
      (most, span) => Math.max(most, tokenise(text, span).length),
      0,
    )

    expect(longest).toBeLessThanOrEqual(2 * MOST_TOKENS)
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5)
  })
})
