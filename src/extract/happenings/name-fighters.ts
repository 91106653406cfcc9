import type { ClaimDraft, EventDraft } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import { words } from '../words.js'
import type { KnownMentions } from './known-mentions.js'

/** Bare nouns of fighters that reports use for the armed group of their story; "rebels" and "separatists" are sides of their own. */
const FIGHTERS = words('militant fighter gunman jihadist jihadi extremist terrorist')

/**
 * Takes "militants" and "fighters" without any word of whose they are for the only armed group of no state that the document names in its
 * events: the only one is that which takes part twice as often as any other.
 */
export function nameFighters(drafts: readonly ClaimDraft[], mentions: KnownMentions): ClaimDraft[] {
  const group = mainGroup(drafts, mentions)
  if (group === null) return [...drafts]
  const named = (mention: MentionId): MentionId => (areBareFighters(mention, mentions) ? group : mention)
  return drafts.map(draft => (draft.predicate === 'EVENT' ? withParties(draft, named, mentions) : draft))
}

function withParties(
  event: EventDraft,
  named: (mention: MentionId) => MentionId,
  mentions: KnownMentions,
): EventDraft {
  const actors = event.actors.map(named)
  const targets = event.targets.map(named)
  const doers = new Set(actors.map(mentions.unitOf))
  // A report that would have a side act on itself speaks of someone else.
  if (targets.some(target => doers.has(mentions.unitOf(target)))) return event
  return { ...event, actors, targets }
}

function areBareFighters(mention: MentionId, mentions: KnownMentions): boolean {
  const found = mentions.of(mention)
  if (found?.entity.scope !== 'GENERIC' || found.entity.partOf !== null || found.entity.namedFor !== null)
    return false
  const tokens = mentions
    .sentenceOf(found.mention.passageId)
    ?.sentence.tokens.slice(found.first, found.last + 1)
  const [head, ...others] = [...(tokens ?? [])].reverse()
  return (
    head !== undefined &&
    FIGHTERS.has(head.lemma) &&
    others.every(({ upos }) => upos === 'DET' || upos === 'NUM')
  )
}

/** The first mention of the group. */
function mainGroup(drafts: readonly ClaimDraft[], mentions: KnownMentions): MentionId | null {
  const groups = new Map<string, { mention: MentionId; count: number }>()
  for (const draft of drafts) {
    if (draft.predicate !== 'EVENT') continue
    for (const mention of [...draft.actors, ...draft.targets]) {
      if (!isArmedGroup(mention, mentions)) continue
      const unit = mentions.unitOf(mention)
      const known = groups.get(unit) ?? { mention, count: 0 }
      groups.set(unit, { ...known, count: known.count + 1 })
    }
  }
  const [first, second] = [...groups.values()].sort((a, b) => b.count - a.count)
  return first && (!second || second.count * 2 <= first.count) ? first.mention : null
}

/** A named force of no state, as far as the document and its name say. */
function isArmedGroup(mention: MentionId, mentions: KnownMentions): boolean {
  const entity = mentions.of(mention)?.entity
  return (
    entity?.type === 'ARMED_FORCE' &&
    entity.scope === 'NAMED' &&
    entity.partOf === null &&
    !OF_STATES.test(entity.name)
  )
}

const OF_STATES = /\b(?:army|military|armed forces|air force|navy|police|troops|soldiers|coalition)\b/i
