import type { ClaimDraft, EventDraft } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import type { AnalysedSentence } from '../document-analysis.js'
import { isDateline } from '../syntax/find-dateline.js'
import { LOCAL } from './inherit-places.js'
import type { KnownMentions } from './known-mentions.js'

/** Gives a happening without a place that of what its sentence tells beside it, else the only place that the sentence says to be "in" or "near". */
export function completePlaces(drafts: readonly ClaimDraft[], mentions: KnownMentions): ClaimDraft[] {
  const told = new Map<string, MentionId[]>()
  for (const draft of drafts) {
    if (draft.predicate !== 'EVENT' || draft.location === null || draft.polarity === 'DENIED') continue
    if (!LOCAL.has(draft.eventType)) continue
    const known = told.get(draft.passageId)
    if (known) known.push(draft.location)
    else told.set(draft.passageId, [draft.location])
  }
  const placed = (event: EventDraft): MentionId | null => {
    const sentence = mentions.sentenceOf(event.passageId)
    const here =
      onlyOne(told.get(event.passageId) ?? [], mentions) ?? (sentence ? placeIn(sentence, mentions) : null)
    return here ?? (isOfVictims(event) && sentence ? lastPlaceBefore(sentence, mentions) : null)
  }
  return drafts.map(draft =>
    draft.predicate === 'EVENT' && draft.location === null && LOCAL.has(draft.eventType)
      ? { ...draft, location: placed(draft) }
      : draft,
  )
}

/** Reports of people killed by nobody named mostly tell the place of what the report is about just before. */
const isOfVictims = ({ eventType, actors, targets }: EventDraft): boolean =>
  eventType === 'CASUALTIES' && actors.length + targets.length === 0

/** The last place named in the two sentences before. */
function lastPlaceBefore(sentence: AnalysedSentence, mentions: KnownMentions): MentionId | null {
  for (const before of mentions.sentencesBefore(sentence, 2)) {
    // Where the report was written is not where its news was.
    if (isDateline(before.passage.text)) continue
    const last = before.mentions
      .filter(each => each.entity.type === 'LOCATION' && each.entity.scope === 'NAMED')
      .filter(each => each.mention.form === 'NAME')
      .at(-1)
    if (last) return last.mention.id
  }
  return null
}

const placeIn = (sentence: AnalysedSentence, mentions: KnownMentions): MentionId | null =>
  onlyOne(
    sentence.mentions
      .filter(each => each.entity.type === 'LOCATION' || each.entity.type === 'STATE')
      .filter(each => WHERE.test(sentence.sentence.tokens[each.first - 1]?.lower ?? ''))
      .map(each => each.mention.id)
      .filter(mentions.isNamed),
    mentions,
  )

const WHERE = /^(?:in|at|near|around|on|inside|outside)$/

/** The first of several mentions of one place. */
function onlyOne(places: readonly MentionId[], mentions: KnownMentions): MentionId | null {
  const [first] = places
  return first && places.every(place => mentions.keyOf(place) === mentions.keyOf(first)) ? first : null
}
