import type { ClaimDraft } from '../../domain/claim.js'
import type { KnownMentions } from './known-mentions.js'

/** Ground that could be anywhere: no place by which a reader would find the happening again, unlike "the army base". */
const ANYWHERE =
  /\b(?:borders?|territory|zone|areas?|hills?|positions?|front ?lines?|lines|region|side|sites?|streets?)$/i

/** Takes ground without a name for no place, so that the place that the text gives of the deed elsewhere counts. */
export const loosenPlaces = (drafts: readonly ClaimDraft[], mentions: KnownMentions): ClaimDraft[] =>
  drafts.map(draft => {
    if (draft.predicate !== 'EVENT' || draft.location === null) return draft
    const place = mentions.of(draft.location)
    const vague = place?.entity.scope === 'GENERIC' && ANYWHERE.test(place.mention.text)
    return vague ? { ...draft, location: null } : draft
  })
