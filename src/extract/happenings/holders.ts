import type { ClaimDraft, ControlDraft } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import type { KnownMentions } from './known-mentions.js'

/** Who holds which place, as far as a document's claims say. */
export interface Holders {
  /** The one party, other than these, that the document says to hold the place; null where it tells of none or of several. */
  against(parties: readonly MentionId[], place: MentionId): MentionId | null
}

/** Reads who holds what: those who hold a place, and those who lose it. */
export function readHolders(drafts: readonly ClaimDraft[], mentions: KnownMentions): Holders {
  const holders = new Map<string, MentionId[]>()
  for (const draft of drafts) {
    if (draft.predicate !== 'CONTROL' || draft.polarity === 'DENIED') continue
    const holder = holderIn(draft)
    if (holder === null) continue
    const place = mentions.keyOf(draft.location)
    holders.set(place, [...(holders.get(place) ?? []), holder])
  }
  return {
    against(parties, place) {
      const own = new Set(parties.map(mentions.unitOf))
      const others = (holders.get(mentions.keyOf(place)) ?? []).filter(
        holder => !own.has(mentions.unitOf(holder)),
      )
      const [first] = others
      const isOne = others.every(other => first && mentions.unitOf(other) === mentions.unitOf(first))
      return first && isOne ? first : null
    },
  }
}

function holderIn({ status, actor, from }: ControlDraft): MentionId | null {
  if (status === 'HELD' || status === 'LOST') return actor
  return status === 'GAINED' ? from : null
}
