import type { ClaimDraft, EventDraft } from '../../domain/claim.js'
import type { PassageId } from '../../domain/identifiers.js'
import type { KnownMentions } from './known-mentions.js'

/** A dated happening with its place among the document's. */
export interface DatedEvent {
  readonly event: EventDraft
  readonly order: number
}

/** The dated happenings of a document, found without looking through all of them. */
export interface DatedEvents {
  inPassage(passage: PassageId): readonly DatedEvent[]
  /** By the number of the sentence. */
  inSentence(index: number): readonly DatedEvent[]
  /** What a party did or suffered at a place; of happenings that differ in nothing but where they are told, the first. */
  ofPartyAt(unit: string, place: string): readonly DatedEvent[]
}

const NONE: readonly never[] = []

export const partiesOf = ({ actors, targets }: EventDraft, { unitOf }: KnownMentions): ReadonlySet<string> =>
  new Set([...actors, ...targets].map(unitOf))

const keyAt = (unit: string, place: string): string => JSON.stringify([unit, place])

/** Indexes the dated happenings among the drafts. */
export function indexDatedEvents(drafts: readonly ClaimDraft[], mentions: KnownMentions): DatedEvents {
  const byPassage = new Map<PassageId, DatedEvent[]>()
  const byPartyAndPlace = new Map<string, Map<string, DatedEvent>>()
  drafts.forEach((event, order) => {
    if (event.predicate !== 'EVENT' || event.time.date === null) return
    const dated = { event, order }
    const told = byPassage.get(event.passageId)
    if (told) told.push(dated)
    else byPassage.set(event.passageId, [dated])
    if (event.location === null) return
    const place = mentions.keyOf(event.location)
    const signature = signatureOf(event, mentions)
    for (const unit of partiesOf(event, mentions)) {
      const key = keyAt(unit, place)
      const different = byPartyAndPlace.get(key) ?? new Map<string, DatedEvent>()
      byPartyAndPlace.set(key, different)
      if (!different.has(signature)) different.set(signature, dated)
    }
  })
  const passages = new Map([...byPassage].map(([id, told]) => [mentions.sentenceOf(id)?.passage.index, told]))
  return {
    inPassage: passage => byPassage.get(passage) ?? NONE,
    inSentence: index => passages.get(index) ?? NONE,
    ofPartyAt: (unit, place) => [...(byPartyAndPlace.get(keyAt(unit, place))?.values() ?? NONE)],
  }
}

const signatureOf = ({ eventType, time, actors, targets }: EventDraft, { unitOf }: KnownMentions): string =>
  JSON.stringify([eventType === 'CAPTURE', time.date, actors.map(unitOf), targets.map(unitOf)])
