import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../../src/extract/syntax/tokenise.js'

const tokens = (text: string): string[] =>
  tokenise(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

/** Tokens are parted by spaces. */
const cases: readonly (readonly [text: string, tokens: string])[] = [
  ['The army withdrew.', 'The army withdrew .'],
  ["Libya's, Libya’s and Libya ’s", "Libya 's , Libya ’s and Libya ’s"],
  ["don't can’t cannot they're we'll I'm he'd", "do n't ca n’t can not they 're we 'll I 'm he 'd"],
  ['UN-backed al-Qaeda re-take', 'UN - backed al - Qaeda re - take'],
  ['U.S.-led, U.N.-backed', 'U.S. - led , U.N. - backed'],
  ['F-16s, AK-47 and COVID-19', 'F-16s , AK-47 and COVID-19'],
  ['2014-2015 and 1990–91', '2014 - 2015 and 1990 – 91'],
  ['Gen. Haftar, Lt. Col. Mismari, U.A.E.', 'Gen. Haftar , Lt. Col. Mismari , U.A.E.'],
  ['70km, 10am, $5m, 50%, 1,000.5', '70 km , 10 am , $ 5 m , 50 % , 1,000.5'],
  ['“caliphate.” (Reuters) -', '“ caliphate . ” ( Reuters ) -'],
  ['war--and peace—now...', 'war -- and peace — now ...'],
  ['parties.Al-Wefaq said."The', 'parties . Al - Wefaq said . " The'],
  ['AP/Landov 9/11 and/or', 'AP / Landov 9/11 and/or'],
  ["O'Brien in San’a", "O'Brien in San’a"],
  ['see https://a.org/b?c=1, www.un.org.', 'see https://a.org/b?c=1 , www.un.org .'],
  ['@CNN #Libya', '@CNN # Libya'],
  ['🔥🔥fire', '🔥 🔥 fire'],
]

describe('tokenise', () => {
  it.each(cases)('cuts %j', (text, expected) => {
    expect(tokens(text).join(' ')).toBe(expected)
  })

  it('loses nothing but white space on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        expect(tokens(text).join('')).toBe(text.replace(/[\s\u0085]/gu, ''))
      }),
    )
  })

  it('stays within its span', () => {
    const text = 'The army withdrew.'

    expect(tokenise(text, { start: 4, end: 8 })).toEqual([{ start: 4, end: 8 }])
  })
})
