import type { BackingKind, Casualties, ControlExtent, ControlStatus, EventType, Polarity } from '../claim.js'
import type { ActorId, ClaimId, LocationId, SourceDocumentId } from '../identifiers.js'
import type { IsoDay, PartialDate } from '../partial-date.js'

/** Where a claim was published, as far as derivation asks. */
export interface Testimony {
  readonly documentId: SourceDocumentId
  readonly publisher: string | null
  readonly publishedOn: IsoDay | null
  /** Day on which this database learned it: stands in where the publication day is unknown, and for nothing else. */
  readonly recordedOn: IsoDay
  /** Where in the document the claim stands: orders what one report tells of one day. */
  readonly position: number
  /** Hash of the sentence's letters and digits: equal keys are one testimony, however many outlets print it. */
  readonly sentence: string
}

interface ResolvedClaimBase {
  readonly id: ClaimId
  readonly testimony: Testimony
  readonly polarity: Polarity
  /** Null is the report's own voice. */
  readonly claimedBy: ActorId | null
  readonly date: PartialDate | null
  readonly until: PartialDate | null
}

/** A claim whose mentions have been replaced by canonical actors and locations: what derivation reads. */
export type ResolvedClaim =
  | ResolvedBackingClaim
  | ResolvedControlClaim
  | ResolvedEventClaim
  | ResolvedAffiliationClaim

export interface ResolvedBackingClaim extends ResolvedClaimBase {
  readonly predicate: 'BACKING'
  readonly backer: ActorId
  readonly recipient: ActorId
  readonly kind: BackingKind
  readonly ends: boolean
}

export interface ResolvedControlClaim extends ResolvedClaimBase {
  readonly predicate: 'CONTROL'
  readonly actor: ActorId
  readonly location: LocationId
  readonly status: ControlStatus
  readonly extent: ControlExtent
  readonly from: ActorId | null
}

export interface ResolvedEventClaim extends ResolvedClaimBase {
  readonly predicate: 'EVENT'
  readonly eventType: EventType
  readonly actors: readonly ActorId[]
  readonly targets: readonly ActorId[]
  readonly location: LocationId | null
  readonly casualties: Casualties | null
}

export interface ResolvedAffiliationClaim extends ResolvedClaimBase {
  readonly predicate: 'AFFILIATION'
  readonly member: ActorId
  readonly group: ActorId
  readonly role: string
}
