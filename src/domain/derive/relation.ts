import type { BackingKind, Casualties, EventType } from '../claim.js'
import type { ActorId, ClaimId, EventId, LocationId } from '../identifiers.js'
import type { DatePrecision, IsoDay, PartialDate } from '../partial-date.js'
import type { ControlState, Standing } from '../standing.js'

/**
 * STATED: the text gives the date. FIRST_REPORTED: it gives none, so the publication day stands for "by then".
 * FIRST_RECORDED: neither is known, so the day on which this database learned it does.
 */
export const BOUND_BASES = ['STATED', 'FIRST_REPORTED', 'FIRST_RECORDED'] as const
export type BoundBasis = (typeof BOUND_BASES)[number]

/**
 * One end of an interval. `earliest` and `latest` are the days between which it lies; `asOf` counts from `latest`.
 * `earliest` is null where nothing bounds it.
 */
export interface Bound {
  readonly said: PartialDate | null
  readonly earliest: IsoDay | null
  readonly latest: IsoDay
  readonly basis: BoundBasis
}

/** Why a relation is as it is: the rule's name, its reasons in plain words, the claims it rests on. */
export interface Derivation {
  readonly rule: string
  readonly reasons: readonly string[]
  readonly claims: readonly ClaimId[]
}

/** A claim that speaks against a relation, and whether whoever makes it gains by that. */
export interface Dispute {
  readonly claim: ClaimId
  readonly interested: boolean
}

interface RelationBase {
  readonly id: string
  readonly standing: Standing
  /** First day (half-open interval: included). */
  readonly validFrom: Bound
  /** First day on which it no longer holds; null: no end is reported. */
  readonly validTo: Bound | null
  readonly firstReportedOn: IsoDay | null
  readonly lastReportedOn: IsoDay | null
  readonly documentCount: number
  readonly claims: readonly ClaimId[]
  readonly disputedBy: readonly Dispute[]
  readonly derivation: Derivation
}

/** Standing and reports of one kind of support within a backing. */
export interface BackingKindDetail {
  readonly kind: BackingKind
  readonly standing: Standing
  readonly firstReportedOn: IsoDay | null
  readonly lastReportedOn: IsoDay | null
  readonly claims: readonly ClaimId[]
  readonly disputedBy: readonly Dispute[]
}

/** `backer` and `recipient` are ends of a relation (a leader and the force named for him are one); `saidOf` the recipients as reported. */
export interface Backing extends RelationBase {
  readonly backer: ActorId
  readonly recipient: ActorId
  readonly saidBy: readonly ActorId[]
  readonly saidOf: readonly ActorId[]
  /** Kinds that somebody asserts; where all are only denied, these. */
  readonly kinds: readonly BackingKind[]
  readonly kindDetails: readonly BackingKindDetail[]
}

/** One stretch of the time line of a location. State LOST: `actor` lost it and nobody is known to hold it. */
export interface Control extends RelationBase {
  readonly actor: ActorId
  readonly location: LocationId
  readonly state: ControlState
  readonly saidBy: readonly ActorId[]
}

export interface Affiliation extends RelationBase {
  readonly member: ActorId
  readonly group: ActorId
  readonly roles: readonly string[]
}

export interface CasualtyReport {
  readonly claim: ClaimId
  readonly casualties: Casualties
}

/** What one or more reports describe as one happening. Casualties stay per claim and are never summed. */
export interface ReportedEvent {
  readonly id: EventId
  readonly eventType: EventType
  readonly actors: readonly ActorId[]
  readonly targets: readonly ActorId[]
  readonly location: LocationId | null
  readonly date: PartialDate | null
  readonly earliest: IsoDay | null
  readonly latest: IsoDay | null
  readonly precision: DatePrecision | null
  readonly standing: Standing
  readonly firstReportedOn: IsoDay | null
  readonly lastReportedOn: IsoDay | null
  readonly documentCount: number
  readonly claims: readonly ClaimId[]
  readonly disputedBy: readonly Dispute[]
  /** Claims of other events, any of which this may be: an analyst is to say. */
  readonly candidates: readonly ClaimId[]
  readonly casualties: readonly CasualtyReport[]
  readonly derivation: Derivation
}

/** All that follows from a set of claims. Each list is sorted by id. */
export interface DerivedRelations {
  readonly backings: readonly Backing[]
  readonly controls: readonly Control[]
  readonly affiliations: readonly Affiliation[]
  readonly events: readonly ReportedEvent[]
}
