import type { ClaimDraft, EventDraft, EventType } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import { type Holders, readHolders } from './holders.js'
import type { KnownMentions } from './known-mentions.js'
import { type Rivals, readRivals } from './rivals.js'

/** Happenings between two sides, the side that receives them left out at times; and whether they take place on the ground. */
const ON_GROUND: ReadonlyMap<EventType, boolean> = new Map([
  ['AIRSTRIKE', false],
  ['SHELLING', true],
  ['ATTACK', true],
  ['OFFENSIVE', true],
  ['CAPTURE', true],
  ['ADVANCE', true],
  ['SIEGE', true],
])
/** Those of which the side that does them may be left out. */
const SUFFERED: ReadonlySet<EventType> = new Set([
  'AIRSTRIKE',
  'SHELLING',
  'ATTACK',
  'OFFENSIVE',
  'CAPTURE',
  'SIEGE',
  'CASUALTIES',
  'DETENTION',
])

/**
 * Names the side that a telling leaves out, where the document tells who fights whom: of "Y recaptured the town" the rival from whom it
 * was taken, of "X's soldiers were killed" who fights X.
 */
export function completeParties(drafts: readonly ClaimDraft[], mentions: KnownMentions): ClaimDraft[] {
  const rivals = readRivals(drafts, mentions)
  const holders = readHolders(drafts, mentions)
  return drafts.map(draft =>
    draft.predicate === 'EVENT' && draft.polarity !== 'DENIED'
      ? withRival(withHolder(draft, holders), rivals, mentions)
      : draft,
  )
}

/** Who strikes a place, marches on it, besieges or takes it does so against whoever holds it. */
function withHolder(event: EventDraft, holders: Holders): EventDraft {
  const open = event.actors.length > 0 && event.targets.length === 0 && event.location !== null
  if (!open || !ON_GROUND.has(event.eventType) || event.location === null) return event
  const holder = holders.against(event.actors, event.location)
  return holder ? { ...event, targets: [holder] } : event
}

function withRival(event: EventDraft, rivals: Rivals, mentions: KnownMentions): EventDraft {
  if (event.eventType === 'CLASH' && event.actors.length === 1) {
    const other = rivals.against(event.actors, true)
    return other ? { ...event, actors: [...event.actors, other] } : event
  }
  const onGround = ON_GROUND.get(event.eventType)
  if (event.actors.length > 0 && event.targets.length === 0 && onGround !== undefined) {
    const target = rivals.against(event.actors, onGround)
    return target && defendsThere(target, event.location, mentions) ? { ...event, targets: [target] } : event
  }
  if (event.targets.length > 0 && event.actors.length === 0 && SUFFERED.has(event.eventType)) {
    const actor = rivals.against(event.targets, false)
    return actor ? { ...event, actors: [actor] } : event
  }
  return event
}

/** A state is not who is driven from a place in another country. */
function defendsThere(party: MentionId, place: MentionId | null, mentions: KnownMentions): boolean {
  const [entity, location] = [
    mentions.of(party)?.entity,
    place === null ? undefined : mentions.of(place)?.entity,
  ]
  if (!entity || !location || (entity.type !== 'STATE' && entity.type !== 'GOVERNMENT')) return true
  return entity.country === null || location.country === null || entity.country === location.country
}
