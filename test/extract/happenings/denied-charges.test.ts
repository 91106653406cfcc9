import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims/claims-of.js'

const denials = (text: string): string[] => claimsOf(text).filter(line => line.includes('DENIED'))

describe('charges that are denied', () => {
  test.each([
    [
      'The GNA accused Russia of arming the LNA. Russia denied the accusation.',
      ['ARMS Russia => LNA DENIED (Russia)'],
    ],
    [
      'The GNA accused Russia of arming the LNA. Experts visited Tripoli. Moscow rejects the allegations.',
      ['ARMS Russia => LNA DENIED (Moscow)'],
    ],
    [
      'The rebels accused the army of shelling Taiz. The army denied it.',
      ['SHELLING army @ Taiz DENIED (army)'],
    ],
  ])('%s', (text, expected) => {
    expect(denials(text)).toEqual(expected)
  })

  test.each([
    // Somebody else is accused, it is the speaker's own word, or no charge is meant.
    'The GNA accused Russia of arming the LNA. Egypt denied the accusation.',
    'The army said that it had shelled Taiz. The army denied the claim.',
    'The GNA accused Russia of arming the LNA. Russia rejected the plan.',
    'Russia arms the LNA. Russia denied the accusation.',
  ])('%s: nothing', text => {
    expect(denials(text)).toEqual([])
  })
})
