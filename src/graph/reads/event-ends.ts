import { z } from 'zod'
import type { ListShape } from './list-page.js'
import { eventList } from './lists.js'
import { type EventRow, storedEvent } from './relation-rows.js'
import { type ActorRow, actorRow, type LocationRow, locationRow } from './rows.js'

/** An event with who took part in it and where it was. */
export interface EventWithEnds {
  readonly event: EventRow
  readonly actors: readonly ActorRow[]
  readonly locations: readonly LocationRow[]
}

/** The list of events with those who took part, by the same statement. */
export const eventsWithEnds: ListShape<EventWithEnds> = {
  ...eventList.shape,
  name: 'list of events with their ends',
  item: `{name: n.name, detail: n.detail,
    actors: COLLECT { MATCH (n)<-[:TOOK_PART_IN]-(a:Actor) RETURN DISTINCT a{.id, .name, .kind, .scope, .curated, .country} AS actor },
    locations: COLLECT { MATCH (n)-[:OCCURRED_AT]->(l:Location) RETURN l{.id, .name, .kind, .scope, .curated, .country, .point} }}`,
  row: z
    .object({
      name: z.string(),
      detail: storedEvent,
      actors: z.array(actorRow),
      locations: z.array(locationRow),
    })
    .transform(({ name, detail, ...ends }) => ({ event: { ...detail, name }, ...ends })),
}
