import type { ClaimDraft, ClaimTime, ControlDraft, EventDraft } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import type { PartialDate } from '../../domain/partial-date.js'
import type { DocumentAnalysis } from '../document-analysis.js'
import { groupHappenings } from './group-happenings.js'
import { inheritDates } from './inherit-dates.js'
import { type KnownMentions, knowMentions } from './known-mentions.js'
import type { Telling } from './telling.js'
import { createUnitOf } from './unit-of.js'

/**
 * Gives a telling that leaves out the day the one that a fuller telling of the same happening in the document gives: "on Friday" in the lead
 * dates the headline and what is told further down. Control takes the day of the happening that brought it about.
 */
export function completeHappenings(drafts: readonly ClaimDraft[], analysis: DocumentAnalysis): ClaimDraft[] {
  const mentions = knowMentions(analysis)
  const events = drafts.filter((draft): draft is EventDraft => draft.predicate === 'EVENT')
  const tellings = events.map(event => toTelling(event, mentions.keyOf))
  const completed = new Map<ClaimDraft, ClaimDraft>()
  for (const group of groupHappenings(tellings, createUnitOf(analysis.entities))) {
    const members = group.flatMap(index => events[index] ?? [])
    const time = bestTime(members)
    if (time)
      for (const event of members) if (event.time.date === null) completed.set(event, { ...event, time })
  }
  const told = inheritDates(
    drafts.map(draft => completed.get(draft) ?? draft),
    mentions,
  )
  const causes = findCauses(told, mentions)
  return told.map(draft => {
    if (draft.predicate !== 'CONTROL' || draft.time.date !== null) return draft
    const time = timeOfCause(draft, causes, mentions)
    return time ? { ...draft, time } : draft
  })
}

export type EntityOf = (mention: MentionId) => string

/** A claim's telling, by the entities that its mentions name. */
export const toTelling = (event: Omit<EventDraft, 'id'>, entityOf: EntityOf): Telling => ({
  type: event.eventType,
  polarity: event.polarity,
  actors: event.actors.map(entityOf),
  targets: event.targets.map(entityOf),
  location: event.location === null ? null : entityOf(event.location),
  date: event.time.date,
  count: event.casualties?.killed?.best ?? event.casualties?.wounded?.best ?? null,
})

/** The most precise time that any member gives, as it stands there. */
function bestTime(members: readonly EventDraft[]): ClaimTime | null {
  const [best] = members
    .filter((event): event is EventDraft & { time: { date: PartialDate } } => event.time.date !== null)
    .sort((a, b) => b.time.date.length - a.time.date.length || a.start - b.start)
  return best?.time ?? null
}

const CAUSES: Readonly<Record<ControlDraft['status'], readonly string[]>> = {
  GAINED: ['CAPTURE'],
  LOST: ['RETREAT', 'CAPTURE'],
  HELD: [],
  CONTESTED: [],
}

/** The dated captures and retreats of the document by type, place and unit; of times of one day the first. */
type Causes = ReadonlyMap<string, ReadonlyMap<PartialDate, ClaimTime>>

const causeKey = (type: string, place: string, unit: string): string => JSON.stringify([type, place, unit])

function findCauses(drafts: readonly ClaimDraft[], { keyOf, unitOf }: KnownMentions): Causes {
  const causes = new Map<string, Map<PartialDate, ClaimTime>>()
  for (const draft of drafts) {
    if (draft.predicate !== 'EVENT' || draft.time.date === null || draft.location === null) continue
    const place = keyOf(draft.location)
    for (const unit of new Set([...draft.actors, ...draft.targets].map(unitOf))) {
      const key = causeKey(draft.eventType, place, unit)
      const times = causes.get(key) ?? new Map<PartialDate, ClaimTime>()
      if (!times.has(draft.time.date)) times.set(draft.time.date, draft.time)
      causes.set(key, times)
    }
  }
  return causes
}

/** The time of the only dated capture or retreat of the same unit at the same place. */
function timeOfCause(
  control: ControlDraft,
  causes: Causes,
  { keyOf, unitOf }: KnownMentions,
): ClaimTime | null {
  const place = keyOf(control.location)
  const unit = unitOf(control.actor)
  const times = CAUSES[control.status].flatMap(type => [...(causes.get(causeKey(type, place, unit)) ?? [])])
  const [only] = times
  return only && times.every(([date]) => date === only[0]) ? only[1] : null
}
