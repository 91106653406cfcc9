import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims/claims-of.js'

const EVENT = /^(?:OFFENSIVE|SIEGE|CAPTURE|AIRSTRIKE|CASUALTIES|SHELLING) /
const eventsOf = (text: string): string[] => claimsOf(text).filter(line => EVENT.test(line))

describe('the side that a telling leaves out', () => {
  test('who besieges a place does so against whoever holds it', () => {
    expect(eventsOf('The army has besieged Taiz. Taiz is held by the Houthis.')).toEqual([
      'SIEGE army -> Houthis @ Taiz',
    ])
  })

  test('is open where several hold the place, or nobody', () => {
    expect(
      eventsOf('The army has besieged Taiz. The Houthis control Taiz. Al-Qaeda controls much of Taiz.'),
    ).toEqual(['SIEGE army @ Taiz'])
    expect(eventsOf('The army has besieged Taiz.')).toEqual(['SIEGE army @ Taiz'])
  })

  test('those who died of a whole war are not laid on the deed told before', () => {
    const told = 'The Houthis shelled Taiz on Thursday.'

    expect(eventsOf(`${told} Thousands of people have been killed in the war.`)).toContain(
      'CASUALTIES @ Taiz',
    )
    expect(eventsOf(`${told} Ten people were killed.`)).toContain('CASUALTIES Houthis @ Taiz')
  })

  test('government troops are the government of an offensive where nothing else is called so', () => {
    expect(eventsOf('Government troops are ready. A government offensive began in Hama on Friday.')).toEqual([
      'OFFENSIVE Government troops @ Hama',
    ])
  })
})
