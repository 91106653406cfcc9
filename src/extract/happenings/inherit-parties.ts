import type { ClaimDraft, EventDraft, EventType } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import { TOLL } from '../claims/casualty-tolls.js'
import type { KnownMentions } from './known-mentions.js'

const VIOLENCE: ReadonlySet<EventType> = new Set(['AIRSTRIKE', 'SHELLING', 'ATTACK', 'OFFENSIVE'])
/** How many sentences back a deed still explains its victims, and a strike goes on. */
const REACH = 2

/**
 * Takes over who did it from the deed told just before: those killed in the next sentence were killed by it, and a further strike of the
 * kind without parties is of the same series.
 */
export function inheritParties(drafts: readonly ClaimDraft[], mentions: KnownMentions): ClaimDraft[] {
  const deedsBefore = indexDeeds(drafts, mentions)
  return drafts.map(draft => {
    if (draft.predicate !== 'EVENT' || draft.polarity === 'DENIED' || draft.actors.length > 0) return draft
    if (draft.eventType === 'CASUALTIES')
      return draft.rule.name === TOLL ? draft : withCause(draft, deedsBefore(draft), mentions)
    return VIOLENCE.has(draft.eventType) && draft.targets.length === 0
      ? withSeries(draft, deedsBefore(draft), mentions)
      : draft
  })
}

/** Makes the function that gives the deeds told in the sentence of a happening and just before. */
function indexDeeds(
  drafts: readonly ClaimDraft[],
  mentions: KnownMentions,
): (event: EventDraft) => readonly EventDraft[] {
  const indexOf = (event: EventDraft): number => mentions.sentenceOf(event.passageId)?.passage.index ?? -1
  const bySentence = new Map<number, EventDraft[]>()
  for (const draft of drafts) {
    if (draft.predicate !== 'EVENT' || draft.polarity === 'DENIED') continue
    if (!VIOLENCE.has(draft.eventType) || !draft.actors.some(mentions.isNamed)) continue
    const told = bySentence.get(indexOf(draft))
    if (told) told.push(draft)
    else bySentence.set(indexOf(draft), [draft])
  }
  return event => {
    const here = indexOf(event)
    return Array.from({ length: REACH + 1 }, (_, back) => bySentence.get(here - REACH + back) ?? []).flat()
  }
}

function withCause(event: EventDraft, deeds: readonly EventDraft[], mentions: KnownMentions): EventDraft {
  const cause = lastOf(
    deeds.filter(deed => agreesInPlace(deed, event, mentions) && !hitsOwn(deed, event, mentions)),
  )
  return cause ? { ...event, actors: cause.actors, location: event.location ?? cause.location } : event
}

function withSeries(event: EventDraft, deeds: readonly EventDraft[], mentions: KnownMentions): EventDraft {
  const last = lastOf(
    deeds.filter(deed => deed.eventType === event.eventType && !hitsHome(deed, event, mentions)),
  )
  return last
    ? {
        ...event,
        actors: last.actors,
        targets: last.targets,
        location: event.location ?? last.location,
      }
    : event
}

const lastOf = (deeds: readonly EventDraft[]): EventDraft | null =>
  deeds.reduce<EventDraft | null>((last, deed) => (last && last.start >= deed.start ? last : deed), null)

const agreesInPlace = (deed: EventDraft, event: EventDraft, mentions: KnownMentions): boolean =>
  deed.location === null ||
  event.location === null ||
  mentions.keyOf(deed.location) === mentions.keyOf(event.location)

/** Those who did the deed are not its victims, nor are their own: "Turkish warplanes" did not kill "two Turkish soldiers". */
const hitsOwn = (deed: EventDraft, event: EventDraft, mentions: KnownMentions): boolean =>
  event.targets.some(target =>
    deed.actors.some(
      actor =>
        mentions.unitOf(actor) === mentions.unitOf(target) ||
        textOf(target, mentions).includes(textOf(actor, mentions)),
    ),
  )

const textOf = (mention: MentionId, mentions: KnownMentions): string =>
  mentions.of(mention)?.mention.text.replace(/^the /i, '') ?? ''

/** Nobody is taken to strike places in their own country. */
const hitsHome = (deed: EventDraft, event: EventDraft, mentions: KnownMentions): boolean => {
  const country = event.location === null ? null : (mentions.of(event.location)?.entity.country ?? null)
  return country !== null && deed.actors.some(actor => mentions.of(actor)?.entity.country === country)
}
