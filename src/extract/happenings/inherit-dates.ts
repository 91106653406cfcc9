import type { ClaimDraft, EventDraft } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import type { KnownMentions } from './known-mentions.js'

type Finder = (event: EventDraft, dated: readonly EventDraft[]) => EventDraft | null

/** How many sentences a day reaches: a story goes on, or its headline comes first. */
const REACH = 3
/** The sentences in which a report tells its news: where several of their happenings have one day, it is the day of the news. */
const OPENING = 12

/**
 * Gives a happening without any date that of the story in which it is told: of the other happenings of its sentence, of what the same
 * parties did or the same place saw in the sentences before, else after, else of what the same parties did there elsewhere in the
 * document, else of the news with which it opens. Only where these have one date.
 */
export function inheritDates(drafts: readonly ClaimDraft[], mentions: KnownMentions): ClaimDraft[] {
  const indexOf = (event: EventDraft): number => mentions.sentenceOf(event.passageId)?.passage.index ?? -1
  const near: (ahead: -1 | 1) => Finder = ahead => (event, dated) => {
    const distance = (other: EventDraft): number => (indexOf(other) - indexOf(event)) * ahead
    const told = dated.filter(
      other =>
        distance(other) > 0 &&
        distance(other) <= REACH &&
        other.time.date?.length === 10 &&
        (sharesParty(event, other, mentions) || sharesPlace(event, other, mentions)),
    )
    const nearest = Math.min(...told.map(distance))
    return onlyDate(told.filter(other => distance(other) === nearest))
  }
  const finders: readonly Finder[] = [
    (event, dated) => onlyDate(dated.filter(other => other.passageId === event.passageId)),
    near(-1),
    (event, dated) =>
      onlyDate(
        dated.filter(other => sharesParty(event, other, mentions) && sharesPlace(event, other, mentions)),
      ),
    near(1),
    (event, dated) => {
      const opening = dated.filter(other => other.time.date?.length === 10 && indexOf(other) < OPENING)
      return indexOf(event) < OPENING && opening.length > 1 ? onlyDate(opening) : null
    },
  ]
  return finders.reduce(
    (told, find) =>
      dateBy(told, (event, dated) =>
        find(
          event,
          dated.filter(other => !isOtherTaking(event, other, mentions)),
        ),
      ),
    [...drafts],
  )
}

/** Takings of one place by others, or from others, are two happenings on two days, however near they are told. */
function isOtherTaking(one: EventDraft, other: EventDraft, mentions: KnownMentions): boolean {
  if (one.eventType !== 'CAPTURE' || other.eventType !== 'CAPTURE') return false
  const meet = (left: readonly MentionId[], right: readonly MentionId[]): boolean =>
    left.some(party => right.some(same => mentions.unitOf(party) === mentions.unitOf(same)))
  return !meet(one.actors, other.actors) && !meet(one.targets, other.targets)
}

/** What one finder dates, the next may build on. An expression that could not be placed ("in recent weeks") is a date of its own. */
function dateBy(drafts: ClaimDraft[], find: Finder): ClaimDraft[] {
  const dated = drafts.filter(
    (draft): draft is EventDraft => draft.predicate === 'EVENT' && draft.time.date !== null,
  )
  return drafts.map(draft => {
    if (draft.predicate !== 'EVENT' || draft.time.date !== null || draft.time.said !== null) return draft
    const found = find(draft, dated)
    return found ? { ...draft, time: found.time } : draft
  })
}

/** The first of several with one and the same date. */
function onlyDate(events: readonly EventDraft[]): EventDraft | null {
  const [first] = events
  return first && events.every(event => event.time.date === first.time.date) ? first : null
}

function sharesParty(one: EventDraft, other: EventDraft, mentions: KnownMentions): boolean {
  const units = new Set([...one.actors, ...one.targets].map(mentions.unitOf))
  return [...other.actors, ...other.targets].some(party => units.has(mentions.unitOf(party)))
}

const sharesPlace = (one: EventDraft, other: EventDraft, mentions: KnownMentions): boolean =>
  one.location !== null &&
  other.location !== null &&
  mentions.keyOf(one.location) === mentions.keyOf(other.location)
