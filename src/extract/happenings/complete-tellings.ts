import type { ClaimDraft } from '../../domain/claim.js'
import type { DocumentAnalysis } from '../document-analysis.js'
import { completeParties } from './complete-parties.js'
import { completePlaces } from './complete-places.js'
import { inheritParties } from './inherit-parties.js'
import { knowMentions } from './known-mentions.js'

/** Adds to each telling of an event what a careful reader knows from the rest of the document: the other side, who did it, where it was. */
export function completeTellings(drafts: readonly ClaimDraft[], analysis: DocumentAnalysis): ClaimDraft[] {
  const mentions = knowMentions(analysis)
  const sided = completeParties(drafts, mentions)
  return completePlaces(inheritParties(sided, mentions), mentions)
}
