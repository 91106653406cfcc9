import { describe, expect, it } from 'vitest'
import { deriveBackings } from '../../../src/domain/derive/derive-backings.js'
import { backs, ties } from './claims.js'

describe('what a backing tells', () => {
  it('counts among its kinds only those that somebody asserts, unless all are only denied', () => {
    const denied = backs('russia', 'lna', 'TROOPS', { by: 'russian-army', polarity: 'DENIED' })
    const [backing] = deriveBackings([backs('russia', 'lna', 'AIR'), denied], ties)
    const [onlyDenied] = deriveBackings([denied], ties)

    expect(backing?.kinds).toEqual(['AIR'])
    expect(backing?.kindDetails.map(({ kind, standing }) => `${kind} ${standing}`)).toEqual([
      'AIR REPORTED',
      'TROOPS DENIED',
    ])
    expect(onlyDenied?.kinds).toEqual(['TROOPS'])
  })

  it('lists the recipients as they were said', () => {
    const [backing] = deriveBackings([backs('russia', 'haftar', 'ARMS'), backs('russia', 'lna', 'AIR')], ties)

    expect(backing?.saidOf).toEqual(['actor:haftar', 'actor:lna'])
  })

  it('shows a denial by an interested party as such', () => {
    const claims = [
      backs('russia', 'lna', 'AIR'),
      backs('russia', 'lna', 'AIR', { by: 'mismari', polarity: 'DENIED' }),
    ]

    const [backing] = deriveBackings(claims, ties)

    expect(backing?.disputedBy).toEqual([{ claim: claims[1]?.id, interested: true }])
  })
})
