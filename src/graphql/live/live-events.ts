import type { DocumentWatch } from './document-watch.js'
import type { ApiEvent, EventBus } from './event-bus.js'

/** What requests may do with events. */
export interface Events {
  /** Tells everyone who listens; call it after the commit. */
  publish(event: ApiEvent): void
  /** Everything from now on, by this service and, as far as they are seen, by others. */
  listen(): Promise<AsyncIterableIterator<ApiEvent>>
}

/** Where nobody can listen, as on the command line. */
export const noEvents: Events = {
  publish: () => undefined,
  listen: () => Promise.reject(new Error('nothing is told here')),
}

/** Events of this service by its bus, documents of others by the watch. */
export const liveEvents = (bus: EventBus, watch: DocumentWatch): Events => ({
  publish: event => bus.publish(event),
  listen: async () => {
    await watch.begin()
    return bus.listen()
  },
})
