import type { ClaimDraft, EventDraft, EventType } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import type { KnownMentions } from './known-mentions.js'

/** Who fights whom in a document, as far as its claims say. */
export interface Rivals {
  /**
   * The one party that stands against all of these, else against those whom they back or who back them; null where the document tells
   * of none or of several alike. On the ground nobody stands against a party whom it only strikes from the air.
   */
  against(parties: readonly MentionId[], onGround: boolean): MentionId | null
}

const HOSTILE: ReadonlySet<EventType> = new Set([
  'AIRSTRIKE',
  'SHELLING',
  'ATTACK',
  'OFFENSIVE',
  'CAPTURE',
  'ADVANCE',
  'SIEGE',
  'CASUALTIES',
  'SEIZURE',
  'DETENTION',
])

interface Tellings {
  /** The first mention of the rival. */
  readonly mention: MentionId
  count: number
  /** Tellings that put it on the ground against the other. */
  ground: number
}

/** Reads the hostilities of a document's claims. */
export function readRivals(drafts: readonly ClaimDraft[], mentions: KnownMentions): Rivals {
  const book = new Book(mentions)
  for (const draft of drafts) {
    if (draft.polarity === 'DENIED') continue
    if (draft.predicate === 'BACKING' && !draft.ends) book.ally(draft.backer, draft.recipient)
    if (draft.predicate === 'CONTROL' && draft.from) book.oppose(draft.actor, draft.from, false)
    if (draft.predicate === 'EVENT') readEvent(draft, book)
  }
  return {
    against: (actors, onGround) =>
      book.rivalOf(actors.map(mentions.unitOf), onGround) ??
      book.rivalOfAllies(actors.map(mentions.unitOf), onGround),
  }
}

function readEvent(event: EventDraft, book: Book): void {
  if (HOSTILE.has(event.eventType))
    for (const actor of event.actors)
      for (const target of event.targets) book.oppose(actor, target, event.eventType === 'AIRSTRIKE')
  const [one, other, third] = event.actors
  if (event.eventType === 'CLASH' && one && other && !third) book.oppose(one, other, false)
}

class Book {
  readonly #mentions: KnownMentions
  readonly #rivals = new Map<string, Map<string, Tellings>>()
  readonly #allies = new Map<string, Set<string>>()

  constructor(mentions: KnownMentions) {
    this.#mentions = mentions
  }

  ally(backer: MentionId, recipient: MentionId): void {
    const [one, other] = [this.#mentions.unitOf(backer), this.#mentions.unitOf(recipient)]
    for (const [unit, ally] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = this.#allies.get(unit) ?? new Set()
      this.#allies.set(unit, known.add(ally))
    }
  }

  oppose(actor: MentionId, target: MentionId, fromAir: boolean): void {
    if (!this.#isParty(actor) || !this.#isParty(target)) return
    const [one, other] = [this.#mentions.unitOf(actor), this.#mentions.unitOf(target)]
    if (one === other) return
    this.#note(one, other, target, true)
    this.#note(other, one, actor, !fromAir)
  }

  #note(unit: string, rival: string, mention: MentionId, onGround: boolean): void {
    const known = this.#rivals.get(unit) ?? new Map<string, Tellings>()
    this.#rivals.set(unit, known)
    const told = known.get(rival) ?? { mention, count: 0, ground: 0 }
    known.set(rival, told)
    told.count += 1
    if (onGround) told.ground += 1
  }

  #isParty(mention: MentionId): boolean {
    const entity = this.#mentions.of(mention)?.entity
    return entity !== undefined && PARTIES.has(entity.type)
  }

  /** The rival told of at least twice as often as any other. */
  rivalOf(units: readonly string[], onGround: boolean): MentionId | null {
    const all = new Map<string, { mention: MentionId; count: number }>()
    for (const unit of units)
      for (const [rival, told] of this.#rivals.get(unit) ?? []) {
        const count = (onGround ? told.ground : told.count) + (all.get(rival)?.count ?? 0)
        if (count > 0) all.set(rival, { mention: told.mention, count })
      }
    if (units.some(unit => all.has(unit))) return null
    const [first, second] = [...all.values()].sort((a, b) => b.count - a.count)
    return first && (!second || second.count * 2 <= first.count) ? first.mention : null
  }

  rivalOfAllies(units: readonly string[], onGround: boolean): MentionId | null {
    if (units.some(unit => this.#rivals.has(unit))) return null
    const allies = units.flatMap(unit => [...(this.#allies.get(unit) ?? [])])
    return this.rivalOf(
      allies.filter(ally => !units.includes(ally)),
      onGround,
    )
  }
}

const PARTIES: ReadonlySet<string> = new Set(['ARMED_FORCE', 'STATE', 'GOVERNMENT'])
