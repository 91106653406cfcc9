import { describe, expect, it } from 'vitest'
import { deriveEvents } from '../../../src/domain/derive/derive-events.js'
import type { EventVerdict } from '../../../src/domain/derive/identify-events.js'
import { happened, ties } from './claims.js'

const strike = { actors: ['uae'], targets: ['gna-forces'], at: 'tarhuna', on: '2020-06-05' }

describe('event identity', () => {
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

  describe('where an analyst has spoken', () => {
    const first = happened('AIRSTRIKE', strike)
    const second = happened('AIRSTRIKE', { ...strike, on: '2020-06-06', document: 'b' })
    const vague = happened('AIRSTRIKE', { actors: ['uae'], document: 'c', published: '2020-06-07' })
    const eventsOf = (said: readonly EventVerdict[]): string[][] =>
      deriveEvents([first, second, vague], ties, said)
        .map(({ claims }) => [...claims].sort())
        .sort()
    const groups = (...ids: string[][]): string[][] => ids.map(group => group.sort()).sort()

    it('names the events that a report apart may be', () => {
      const apart = deriveEvents([first, second, vague], ties).find(({ claims }) => claims.includes(vague.id))

      expect(apart?.candidates).toEqual([first.id, second.id].sort())
    })

    it('joins it to the one that the analyst names, or to the only one left', () => {
      const joined = groups([first.id, vague.id], [second.id])

      expect(eventsOf([{ left: vague.id, right: first.id, verdict: 'SAME' }])).toEqual(joined)
      expect(eventsOf([{ left: second.id, right: vague.id, verdict: 'DIFFERENT' }])).toEqual(joined)
    })

    it('makes events of two days one', () => {
      expect(eventsOf([{ left: first.id, right: second.id, verdict: 'SAME' }])).toContainEqual(
        [first.id, second.id].sort(),
      )
    })

    it('keeps apart reports that agree in everything', () => {
      const again = happened('AIRSTRIKE', { ...strike, document: 'd' })
      const third = happened('AIRSTRIKE', { ...strike, document: 'e' })
      const said = [{ left: first.id, right: again.id, verdict: 'DIFFERENT' }] as const
      const events = deriveEvents([first, again, third], ties, said)

      expect(deriveEvents([first, again, third], ties)).toHaveLength(1)
      expect(events).toHaveLength(2)
      expect(deriveEvents([third, again, first], ties, said)).toEqual(events)
    })
  })
})
