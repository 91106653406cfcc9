import { describe, expect, it } from 'vitest'
import { deriveEvents } from '../../../src/domain/derive/derive-events.js'
import { happened, ties } from './claims.js'

const strike = { actors: ['uae'], targets: ['gna-forces'], at: 'tarhuna', on: '2020-06-05' }

describe('event identity', () => {
  it('takes reports that agree in family, place, day and a participant for one event', () => {
    const events = deriveEvents(
      [
        happened('AIRSTRIKE', { ...strike, document: 'a' }),
        happened('ATTACK', { ...strike, targets: [], document: 'b' }),
      ],
      ties,
    )

    expect(events).toHaveLength(1)
    expect(events[0]?.documentCount).toBe(2)
  })

  it('keeps reports of different days apart', () => {
    const events = deriveEvents(
      [happened('AIRSTRIKE', strike), happened('AIRSTRIKE', { ...strike, on: '2020-06-06' })],
      ties,
    )

    expect(events).toHaveLength(2)
  })

  it('lets an undated report join the only event that fits', () => {
    const undated = happened('AIRSTRIKE', {
      actors: ['uae'],
      at: 'tarhuna',
      document: 'b',
      published: '2020-06-07',
    })

    const events = deriveEvents([happened('AIRSTRIKE', strike), undated], ties)

    expect(events.map(event => event.claims.length)).toEqual([2])
  })

  it('leaves an undated report apart where two events fit', () => {
    const undated = happened('AIRSTRIKE', {
      actors: ['uae'],
      at: 'tarhuna',
      document: 'b',
      published: '2020-06-07',
    })

    const events = deriveEvents(
      [happened('AIRSTRIKE', strike), happened('AIRSTRIKE', { ...strike, on: '2020-06-06' }), undated],
      ties,
    )

    expect(events).toHaveLength(3)
    expect(events.find(event => event.date === null)?.derivation.reasons[0]).toBe(
      '2 events fit it: left apart for review',
    )
  })

  it('keeps both counts when two reports disagree, and sums nothing', () => {
    const events = deriveEvents(
      [
        happened('CASUALTIES', {
          targets: ['gna-forces'],
          at: 'tarhuna',
          on: '2020-06-05',
          killed: 5,
          document: 'a',
        }),
        happened('CASUALTIES', {
          targets: ['gna-forces'],
          at: 'tarhuna',
          on: '2020-06-05',
          killed: 9,
          document: 'b',
        }),
      ],
      ties,
    )

    expect(
      events.map(event => event.casualties.map(report => report.casualties.killed?.best).sort()),
    ).toEqual([[5, 9]])
  })

  it('counts a headline and its sentence as one event', () => {
    const told = { actors: ['gna-forces'], targets: ['lna'], at: 'tarhuna', document: 'a' }

    const events = deriveEvents(
      [
        happened('CAPTURE', { ...told, sentence: '1' }),
        happened('CAPTURE', { ...told, sentence: '2', position: 9, by: 'qanunu' }),
      ],
      ties,
    )

    expect(events).toHaveLength(1)
  })

  it('does not depend on the order in which claims arrive', () => {
    const claims = [
      happened('AIRSTRIKE', strike),
      happened('AIRSTRIKE', { ...strike, on: '2020-06-06' }),
      happened('AIRSTRIKE', { actors: ['uae'], document: 'b', published: '2020-06-07' }),
    ]

    expect(deriveEvents([...claims].reverse(), ties)).toEqual(deriveEvents(claims, ties))
  })
})
