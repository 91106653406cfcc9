import type { EventType, Polarity } from '../../domain/claim.js'
import type { PartialDate } from '../../domain/partial-date.js'

/** What one sentence tells of an event, with mentions replaced by the document's entities. */
export interface Telling {
  readonly type: EventType
  readonly polarity: Polarity
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  readonly location: string | null
  readonly date: PartialDate | null
  /** Killed, else wounded, as counted; null where it counts nobody. */
  readonly count: number | null
}
