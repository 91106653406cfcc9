import type { ClaimDraft, EventDraft } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import { type DatedEvent, type DatedEvents, indexDatedEvents, partiesOf } from './dated-events.js'
import type { KnownMentions } from './known-mentions.js'

/** The happenings of which a happening has the date, where they have one. */
type Finder = (event: EventDraft, dated: DatedEvents) => Iterable<DatedEvent>

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
    for (let distance = 1; distance <= REACH; distance++) {
      const told = dated
        .inSentence(indexOf(event) + distance * ahead)
        .filter(
          other =>
            isDay(other) &&
            (sharesParty(event, other.event, mentions) || sharesPlace(event, other.event, mentions)) &&
            !isOtherTaking(event, other.event, mentions),
        )
      if (told.length > 0) return told
    }
    return []
  }
  const finders: readonly Finder[] = [
    (event, dated) => dated.inPassage(event.passageId),
    near(-1),
    function* (event, dated) {
      if (event.location === null) return
      for (const unit of partiesOf(event, mentions))
        yield* dated.ofPartyAt(unit, mentions.keyOf(event.location))
    },
    near(1),
    (event, dated) => {
      if (indexOf(event) >= OPENING) return []
      const opening = Array.from({ length: OPENING }, (_, index) => dated.inSentence(index).filter(isDay))
        .flat()
        .filter(other => !isOtherTaking(event, other.event, mentions))
      return opening.length > 1 ? opening : []
    },
  ]
  return finders.reduce<ClaimDraft[]>((told, find) => dateBy(told, find, mentions), [...drafts])
}

const isDay = ({ event }: DatedEvent): boolean => event.time.date?.length === 10

/** Takings of one place by others, or from others, are two happenings on two days, however near they are told. */
function isOtherTaking(one: EventDraft, other: EventDraft, mentions: KnownMentions): boolean {
  if (one.eventType !== 'CAPTURE' || other.eventType !== 'CAPTURE') return false
  const meet = (left: readonly MentionId[], right: readonly MentionId[]): boolean =>
    left.some(party => right.some(same => mentions.unitOf(party) === mentions.unitOf(same)))
  return !meet(one.actors, other.actors) && !meet(one.targets, other.targets)
}

/** What one finder dates, the next may build on. An expression that could not be placed ("in recent weeks") is a date of its own. */
function dateBy(drafts: readonly ClaimDraft[], find: Finder, mentions: KnownMentions): ClaimDraft[] {
  const dated = indexDatedEvents(drafts, mentions)
  return drafts.map(draft => {
    if (draft.predicate !== 'EVENT' || draft.time.date !== null || draft.time.said !== null) return draft
    const found = onlyDate(draft, find(draft, dated), mentions)
    return found ? { ...draft, time: found.time } : draft
  })
}

/** The first of several with one and the same date, those aside that took the same place another time. */
function onlyDate(
  event: EventDraft,
  found: Iterable<DatedEvent>,
  mentions: KnownMentions,
): EventDraft | null {
  let first: DatedEvent | null = null
  for (const other of found) {
    if (isOtherTaking(event, other.event, mentions)) continue
    if (first && other.event.time.date !== first.event.time.date) return null
    if (!first || other.order < first.order) first = other
  }
  return first?.event ?? null
}

function sharesParty(one: EventDraft, other: EventDraft, mentions: KnownMentions): boolean {
  const units = partiesOf(one, mentions)
  return [...other.actors, ...other.targets].some(party => units.has(mentions.unitOf(party)))
}

const sharesPlace = (one: EventDraft, other: EventDraft, mentions: KnownMentions): boolean =>
  one.location !== null &&
  other.location !== null &&
  mentions.keyOf(one.location) === mentions.keyOf(other.location)
