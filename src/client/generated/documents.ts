/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Kinds of actors. */
export type ActorKind =
  /** A state, as `Turkey`. */
  | 'STATE'
  /** A government, a ministry, a rival cabinet or a parliament. */
  | 'GOVERNMENT'
  /** An army, a militia, a coalition, mercenaries, or an operation that acts as a force. */
  | 'ARMED_FORCE'
  /** An organisation of states, as `the United Nations`. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** A company, a medium, a charity. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON';

/** Says which actor is meant, in one of three ways. */
export type ActorBy =
  {   /** By its id. An unknown one answers null from a look-up, and error NOT_FOUND from a question. */
  readonly id: string; readonly name?: never; readonly externalId?: never; }
  |  { readonly id?: never;   /** By any of its names, in any spelling and script: `Haftar`, `Khalifa Hifter`, `حفتر`. If several fit: error AMBIGUOUS_NAME with the candidates; if none: error NOT_FOUND with suggestions. */
  readonly name: string; readonly externalId?: never; }
  |  { readonly id?: never; readonly name?: never;   /** By its id elsewhere. */
  readonly externalId: ExternalIdInput; };

/** An id that another collection gives. */
export type ExternalIdInput = {
  /** The collection, in lower case: `wikidata`, `ucdp`, `geonames`. */
  readonly scheme: string;
  /** The id there, as `Q1065`. */
  readonly value: string;
};

/** Kinds of support. */
export type BackingKind =
  /** Speaking, voting or mediating for somebody. */
  | 'POLITICAL'
  /** Recognising a government. */
  | 'DIPLOMATIC_RECOGNITION'
  /** Military support of no stated kind. */
  | 'MILITARY'
  /** Weapons and ammunition. */
  | 'ARMS'
  /** Vehicles, fuel, supplies and logistics. */
  | 'MATERIEL'
  /** Own troops, advisers or mercenaries that fight. */
  | 'TROOPS'
  /** Troops that are present and not said to fight. */
  | 'TROOP_PRESENCE'
  /** Aircraft, drones, or strikes flown for somebody. */
  | 'AIR'
  /** Training. */
  | 'TRAINING'
  /** Intelligence. */
  | 'INTELLIGENCE'
  /** Money. */
  | 'FINANCIAL'
  /** Bases to use. */
  | 'BASING'
  /** Refuge on own territory. */
  | 'SANCTUARY'
  /** Support of another stated kind. */
  | 'OTHER'
  /** Support of no stated kind. */
  | 'UNSPECIFIED';

/** Matches backings. Several fields must all match. */
export type BackingFilter = {
  /** Is of at least one of these kinds, as its field `kinds` says. */
  readonly kind?: ReadonlyArray<BackingKind> | null | undefined;
  /** Stands in one of these ways. */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
  /** The other end (the backer for `whoBacks`, the recipient for `backedBy`) is an actor of one of these kinds. */
  readonly otherKind?: ReadonlyArray<ActorKind> | null | undefined;
  /** Was last reported in this range. A backing without dated report matches no range. */
  readonly lastReportedOn?: DateRangeFilter | null | undefined;
  /** All of these match. */
  readonly and?: ReadonlyArray<BackingFilter> | null | undefined;
  /** At least one of these matches. */
  readonly or?: ReadonlyArray<BackingFilter> | null | undefined;
  /** This does not match. */
  readonly not?: BackingFilter | null | undefined;
};

/** What a claim is about. */
export type Predicate =
  /** Somebody backs somebody. */
  | 'BACKING'
  /** Somebody holds, took, lost or contests a location. */
  | 'CONTROL'
  /** Something happened. */
  | 'EVENT'
  /** Somebody belongs to something. */
  | 'AFFILIATION';

/** How a claim is made. */
export type Polarity =
  /** Reported as fact, or claimed. */
  | 'ASSERTED'
  /** The claimant denies it. */
  | 'DENIED'
  /** Explicitly unverified: `reportedly`, `could not be verified`. */
  | 'ALLEGED';

/** Matches claims. Several fields must all match. */
export type ClaimFilter = {
  /** Is about one of these. */
  readonly predicate?: ReadonlyArray<Predicate> | null | undefined;
  /** Is made in one of these ways. */
  readonly polarity?: ReadonlyArray<Polarity> | null | undefined;
  /** Speaks of this actor in any role, as claimant too. */
  readonly actor?: ActorBy | null | undefined;
  /** Speaks of this location. */
  readonly location?: LocationBy | null | undefined;
  /** Is attributed to this actor. */
  readonly claimedBy?: ActorBy | null | undefined;
  /** Is made by this document, given by its id. */
  readonly sourceDocument?: string | null | undefined;
  /** Was published in this range. A document without a date matches no range. */
  readonly publishedOn?: DateRangeFilter | null | undefined;
  /** Is a backing of one of these kinds. */
  readonly backingKind?: ReadonlyArray<BackingKind> | null | undefined;
  /** Is a claim of control with one of these statuses. */
  readonly controlStatus?: ReadonlyArray<ControlStatus> | null | undefined;
  /** Is of an event of one of these types. */
  readonly eventType?: ReadonlyArray<EventType> | null | undefined;
  /** Counts, as its field `counts` says. False finds those that do not count; absent finds all. */
  readonly counts?: boolean | null | undefined;
  /** All of these match. */
  readonly and?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** At least one of these matches. */
  readonly or?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** This does not match. */
  readonly not?: ClaimFilter | null | undefined;
};

/** What claims are sorted by. */
export type ClaimOrder = {
  /** The field; ties are broken by id. */
  readonly field: ClaimOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What claims can be sorted by. */
export type ClaimOrderField =
  /** The day on which its document was published; none counts as earliest. */
  | 'PUBLISHED_ON'
  /** When this database learned of it. */
  | 'RECORDED_AT';

/** How a stretch of control is. */
export type ControlState =
  /** The actor holds the location. */
  | 'HELD'
  /** The actor is one of several who claim or fight over it. */
  | 'CONTESTED'
  /** The actor lost it, and nobody is known to hold it: the holder is unknown, which is not nobody. */
  | 'LOST';

/** What a claim says of control. */
export type ControlStatus =
  /** Took it. */
  | 'GAINED'
  /** Lost it or left it. */
  | 'LOST'
  /** Holds it. */
  | 'HELD'
  /** Fights over it. */
  | 'CONTESTED';

/** How much of a location a claim speaks of. */
export type ControlExtent =
  /** All of it. */
  | 'WHOLE'
  /** A part: `several districts of`, `large parts of`. It never opens control. */
  | 'PART'
  /** Near it. It opens nothing. */
  | 'VICINITY';

/** Matches stretches of control. Several fields must all match. */
export type ControlFilter = {
  /** Is in one of these states. */
  readonly state?: ReadonlyArray<ControlState> | null | undefined;
  /** Stands in one of these ways. */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
  /** The location is of one of these kinds. */
  readonly locationKind?: ReadonlyArray<LocationKind> | null | undefined;
  /** Was last reported in this range. A stretch without dated report matches no range. */
  readonly lastReportedOn?: DateRangeFilter | null | undefined;
  /** All of these match. */
  readonly and?: ReadonlyArray<ControlFilter> | null | undefined;
  /** At least one of these matches. */
  readonly or?: ReadonlyArray<ControlFilter> | null | undefined;
  /** This does not match. */
  readonly not?: ControlFilter | null | undefined;
};

/** Types of events. */
export type EventType =
  /** Two sides fight. */
  | 'CLASH'
  /** An attack from the air, with drones too. */
  | 'AIRSTRIKE'
  /** Artillery, rockets, mortars. */
  | 'SHELLING'
  /** An attack of another kind, or of no stated kind. */
  | 'ATTACK'
  /** A location is taken. */
  | 'CAPTURE'
  /** Forces move forward. */
  | 'ADVANCE'
  /** Forces withdraw or are driven back. */
  | 'RETREAT'
  /** A location is surrounded. */
  | 'SIEGE'
  /** Weapons, vehicles or goods are taken. */
  | 'SEIZURE'
  /** People are arrested or captured. */
  | 'DETENTION'
  /** People are killed or wounded, where nothing else is told of how. */
  | 'CASUALTIES'
  /** Weapons are delivered. */
  | 'ARMS_TRANSFER'
  /** Troops, aircraft or ships are sent. */
  | 'DEPLOYMENT'
  /** A ship, an aircraft or a cargo is stopped. */
  | 'INTERDICTION'
  /** People meet. */
  | 'MEETING'
  /** People speak by telephone or video. */
  | 'CALL'
  /** An agreement is concluded. */
  | 'AGREEMENT'
  /** A ceasefire begins or is agreed. */
  | 'CEASEFIRE'
  /** A campaign is launched. */
  | 'OFFENSIVE'
  /** People demonstrate. */
  | 'PROTEST'
  /** Sanctions are imposed. */
  | 'SANCTION'
  /** People flee or are driven out. */
  | 'DISPLACEMENT'
  /** Anything else that happened. */
  | 'OTHER';

/** Matches days. An item that is dated only by a month or a year matches where that period overlaps the range. */
export type DateRangeFilter = {
  /** First day of the range, included; without it the range has no beginning. */
  readonly from?: string | null | undefined;
  /** Last day of the range, included; without it the range has no end. */
  readonly to?: string | null | undefined;
  /** Only items whose day is known exactly. */
  readonly exactDaysOnly?: boolean | null | undefined;
};

/** Kinds of locations. */
export type LocationKind =
  /** A country. */
  | 'COUNTRY'
  /** A province, a coast, `the east of Libya`. */
  | 'REGION'
  /** A city. */
  | 'CITY'
  /** A town or a village. */
  | 'TOWN'
  /** A part of a city. */
  | 'DISTRICT'
  /** A civil airport. */
  | 'AIRPORT'
  /** A military airfield. */
  | 'AIRBASE'
  /** A camp or barracks. */
  | 'MILITARY_BASE'
  /** A sea or river port. */
  | 'PORT'
  /** An oil field, a refinery, an oil terminal. */
  | 'OIL_FACILITY'
  /** A checkpoint or a crossing. */
  | 'CHECKPOINT'
  /** A front, an axis of fighting. */
  | 'FRONT'
  /** Anything else that has a name. */
  | 'OTHER';

/** Says which location is meant, in one of three ways. */
export type LocationBy =
  {   /** By its id. An unknown one answers null from a look-up, and error NOT_FOUND from a question. */
  readonly id: string; readonly name?: never; readonly externalId?: never; }
  |  { readonly id?: never;   /** By any of its names, in any spelling and script: `al-Watiya`, `al-Wattia`, `الوطية`. If several fit: error AMBIGUOUS_NAME with the candidates; if none: error NOT_FOUND with suggestions. */
  readonly name: string; readonly externalId?: never; }
  |  { readonly id?: never; readonly name?: never;   /** By its id elsewhere. */
  readonly externalId: ExternalIdInput; };

/** What can be wrong with the input of a mutation. */
export type UserErrorCode =
  /** Nothing in the graph has that id. */
  | 'NOT_FOUND'
  /** A text that must say something is empty. */
  | 'BLANK'
  /** A text is longer than is taken. */
  | 'TOO_LONG'
  /** The two are of different sorts, an actor and an event. */
  | 'MIXED_SUBJECTS'
  /** The two are one and the same id. */
  | 'ONE_SUBJECT'
  /** Another analyst's word that stands says the opposite: undo that first. */
  | 'CONTRADICTION'
  /** The document cannot be read: it is empty or not text. */
  | 'UNREADABLE'
  /** The document was withdrawn: restore it first. */
  | 'WITHDRAWN';

/** Kinds of derived relations. */
export type RelationType =
  /** Somebody backs somebody. */
  | 'BACKING'
  /** Somebody holds, contests or lost a location. */
  | 'CONTROL'
  /** Somebody belongs to somebody. */
  | 'AFFILIATION'
  /** A reported event. */
  | 'EVENT';

/** What can become of a derived relation. */
export type RelationChangeKind =
  /** It was not there before. */
  | 'ADDED'
  /** It was there and is different now. */
  | 'CHANGED'
  /** It held openly before and has an end now. */
  | 'ENDED'
  /** It no longer follows from the claims that count. */
  | 'REMOVED';

/** A document to read. */
export type IngestDocumentInput = {
  /** Its text, without the title. */
  readonly text: string;
  /** Its title. */
  readonly title?: string | null | undefined;
  /** The day on which it was published; without it the document is left out of `knownAt` answers. */
  readonly publishedOn?: string | null | undefined;
  /** Who published it. */
  readonly publisher?: string | null | undefined;
  /** Its address. */
  readonly url?: string | null | undefined;
};

/** What became of a document that was to be read. */
export type IngestOutcome =
  /** It was new. */
  | 'ADDED'
  /** It was known, and is as it was. */
  | 'UNCHANGED'
  /** Its text was known; title, publisher or day are corrected. */
  | 'CORRECTED'
  /** A newer extractor read it again and found other claims. */
  | 'REREAD';

/** Which way a list is sorted. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first comes first. */
  | 'ASC'
  /** Largest, latest or alphabetically last comes first. */
  | 'DESC';

/** Kinds of warnings. */
export type WarningCode =
  /** Documents without a publication date were left out of a `knownAt` answer: nobody can say whether they were known by then. */
  | 'UNDATED_DOCUMENTS_LEFT_OUT'
  /** The answer is of a wider location, within which the one that was asked for lies. */
  | 'ANSWER_OF_WIDER_LOCATION';

/** Why a bound of an interval is where it is. */
export type BoundBasis =
  /** The text gives the date. */
  | 'STATED'
  /** The text gives none: it was so by the day of the first report. */
  | 'FIRST_REPORTED'
  /** Neither text nor publication gives a day: it was so by the day on which this database learned of it. */
  | 'FIRST_RECORDED';

/** How well a relation stands: the first that fits, in this order of trouble: DENIED, DISPUTED, CONFIRMED, REPORTED, CLAIMED, ALLEGED. */
export type Standing =
  /** Two publishers that are known and independent say so, or somebody admits it against their own interest. */
  | 'CONFIRMED'
  /** A report says so in its own voice, or a third party does. */
  | 'REPORTED'
  /** Only a party that gains by it says so. */
  | 'CLAIMED'
  /** Only unverified reports say so. */
  | 'ALLEGED'
  /** It is asserted and denied, or rivals claim the same. */
  | 'DISPUTED'
  /** It is only denied: nobody asserts it. */
  | 'DENIED';

/** Matches documents that are read. All fields must match. */
export type DocumentIngestedFilter = {
  /** One of these became of it. */
  readonly outcome?: ReadonlyArray<IngestOutcome> | null | undefined;
  /** At least one claim of it, the same for this and the next two, speaks of this actor in any role. */
  readonly actor?: ActorBy | null | undefined;
  /** At least one claim of it speaks of this location. */
  readonly location?: LocationBy | null | undefined;
  /** At least one claim of it is about one of these. */
  readonly predicate?: ReadonlyArray<Predicate> | null | undefined;
};

/** Matches changes of relations. All fields must match. Of an event that is REMOVED only type and change are known. */
export type RelationChangedFilter = {
  /** Is one of these. */
  readonly type?: ReadonlyArray<RelationType> | null | undefined;
  /** One of these became of it. */
  readonly change?: ReadonlyArray<RelationChangeKind> | null | undefined;
  /** This actor, or the leader or force that is one end with it, is at either end, or took part. */
  readonly actor?: ActorBy | null | undefined;
  /** It is about this location or one within it, or happened there. */
  readonly location?: LocationBy | null | undefined;
  /** It is a backing of at least one of these kinds. */
  readonly backingKind?: ReadonlyArray<BackingKind> | null | undefined;
  /** It is an event of one of these types. */
  readonly eventType?: ReadonlyArray<EventType> | null | undefined;
};

export type BackedByQueryVariables = Exact<{
  actor: ActorBy;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  filter?: BackingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BackedByQuery = { readonly backedBy: { readonly asOf: string, readonly knownAt: string | null, readonly note: string | null, readonly totalCount: number, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly message: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kinds: ReadonlyArray<BackingKind>, readonly standing: Standing, readonly validFromBasis: BoundBasis, readonly firstReportedOn: string | null, readonly lastReportedOn: string | null, readonly documentCount: number, readonly backer: { readonly id: string, readonly name: string }, readonly recipient: { readonly id: string, readonly name: string }, readonly saidOf: ReadonlyArray<{ readonly name: string }>, readonly validFrom: { readonly value: string | null, readonly latest: string | null }, readonly validTo: { readonly value: string | null, readonly latest: string | null } | null, readonly disputedBy: ReadonlyArray<{ readonly interested: boolean, readonly claim:
          | { readonly kind: BackingKind, readonly ends: boolean, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly status: ControlStatus, readonly extent: ControlExtent, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
         }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly kind: BackingKind, readonly ends: boolean, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly status: ControlStatus, readonly extent: ControlExtent, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
        > } }> } };

export type ClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly predicate: Predicate, readonly kind: BackingKind, readonly ends: boolean, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
      | { readonly id: string, readonly predicate: Predicate, readonly status: ControlStatus, readonly extent: ControlExtent, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
      | { readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
      | { readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
    > } };

export type DocumentIngestedSubscriptionVariables = Exact<{
  filter?: DocumentIngestedFilter | null | undefined;
}>;


export type DocumentIngestedSubscription = { readonly documentIngested: { readonly outcome: IngestOutcome, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null }, readonly changes: ReadonlyArray<{ readonly type: RelationType, readonly relationId: string, readonly change: RelationChangeKind }> } };

export type BoundsFragment = { readonly value: string | null, readonly latest: string | null };

type Evidence_BackingClaim_Fragment = { readonly kind: BackingKind, readonly ends: boolean, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } };

type Evidence_ControlClaim_Fragment = { readonly status: ControlStatus, readonly extent: ControlExtent, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } };

type Evidence_EventClaim_Fragment = { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } };

type Evidence_AffiliationClaim_Fragment = { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } };

export type EvidenceFragment =
  | Evidence_BackingClaim_Fragment
  | Evidence_ControlClaim_Fragment
  | Evidence_EventClaim_Fragment
  | Evidence_AffiliationClaim_Fragment
;

export type IngestDocumentMutationVariables = Exact<{
  input: IngestDocumentInput;
}>;


export type IngestDocumentMutation = { readonly ingestDocument: { readonly outcome: IngestOutcome | null, readonly sourceDocument: { readonly id: string, readonly title: string | null } | null, readonly changes: ReadonlyArray<{ readonly type: RelationType, readonly relationId: string, readonly change: RelationChangeKind }>, readonly rejections: ReadonlyArray<{ readonly code: string, readonly reason: string, readonly place: string }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type RelationChangedSubscriptionVariables = Exact<{
  filter?: RelationChangedFilter | null | undefined;
}>;


export type RelationChangedSubscription = { readonly relationChanged: { readonly type: RelationType, readonly relationId: string, readonly change: RelationChangeKind, readonly relation:
      | { readonly kinds: ReadonlyArray<BackingKind>, readonly standing: Standing, readonly backer: { readonly id: string, readonly name: string }, readonly recipient: { readonly id: string, readonly name: string } }
      | { readonly state: ControlState, readonly standing: Standing, readonly actor: { readonly id: string, readonly name: string }, readonly location: { readonly id: string, readonly name: string } }
      | { readonly standing: Standing, readonly member: { readonly id: string, readonly name: string }, readonly group: { readonly id: string, readonly name: string } }
      | { readonly name: string, readonly eventType: EventType, readonly standing: Standing }
     | null } };

export type WhoBacksQueryVariables = Exact<{
  actor: ActorBy;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  filter?: BackingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoBacksQuery = { readonly whoBacks: { readonly asOf: string, readonly knownAt: string | null, readonly note: string | null, readonly totalCount: number, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly message: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kinds: ReadonlyArray<BackingKind>, readonly standing: Standing, readonly validFromBasis: BoundBasis, readonly firstReportedOn: string | null, readonly lastReportedOn: string | null, readonly documentCount: number, readonly backer: { readonly id: string, readonly name: string }, readonly recipient: { readonly id: string, readonly name: string }, readonly saidOf: ReadonlyArray<{ readonly name: string }>, readonly validFrom: { readonly value: string | null, readonly latest: string | null }, readonly validTo: { readonly value: string | null, readonly latest: string | null } | null, readonly disputedBy: ReadonlyArray<{ readonly interested: boolean, readonly claim:
          | { readonly kind: BackingKind, readonly ends: boolean, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly status: ControlStatus, readonly extent: ControlExtent, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
         }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly kind: BackingKind, readonly ends: boolean, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly status: ControlStatus, readonly extent: ControlExtent, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
        > } }> } };

export type WhoControlsQueryVariables = Exact<{
  location: LocationBy;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  includeWithin?: boolean | null | undefined;
  filter?: ControlFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoControlsQuery = { readonly whoControls: { readonly asOf: string, readonly knownAt: string | null, readonly note: string | null, readonly totalCount: number, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly message: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ControlState, readonly standing: Standing, readonly validFromBasis: BoundBasis, readonly firstReportedOn: string | null, readonly lastReportedOn: string | null, readonly documentCount: number, readonly actor: { readonly id: string, readonly name: string }, readonly location: { readonly id: string, readonly name: string }, readonly validFrom: { readonly value: string | null, readonly latest: string | null }, readonly validTo: { readonly value: string | null, readonly latest: string | null } | null, readonly disputedBy: ReadonlyArray<{ readonly interested: boolean, readonly claim:
          | { readonly kind: BackingKind, readonly ends: boolean, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly status: ControlStatus, readonly extent: ControlExtent, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
         }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly kind: BackingKind, readonly ends: boolean, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly status: ControlStatus, readonly extent: ControlExtent, readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
          | { readonly quote: string, readonly polarity: Polarity, readonly claimedBy: { readonly name: string } | null, readonly claimantMention: { readonly text: string } | null, readonly passage: { readonly text: string }, readonly sourceDocument: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }
        > } }> } };

export const BoundsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<BoundsFragment, unknown>;
export const EvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimantMention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackingClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ControlClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}}]}}]}}]} as unknown as DocumentNode<EvidenceFragment, unknown>;
export const BackedByDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackedBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorBy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BackingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"backer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"saidOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFromBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstReportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastReportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}},{"kind":"Field","name":{"kind":"Name","value":"disputedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interested"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimantMention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackingClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ControlClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}}]}}]}}]} as unknown as DocumentNode<BackedByQuery, BackedByQueryVariables>;
export const ClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Claims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimantMention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackingClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ControlClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}}]}}]}}]} as unknown as DocumentNode<ClaimsQuery, ClaimsQueryVariables>;
export const DocumentIngestedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DocumentIngested"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentIngestedFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentIngested"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"relationId"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentIngestedSubscription, DocumentIngestedSubscriptionVariables>;
export const IngestDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IngestDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IngestDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingestDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"relationId"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rejections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IngestDocumentMutation, IngestDocumentMutationVariables>;
export const RelationChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RelationChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationChangedFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"relationId"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Backing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Control"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Affiliation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationChangedSubscription, RelationChangedSubscriptionVariables>;
export const WhoBacksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoBacks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorBy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BackingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoBacks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"backer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"saidOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFromBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstReportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastReportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}},{"kind":"Field","name":{"kind":"Name","value":"disputedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interested"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimantMention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackingClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ControlClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}}]}}]}}]} as unknown as DocumentNode<WhoBacksQuery, WhoBacksQueryVariables>;
export const WhoControlsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoControls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"location"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocationBy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeWithin"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ControlFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoControls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"location"},"value":{"kind":"Variable","name":{"kind":"Name","value":"location"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeWithin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeWithin"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFromBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstReportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastReportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}},{"kind":"Field","name":{"kind":"Name","value":"disputedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interested"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimantMention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackingClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ControlClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}}]}}]}}]} as unknown as DocumentNode<WhoControlsQuery, WhoControlsQueryVariables>;