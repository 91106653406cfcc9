import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.js'

const backingOf = (text: string): string[] => claimsOf(text).filter(line => line.includes(' => '))

describe('shelter, help at request and things given', () => {
  test.each([
    ['Pakistan gives sanctuary to the Taliban.', ['SANCTUARY Pakistan => Taliban']],
    ['Eritrea hosts Ethiopian rebels.', ['SANCTUARY Eritrea => Ethiopian rebels']],
    ['France intervened in Mali at the request of the government.', ['MILITARY France => government']],
    ['The Houthis were given weapons by Iran.', ['ARMS Iran => Houthis']],
    [
      'The Arab League voiced support for the Yemeni government.',
      ['POLITICAL Arab League => Yemeni government'],
    ],
  ])('%s', (text, expected) => {
    expect(backingOf(text)).toEqual(expected)
  })

  test.each([
    'Qatar hosts the World Cup.',
    'Turkey hosts refugees.',
    'Pakistan denies nobody refuge.',
    'The minister spoke at the request of the government.',
    'The Houthis were given a warning by Iran.',
    'Iran voiced concern for the Houthis.',
  ])('%s: none', text => {
    expect(backingOf(text)).toEqual([])
  })
})
