import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.js'

const controlOf = (text: string): string[] =>
  claimsOf(text).filter(line => /^(?:GAINED|LOST|HELD|CONTESTED) /.test(line))

describe('a place that changes hands without a fight', () => {
  test.each([
    ['Rebels handed the port over to the UN.', ['LOST Rebels: port', 'GAINED UN: port from Rebels']],
    [
      'The rebels handed over the town of Sake to the army.',
      ['LOST rebels: town of Sake', 'GAINED army: town of Sake from rebels'],
    ],
    ['Lachin was returned to Azerbaijan.', ['GAINED Azerbaijan: Lachin']],
    [
      'The army transferred control of Kidal to the rebels.',
      ['LOST army: Kidal', 'GAINED rebels: Kidal from army'],
    ],
    ['Aleppo came under the control of the rebels.', ['GAINED rebels: Aleppo']],
    ['Ethiopian soldiers have left Mekelle.', ['LOST Ethiopian soldiers: Mekelle']],
    ["Russia's withdrawal from Kherson was completed on Friday.", ['LOST Russia: Kherson']],
    ['The flag of the Syrian army was raised over Daraa.', ['GAINED Syrian army: Daraa']],
    ['The flag of the rebels flies over Kidal.', ['HELD rebels: Kidal']],
    [
      'Nigerian forces have cleared Boko Haram out of Bama.',
      ['GAINED Nigerian forces: Bama from Boko Haram'],
    ],
  ])('%s', (text, expected) => {
    expect(controlOf(text).sort()).toEqual([...expected].sort())
  })

  test.each([
    'The rebels handed the weapons over to the UN.',
    'Haftar handed the letter to the UN in Tripoli.',
    'The minister returned to Azerbaijan from Lachin.',
    'The rebels agreed to hand over Kidal to the army.',
    'Ukraine demanded the withdrawal of Russian troops from Kherson.',
    'Mercenaries left the front lines in Libya.',
    'Protesters burned the Syrian flag in Daraa.',
    'Boko Haram no longer holds any territory in Adamawa.',
    'Rebels have taken up positions around Taiz.',
    'Both sides claim control of the airport.',
  ])('%s: none', text => {
    expect(controlOf(text)).toEqual([])
  })
})

describe('a place that "it" stands for', () => {
  test.each([
    ['Rebels captured Sake on Friday but the army retook it on Monday.', 'GAINED army: Sake'],
    [
      'Manbij is a town in northern Syria. Kurdish forces took it from Islamic State in 2016.',
      'GAINED Kurdish forces: Manbij from Islamic State',
    ],
    [
      'Aden fell to the rebels in March, but government forces recaptured it in July.',
      'GAINED government forces: Aden',
    ],
  ])('%s', (text, expected) => {
    expect(controlOf(text)).toContain(expected)
  })

  test.each([
    'The rebels drove a tank through Sake. The army destroyed it.',
    'The war in Yemen goes on. The army regretted it.',
    'Fighting goes on in northern Syria. The army took it in its stride.',
  ])('%s: none', text => {
    expect(controlOf(text)).toEqual([])
  })
})
