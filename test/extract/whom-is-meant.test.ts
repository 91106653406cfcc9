import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/domain/claim.js'
import { readingOf } from './claims/claims-of.js'

/** The claims of a text, one line each, with the names of the entities that the document is found to speak of. */
function claimsByName(text: string): string[] {
  const reading = readingOf(text)
  const names = new Map(reading.entities.map(({ key, name }) => [key, name]))
  const entities = new Map<string, string>(reading.mentions.map(({ id, entity }) => [id, entity]))
  const named = (mention: string | null): string => names.get(entities.get(mention ?? '') ?? '') ?? '?'
  return reading.claims.map(claim => line(claim, named))
}

function line(claim: Claim, named: (mention: string | null) => string): string {
  switch (claim.predicate) {
    case 'EVENT':
      return `${claim.eventType} ${claim.actors.map(named).join(' + ')} @ ${named(claim.location)}`
    case 'CONTROL':
      return `${named(claim.actor)} ${claim.status} ${named(claim.location)}`
    case 'BACKING':
      return `${named(claim.backer)} backs ${named(claim.recipient)}`
    case 'AFFILIATION':
      return `${named(claim.member)} of ${named(claim.group)}`
  }
}

describe('a name with more around it', () => {
  test.each([
    [
      'The LNA tried to take Tripoli from the UN-backed Government of National Accord (GNA).',
      'UN backs Government of National Accord',
    ],
    ['GNA forces clashed with Libyan National Army (LNA) forces at Tarhuna.', 'Libyan National Army'],
    ['Syrian Democratic Forces (SDF) fighters captured Raqqa.', 'Syrian Democratic Forces GAINED Raqqa'],
    [
      'The Turkish-backed Government of National Accord (GNA) forces took control of Tarhuna in Libya.',
      'Turkey backs GNA forces',
    ],
    [
      'The Libyan National Army of Khalifa Haftar captured Sirte in Libya.',
      'Libyan National Army GAINED Sirte',
    ],
    ['Haftar’s Libyan National Army (LNA) captured Sirte in Libya.', 'Libyan National Army GAINED Sirte'],
    ['The LNA targeted a Turkish military drone at Tripoli in Libya.', 'ATTACK LNA @ Tripoli'],
  ])('%s', (text, expected) => {
    expect(claimsByName(text).join('\n')).toContain(expected)
  })
})

describe('a force that is told by whose it is', () => {
  test('is the leader’s to whom it is loyal, wherever it is of', () => {
    const told = claimsByName('Libyan forces loyal to commander Khalifa Haftar took control of Sirte.')
    expect(told).toContain('Libyan National Army GAINED Sirte')
  })

  test('is the leader’s whom the text calls "the military leader"', () => {
    const told = claimsByName(
      "Khalifa Haftar's LNA is based in Libya. The military leader wants to rid the country of terrorists. In April, his forces launched an offensive on Tripoli.",
    )
    expect(told).toContain('OFFENSIVE LNA @ Tripoli')
  })

  test('is the army of the country that is fought over, not of that which is named most', () => {
    const told = claimsByName(
      'The RSF seized El Fasher in Sudan, and the UAE, the United Arab Emirates again, denied it. The army retook El Fasher.',
    )
    expect(told).toContain('Sudanese Armed Forces GAINED El Fasher')
  })
})

test('the troops of officials are those of their army', () => {
  const told = claimsByName(
    'Ukrainian military officials said their troops had retaken Lyman from Russian forces.',
  )
  expect(told).toContain('Ukrainian military GAINED Lyman')
})

test('forces under the command of a leader are his', () => {
  const told = claimsByName('Military forces under the command of General Khalifa Haftar attacked Tripoli.')
  expect(told).toContain('ATTACK Libyan National Army @ Tripoli')
})

test('the army beside a leader’s army that is called so, and forces with another name, is that army', () => {
  const told = claimsByName(
    'The Libyan National Army clashed with GNA forces. The Libyan army captured Sirte in Libya.',
  )
  expect(told).toContain('Libyan National Army GAINED Sirte')
})

test('of two sides the latter is the one that was named last', () => {
  const told = claimsByName(
    "The LNA repelled the GNA's attack in Libya, and the latter suffered heavy casualties.",
  )
  expect(told.join()).toContain('ATTACK GNA')
  expect(told.join()).toContain('CASUALTIES LNA')
})

describe('who stands before a clause', () => {
  test('of joined names each has the clause right behind it', () => {
    const told = claimsByName(
      'It was the biggest attack since March 2020 when Russia, which backs Assad, and Turkey, which supports the rebels, agreed to a ceasefire.',
    )
    expect(told.filter(each => each.includes('backs'))).toEqual([
      'Russia backs Assad',
      'Turkey backs the rebels',
    ])
  })
})
