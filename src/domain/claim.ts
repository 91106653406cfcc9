import { type ClaimId, hashOf, type MentionId, type PassageId, type SourceDocumentId } from './identifiers.js'
import type { PartialDate } from './partial-date.js'

export const BACKING_KINDS = [
  'POLITICAL',
  'DIPLOMATIC_RECOGNITION',
  'MILITARY',
  'ARMS',
  'MATERIEL',
  'TROOPS',
  'TROOP_PRESENCE',
  'AIR',
  'TRAINING',
  'INTELLIGENCE',
  'FINANCIAL',
  'BASING',
  'SANCTUARY',
  'OTHER',
  'UNSPECIFIED',
] as const
export type BackingKind = (typeof BACKING_KINDS)[number]

export const CONTROL_STATUSES = ['GAINED', 'LOST', 'HELD', 'CONTESTED'] as const
export type ControlStatus = (typeof CONTROL_STATUSES)[number]

/** "Tarhuna" is WHOLE, "several districts of Tripoli" PART, "near Tripoli airport" VICINITY. */
export const CONTROL_EXTENTS = ['WHOLE', 'PART', 'VICINITY'] as const
export type ControlExtent = (typeof CONTROL_EXTENTS)[number]

export const EVENT_TYPES = [
  'CLASH',
  'AIRSTRIKE',
  'SHELLING',
  'ATTACK',
  'CAPTURE',
  'ADVANCE',
  'RETREAT',
  'SIEGE',
  'SEIZURE',
  'DETENTION',
  'CASUALTIES',
  'ARMS_TRANSFER',
  'DEPLOYMENT',
  'INTERDICTION',
  'MEETING',
  'CALL',
  'AGREEMENT',
  'CEASEFIRE',
  'OFFENSIVE',
  'PROTEST',
  'SANCTION',
  'DISPLACEMENT',
  'OTHER',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** ASSERTED: reported as fact or claimed; DENIED: the claimant denies it; ALLEGED: explicitly unverified. */
export const POLARITIES = ['ASSERTED', 'DENIED', 'ALLEGED'] as const
export type Polarity = (typeof POLARITIES)[number]

/** When a claim says that its matter began or happened. `said` is the document's wording; `date` null means that it gives none. */
export interface ClaimTime {
  readonly date: PartialDate | null
  /** Last period of a span ("from April 4 to May 18"), where the text gives one. */
  readonly until: PartialDate | null
  readonly said: string | null
}

/** The rule that found a claim; the version rises when the rule's meaning changes. */
export interface RuleReference {
  readonly name: string
  readonly version: number
}

interface ClaimBase {
  readonly id: ClaimId
  readonly documentId: SourceDocumentId
  readonly passageId: PassageId
  /** The evidence: `document.text.slice(start, end) === quote`, within the passage. */
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly polarity: Polarity
  /** To whom the text attributes it; null is the report's own voice. */
  readonly claimedBy: MentionId | null
  readonly time: ClaimTime
  readonly rule: RuleReference
}

/** One kind of support per claim: "politically and militarily" are two claims of one quote. */
export interface BackingClaim extends ClaimBase {
  readonly predicate: 'BACKING'
  readonly backer: MentionId
  readonly recipient: MentionId
  readonly kind: BackingKind
  /** True where the text says that support ended ("withdrew its backing from", "stopped arming"). */
  readonly ends: boolean
}

export interface ControlClaim extends ClaimBase {
  readonly predicate: 'CONTROL'
  readonly actor: MentionId
  readonly location: MentionId
  readonly status: ControlStatus
  readonly extent: ControlExtent
  /** "taken from X". It does not prove that X held the place before. */
  readonly from: MentionId | null
}

/** A count of people with its bounds: "at least 190" is low 190, best 190, high null; "dozens" is low 24, best null, high null. */
export interface CountRange {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

export interface Casualties {
  readonly killed: CountRange | null
  readonly wounded: CountRange | null
}

export interface EventClaim extends ClaimBase {
  readonly predicate: 'EVENT'
  readonly eventType: EventType
  /** Initiators. */
  readonly actors: readonly MentionId[]
  /** Those who receive it. */
  readonly targets: readonly MentionId[]
  readonly location: MentionId | null
  readonly casualties: Casualties | null
}

/** A person of an organisation, force, government or state; or a force that is said to fight for a side. */
export interface AffiliationClaim extends ClaimBase {
  readonly predicate: 'AFFILIATION'
  readonly member: MentionId
  readonly group: MentionId
  /** The text's own role words: "spokesman", "Foreign Minister"; empty where it says none. */
  readonly role: string
}

export type Claim = BackingClaim | ControlClaim | EventClaim | AffiliationClaim
export type Predicate = Claim['predicate']

export type BackingDraft = Omit<BackingClaim, 'id'>
export type ControlDraft = Omit<ControlClaim, 'id'>
export type EventDraft = Omit<EventClaim, 'id'>
export type AffiliationDraft = Omit<AffiliationClaim, 'id'>

/** A claim before it has its id. */
export type ClaimDraft = BackingDraft | ControlDraft | EventDraft | AffiliationDraft

function identifyingParts(claim: ClaimDraft): readonly (string | null | readonly string[])[] {
  switch (claim.predicate) {
    case 'BACKING':
      return [claim.backer, claim.recipient, claim.kind, claim.ends ? 'ends' : 'holds']
    case 'CONTROL':
      return [claim.actor, claim.location, claim.status]
    case 'EVENT':
      return [[...claim.actors].sort(), [...claim.targets].sort(), claim.location, claim.eventType]
    case 'AFFILIATION':
      return [claim.member, claim.group]
  }
}

/**
 * The id of a claim: a hash of document, passage, predicate, mentions, kind or status, and polarity. Neither canonical actors nor the rule
 * are in it, so that merges, order of arrival and newer rules leave ids alone.
 */
export function claimId(claim: ClaimDraft): ClaimId {
  return `clm:${hashOf('claim', claim.documentId, claim.passageId, claim.predicate, ...identifyingParts(claim), claim.claimedBy, claim.polarity)}` as ClaimId
}
