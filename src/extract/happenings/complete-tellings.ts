import type { ClaimDraft, EventDraft } from '../../domain/claim.js'
import type { DocumentAnalysis } from '../document-analysis.js'
import { completeParties } from './complete-parties.js'
import { completePlaces } from './complete-places.js'
import { dropHeadlines } from './drop-headlines.js'
import { dropRetellings } from './drop-retellings.js'
import { inheritParties } from './inherit-parties.js'
import { inheritPlaces } from './inherit-places.js'
import { knowMentions } from './known-mentions.js'
import { loosenPlaces } from './loosen-places.js'
import { nameFighters } from './name-fighters.js'

/** Adds to each telling of an event what a careful reader knows from the rest of the document: the other side, who did it, where it was. */
export function completeTellings(drafts: readonly ClaimDraft[], analysis: DocumentAnalysis): ClaimDraft[] {
  const mentions = knowMentions(analysis)
  const sided = completeParties(
    nameFighters(dropRetellings(dropHeadlines(drafts, analysis, mentions), mentions), mentions),
    mentions,
  )
  const told = loosenPlaces(inheritParties(sided, mentions), mentions)
  const placed = inheritPlaces(completePlaces(told, mentions), mentions)
  return placed.filter(draft => draft.predicate !== 'EVENT' || saysSomething(draft))
}

/** Of an event of which neither a party nor the place is known nothing is told. */
const saysSomething = ({ actors, targets, location }: EventDraft): boolean =>
  actors.length + targets.length > 0 || location !== null
