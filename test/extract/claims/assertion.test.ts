import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.js'

const captureIn = (text: string): string | undefined =>
  claimsOf(text).find(line => line.startsWith('CAPTURE'))

describe('who says so', () => {
  test.each([
    ['Islamic State captured Sirte.', 'CAPTURE Islamic State @ Sirte'],
    ['Qanunu said that Islamic State captured Sirte.', 'CAPTURE Islamic State @ Sirte (Qanunu)'],
    ['Islamic State captured Sirte, Qanunu said.', 'CAPTURE Islamic State @ Sirte (Qanunu)'],
    ['According to Reuters, Islamic State captured Sirte.', 'CAPTURE Islamic State @ Sirte (Reuters)'],
    ['"Islamic State captured Sirte," Qanunu said.', 'CAPTURE Islamic State @ Sirte (Qanunu)'],
    [
      '"Islamic State continued to hold out and captured Sirte," the Libyan ambassador, Salem Omar, told Reuters.',
      'CAPTURE Islamic State @ Sirte (Salem Omar)',
    ],
    [
      'Reuters quoted Qanunu as saying that Islamic State captured Sirte.',
      'CAPTURE Islamic State @ Sirte (Qanunu)',
    ],
  ])('%s', (text, expected) => {
    expect(captureIn(text)).toBe(expected)
  })
})

describe('unverified and denied', () => {
  test.each([
    ['Islamic State reportedly captured Sirte.', 'CAPTURE Islamic State @ Sirte ALLEGED'],
    ['Islamic State is said to have captured Sirte.', 'CAPTURE Islamic State @ Sirte ALLEGED'],
    ['Qanunu denied that Islamic State had captured Sirte.', 'CAPTURE Islamic State @ Sirte DENIED (Qanunu)'],
    ['Qanunu said Islamic State had not captured Sirte.', 'CAPTURE Islamic State @ Sirte DENIED (Qanunu)'],
    ['Islamic State has not captured Sirte.', undefined],
    ['Islamic State managed to capture Sirte.', 'CAPTURE Islamic State @ Sirte'],
    ['Islamic State apparently saw an opportunity, capturing Sirte.', 'CAPTURE Islamic State @ Sirte'],
  ])('%s', (text, expected) => {
    expect(captureIn(text)).toBe(expected)
  })
})
