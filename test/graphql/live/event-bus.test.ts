import { describe, expect, it } from 'vitest'
import { type ApiEvent, EventBus } from '../../../src/graphql/live/event-bus.js'
import { expandStream } from '../../../src/graphql/live/expand-stream.js'

const event = (id: string): ApiEvent => ({
  document: null,
  changes: [{ type: 'BACKING', id, change: 'ADDED' }],
})
const idOf = ({ changes }: ApiEvent): string => changes[0]?.id ?? ''

describe('EventBus', () => {
  it('tells every listener everything from when it began to listen, in order', async () => {
    const bus = new EventBus()
    const early = bus.listen()
    bus.publish(event('a'))
    const late = bus.listen()
    bus.publish(event('b'))

    const told = [await early.next(), await early.next(), await late.next()]

    expect(told.map(({ value }) => idOf(value))).toEqual(['a', 'b', 'b'])
  })

  it('hands an event to whoever waits for it', async () => {
    const bus = new EventBus()
    const waiting = bus.listen().next()

    bus.publish(event('a'))

    expect(await waiting).toEqual({ value: event('a'), done: false })
  })

  it('forgets a listener that leaves while it waits', async () => {
    const bus = new EventBus()
    const listener = bus.listen()
    const waiting = listener.next()

    await listener.return?.()

    expect([bus.listeners, await waiting]).toEqual([0, { value: undefined, done: true }])
    expect(await listener.next()).toEqual({ value: undefined, done: true })
  })

  it('sends away a listener for whom too much waits, after what already does', async () => {
    const bus = new EventBus(2)
    const slow = bus.listen()
    const quick = bus.listen()
    for (const id of ['a', 'b', 'c']) {
      bus.publish(event(id))
      await quick.next()
    }

    const told = [await slow.next(), await slow.next()]

    expect(told.map(({ value }) => idOf(value))).toEqual(['a', 'b'])
    await expect(slow.next()).rejects.toThrow('more than 2 events wait for you')
    expect(bus.listeners).toBe(1)
  })
})

describe('expandStream', () => {
  const spelt = (bus: EventBus) => expandStream(bus.listen(), async each => [...idOf(each)])

  it('gives what becomes of each item, in order, and skips what becomes of none', async () => {
    const bus = new EventBus()
    const letters = spelt(bus)
    for (const id of ['ab', '', 'c']) bus.publish(event(id))

    const told = [await letters.next(), await letters.next(), await letters.next()]

    expect(told.map(({ value }) => value)).toEqual(['a', 'b', 'c'])
  })

  it('leaves the stream at once when it is left, also while it waits', async () => {
    const bus = new EventBus()
    const letters = spelt(bus)
    const waiting = letters.next()

    await letters.return?.()

    expect([bus.listeners, await waiting]).toEqual([0, { value: undefined, done: true }])
  })

  it('leaves the stream when an item cannot be expanded, and says why', async () => {
    const bus = new EventBus()
    const failing = expandStream(bus.listen(), () => Promise.reject(new Error('cannot')))
    const told = failing.next()

    bus.publish(event('a'))

    await expect(told).rejects.toThrow('cannot')
    expect(bus.listeners).toBe(0)
  })
})
