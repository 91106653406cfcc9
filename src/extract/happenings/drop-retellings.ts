import type { ClaimDraft, EventDraft } from '../../domain/claim.js'
import { ASIDE } from '../claims/event-nouns.js'
import type { KnownMentions } from './known-mentions.js'

/** Drops a deed told with its doer alone ("backed by US airstrikes") where the document tells fully of such a deed by the same party. */
export function dropRetellings(drafts: readonly ClaimDraft[], mentions: KnownMentions): ClaimDraft[] {
  const full = drafts.filter(
    (draft): draft is EventDraft => draft.predicate === 'EVENT' && draft.rule.name !== ASIDE,
  )
  const isRetold = (aside: EventDraft): boolean => {
    const doers = new Set(aside.actors.map(mentions.unitOf))
    return full.some(
      event =>
        event.eventType === aside.eventType && event.actors.some(actor => doers.has(mentions.unitOf(actor))),
    )
  }
  return drafts.filter(draft => draft.predicate !== 'EVENT' || draft.rule.name !== ASIDE || !isRetold(draft))
}
