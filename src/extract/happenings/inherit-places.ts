import { type ClaimDraft, EVENT_TYPES, type EventDraft, type EventType } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import { words } from '../words.js'
import type { KnownMentions } from './known-mentions.js'

const PLACELESS = words(
  'ARMS_TRANSFER INTERDICTION MEETING CALL AGREEMENT CEASEFIRE PROTEST SANCTION DISPLACEMENT OTHER',
)

/** Happenings that take place on the spot, where a reader looks for a place. */
export const LOCAL: ReadonlySet<EventType> = new Set(EVENT_TYPES.filter(type => !PLACELESS.has(type)))

/** How many sentences a place reaches on. */
const REACH = 2

/**
 * Gives a happening without a place that of what the same parties did of the kind elsewhere in the document, where it was but one place;
 * else that of what they did in the sentences just before.
 */
export function inheritPlaces(drafts: readonly ClaimDraft[], mentions: KnownMentions): ClaimDraft[] {
  const placed = indexPlaced(drafts, mentions)
  return drafts.map(draft => {
    if (draft.predicate !== 'EVENT' || draft.location !== null || !LOCAL.has(draft.eventType)) return draft
    const location = placed.ofDeed(draft) ?? placed.before(draft)
    return location ? { ...draft, location } : draft
  })
}

interface Placed {
  ofDeed(event: EventDraft): MentionId | null
  before(event: EventDraft): MentionId | null
}

function indexPlaced(drafts: readonly ClaimDraft[], mentions: KnownMentions): Placed {
  const byDeed = new Map<string, Map<string, MentionId>>()
  const bySentence = new Map<number, EventDraft[]>()
  const indexOf = (event: EventDraft): number => mentions.sentenceOf(event.passageId)?.passage.index ?? -1
  const unitsOf = ({ actors, targets }: EventDraft): string[] => [
    ...new Set([...actors, ...targets].map(mentions.unitOf)),
  ]
  const isCountry = (location: MentionId | null): boolean =>
    location !== null && mentions.of(location)?.entity.type === 'STATE'
  const keyOf = (type: EventType, unit: string): string => JSON.stringify([type, unit])
  for (const draft of drafts) {
    if (draft.predicate !== 'EVENT' || draft.location === null || draft.polarity === 'DENIED') continue
    if (!LOCAL.has(draft.eventType)) continue
    for (const unit of unitsOf(draft)) {
      const key = keyOf(draft.eventType, unit)
      const places = byDeed.get(key) ?? new Map<string, MentionId>()
      byDeed.set(key, places)
      const place = mentions.keyOf(draft.location)
      if (!places.has(place)) places.set(place, draft.location)
    }
    const told = bySentence.get(indexOf(draft))
    if (told) told.push(draft)
    else bySentence.set(indexOf(draft), [draft])
  }
  return {
    ofDeed(event) {
      for (const unit of unitsOf(event)) {
        const places = byDeed.get(keyOf(event.eventType, unit))
        if (places?.size === 1) return [...places.values()][0] ?? null
      }
      return null
    },
    before(event) {
      const here = indexOf(event)
      const units = new Set(unitsOf(event))
      for (let back = 0; back <= REACH; back++) {
        const near = (bySentence.get(here - back) ?? []).filter(
          other =>
            other.start < event.start &&
            !isCountry(other.location) &&
            (units.size === 0 || unitsOf(other).some(unit => units.has(unit))),
        )
        const last = near.at(-1)
        if (last) return last.location
      }
      return null
    },
  }
}
