import type { ClaimDraft } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import type { DocumentAnalysis } from '../document-analysis.js'
import type { KnownMentions } from './known-mentions.js'

/** The sentences under a headline that tell its news in full. */
const LEAD = 3

interface Told {
  readonly kind: string
  readonly doers: readonly MentionId[]
  readonly place: MentionId | null
}

/** What a headline tells in a few words ("Rebel alliance takes key town") is dropped where the lead tells it with names. */
export function dropHeadlines(
  drafts: readonly ClaimDraft[],
  { document }: DocumentAnalysis,
  mentions: KnownMentions,
): ClaimDraft[] {
  if (!document.title) return [...drafts]
  const indexOf = (draft: ClaimDraft): number => mentions.sentenceOf(draft.passageId)?.passage.index ?? -1
  const lead = drafts.filter(draft => indexOf(draft) > 0 && indexOf(draft) <= LEAD).flatMap(toldBy)
  return drafts.filter(draft => {
    if (indexOf(draft) !== 0) return true
    return !toldBy(draft).some(headline => lead.some(full => isRetold(headline, full, mentions)))
  })
}

/** The deed of an event or of a change of hands; nothing for other claims, which say more than that something happened. */
function toldBy(draft: ClaimDraft): Told[] {
  if (draft.predicate === 'EVENT')
    return [{ kind: `${draft.eventType} ${draft.polarity}`, doers: draft.actors, place: draft.location }]
  if (draft.predicate === 'CONTROL')
    return [{ kind: `${draft.status} ${draft.polarity}`, doers: [draft.actor], place: draft.location }]
  return []
}

/** The same deed by a party that the headline only describes, at the same place or one that it only describes. */
function isRetold(headline: Told, full: Told, mentions: KnownMentions): boolean {
  if (headline.kind !== full.kind || headline.doers.length === 0 || full.doers.length === 0) return false
  const isOneOf = (doer: MentionId): boolean =>
    full.doers.some(other => mentions.unitOf(other) === mentions.unitOf(doer))
  const describes = (mention: MentionId): boolean => mentions.of(mention)?.mention.form === 'DESCRIPTION'
  const samePlace =
    headline.place !== null &&
    full.place !== null &&
    mentions.keyOf(headline.place) === mentions.keyOf(full.place)
  const vaguePlace = headline.place !== null && full.place !== null && !mentions.isNamed(headline.place)
  return (
    (samePlace || vaguePlace) &&
    headline.doers.every(doer => isOneOf(doer) || (describes(doer) && isForce(doer, mentions))) &&
    !(samePlace && headline.doers.every(isOneOf))
  )
}

const isForce = (mention: MentionId, mentions: KnownMentions): boolean =>
  mentions.of(mention)?.entity.type === 'ARMED_FORCE'
