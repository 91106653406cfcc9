import { SuzerainError } from '../../domain/suzerain-error.js'
import type { RelationChange } from '../../graph/derivation/replace-relations.js'
import type { IngestOutcome } from '../../ingest/ingest-report.js'

/** Something that is in the graph now and was not before: told after it is committed. */
export interface ApiEvent {
  /** The document that was read; null for what analysts decided. */
  readonly document: { readonly id: string; readonly outcome: IngestOutcome } | null
  readonly changes: readonly RelationChange[]
}

/** Whoever listens takes what happens more slowly than it happens. */
export class SubscriberTooSlowError extends SuzerainError {
  constructor(most: number) {
    super(
      'SUBSCRIBER_TOO_SLOW',
      `more than ${most} events wait for you: subscribe again, and ask for what you missed`,
    )
  }
}

type Waiting = {
  resolve(result: IteratorResult<ApiEvent, undefined>): void
  reject(error: unknown): void
}

/** The events that one listener has not taken yet. Leaving it (`return`) forgets them at once, also while it waits. */
class Listener implements AsyncIterableIterator<ApiEvent> {
  readonly #events: ApiEvent[] = []
  readonly #most: number
  readonly #leave: (listener: Listener) => void
  #waiting: Waiting | undefined
  #error: SubscriberTooSlowError | undefined
  #isOver = false

  constructor(most: number, leave: (listener: Listener) => void) {
    this.#most = most
    this.#leave = leave
  }

  push(event: ApiEvent): void {
    if (this.#waiting !== undefined) {
      this.#waiting.resolve({ value: event, done: false })
      this.#waiting = undefined
    } else if (this.#events.length < this.#most) this.#events.push(event)
    else {
      this.#error = new SubscriberTooSlowError(this.#most)
      this.#end()
    }
  }

  next(): Promise<IteratorResult<ApiEvent, undefined>> {
    const event = this.#events.shift()
    if (event !== undefined) return Promise.resolve({ value: event, done: false })
    if (this.#error !== undefined) return Promise.reject(this.#error)
    if (this.#isOver) return Promise.resolve({ value: undefined, done: true })
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
    })
  }

  return(): Promise<IteratorResult<ApiEvent, undefined>> {
    this.#events.length = 0
    this.#end()
    return Promise.resolve({ value: undefined, done: true })
  }

  throw(error: unknown): Promise<never> {
    void this.return()
    return Promise.reject(error)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #end(): void {
    this.#isOver = true
    this.#waiting?.resolve({ value: undefined, done: true })
    this.#waiting = undefined
    this.#leave(this)
  }
}

/** Most events that wait for one listener before it is sent away. */
const MOST_WAITING = 1_000

/** Tells everyone who listens what this service did to the graph, and what it saw others do. */
export class EventBus {
  readonly #listeners = new Set<Listener>()
  readonly #mostWaiting: number

  constructor(mostWaiting = MOST_WAITING) {
    this.#mostWaiting = mostWaiting
  }

  get listeners(): number {
    return this.#listeners.size
  }

  publish(event: ApiEvent): void {
    for (const listener of this.#listeners) listener.push(event)
  }

  /** Everything from now on, until `return` is called. */
  listen(): AsyncIterableIterator<ApiEvent> {
    const listener = new Listener(this.#mostWaiting, gone => this.#listeners.delete(gone))
    this.#listeners.add(listener)
    return listener
  }
}
