import type { Casualties, Claim, CountRange } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import { earliestDay, latestDay } from '../../domain/partial-date.js'
import type { Reading } from '../../domain/reading.js'
import { excerpt } from './excerpt.js'

type NameOf = (mention: MentionId) => string
const optional = (id: MentionId | null): MentionId[] => (id === null ? [] : [id])

const counts = (name: 'killed' | 'wounded', range: CountRange | null) => ({
  [`${name}Low`]: range?.low ?? null,
  [`${name}Best`]: range?.best ?? null,
  [`${name}High`]: range?.high ?? null,
})

const casualties = (said: Casualties | null) => ({
  ...counts('killed', said?.killed ?? null),
  ...counts('wounded', said?.wounded ?? null),
})

const STATUS_VERBS = { GAINED: 'gained', LOST: 'lost', HELD: 'holds', CONTESTED: 'contests' } as const

interface Parts {
  readonly title: string
  readonly properties: object
  readonly subjects: readonly MentionId[]
  readonly objects: readonly MentionId[]
  readonly at: readonly MentionId[]
  readonly takenFrom: readonly MentionId[]
}

/** What the predicates have of their own: mentions by role, properties, a short name in the document's words. */
function partsOf(claim: Claim, nameOf: NameOf): Parts {
  const none = { subjects: [], objects: [], at: [], takenFrom: [] }
  switch (claim.predicate) {
    case 'BACKING': {
      const { backer, recipient, kind, ends } = claim
      const title = `${nameOf(backer)} ${ends ? 'stops backing' : 'backs'} ${nameOf(recipient)}`
      return { ...none, title, properties: { kind, ends }, subjects: [backer], objects: [recipient] }
    }
    case 'CONTROL': {
      const { actor, location, status, extent, from } = claim
      const title = `${nameOf(actor)} ${STATUS_VERBS[status]} ${nameOf(location)}`
      const roles = { subjects: [actor], at: [location], takenFrom: optional(from) }
      return { ...none, title, properties: { status, extent }, ...roles }
    }
    case 'EVENT': {
      const { eventType, actors, targets, location } = claim
      const by = actors.length === 0 ? '' : ` by ${actors.map(nameOf).join(', ')}`
      const at = location === null ? '' : ` at ${nameOf(location)}`
      const title = `${eventType.toLowerCase().replaceAll('_', ' ')}${by}${at}`
      const properties = { eventType, ...casualties(claim.casualties) }
      return { ...none, title, properties, subjects: actors, objects: targets, at: optional(location) }
    }
    case 'AFFILIATION': {
      const { member, group, role } = claim
      const title = `${nameOf(member)} of ${nameOf(group)}`
      return { ...none, title, properties: { role }, subjects: [member], objects: [group] }
    }
  }
}

const POLARITY_WORDS = { ASSERTED: '', DENIED: 'denied: ', ALLEGED: 'alleged: ' } as const

function claimRow(claim: Claim, nameOf: NameOf) {
  const { id, documentId, predicate, polarity, quote, start, end, rule, time } = claim
  const { title, properties, ...roles } = partsOf(claim, nameOf)
  return {
    properties: {
      id,
      name: excerpt(`${POLARITY_WORDS[polarity]}${title}`, 100),
      documentId,
      predicate,
      polarity,
      quote,
      start,
      end,
      rule: rule.name,
      ruleVersion: rule.version,
      timeSaid: time.said,
      date: time.date,
      until: time.until,
      ...properties,
    },
    dateEarliest: time.date === null ? null : earliestDay(time.date),
    dateLatest: time.date === null ? null : latestDay(time.until ?? time.date),
    passage: claim.passageId,
    claimedBy: optional(claim.claimedBy),
    ...roles,
  }
}

export type ClaimRow = ReturnType<typeof claimRow>

/** The claims of a reading as they are stored, named in the document's own words. */
export function claimRows({ claims, mentions, entities }: Reading): ClaimRow[] {
  const entityNames = new Map(entities.map(entity => [entity.key, entity.name]))
  const names = new Map(mentions.map(({ id, entity, text }) => [id, entityNames.get(entity) ?? text]))
  return claims.map(claim => claimRow(claim, mention => names.get(mention) ?? mention))
}
