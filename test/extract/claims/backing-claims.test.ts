import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.js'

const KIND =
  /^(?:POLITICAL|DIPLOMATIC_RECOGNITION|MILITARY|ARMS|TROOPS|AIR|TRAINING|INTELLIGENCE|FINANCIAL|UNSPECIFIED) /
const backingOf = (text: string): string[] => claimsOf(text).filter(line => KIND.test(line))

describe('who backs whom, and how', () => {
  test.each([
    [
      "Haftar's forces backed by Egypt, the Emirates and Russia advanced.",
      [
        "UNSPECIFIED Egypt => Haftar's forces",
        "UNSPECIFIED Emirates => Haftar's forces",
        "UNSPECIFIED Russia => Haftar's forces",
      ],
    ],
    [
      "With the support of Egypt and Russia, Haftar's forces launched an offensive on Tripoli.",
      ["UNSPECIFIED Egypt => Haftar's forces", "UNSPECIFIED Russia => Haftar's forces"],
    ],
    [
      "Turkey's military support for the Government of National Accord changed the balance.",
      ['MILITARY Turkey => Government of National Accord'],
    ],
    [
      'The Turkish-backed Free Syrian Army advanced.',
      ['UNSPECIFIED Turkish => Turkish-backed Free Syrian Army'],
    ],
    ['Russian-backed separatists shelled Mariupol.', ['UNSPECIFIED Russian => Russian-backed separatists']],
    ['U.S. military support for Saudi Arabia has continued.', ['MILITARY U.S. => Saudi Arabia']],
    [
      'Saudi Arabia recognised the Government of National Accord.',
      ['DIPLOMATIC_RECOGNITION Saudi Arabia => Government of National Accord'],
    ],
    [
      'Turkey deployed troops to Libya to support the Government of National Accord.',
      ['TROOPS Turkey => Government of National Accord'],
    ],
    [
      'Russian mercenaries fighting alongside the Libyan National Army left Tarhuna.',
      ['MILITARY Russian mercenaries => Libyan National Army'],
    ],
    [
      'Iran trained the Houthis and financed Hezbollah.',
      ['TRAINING Iran => Houthis', 'FINANCIAL Iran => Hezbollah'],
    ],
    [
      'The UN-backed government of Fayez al-Sarraj is in Tripoli.',
      ['POLITICAL UN => UN-backed government of Fayez al-Sarraj'],
    ],
  ])('%s', (text, expected) => {
    expect(backingOf(text)).toEqual(expected)
  })

  test('support that ended says so', () => {
    expect(backingOf('Egypt stopped its support for Haftar.')).toEqual(['UNSPECIFIED its => Haftar ends'])
  })

  test('an accusation is the accuser’s claim', () => {
    expect(backingOf('The United States accused Russia of sending weapons to the separatists.')).toEqual([
      'ARMS Russia => separatists (United States)',
    ])
  })

  test('a denial is the denier’s claim', () => {
    expect(backingOf('Russia denied that it had sent weapons to the separatists.')).toEqual([
      'ARMS it => separatists DENIED (Russia)',
    ])
  })
})

describe('no backing', () => {
  test.each([
    ['Iran may back the Houthis.'],
    ['Turkey called on Egypt to support the Government of National Accord.'],
    ['Egypt supported the plan of the United Nations.'],
    ['Russia has not backed Haftar.'],
    ['The internationally recognised government is in Tripoli.'],
  ])('%s', text => {
    expect(backingOf(text)).toEqual([])
  })
})
