import { describe, expect, test } from 'vitest'
import { claimsOf, readingOf } from './claims-of.js'

/** The control claims alone. */
const controlOf = (text: string): string[] =>
  claimsOf(text).filter(line => /^(?:GAINED|LOST|HELD|CONTESTED) /.test(line))

describe('a place taken', () => {
  test.each([
    [
      "The Libyan Army captured Tarhuna from Haftar's forces on Friday.",
      ["GAINED Libyan Army: Tarhuna from Haftar's forces"],
    ],
    [
      'Islamic State militants took control of large parts of Mosul.',
      ['GAINED Islamic State militants: Mosul PART'],
    ],
    ['The rebels were ousted from Aleppo in December.', ['LOST rebels: Aleppo']],
    ['Ramadi fell to Islamic State last year.', ['GAINED Islamic State: Ramadi']],
    ['Islamic State-held Mosul was bombed.', ['HELD Islamic State: Mosul']],
    ['The Houthis lost control of Aden.', ['LOST Houthis: Aden']],
    ["Haftar's forces withdrew from Gharyan.", ["LOST Haftar's forces: Gharyan"]],
    [
      'The war in Iraq went on. Mosul fell to Islamic State fighters.',
      ['GAINED Islamic State fighters: Mosul'],
    ],
    ['The rebels were pushed out of Aleppo.', ['LOST rebels: Aleppo']],
    ['The war in Syria went on. The army retook Palmyra.', ['GAINED army: Palmyra']],
    ['The army has restored control over Daraa. The war in Syria went on.', ['GAINED army: Daraa']],
    ['The rebels seized an air base near Aleppo.', ['GAINED rebels: air base']],
    ['The war in Ukraine went on. Russia annexed Crimea.', ['GAINED Russia: Crimea']],
    ['The rebels swept into northern Iraq and captured a dozen towns.', ['GAINED rebels: northern Iraq']],
    [
      'The army entered Homs in Syria. The army shelled Idlib. Rebels fled. They also took the town of Saraqeb.',
      ['GAINED They: town of Saraqeb'],
    ],
  ])('%s', (text, expected) => {
    expect(controlOf(text)).toEqual(expected)
  })

  test('is an event too, at the same place', () => {
    expect(claimsOf("The Libyan Army captured Tarhuna from Haftar's forces on Friday.")).toContain(
      "CAPTURE Libyan Army -> Haftar's forces @ Tarhuna",
    )
  })
})

describe('a place held', () => {
  test.each([
    ['The Kurdish forces control Kobani.', ['HELD Kurdish forces: Kobani']],
    ['Aden has been under the control of the Houthis since March.', ['HELD Houthis: Aden']],
    ['Raqqa, an Islamic State stronghold, was bombed by Russian warplanes.', ['HELD Islamic State: Raqqa']],
    ['Raqqa, the de facto capital of the Islamic State, was bombed.', ['HELD Islamic State: Raqqa']],
    ['The rebel-held town of Douma was shelled.', ['HELD rebel: rebel-held town of Douma']],
    ['The war in Syria went on. Government-controlled Aleppo was shelled.', ['HELD Government: Aleppo']],
    ['Idlib is in rebel hands.', ['HELD rebel: Idlib']],
    [
      'Rebels captured the towns of Saraqeb and Khan Sheikhoun.',
      ['GAINED Rebels: Saraqeb', 'GAINED Rebels: Khan Sheikhoun'],
    ],
    [
      'Bombs fell on Islamic State, which controls territory in northern Syria.',
      ['HELD Islamic State: northern Syria PART'],
    ],
    [
      "Rebels left Idlib, the country's last major rebel stronghold, in Syria.",
      ['LOST Rebels: Idlib', 'HELD rebel: Idlib'],
    ],
    ['Kobani is a border town that was wrested from Islamic State.', ['LOST Islamic State: Kobani']],
    ['Islamic State has established a stronghold in Raqqa.', ['HELD Islamic State: Raqqa']],
    ['They landed in Sirte in central Libya, an Islamic State stronghold.', ['HELD Islamic State: Sirte']],
    ['The Houthis control Sanaa and much of Yemen.', ['HELD Houthis: Sanaa']],
  ])('%s', (text, expected) => {
    expect(controlOf(text)).toEqual(expected)
  })
})

describe('aims, plans and failed attempts are not control', () => {
  test.each([
    ["Haftar's forces tried to take Tripoli."],
    ["Haftar's forces failed to capture Tripoli."],
    ['The rebels vowed to capture Damascus.'],
    ["If Haftar's forces capture Tripoli, Turkey will intervene."],
    ['Islamic State could seize Ramadi.'],
    ['Capturing Tripoli remains a possibility.'],
    ['The army launched an operation to oust Islamic State from Iraq.'],
    ['They visited Karbala and Najaf, cities which hold two shrines.'],
    ['A Sunni-dominated region was quiet.'],
    ['Civilians fled from rebel-held territory.'],
    ['I hope that Idlib will not fall under their control, said the rebels.'],
    ['The ambassador was driven from the embassy in Tripoli by car.'],
    ['The group reached Irbil and its regional capital.'],
    ["Haftar's forces launched an offensive to take control of Tripoli."],
  ])('%s', text => {
    expect(controlOf(text)).toEqual([])
  })

  test('but an aim to retake a place from someone says that they hold it', () => {
    expect(controlOf('The Iraqi army launched an operation to retake Tikrit from Islamic State.')).toEqual([
      'HELD Islamic State: Tikrit',
    ])
  })
})

test('the quote is verbatim, within its passage, and no longer than the clause', () => {
  const text = "Reports came in. The Libyan Army captured Tarhuna from Haftar's forces, and people cheered."
  const reading = readingOf(text)

  const claim = reading.claims.find(each => each.predicate === 'CONTROL')

  expect(claim?.quote).toBe("Libyan Army captured Tarhuna from Haftar's forces")
  expect(text.slice(claim?.start, claim?.end)).toBe(claim?.quote)
})
