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

  it('keeps two stretches apart that begin on one day: support that ended and was given again', () => {
    const backings = deriveBackings(
      [
        backs('russia', 'lna', 'ARMS', { document: 'a' }),
        backs('russia', 'lna', 'ARMS', { document: 'b', ends: true }),
        backs('russia', 'lna', 'ARMS', { document: 'c', on: '2020-06-10' }),
      ],
      ties,
    )

    expect(backings.map(({ id }) => id)).toEqual([
      'backing|actor:russia|actor:lna|2020-06-10',
      'backing|actor:russia|actor:lna|2020-06-10|1',
    ])
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
