import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims/claims-of.js'

/** The last event that the text tells. */
const lastEvent = (text: string): string | undefined =>
  claimsOf(text)
    .filter(line => !/^(?:GAINED|LOST|HELD|CONTESTED|\w+ .* =>) /.test(line) && !line.includes(' => '))
    .at(-1)

describe('the other side, where the document tells who fights whom', () => {
  test.each([
    [
      'the rival from whom a town was taken',
      'Houthi rebels clashed with the Yemeni army in Taiz. Houthi rebels captured Aden.',
      'CAPTURE Houthi rebels -> Yemeni army @ Aden',
    ],
    [
      'who attacked those of whom only that is told',
      'Houthi rebels clashed with the Yemeni army in Taiz. The Yemeni army came under attack in Aden.',
      'ATTACK Houthi rebels -> Yemeni army @ Aden',
    ],
    [
      'a rival who is only described',
      'Rebels clashed with the Yemeni army in Taiz. The Yemeni army captured Aden.',
      'CAPTURE Yemeni army -> Rebels @ Aden',
    ],
    [
      'the rival of those whom a striker backs',
      'The United States backs the Syrian Democratic Forces. The Syrian Democratic Forces clashed with Islamic State in Raqqa. U.S. warplanes bombed Manbij.',
      'AIRSTRIKE U.S. -> Islamic State @ Manbij',
    ],
    [
      'whose offensive a common noun tells',
      'The Syrian government met rebels in Geneva. A government offensive began in Idlib.',
      'OFFENSIVE Syrian government @ Idlib',
    ],
    [
      'who holds the place that is bombed',
      'Islamic State controls Raqqa. French warplanes bombed Raqqa.',
      'AIRSTRIKE French -> Islamic State @ Raqqa',
    ],
    [
      'the other side of a clash',
      'Houthi rebels attacked the Yemeni army in Taiz. The Yemeni army returned fire in Taiz.',
      'CLASH Yemeni army + Houthi rebels @ Taiz',
    ],
  ])('%s', (_, text, expected) => {
    expect(lastEvent(text)).toBe(expected)
  })

  test.each([
    [
      'nobody where a party fights two alike',
      'Houthi rebels clashed with the Yemeni army in Taiz. Houthi rebels clashed with al-Qaeda in Marib. Houthi rebels captured Aden.',
      'CAPTURE Houthi rebels @ Aden',
    ],
    [
      'nobody where the fight is denied',
      'The Yemeni army denied that it had attacked Houthi rebels in Taiz. Houthi rebels captured Aden.',
      'CAPTURE Houthi rebels @ Aden',
    ],
    [
      'on the ground nobody who only struck from the air',
      'Saudi warplanes bombed Houthi rebels in Taiz. Houthi rebels captured Aden.',
      'CAPTURE Houthi rebels @ Aden',
    ],
    [
      'nobody of a meeting',
      'Houthi rebels clashed with the Yemeni army in Taiz. Houthi rebels met Martin Griffiths in Sanaa.',
      'MEETING Houthi rebels -> Martin Griffiths @ Sanaa',
    ],
  ])('%s', (_, text, expected) => {
    expect(lastEvent(text)).toBe(expected)
  })
})

describe('who did it, where the deed is told just before', () => {
  test.each([
    [
      'those killed by a strike told before',
      'Turkish warplanes bombed Raqqa. Twelve people were killed.',
      'CASUALTIES Turkish @ Raqqa',
    ],
    [
      'a further strike of the series',
      "Turkish artillery shelled Haftar's forces in Sirte. Artillery fire also hit Tarhuna.",
      "SHELLING Turkish -> Haftar's forces @ Tarhuna",
    ],
  ])('%s', (_, text, expected) => {
    expect(lastEvent(text)).toBe(expected)
  })

  test.each([
    [
      'not those killed elsewhere',
      'Turkish warplanes bombed Raqqa. Twelve people were killed in Tripoli.',
      'CASUALTIES @ Tripoli',
    ],
    [
      'not those who did it themselves',
      'Turkish warplanes bombed Raqqa. Two Turkish soldiers were killed.',
      'CASUALTIES -> Two Turkish soldiers',
    ],
    [
      'not where two sentences lie between',
      'Turkish warplanes bombed Raqqa. The weather was fine. Nobody spoke. Twelve people were killed in Raqqa.',
      'CASUALTIES @ Raqqa',
    ],
  ])('%s', (_, text, expected) => {
    expect(lastEvent(text)).toBe(expected)
  })
})

describe('where it was, where the sentence tells one place beside it', () => {
  test('a deed is where its sentence says something else to be', () => {
    expect(claimsOf('In Raqqa, the Syrian army said that rebels had attacked Iranian soldiers.')).toEqual([
      'ATTACK rebels -> Iranian soldiers @ Raqqa (Syrian army)',
    ])
  })

  test('talks are not', () => {
    expect(claimsOf('In Raqqa, the Syrian army said that Kerry had met Lavrov.')).toEqual([
      'MEETING Kerry -> Lavrov (Syrian army)',
    ])
  })
})

describe('a deed told with its doer alone', () => {
  test('is told where the document tells of no other', () => {
    expect(claimsOf('The Saudi-led bombing campaign has not stopped the talks.')).toEqual(['AIRSTRIKE Saudi'])
  })

  test('points back to the fuller telling of a deed of its kind', () => {
    const text =
      'Saudi warplanes bombed Houthi rebels in Taiz. The Saudi-led bombing campaign has not stopped the talks.'
    expect(claimsOf(text)).toEqual(['AIRSTRIKE Saudi -> Houthi rebels @ Taiz'])
  })

  test('points back where only a pronoun says whose it is', () => {
    expect(claimsOf('The Houthi rebels are weak. Their advance was slow.')).toEqual([])
  })
})

describe('people killed by nobody named', () => {
  test.each([
    [
      'at a place named just before',
      'Rebels live in Raqqa. Twelve people were killed.',
      ['CASUALTIES @ Raqqa'],
    ],
    ['nowhere told of', 'Twelve people were killed.', []],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)).toEqual(expected)
  })
})

test('nobody is taken to go on striking in their own country', () => {
  const text = 'Turkish artillery shelled Islamic State in Raqqa. Artillery fire also hit Ankara.'
  expect(lastEvent(text)).toBe('SHELLING @ Ankara')
})

describe('fighters of whom the report says no more', () => {
  test('are the only armed group that it names', () => {
    const text = 'Islamic State attacked Sinjar in 2014. Fighters captured Mosul.'
    expect(lastEvent(text)).toMatch(/^CAPTURE Islamic State @ Mosul/)
  })

  test.each([
    [
      'nobody known where it names two',
      'Islamic State attacked Sinjar. Al-Shabab attacked Mogadishu. Fighters captured Mosul.',
    ],
    ['not those who are told apart', 'Islamic State attacked Sinjar. Kurdish fighters captured Mosul.'],
  ])('are %s', (_, text) => {
    expect(lastEvent(text)).toMatch(/^CAPTURE (?:Kurdish f|F)ighters/)
  })
})

describe('where it was, where the sentence does not say', () => {
  test.each([
    [
      'the only place of what the party did of the kind',
      'Rebels attacked the army in Gao. Talks were held. The president spoke. It rained. Rebels attacked the army again.',
      'ATTACK Rebels -> army @ Gao',
    ],
    [
      'the place of what the party did just before',
      'Rebels attacked the army in Gao. Rebels shelled the army.',
      'SHELLING Rebels -> army @ Gao',
    ],
  ])('%s', (_, text, expected) => {
    expect(lastEvent(text)).toBe(expected)
  })

  test('nowhere where the party did so in two places', () => {
    const text =
      'Rebels attacked the army in Gao. Rebels attacked the army in Kidal. It rained. It rained. It rained. Rebels attacked the army.'
    expect(lastEvent(text)).toBe('ATTACK Rebels -> army')
  })
})
