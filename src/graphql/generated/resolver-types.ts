import type { GeoJson } from '../map-features.js';
import type { IsoDay } from '../../domain/partial-date.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorRow, LocationRow, AliasRow, SourceDocumentRow, PassageRow, MentionRow, ClaimRow, JudgementRow, ClaimReviewRow } from '../../graph/reads/rows.js';
import type { BackingRow, BackingKindDetailRow, ControlRow, AffiliationRow, EventRow, CasualtyReportRow, DerivationRow, DisputeRow } from '../../graph/reads/relation-rows.js';
import type { ActorPage, LocationPage, SourceDocumentPage, ClaimPage, EventPage, AffiliationPage, BackingAnswer, ControlAnswer, SearchPage, SearchEdgeSource, JudgementPage, ControlEdgeSource } from '../page-source.js';
import type { IdentitySubjectRow, RelationRow, NodeRow, SearchResultRow } from '../node-row.js';
import type { DisputePage } from '../disputes.js';
import type { ChangeSource, ChangePage } from '../changes.js';
import type { TimelineEntrySource, TimelineRelationRow, TimelinePage } from '../timeline.js';
import type { PathSource, HopSource } from '../how-connected.js';
import type { DocumentTold } from '../live/documents-told.js';
import type { RelationTold } from '../live/relations-told.js';
import type { ApiContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A Feature or a FeatureCollection of RFC 7946 as it stands: what map programs read. Longitude comes first. Null geometry never occurs. */
  GeoJson: { input: never; output: GeoJson; }
  /** A calendar day, `2020-06-05`. Days are whole and in UTC; where a day is asked for, a month or a year alone is refused. */
  Date: { input: IsoDay; output: string; }
  /** An instant, `2020-06-05T14:03:00Z`: used only for what this database did, never for what happened in the world. */
  DateTime: { input: string; output: string; }
};

/** A state, government, force, organisation or person that acts, backs, is backed or controls. */
export type Actor = Node & {
  readonly __typename?: 'Actor';
  /** Stable id, `actor:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** What kind of actor it is. */
  readonly kind: ActorKind;
  /** Whether it is known by name beyond one document. */
  readonly scope: Scope;
  /** True where it is among the curated actors; false where documents alone tell of it. */
  readonly curated: Scalars['Boolean']['output'];
  /** ISO 3166 alpha-2 code of the country that it is of; null where that is not known. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** Every name by which it is known, strong ones first, at most 200. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The actor of which it is a part, as an army of its government; null where none is known. */
  readonly partOf: Maybe<Actor>;
  /** The leader for whom this force is named. Force and leader are one end of a relation. Null where there is none. */
  readonly namedFor: Maybe<Actor>;
  /** The forces that are named for this leader, at most 100. */
  readonly forces: ReadonlyArray<Actor>;
  /** The actor that it was judged to be: that one is named wherever this one was; null where it stands for itself. */
  readonly sameAs: Maybe<Actor>;
  /** The actors that were judged to be this one, as documents alone tell of them. `judgements(filter: {subject: …})` says why. */
  readonly mergedFrom: ReadonlyArray<Actor>;
  /** The organisations, forces, governments and states that it is said to belong to or to fight for. */
  readonly affiliations: AffiliationConnection;
};


/** A state, government, force, organisation or person that acts, backs, is backed or controls. */
export type ActorAffiliationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

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
  /** By its id. An unknown one answers null from a look-up, and error NOT_FOUND from a question. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly externalId?: never; }
  |  /** By any of its names, in any spelling and script: `Haftar`, `Khalifa Hifter`, `حفتر`. If several fit: error AMBIGUOUS_NAME with the candidates; if none: error NOT_FOUND with suggestions. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly externalId?: never; }
  |  /** By its id elsewhere. */
  { readonly id?: never; readonly name?: never; readonly externalId: ExternalIdInput; };

/** An id that another collection gives. */
export type ExternalIdInput = {
  /** The collection, in lower case: `wikidata`, `ucdp`, `geonames`. */
  readonly scheme: Scalars['String']['input'];
  /** The id there, as `Q1065`. */
  readonly value: Scalars['String']['input'];
};

/** Matches actors. Several fields must all match. */
export type ActorFilter = {
  /** Is of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Has such a usual name. */
  readonly name?: InputMaybe<TextFilter>;
  /** Is of one of these countries (ISO 3166 alpha-2). */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Is curated, or is not. */
  readonly curated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known by name beyond one document, or is not. */
  readonly scope?: InputMaybe<Scope>;
  /** All of these match. */
  readonly and?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** At least one of these matches. */
  readonly or?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** This does not match. */
  readonly not?: InputMaybe<ActorFilter>;
};

/** What actors are sorted by. */
export type ActorOrder = {
  /** The field; ties are broken by id. */
  readonly field: ActorOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What actors can be sorted by. */
export type ActorOrderField =
  /** The usual name. */
  | 'NAME';

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The actors with their cursors. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The actors alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor on a page. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The actor. */
  readonly node: Actor;
};

/** Somebody belongs to an organisation, force, government or state, or a force is said to fight for a side. */
export type Affiliation = Node & {
  readonly __typename?: 'Affiliation';
  /** Opaque id that holds the pair. */
  readonly id: Scalars['ID']['output'];
  /** Who belongs. */
  readonly member: Actor;
  /** To what. */
  readonly group: Actor;
  /** The role words of the texts, as `spokesman`. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** How well it stands. */
  readonly standing: Standing;
  /** First day on which it holds. */
  readonly validFrom: PartialDate;
  /** Why `validFrom` is where it is. */
  readonly validFromBasis: BoundBasis;
  /** First day on which it no longer holds; null where no end is reported. */
  readonly validTo: Maybe<PartialDate>;
  /** Day of the first dated report; null where none is dated. */
  readonly firstReportedOn: Maybe<Scalars['Date']['output']>;
  /** Day of the last dated report; null where none is dated. */
  readonly lastReportedOn: Maybe<Scalars['Date']['output']>;
  /** In how many documents it is reported. */
  readonly documentCount: Scalars['Int']['output'];
  /** How many claims it rests on. */
  readonly claimCount: Scalars['Int']['output'];
  /** How it was derived. */
  readonly derivation: Derivation;
  /** The claims that it rests on. */
  readonly claims: ClaimConnection;
};


/** Somebody belongs to an organisation, force, government or state, or a force is said to fight for a side. */
export type AffiliationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of affiliations. */
export type AffiliationConnection = {
  readonly __typename?: 'AffiliationConnection';
  /** The affiliations with their cursors. */
  readonly edges: ReadonlyArray<AffiliationEdge>;
  /** The affiliations alone. */
  readonly nodes: ReadonlyArray<Affiliation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An affiliation on a page. */
export type AffiliationEdge = {
  readonly __typename?: 'AffiliationEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The affiliation. */
  readonly node: Affiliation;
};

/** Counts of what the lists would give. */
export type Aggregates = {
  readonly __typename?: 'Aggregates';
  /** How many claims each publisher makes, the most first. */
  readonly claimsByPublisher: ReadonlyArray<PublisherCount>;
  /** How many events of each type happened in each month, in the order of months; those of no known month come last. */
  readonly eventsByMonth: ReadonlyArray<EventMonthCount>;
  /** How many back an actor in each way, the most first. Who backs in two ways is counted for both. A leader and the force named for him are one. What is only denied does not count. */
  readonly backersByKind: ReadonlyArray<BackingKindCount>;
};


/** Counts of what the lists would give. */
export type AggregatesClaimsByPublisherArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts of what the lists would give. */
export type AggregatesEventsByMonthArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts of what the lists would give. */
export type AggregatesBackersByKindArgs = {
  actor: ActorBy;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<BackingFilter>;
};

/** What one publisher says. */
export type PublisherCount = {
  readonly __typename?: 'PublisherCount';
  /** The publisher; null for documents of which it is not known. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** In how many documents. */
  readonly documentCount: Scalars['Int']['output'];
  /** How many claims. */
  readonly claimCount: Scalars['Int']['output'];
};

/** Events of one type in one month. */
export type EventMonthCount = {
  readonly __typename?: 'EventMonthCount';
  /** The month, as `2020-06`; null for events that no report dates to a month. */
  readonly month: Maybe<Scalars['String']['output']>;
  /** The type. */
  readonly eventType: EventType;
  /** How many. */
  readonly eventCount: Scalars['Int']['output'];
};

/** Those who back an actor in one way. */
export type BackingKindCount = {
  readonly __typename?: 'BackingKindCount';
  /** The way. */
  readonly kind: BackingKind;
  /** How many back the actor so. */
  readonly backerCount: Scalars['Int']['output'];
};

/** A name by which an actor or a location is known. */
export type Alias = {
  readonly __typename?: 'Alias';
  /** The name as written. */
  readonly name: Scalars['String']['output'];
  /** Whether it identifies alone. */
  readonly strength: AliasStrength;
  /** Script that it is written in, by its ISO 15924 code: `Latn`, `Arab`, `Cyrl`; null where it is not known. */
  readonly script: Maybe<Scalars['String']['output']>;
  /** Where it comes from: `curated`, or the id of the document that uses it. */
  readonly origin: Scalars['String']['output'];
};

/** Whether a name identifies alone. */
export type AliasStrength =
  /** Names one actor or location and no other. */
  | 'STRONG'
  /** Needs other evidence: `the army`, a surname, a capital that stands for its state. */
  | 'WEAK';

/** Whether something is known by name beyond one document. */
export type Scope =
  /** A proper name, or a description that is unique in the world; shared by documents. */
  | 'NAMED'
  /** A placeholder such as `a security source`; never merged across documents. */
  | 'GENERIC';

/** Somebody backs somebody, for one stretch of time. A leader and the force named for him are one end. */
export type Backing = Node & {
  readonly __typename?: 'Backing';
  /** Opaque id that holds pair, stretch of time and day of knowledge. */
  readonly id: Scalars['ID']['output'];
  /** Who backs. */
  readonly backer: Actor;
  /** Who is backed. */
  readonly recipient: Actor;
  /** The backers as they were said: the leader, his force, or both. */
  readonly saidBy: ReadonlyArray<Actor>;
  /** The recipients as they were said: the leader, his force, or both. */
  readonly saidOf: ReadonlyArray<Actor>;
  /** Every kind of support that somebody asserts. A kind that is only denied is in `kindDetails` alone, save where nothing but denials is reported. */
  readonly kinds: ReadonlyArray<BackingKind>;
  /** How well each kind stands, when it was reported, and what speaks against it. */
  readonly kindDetails: ReadonlyArray<BackingKindDetail>;
  /** How well the whole stands. */
  readonly standing: Standing;
  /** First day on which it holds. */
  readonly validFrom: PartialDate;
  /** Why `validFrom` is where it is. */
  readonly validFromBasis: BoundBasis;
  /** First day on which it no longer holds; null where no end is reported. */
  readonly validTo: Maybe<PartialDate>;
  /** Day of the first dated report; null where none is dated. */
  readonly firstReportedOn: Maybe<Scalars['Date']['output']>;
  /** Day of the last dated report: how stale it is. Null where none is dated. */
  readonly lastReportedOn: Maybe<Scalars['Date']['output']>;
  /** In how many documents it is reported. */
  readonly documentCount: Scalars['Int']['output'];
  /** How many claims it rests on. */
  readonly claimCount: Scalars['Int']['output'];
  /** Claims that speak against it. */
  readonly disputedBy: ReadonlyArray<Dispute>;
  /** How it was derived. */
  readonly derivation: Derivation;
  /** Day up to which publications count; null where all do. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** The claims that it rests on. */
  readonly claims: ClaimConnection;
};


/** Somebody backs somebody, for one stretch of time. A leader and the force named for him are one end. */
export type BackingClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One kind of support within a backing. */
export type BackingKindDetail = {
  readonly __typename?: 'BackingKindDetail';
  /** The kind. */
  readonly kind: BackingKind;
  /** How well this kind stands. */
  readonly standing: Standing;
  /** Day of the first dated report of it; null where none is dated. */
  readonly firstReportedOn: Maybe<Scalars['Date']['output']>;
  /** Day of the last dated report of it; null where none is dated. */
  readonly lastReportedOn: Maybe<Scalars['Date']['output']>;
  /** Claims that speak against this kind. */
  readonly disputedBy: ReadonlyArray<Dispute>;
  /** The claims of this kind. */
  readonly claims: ClaimConnection;
};


/** One kind of support within a backing. */
export type BackingKindDetailClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
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
  readonly kind?: InputMaybe<ReadonlyArray<BackingKind>>;
  /** Stands in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** The other end (the backer for `whoBacks`, the recipient for `backedBy`) is an actor of one of these kinds. */
  readonly otherKind?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Was last reported in this range. A backing without dated report matches no range. */
  readonly lastReportedOn?: InputMaybe<DateRangeFilter>;
  /** All of these match. */
  readonly and?: InputMaybe<ReadonlyArray<BackingFilter>>;
  /** At least one of these matches. */
  readonly or?: InputMaybe<ReadonlyArray<BackingFilter>>;
  /** This does not match. */
  readonly not?: InputMaybe<BackingFilter>;
};

/** What backings are sorted by. */
export type BackingOrder = {
  /** The field; ties are broken by id. */
  readonly field: BackingOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What backings can be sorted by. */
export type BackingOrderField =
  /** In how many documents it is reported. */
  | 'DOCUMENT_COUNT'
  /** The day from which it counts. */
  | 'VALID_FROM'
  /** Day of the last dated report; none counts as earliest. */
  | 'LAST_REPORTED'
  /** Name of the other end. */
  | 'NAME';

/** A page of backings, and what the reader should know about the answer. */
export type BackingConnection = {
  readonly __typename?: 'BackingConnection';
  /** The backings with their cursors. */
  readonly edges: ReadonlyArray<BackingEdge>;
  /** The backings alone. */
  readonly nodes: ReadonlyArray<Backing>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The day on which the answer is true in the world. */
  readonly asOf: Scalars['Date']['output'];
  /** The day up to which publications count; null where all do. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** Said where nothing is known: no report is not a report of nothing. Null where there is an answer. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What was left out, and the like. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** A backing on a page. */
export type BackingEdge = {
  readonly __typename?: 'BackingEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The backing. */
  readonly node: Backing;
};

/** How many are said to have been killed and wounded. Counts of several claims are never added up. */
export type Casualties = {
  readonly __typename?: 'Casualties';
  /** Killed; null where no count is given. */
  readonly killed: Maybe<CountRange>;
  /** Wounded; null where no count is given. */
  readonly wounded: Maybe<CountRange>;
};

/** A count of people with its bounds: `at least 190` is low 190, best 190, high null. */
export type CountRange = {
  readonly __typename?: 'CountRange';
  /** At least so many; null where nothing bounds it. */
  readonly low: Maybe<Scalars['Int']['output']>;
  /** The count as given; null where only bounds are given, as for `dozens`. */
  readonly best: Maybe<Scalars['Int']['output']>;
  /** At most so many; null where nothing bounds it. */
  readonly high: Maybe<Scalars['Int']['output']>;
};

/** What came to be known between two days, of one backing or one stretch of control. */
export type Change = {
  readonly __typename?: 'Change';
  /** What became of it. */
  readonly kind: ChangeKind;
  /** As it is known on the later day; as it was known on the earlier one where it is DROPPED. */
  readonly relation: ChangedRelation;
  /** As it was known on the earlier day; null where nothing was. */
  readonly before: Maybe<ChangedRelation>;
};

/** What changes are of. */
export type ChangedRelation = Backing | Control;

/** What can become of a relation as more is published. */
export type ChangeKind =
  /** It was not known before. */
  | 'LEARNED'
  /** Its end was not known before. */
  | 'ENDED'
  /** It was not in dispute before. */
  | 'DISPUTED'
  /** It was in dispute before, and is not any more. */
  | 'SETTLED'
  /** Late reports moved its beginning or its end, or call its state another. */
  | 'REVISED'
  /** What was published since leaves nothing of it. */
  | 'DROPPED';

/** A page of what came to be known, last reported first. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes alone. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change on a page. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** What an analyst found on reading a claim beside its document. A rejected claim stays readable and no longer counts. */
export type ClaimReview = Node & {
  readonly __typename?: 'ClaimReview';
  /** Stable id, `rev:…`. */
  readonly id: Scalars['ID']['output'];
  /** The claim. */
  readonly claim: Claim;
  /** What the analyst found. */
  readonly verdict: ReviewVerdict;
  /** Who reviewed it. */
  readonly by: Scalars['String']['output'];
  /** What the analyst wrote beside it; null where nothing was. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** When it was reviewed. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When the review was withdrawn; null where it stands. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Who withdrew it; null where nobody did. */
  readonly withdrawnBy: Maybe<Scalars['String']['output']>;
};

/** What a review finds of a claim. */
export type ReviewVerdict =
  /** The document says so. */
  | 'ACCEPT'
  /** The document does not say so, or it must not count. */
  | 'REJECT';

/** One document saying one thing, with the words that say it. Claims are kept for ever; relations are derived from them. */
export type Claim = {
  /** Stable id, `clm:…`, from what is said and where: neither merges nor newer rules change it. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly predicate: Predicate;
  /** Whether it is asserted, denied or unverified. */
  readonly polarity: Polarity;
  /** To whom the text attributes it; null is the report's own voice, or a claimant of whom nobody can say who it is (see `claimantMention`). */
  readonly claimedBy: Maybe<Actor>;
  /** The words that name the claimant; null is the report's own voice. */
  readonly claimantMention: Maybe<Mention>;
  /** The words of the document that say so: its text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** Where the quote begins in the document's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The sentence in which it is said. */
  readonly passage: Passage;
  /** The document that says so. */
  readonly sourceDocument: SourceDocument;
  /** When its matter began or happened; null where the text gives no date. */
  readonly date: Maybe<PartialDate>;
  /** Last period of a span, `from April 4 to May 18`; null where the text gives none. */
  readonly until: Maybe<PartialDate>;
  /** The document's own wording of the time, `last Friday`; null where it has none. */
  readonly timeSaid: Maybe<Scalars['String']['output']>;
  /** The rule that found it. */
  readonly rule: RuleReference;
  /** When this database learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Since when better rules no longer find it; null where they do. */
  readonly supersededAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it counts in what is derived: it is not superseded, not rejected by a review, its document is not withdrawn, and its words name somebody. */
  readonly counts: Scalars['Boolean']['output'];
  /** The review of it that holds; null where there is none. */
  readonly review: Maybe<ClaimReview>;
  /** All reviews of it, the latest first, withdrawn ones too. */
  readonly reviews: ReadonlyArray<ClaimReview>;
};

/** One document says that somebody backs somebody, in one way. */
export type BackingClaim = Claim & Node & {
  readonly __typename?: 'BackingClaim';
  /** Stable id, `clm:…`, from what is said and where: neither merges nor newer rules change it. */
  readonly id: Scalars['ID']['output'];
  /** What it is about: BACKING. */
  readonly predicate: Predicate;
  /** Whether it is asserted, denied or unverified. */
  readonly polarity: Polarity;
  /** To whom the text attributes it; null is the report's own voice, or a claimant of whom nobody can say who it is (see `claimantMention`). */
  readonly claimedBy: Maybe<Actor>;
  /** The words that name the claimant; null is the report's own voice. */
  readonly claimantMention: Maybe<Mention>;
  /** The words of the document that say so: its text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** Where the quote begins in the document's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The sentence in which it is said. */
  readonly passage: Passage;
  /** The document that says so. */
  readonly sourceDocument: SourceDocument;
  /** When its matter began or happened; null where the text gives no date. */
  readonly date: Maybe<PartialDate>;
  /** Last period of a span, `from April 4 to May 18`; null where the text gives none. */
  readonly until: Maybe<PartialDate>;
  /** The document's own wording of the time, `last Friday`; null where it has none. */
  readonly timeSaid: Maybe<Scalars['String']['output']>;
  /** The rule that found it. */
  readonly rule: RuleReference;
  /** When this database learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Since when better rules no longer find it; null where they do. */
  readonly supersededAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it counts in what is derived: it is not superseded, not rejected by a review, its document is not withdrawn, and its words name somebody. */
  readonly counts: Scalars['Boolean']['output'];
  /** The review of it that holds; null where there is none. */
  readonly review: Maybe<ClaimReview>;
  /** All reviews of it, the latest first, withdrawn ones too. */
  readonly reviews: ReadonlyArray<ClaimReview>;
  /** Who is said to back; null while nobody can say whom the words name. */
  readonly backer: Maybe<Actor>;
  /** The words that name the backer. */
  readonly backerMention: Mention;
  /** Who is said to be backed; null while nobody can say whom the words name. */
  readonly recipient: Maybe<Actor>;
  /** The words that name the recipient. */
  readonly recipientMention: Mention;
  /** The kind of support. */
  readonly kind: BackingKind;
  /** True where the text says that the support ended. */
  readonly ends: Scalars['Boolean']['output'];
};

/** One document says that somebody holds, took, lost or fights over a location. */
export type ControlClaim = Claim & Node & {
  readonly __typename?: 'ControlClaim';
  /** Stable id, `clm:…`, from what is said and where: neither merges nor newer rules change it. */
  readonly id: Scalars['ID']['output'];
  /** What it is about: CONTROL. */
  readonly predicate: Predicate;
  /** Whether it is asserted, denied or unverified. */
  readonly polarity: Polarity;
  /** To whom the text attributes it; null is the report's own voice, or a claimant of whom nobody can say who it is (see `claimantMention`). */
  readonly claimedBy: Maybe<Actor>;
  /** The words that name the claimant; null is the report's own voice. */
  readonly claimantMention: Maybe<Mention>;
  /** The words of the document that say so: its text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** Where the quote begins in the document's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The sentence in which it is said. */
  readonly passage: Passage;
  /** The document that says so. */
  readonly sourceDocument: SourceDocument;
  /** When its matter began or happened; null where the text gives no date. */
  readonly date: Maybe<PartialDate>;
  /** Last period of a span, `from April 4 to May 18`; null where the text gives none. */
  readonly until: Maybe<PartialDate>;
  /** The document's own wording of the time, `last Friday`; null where it has none. */
  readonly timeSaid: Maybe<Scalars['String']['output']>;
  /** The rule that found it. */
  readonly rule: RuleReference;
  /** When this database learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Since when better rules no longer find it; null where they do. */
  readonly supersededAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it counts in what is derived: it is not superseded, not rejected by a review, its document is not withdrawn, and its words name somebody. */
  readonly counts: Scalars['Boolean']['output'];
  /** The review of it that holds; null where there is none. */
  readonly review: Maybe<ClaimReview>;
  /** All reviews of it, the latest first, withdrawn ones too. */
  readonly reviews: ReadonlyArray<ClaimReview>;
  /** Who is said to hold, to have taken, to have lost or to contest; null while nobody can say whom the words name. */
  readonly actor: Maybe<Actor>;
  /** The words that name the actor. */
  readonly actorMention: Mention;
  /** The location; null while nobody can say which the words name. */
  readonly location: Maybe<Location>;
  /** The words that name the location. */
  readonly locationMention: Mention;
  /** What is said of control. */
  readonly status: ControlStatus;
  /** How much of the location it is said of. */
  readonly extent: ControlExtent;
  /** From whom it is said to be taken; null where the text does not say. It does not prove that they held it before. */
  readonly takenFrom: Maybe<Actor>;
  /** The words that name from whom it was taken; null where the text does not say. */
  readonly takenFromMention: Maybe<Mention>;
};

/** One document says that something happened. */
export type EventClaim = Claim & Node & {
  readonly __typename?: 'EventClaim';
  /** Stable id, `clm:…`, from what is said and where: neither merges nor newer rules change it. */
  readonly id: Scalars['ID']['output'];
  /** What it is about: EVENT. */
  readonly predicate: Predicate;
  /** Whether it is asserted, denied or unverified. */
  readonly polarity: Polarity;
  /** To whom the text attributes it; null is the report's own voice, or a claimant of whom nobody can say who it is (see `claimantMention`). */
  readonly claimedBy: Maybe<Actor>;
  /** The words that name the claimant; null is the report's own voice. */
  readonly claimantMention: Maybe<Mention>;
  /** The words of the document that say so: its text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** Where the quote begins in the document's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The sentence in which it is said. */
  readonly passage: Passage;
  /** The document that says so. */
  readonly sourceDocument: SourceDocument;
  /** When its matter began or happened; null where the text gives no date. */
  readonly date: Maybe<PartialDate>;
  /** Last period of a span, `from April 4 to May 18`; null where the text gives none. */
  readonly until: Maybe<PartialDate>;
  /** The document's own wording of the time, `last Friday`; null where it has none. */
  readonly timeSaid: Maybe<Scalars['String']['output']>;
  /** The rule that found it. */
  readonly rule: RuleReference;
  /** When this database learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Since when better rules no longer find it; null where they do. */
  readonly supersededAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it counts in what is derived: it is not superseded, not rejected by a review, its document is not withdrawn, and its words name somebody. */
  readonly counts: Scalars['Boolean']['output'];
  /** The review of it that holds; null where there is none. */
  readonly review: Maybe<ClaimReview>;
  /** All reviews of it, the latest first, withdrawn ones too. */
  readonly reviews: ReadonlyArray<ClaimReview>;
  /** What happened. */
  readonly eventType: EventType;
  /** Those who are said to have begun it. */
  readonly actors: ReadonlyArray<Actor>;
  /** The words that name them. */
  readonly actorMentions: ReadonlyArray<Mention>;
  /** Those whom it is said to have been done to. */
  readonly targets: ReadonlyArray<Actor>;
  /** The words that name those. */
  readonly targetMentions: ReadonlyArray<Mention>;
  /** Where; null where the text does not say, or nobody can say which location the words name. */
  readonly location: Maybe<Location>;
  /** The words that name the location; null where the text does not say. */
  readonly locationMention: Maybe<Mention>;
  /** How many are said to have been killed and wounded; null where the text gives no count. */
  readonly casualties: Maybe<Casualties>;
};

/** One document says that somebody belongs to something, or that a force fights for a side. */
export type AffiliationClaim = Claim & Node & {
  readonly __typename?: 'AffiliationClaim';
  /** Stable id, `clm:…`, from what is said and where: neither merges nor newer rules change it. */
  readonly id: Scalars['ID']['output'];
  /** What it is about: AFFILIATION. */
  readonly predicate: Predicate;
  /** Whether it is asserted, denied or unverified. */
  readonly polarity: Polarity;
  /** To whom the text attributes it; null is the report's own voice, or a claimant of whom nobody can say who it is (see `claimantMention`). */
  readonly claimedBy: Maybe<Actor>;
  /** The words that name the claimant; null is the report's own voice. */
  readonly claimantMention: Maybe<Mention>;
  /** The words of the document that say so: its text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** Where the quote begins in the document's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The sentence in which it is said. */
  readonly passage: Passage;
  /** The document that says so. */
  readonly sourceDocument: SourceDocument;
  /** When its matter began or happened; null where the text gives no date. */
  readonly date: Maybe<PartialDate>;
  /** Last period of a span, `from April 4 to May 18`; null where the text gives none. */
  readonly until: Maybe<PartialDate>;
  /** The document's own wording of the time, `last Friday`; null where it has none. */
  readonly timeSaid: Maybe<Scalars['String']['output']>;
  /** The rule that found it. */
  readonly rule: RuleReference;
  /** When this database learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Since when better rules no longer find it; null where they do. */
  readonly supersededAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it counts in what is derived: it is not superseded, not rejected by a review, its document is not withdrawn, and its words name somebody. */
  readonly counts: Scalars['Boolean']['output'];
  /** The review of it that holds; null where there is none. */
  readonly review: Maybe<ClaimReview>;
  /** All reviews of it, the latest first, withdrawn ones too. */
  readonly reviews: ReadonlyArray<ClaimReview>;
  /** Who is said to belong; null while nobody can say whom the words name. */
  readonly member: Maybe<Actor>;
  /** The words that name the member. */
  readonly memberMention: Mention;
  /** To what it is said to belong; null while nobody can say what the words name. */
  readonly group: Maybe<Actor>;
  /** The words that name the group. */
  readonly groupMention: Mention;
  /** The text's own words for the role, `spokesman`; empty where it has none. */
  readonly role: Scalars['String']['output'];
};

/** The rule of extraction that found a claim. */
export type RuleReference = {
  readonly __typename?: 'RuleReference';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its version, which rises when its meaning changes. */
  readonly version: Scalars['Int']['output'];
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
  readonly predicate?: InputMaybe<ReadonlyArray<Predicate>>;
  /** Is made in one of these ways. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** Speaks of this actor in any role, as claimant too. */
  readonly actor?: InputMaybe<ActorBy>;
  /** Speaks of this location. */
  readonly location?: InputMaybe<LocationBy>;
  /** Is attributed to this actor. */
  readonly claimedBy?: InputMaybe<ActorBy>;
  /** Is made by this document, given by its id. */
  readonly sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  /** Was published in this range. A document without a date matches no range. */
  readonly publishedOn?: InputMaybe<DateRangeFilter>;
  /** Is a backing of one of these kinds. */
  readonly backingKind?: InputMaybe<ReadonlyArray<BackingKind>>;
  /** Is a claim of control with one of these statuses. */
  readonly controlStatus?: InputMaybe<ReadonlyArray<ControlStatus>>;
  /** Is of an event of one of these types. */
  readonly eventType?: InputMaybe<ReadonlyArray<EventType>>;
  /** Counts, as its field `counts` says. False finds those that do not count; absent finds all. */
  readonly counts?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these match. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** At least one of these matches. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** This does not match. */
  readonly not?: InputMaybe<ClaimFilter>;
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

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim on a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** A way from one actor to another. */
export type ConnectionPath = {
  readonly __typename?: 'ConnectionPath';
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
  /** Its hops, in order. */
  readonly hops: ReadonlyArray<ConnectionHop>;
};

/**
 * A step from one actor to another. Where the actor that one hop ends at and the one that the next begins at differ, they are one end: a leader and the
 * force named for him.
 */
export type ConnectionHop = {
  readonly __typename?: 'ConnectionHop';
  /** What ties the two. */
  readonly kind: HopKind;
  /** Where the step begins. */
  readonly from: Actor;
  /** Where it ends. */
  readonly to: Actor;
  /** True where it reads from `from` to `to` (`from` backs `to`), and where it reads both ways; false where it reads from `to` to `from`. */
  readonly forward: Scalars['Boolean']['output'];
  /** The step in a few words. */
  readonly summary: Scalars['String']['output'];
  /** How well it stands: of two stretches of control, or of several events, the first one's. Null for what is no reported relation. */
  readonly standing: Maybe<Standing>;
  /** The backing, the affiliation, both stretches of control, or the up to three most reported events. Empty where the actors are tied by who they are. */
  readonly relations: ReadonlyArray<Relation>;
  /** The claims behind it. None where the actors are tied by who they are. */
  readonly claims: ClaimConnection;
};


/**
 * A step from one actor to another. Where the actor that one hop ends at and the one that the next begins at differ, they are one end: a leader and the
 * force named for him.
 */
export type ConnectionHopClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can tie two actors, the strongest first. */
export type HopKind =
  /** One backs the other. */
  | 'BACKING'
  /** One belongs to the other, or fights for it. */
  | 'AFFILIATION'
  /** One is part of the other. */
  | 'PART_OF'
  /** One is named for the other, its leader. */
  | 'NAMED_FOR'
  /** One is constituted under the other. */
  | 'CONSTITUTED_UNDER'
  /** Both hold or contest one location on the day: as allies or as rivals. */
  | 'SHARED_CONTROL'
  /** Both took part in one event by the day: together or against each other. */
  | 'SHARED_EVENT';

/** Somebody holds, contests or has lost a location, for one stretch of its time line. */
export type Control = Node & {
  readonly __typename?: 'Control';
  /** Opaque id that holds actor, location, stretch of time and day of knowledge. */
  readonly id: Scalars['ID']['output'];
  /** Who holds or contests it; with state LOST, who lost it. */
  readonly actor: Actor;
  /** The location. */
  readonly location: Location;
  /** Whether it is held, contested or lost. */
  readonly state: ControlState;
  /** The actors as they were said: the leader, his force, or both. */
  readonly saidBy: ReadonlyArray<Actor>;
  /** How well it stands. */
  readonly standing: Standing;
  /** First day on which it holds. */
  readonly validFrom: PartialDate;
  /** Why `validFrom` is where it is. */
  readonly validFromBasis: BoundBasis;
  /** First day on which it no longer holds; null where no end is reported. */
  readonly validTo: Maybe<PartialDate>;
  /** Day of the first dated report; null where none is dated. */
  readonly firstReportedOn: Maybe<Scalars['Date']['output']>;
  /** Day of the last dated report: how stale it is. Null where none is dated. */
  readonly lastReportedOn: Maybe<Scalars['Date']['output']>;
  /** In how many documents it is reported. */
  readonly documentCount: Scalars['Int']['output'];
  /** How many claims it rests on. */
  readonly claimCount: Scalars['Int']['output'];
  /** Claims that speak against it. */
  readonly disputedBy: ReadonlyArray<Dispute>;
  /** How it was derived. */
  readonly derivation: Derivation;
  /** Day up to which publications count; null where all do. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** The claims that it rests on. */
  readonly claims: ClaimConnection;
};


/** Somebody holds, contests or has lost a location, for one stretch of its time line. */
export type ControlClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

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
  readonly state?: InputMaybe<ReadonlyArray<ControlState>>;
  /** Stands in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** The location is of one of these kinds. */
  readonly locationKind?: InputMaybe<ReadonlyArray<LocationKind>>;
  /** Was last reported in this range. A stretch without dated report matches no range. */
  readonly lastReportedOn?: InputMaybe<DateRangeFilter>;
  /** All of these match. */
  readonly and?: InputMaybe<ReadonlyArray<ControlFilter>>;
  /** At least one of these matches. */
  readonly or?: InputMaybe<ReadonlyArray<ControlFilter>>;
  /** This does not match. */
  readonly not?: InputMaybe<ControlFilter>;
};

/** What stretches of control are sorted by. */
export type ControlOrder = {
  /** The field; ties are broken by id. */
  readonly field: ControlOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What stretches of control can be sorted by. */
export type ControlOrderField =
  /** In how many documents it is reported. */
  | 'DOCUMENT_COUNT'
  /** The day from which it counts. */
  | 'VALID_FROM'
  /** Day of the last dated report; none counts as earliest. */
  | 'LAST_REPORTED'
  /** Name of the other end: of the location for `controlledBy`, of the actor for `whoControls`. */
  | 'NAME';

/** A page of stretches of control, and what the reader should know about the answer. */
export type ControlConnection = {
  readonly __typename?: 'ControlConnection';
  /** The stretches with their cursors. */
  readonly edges: ReadonlyArray<ControlEdge>;
  /** The stretches alone. */
  readonly nodes: ReadonlyArray<Control>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The day on which the answer is true in the world. */
  readonly asOf: Scalars['Date']['output'];
  /** The day up to which publications count; null where all do. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** Said where no holder is known: no report is not a report of nobody. Null where there is one. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What was left out, and the like. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** A stretch of control on a page. */
export type ControlEdge = {
  readonly __typename?: 'ControlEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The stretch. */
  readonly node: Control;
  /** True where it is of a wider location that answers for the one asked for (`includeWithin`). */
  readonly ofWiderLocation: Scalars['Boolean']['output'];
};

/** Something derived on which documents disagree, with what either side says. */
export type DisputedRelation = {
  readonly __typename?: 'DisputedRelation';
  /** What is in dispute: its standing is DISPUTED. */
  readonly relation: Relation;
  /** Why, in plain words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that speak for it. */
  readonly claimsFor: ClaimConnection;
  /** The claims that speak against it: denials, and of a location the claims of rivals. */
  readonly claimsAgainst: ClaimConnection;
};


/** Something derived on which documents disagree, with what either side says. */
export type DisputedRelationClaimsForArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something derived on which documents disagree, with what either side says. */
export type DisputedRelationClaimsAgainstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Whatever is derived from claims. */
export type Relation = Backing | Control | Affiliation | Event;

/** Matches disputes. All fields must match. */
export type DisputeFilter = {
  /** Is about relations of these kinds; all if absent. */
  readonly types?: InputMaybe<ReadonlyArray<RelationType>>;
  /** This actor, or the leader or force that is one end with it, is at either end, or took part. */
  readonly actor?: InputMaybe<ActorBy>;
  /** It is about this location, or happened there. */
  readonly location?: InputMaybe<LocationBy>;
};

/** A page of what is in dispute, last reported first. */
export type DisputeConnection = {
  readonly __typename?: 'DisputeConnection';
  /** The disputes with their cursors. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** The disputes alone. */
  readonly nodes: ReadonlyArray<DisputedRelation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A dispute on a page. */
export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The dispute. */
  readonly node: DisputedRelation;
};

/** Something that one or more documents report as one happening. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** Stable id, `event:…`. */
  readonly id: Scalars['ID']['output'];
  /** A short name, as `AIRSTRIKE at Tarhuna, 2020-06-05`. */
  readonly name: Scalars['String']['output'];
  /** What happened. */
  readonly eventType: EventType;
  /** When: `value` is null where no report gives a date. Null where not even a bound is known. */
  readonly date: Maybe<PartialDate>;
  /** Where; null where no report says. */
  readonly location: Maybe<Location>;
  /** It as a Feature of RFC 7946, at the point of its location: with `id`, and what `eventMap` tells as properties; null where nobody knows where that lies. */
  readonly geoJson: Maybe<Scalars['GeoJson']['output']>;
  /** Those who began it, by any report. */
  readonly actors: ReadonlyArray<Actor>;
  /** Those whom it was done to, by any report. */
  readonly targets: ReadonlyArray<Actor>;
  /** How well it stands. */
  readonly standing: Standing;
  /** What each report counts, apart. */
  readonly casualtyReports: ReadonlyArray<CasualtyReport>;
  /** Claims that speak against it. */
  readonly disputedBy: ReadonlyArray<Dispute>;
  /** Day of the first dated report; null where none is dated. */
  readonly firstReportedOn: Maybe<Scalars['Date']['output']>;
  /** Day of the last dated report; null where none is dated. */
  readonly lastReportedOn: Maybe<Scalars['Date']['output']>;
  /** In how many documents it is reported. */
  readonly documentCount: Scalars['Int']['output'];
  /** How many claims report it. */
  readonly claimCount: Scalars['Int']['output'];
  /** How it was derived. */
  readonly derivation: Derivation;
  /** The claims that report it. */
  readonly claims: ClaimConnection;
};


/** Something that one or more documents report as one happening. */
export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The casualties that one claim gives. */
export type CasualtyReport = {
  readonly __typename?: 'CasualtyReport';
  /** The claim. */
  readonly claim: Claim;
  /** Its counts. */
  readonly casualties: Casualties;
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

/** Matches events. Several fields must all match. */
export type EventFilter = {
  /** Is of one of these types. */
  readonly eventType?: InputMaybe<ReadonlyArray<EventType>>;
  /** Happened in this range. An event without any date matches no range. */
  readonly date?: InputMaybe<DateRangeFilter>;
  /** This actor took part, in either role. */
  readonly actor?: InputMaybe<ActorBy>;
  /** Happened at this location. */
  readonly location?: InputMaybe<LocationBy>;
  /** Happened within this location, directly or through others, or at it. */
  readonly within?: InputMaybe<LocationBy>;
  /** Stands in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** All of these match. */
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** At least one of these matches. */
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** This does not match. */
  readonly not?: InputMaybe<EventFilter>;
};

/** What events are sorted by. */
export type EventOrder = {
  /** The field; ties are broken by id. */
  readonly field: EventOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What events can be sorted by. */
export type EventOrderField =
  /** The latest day on which it can have happened. */
  | 'DATE'
  /** In how many documents it is reported. */
  | 'DOCUMENT_COUNT';

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event on a page. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** Matches a text. Several fields must all match. */
export type TextFilter = {
  /** Exactly this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these texts. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Contains this text; letter case does not matter. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this text; letter case does not matter. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Matches days. An item that is dated only by a month or a year matches where that period overlaps the range. */
export type DateRangeFilter = {
  /** First day of the range, included; without it the range has no beginning. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the range, included; without it the range has no end. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Only items whose day is known exactly. */
  readonly exactDaysOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What this graph holds, and up to when. */
export type GraphInfo = {
  readonly __typename?: 'GraphInfo';
  /** How many source documents there are. */
  readonly sourceDocumentCount: Scalars['Int']['output'];
  /** How many claims there are, superseded ones too. */
  readonly claimCount: Scalars['Int']['output'];
  /** How many actors there are. */
  readonly actorCount: Scalars['Int']['output'];
  /** How many locations there are. */
  readonly locationCount: Scalars['Int']['output'];
  /** How many reported events there are. */
  readonly eventCount: Scalars['Int']['output'];
  /** How many backings there are, past ones too. */
  readonly backingCount: Scalars['Int']['output'];
  /** How many stretches of control there are, past ones too. */
  readonly controlCount: Scalars['Int']['output'];
  /** Day of the earliest dated document; null where none is dated. */
  readonly firstPublishedOn: Maybe<Scalars['Date']['output']>;
  /** Day of the latest dated document; null where none is dated. */
  readonly lastPublishedOn: Maybe<Scalars['Date']['output']>;
  /** When this database last learned of a document; null for an empty graph. */
  readonly lastRecordedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A decision on whether two actors, or two reported events, are one. Rules decide by names and evidence; an analyst's word goes before theirs and can be undone. */
export type Judgement = Node & {
  readonly __typename?: 'Judgement';
  /** Stable id, `jdg:…`. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly about: IdentitySort;
  /** One of the two; null for an event whose report no longer counts. */
  readonly left: Maybe<IdentitySubject>;
  /** The other; null for an event whose report no longer counts. */
  readonly right: Maybe<IdentitySubject>;
  /** What it says. */
  readonly verdict: IdentityVerdict;
  /** How well the two fit, from 0 to 1; 1 for an analyst's word. */
  readonly score: Scalars['Float']['output'];
  /** Why, in plain words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Who decided: `rule:NAME@VERSION` or `analyst:NAME`. */
  readonly by: Scalars['String']['output'];
  /** What the analyst wrote beside it; null where nothing was. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** True while it is unsure and nobody has decided. */
  readonly awaitsReview: Scalars['Boolean']['output'];
  /** When it was made. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Since when it no longer stands, because what it compared is no longer told; null where it stands. */
  readonly supersededAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was undone; null where it was not. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it; null where nobody did. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

/** What a judgement on identity is about. */
export type IdentitySort =
  /** Two actors. */
  | 'ACTOR'
  /** Two reported events. */
  | 'EVENT';

/** What a judgement on identity compares. */
export type IdentitySubject = Actor | Event;

/** What a judgement on identity says. */
export type IdentityVerdict =
  /** The two are one. */
  | 'SAME'
  /** They are two. */
  | 'DIFFERENT'
  /** Nobody can tell yet: they stay apart until an analyst says more. */
  | 'UNSURE';

/** Matches judgements. Several fields must all match. */
export type JudgementFilter = {
  /** Is about actors, or about events. */
  readonly about?: InputMaybe<ReadonlyArray<IdentitySort>>;
  /** Says one of these. */
  readonly verdict?: InputMaybe<ReadonlyArray<IdentityVerdict>>;
  /** Is an analyst's (true) or a rule's (false). */
  readonly byAnalyst?: InputMaybe<Scalars['Boolean']['input']>;
  /** Waits for an analyst, or does not. */
  readonly awaitsReview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Compares this actor or event: its id. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Stands: it is neither superseded nor undone (true), or is one of both (false). */
  readonly stands?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these match. */
  readonly and?: InputMaybe<ReadonlyArray<JudgementFilter>>;
  /** At least one of these matches. */
  readonly or?: InputMaybe<ReadonlyArray<JudgementFilter>>;
  /** This does not match. */
  readonly not?: InputMaybe<JudgementFilter>;
};

/** What judgements are sorted by. */
export type JudgementOrder = {
  /** The field; ties are broken by id. */
  readonly field: JudgementOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What judgements can be sorted by. */
export type JudgementOrderField =
  /** When they were made. */
  | 'RECORDED_AT'
  /** How well the two fit. */
  | 'SCORE';

/** A page of judgements. */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** The judgements with their cursors. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** The judgements alone. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A judgement on a page. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement. */
  readonly node: Judgement;
};

/** A named part of the world, from a checkpoint or a front to a country. */
export type Location = Node & {
  readonly __typename?: 'Location';
  /** Stable id, `location:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** What kind of location it is. */
  readonly kind: LocationKind;
  /** Whether it is known by name beyond one document. */
  readonly scope: Scope;
  /** True where the gazetteer has it; false where documents alone tell of it. */
  readonly curated: Scalars['Boolean']['output'];
  /** ISO 3166 alpha-2 code of its country; null where it spans several or is not known. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** Where it lies; null where that is not known. */
  readonly coordinates: Maybe<Coordinates>;
  /** It as a Feature of RFC 7946: a Point, with `id`, and `name` and `kind` as properties; null where nobody knows where it lies. */
  readonly geoJson: Maybe<Scalars['GeoJson']['output']>;
  /** The location within which it lies directly; null where none is known. */
  readonly within: Maybe<Location>;
  /** Every name by which it is known, strong ones first, at most 200. */
  readonly aliases: ReadonlyArray<Alias>;
};

/** A point on the earth, WGS 84. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
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
  /** By its id. An unknown one answers null from a look-up, and error NOT_FOUND from a question. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly externalId?: never; }
  |  /** By any of its names, in any spelling and script: `al-Watiya`, `al-Wattia`, `الوطية`. If several fit: error AMBIGUOUS_NAME with the candidates; if none: error NOT_FOUND with suggestions. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly externalId?: never; }
  |  /** By its id elsewhere. */
  { readonly id?: never; readonly name?: never; readonly externalId: ExternalIdInput; };

/** Matches locations. Several fields must all match. */
export type LocationFilter = {
  /** Is of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<LocationKind>>;
  /** Has such a usual name. */
  readonly name?: InputMaybe<TextFilter>;
  /** Lies in one of these countries (ISO 3166 alpha-2). */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Is in the gazetteer, or is not. */
  readonly curated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known by name beyond one document, or is not. */
  readonly scope?: InputMaybe<Scope>;
  /** Lies within this location, directly or through others. */
  readonly within?: InputMaybe<LocationBy>;
  /** All of these match. */
  readonly and?: InputMaybe<ReadonlyArray<LocationFilter>>;
  /** At least one of these matches. */
  readonly or?: InputMaybe<ReadonlyArray<LocationFilter>>;
  /** This does not match. */
  readonly not?: InputMaybe<LocationFilter>;
};

/** What locations are sorted by. */
export type LocationOrder = {
  /** The field; ties are broken by id. */
  readonly field: LocationOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What locations can be sorted by. */
export type LocationOrderField =
  /** The usual name. */
  | 'NAME';

/** A page of locations. */
export type LocationConnection = {
  readonly __typename?: 'LocationConnection';
  /** The locations with their cursors. */
  readonly edges: ReadonlyArray<LocationEdge>;
  /** The locations alone. */
  readonly nodes: ReadonlyArray<Location>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A location on a page. */
export type LocationEdge = {
  readonly __typename?: 'LocationEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The location. */
  readonly node: Location;
};

/** The words of a sentence that name an actor or a location, in the document's own spelling. */
export type Mention = Node & {
  readonly __typename?: 'Mention';
  /** Stable id, `men:…`. */
  readonly id: Scalars['ID']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
  /** Whether they are a name, a description or a pronoun. */
  readonly form: MentionForm;
  /** Where they begin in the document's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The actor whom they name by the judgements made so far; null where they name a location, or nobody can say. */
  readonly actor: Maybe<Actor>;
  /** The location that they name by the judgements made so far; null where they name an actor, or nobody can say. */
  readonly location: Maybe<Location>;
};

/** How a mention names. */
export type MentionForm =
  /** A name: `Khalifa Haftar`, `the LNA`. */
  | 'NAME'
  /** A description: `the warlord`, `a security source`. */
  | 'DESCRIPTION'
  /** A pronoun: `they`, `his`. */
  | 'PRONOUN';

/**
 * Everything that can be changed. What readers may get wrong comes back as `userErrors`, and nothing is changed then; each mutation is
 * done whole or not at all.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Says whether two actors, or two reported events, are one. Claims do not change; what is derived from them does, at once. An analyst's word goes
   * before the rules', the latest of several on one pair holds, and `undoJudgement` takes it back.
   *
   * ```graphql
   * mutation TheyAreOne {
   *   judgeIdentity(input: { left: "actor:a", right: "actor:b", judgement: SAME, by: "Ada", note: "Both call him mayor." }) {
   *     judgement { id verdict }
   *     changes { type relationId change }
   *     userErrors { field code message }
   *   }
   * }
   * ```
   */
  readonly judgeIdentity: JudgeIdentityPayload;
  /**
   * Takes an analyst's judgement back: everything is as if it had never been made. The judgement stays readable.
   *
   * ```graphql
   * mutation NotSoSureAnyMore {
   *   undoJudgement(input: { judgement: "jdg:1", by: "Ada" }) {
   *     judgement { id undoneAt }
   *     changes { type relationId change }
   *     userErrors { field code message }
   *   }
   * }
   * ```
   */
  readonly undoJudgement: UndoJudgementPayload;
  /**
   * Says whether a claim is what its document says. A rejected claim stays readable and no longer counts; the latest review of a claim holds.
   *
   * ```graphql
   * mutation MisreadClaim {
   *   reviewClaim(input: { claim: "clm:1", verdict: REJECT, by: "Ada", note: "The sentence is about 2019." }) {
   *     review { id verdict }
   *     changes { type relationId change }
   *     userErrors { field code message }
   *   }
   * }
   * ```
   */
  readonly reviewClaim: ReviewClaimPayload;
  /**
   * Takes a review of a claim back: the review before it holds again, or none.
   *
   * ```graphql
   * mutation ReadOnceMore {
   *   withdrawClaimReview(input: { review: "rev:1", by: "Ada" }) {
   *     review { id withdrawnAt }
   *     changes { type relationId change }
   *     userErrors { field code message }
   *   }
   * }
   * ```
   */
  readonly withdrawClaimReview: WithdrawClaimReviewPayload;
  /**
   * Withdraws a document: its claims stop counting and stay readable. `restoreDocument` takes it back.
   *
   * ```graphql
   * mutation Retracted {
   *   withdrawDocument(input: { document: "doc:1", reason: "Retracted by its publisher." }) {
   *     sourceDocument { id withdrawnAt withdrawnReason }
   *     changes { type relationId change }
   *     userErrors { field code message }
   *   }
   * }
   * ```
   */
  readonly withdrawDocument: WithdrawDocumentPayload;
  /**
   * Lets a withdrawn document count again.
   *
   * ```graphql
   * mutation CountsAgain {
   *   restoreDocument(input: { document: "doc:1" }) {
   *     sourceDocument { id withdrawnAt }
   *     changes { type relationId change }
   *     userErrors { field code message }
   *   }
   * }
   * ```
   */
  readonly restoreDocument: RestoreDocumentPayload;
  /**
   * Reads a document into the graph: its claims, and what follows from them. Ingesting it twice is ingesting it once; a title, publisher or day given
   * for a known text corrects what was known.
   *
   * ```graphql
   * mutation ReadThis {
   *   ingestDocument(input: { text: "GNA forces took Tarhuna on Friday.", publishedOn: "2020-06-05", publisher: "Daily" }) {
   *     outcome
   *     sourceDocument { id claims { nodes { predicate quote } } }
   *     changes { type relationId change }
   *     rejections { code reason place }
   *     userErrors { field code message }
   *   }
   * }
   * ```
   */
  readonly ingestDocument: IngestDocumentPayload;
};


/**
 * Everything that can be changed. What readers may get wrong comes back as `userErrors`, and nothing is changed then; each mutation is
 * done whole or not at all.
 */
export type MutationJudgeIdentityArgs = {
  input: JudgeIdentityInput;
};


/**
 * Everything that can be changed. What readers may get wrong comes back as `userErrors`, and nothing is changed then; each mutation is
 * done whole or not at all.
 */
export type MutationUndoJudgementArgs = {
  input: UndoJudgementInput;
};


/**
 * Everything that can be changed. What readers may get wrong comes back as `userErrors`, and nothing is changed then; each mutation is
 * done whole or not at all.
 */
export type MutationReviewClaimArgs = {
  input: ReviewClaimInput;
};


/**
 * Everything that can be changed. What readers may get wrong comes back as `userErrors`, and nothing is changed then; each mutation is
 * done whole or not at all.
 */
export type MutationWithdrawClaimReviewArgs = {
  input: WithdrawClaimReviewInput;
};


/**
 * Everything that can be changed. What readers may get wrong comes back as `userErrors`, and nothing is changed then; each mutation is
 * done whole or not at all.
 */
export type MutationWithdrawDocumentArgs = {
  input: WithdrawDocumentInput;
};


/**
 * Everything that can be changed. What readers may get wrong comes back as `userErrors`, and nothing is changed then; each mutation is
 * done whole or not at all.
 */
export type MutationRestoreDocumentArgs = {
  input: RestoreDocumentInput;
};


/**
 * Everything that can be changed. What readers may get wrong comes back as `userErrors`, and nothing is changed then; each mutation is
 * done whole or not at all.
 */
export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};

/** Something in the input that keeps a mutation from being done. Nothing has been changed. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** The path of the input field that it is about; empty where it is about the whole. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** What is wrong, for programs. */
  readonly code: UserErrorCode;
  /** The same in plain words, for people. */
  readonly message: Scalars['String']['output'];
};

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

/** What became of a derived relation or event. */
export type RelationChange = {
  readonly __typename?: 'RelationChange';
  /** What it is. */
  readonly type: RelationType;
  /** Its id; `node(id:)` no longer finds it after REMOVED. */
  readonly relationId: Scalars['ID']['output'];
  /** What became of it. */
  readonly change: RelationChangeKind;
};

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

/** An analyst's word on two actors or two events. */
export type JudgeIdentityInput = {
  /** Id of an actor, of an event, or of a claim that reports an event. Ids of actors that are merged already mean these as each document alone was read. */
  readonly left: Scalars['ID']['input'];
  /** Id of another of the same sort. */
  readonly right: Scalars['ID']['input'];
  /** Whether they are one. */
  readonly judgement: AnalystVerdict;
  /** Who says so. */
  readonly by: Scalars['String']['input'];
  /** Why, for others to read. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What an analyst can say of two actors or two events. */
export type AnalystVerdict =
  /** They are one. */
  | 'SAME'
  /** They are two. */
  | 'DIFFERENT';

/** What became of a judgement. */
export type JudgeIdentityPayload = {
  readonly __typename?: 'JudgeIdentityPayload';
  /** The judgement; null where there are errors. */
  readonly judgement: Maybe<Judgement>;
  /** What changed by it. */
  readonly changes: ReadonlyArray<RelationChange>;
  /** What keeps it from being made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which judgement to take back. */
export type UndoJudgementInput = {
  /** Id of an analyst's judgement. */
  readonly judgement: Scalars['ID']['input'];
  /** Who takes it back. */
  readonly by: Scalars['String']['input'];
};

/** What became of taking a judgement back. */
export type UndoJudgementPayload = {
  readonly __typename?: 'UndoJudgementPayload';
  /** The judgement; null where there are errors. */
  readonly judgement: Maybe<Judgement>;
  /** What changed by it. */
  readonly changes: ReadonlyArray<RelationChange>;
  /** What keeps it from being taken back. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An analyst's review of a claim. */
export type ReviewClaimInput = {
  /** Id of the claim. */
  readonly claim: Scalars['ID']['input'];
  /** What was found. */
  readonly verdict: ReviewVerdict;
  /** Who reviewed it. */
  readonly by: Scalars['String']['input'];
  /** Why, for others to read. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a review. */
export type ReviewClaimPayload = {
  readonly __typename?: 'ReviewClaimPayload';
  /** The review; null where there are errors. */
  readonly review: Maybe<ClaimReview>;
  /** What changed by it. */
  readonly changes: ReadonlyArray<RelationChange>;
  /** What keeps it from being made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which review to take back. */
export type WithdrawClaimReviewInput = {
  /** Id of the review. */
  readonly review: Scalars['ID']['input'];
  /** Who takes it back. */
  readonly by: Scalars['String']['input'];
};

/** What became of taking a review back. */
export type WithdrawClaimReviewPayload = {
  readonly __typename?: 'WithdrawClaimReviewPayload';
  /** The review; null where there are errors. */
  readonly review: Maybe<ClaimReview>;
  /** What changed by it. */
  readonly changes: ReadonlyArray<RelationChange>;
  /** What keeps it from being taken back. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which document to withdraw. */
export type WithdrawDocumentInput = {
  /** Id of the document. */
  readonly document: Scalars['ID']['input'];
  /** Why, for others to read. */
  readonly reason: Scalars['String']['input'];
};

/** What became of withdrawing a document. */
export type WithdrawDocumentPayload = {
  readonly __typename?: 'WithdrawDocumentPayload';
  /** The document; null where there are errors. */
  readonly sourceDocument: Maybe<SourceDocument>;
  /** What changed by it. */
  readonly changes: ReadonlyArray<RelationChange>;
  /** What keeps it from being withdrawn. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which document to let count again. */
export type RestoreDocumentInput = {
  /** Id of the document. */
  readonly document: Scalars['ID']['input'];
};

/** What became of restoring a document. */
export type RestoreDocumentPayload = {
  readonly __typename?: 'RestoreDocumentPayload';
  /** The document; null where there are errors. */
  readonly sourceDocument: Maybe<SourceDocument>;
  /** What changed by it. */
  readonly changes: ReadonlyArray<RelationChange>;
  /** What keeps it from being restored. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A document to read. */
export type IngestDocumentInput = {
  /** Its text, without the title. */
  readonly text: Scalars['String']['input'];
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was published; without it the document is left out of `knownAt` answers. */
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Its address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What became of reading a document. */
export type IngestDocumentPayload = {
  readonly __typename?: 'IngestDocumentPayload';
  /** The document; null where there are errors. */
  readonly sourceDocument: Maybe<SourceDocument>;
  /** What became of it; null where there are errors. */
  readonly outcome: Maybe<IngestOutcome>;
  /** What changed by it. */
  readonly changes: ReadonlyArray<RelationChange>;
  /** Claims that are stored and do not count, and why. */
  readonly rejections: ReadonlyArray<IngestRejection>;
  /** What keeps it from being read. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Something in a document that is kept and does not count. */
export type IngestRejection = {
  readonly __typename?: 'IngestRejection';
  /** What is wrong, for programs. */
  readonly code: Scalars['String']['output'];
  /** The same in plain words, for people. */
  readonly reason: Scalars['String']['output'];
  /** Where in the document: offsets and words. */
  readonly place: Scalars['String']['output'];
};

/** Anything that has an id and can be asked for again by it. */
export type Node = {
  /** Opaque and stable: `node(id:)` with it gives the same thing again, also for a relation that was answered with `knownAt`. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page lies in the whole list. Both flags are exact, whichever way the list is paged. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True where at least one more item follows the last of this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True where at least one item precedes the first of this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, to be given as `before`; null for an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item, to be given as `after`; null for an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** Which way a list is sorted. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first comes first. */
  | 'ASC'
  /** Largest, latest or alphabetically last comes first. */
  | 'DESC';

/** Something the reader should know about an answer that is otherwise complete. */
export type Warning = {
  readonly __typename?: 'Warning';
  /** What kind of warning it is, for programs. */
  readonly code: WarningCode;
  /** The same in plain words, for people. */
  readonly message: Scalars['String']['output'];
};

/** Kinds of warnings. */
export type WarningCode =
  /** Documents without a publication date were left out of a `knownAt` answer: nobody can say whether they were known by then. */
  | 'UNDATED_DOCUMENTS_LEFT_OUT'
  /** The answer is of a wider location, within which the one that was asked for lies. */
  | 'ANSWER_OF_WIDER_LOCATION';

/** A date as exact as it was said, and the days between which it lies. A missing month or day is never invented. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** What was said: `2020`, `2020-06` or `2020-06-05`; null where no date was said and only the bounds are known. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** How exact `value` is; null where `value` is. */
  readonly precision: Maybe<DatePrecision>;
  /** Earliest day on which it can be; null where nothing bounds it. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** Latest day on which it can be, by the text, the publication or the arrival in this database; null for an event that nothing bounds. `asOf` counts from here. */
  readonly latest: Maybe<Scalars['Date']['output']>;
};

/** How exact a date is. */
export type DatePrecision =
  /** A year alone. */
  | 'YEAR'
  /** A month of a year. */
  | 'MONTH'
  /** A day. */
  | 'DAY';

/** Why a bound of an interval is where it is. */
export type BoundBasis =
  /** The text gives the date. */
  | 'STATED'
  /** The text gives none: it was so by the day of the first report. */
  | 'FIRST_REPORTED'
  /** Neither text nor publication gives a day: it was so by the day on which this database learned of it. */
  | 'FIRST_RECORDED';

/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Who backs this actor. A leader and the force named for him are one recipient, whichever of them is asked for.
   *
   * ```graphql
   * query WhoBacksHaftar {
   *   whoBacks(actor: { name: "Haftar" }, asOf: "2020-06-05") {
   *     nodes {
   *       backer { name }
   *       kinds
   *       standing
   *       firstReportedOn
   *       lastReportedOn
   *       claims(first: 3) { nodes { quote sourceDocument { title publisher publishedOn } } }
   *     }
   *     note
   *   }
   * }
   * ```
   */
  readonly whoBacks: BackingConnection;
  /**
   * Whom this actor backs.
   *
   * ```graphql
   * query BackedByTurkey {
   *   backedBy(actor: { name: "Turkey" }) {
   *     nodes { recipient { name } kinds standing validFrom { value latest } }
   *     note
   *   }
   * }
   * ```
   */
  readonly backedBy: BackingConnection;
  /**
   * Who controls this location. State LOST says who lost it while nobody is known to hold it. An empty answer means that nothing
   * is known, never that nobody is there.
   *
   * ```graphql
   * query WhoControlsTarhuna {
   *   whoControls(location: { name: "Tarhuna" }, asOf: "2020-06-05") {
   *     nodes {
   *       actor { name }
   *       state
   *       standing
   *       validFrom { value earliest latest }
   *       claims(first: 3) { nodes { quote sourceDocument { publishedOn } } }
   *     }
   *     note
   *   }
   * }
   * ```
   */
  readonly whoControls: ControlConnection;
  /**
   * What this actor controls. Stretches with state LOST are left out, unless the filter asks for them.
   *
   * ```graphql
   * query ControlledByTheLna {
   *   controlledBy(actor: { name: "LNA" }, asOf: "2020-05-28") {
   *     totalCount
   *     nodes { location { name kind } state standing lastReportedOn }
   *   }
   * }
   * ```
   */
  readonly controlledBy: ControlConnection;
  /**
   * The whole time line of a location, earliest stretch first, at most 1000..
   *
   * ```graphql
   * query HistoryOfTheAirbase {
   *   controlHistory(location: { name: "al-Watiya" }) {
   *     actor { name }
   *     state
   *     validFrom { value latest }
   *     validTo { value latest }
   *     standing
   *     derivation { rule reasons }
   *   }
   * }
   * ```
   */
  readonly controlHistory: ReadonlyArray<Control>;
  /**
   * One actor. Null for an unknown id; for names see `ActorBy`.
   *
   * ```graphql
   * query OneActor {
   *   actor(by: { name: "Haftar" }) {
   *     id
   *     name
   *     kind
   *     aliases { name strength script }
   *     forces { id name }
   *     affiliations(first: 5) { nodes { group { name } roles } }
   *   }
   * }
   * ```
   */
  readonly actor: Maybe<Actor>;
  /**
   * One location. Null for an unknown id; for names see `LocationBy`.
   *
   * ```graphql
   * query OneLocation {
   *   location(by: { name: "Tarhuna" }) {
   *     id
   *     name
   *     kind
   *     country
   *     coordinates { latitude longitude }
   *     within { name within { name } }
   *   }
   * }
   * ```
   */
  readonly location: Maybe<Location>;
  /**
   * Actors.
   *
   * ```graphql
   * query ArmedForces {
   *   actors(filter: { kind: [ARMED_FORCE], name: { contains: "army" } }, first: 10) {
   *     totalCount
   *     nodes { id name kind country }
   *     pageInfo { hasNextPage endCursor }
   *   }
   * }
   * ```
   */
  readonly actors: ActorConnection;
  /**
   * Locations.
   *
   * ```graphql
   * query LocationsWithinTripoli {
   *   locations(filter: { within: { name: "Tripoli" } }, first: 20) {
   *     nodes { id name kind within { name } }
   *   }
   * }
   * ```
   */
  readonly locations: LocationConnection;
  /**
   * Reported events.
   *
   * ```graphql
   * query AirstrikesInMayAndJune {
   *   events(
   *     filter: { eventType: [AIRSTRIKE, SHELLING], date: { from: "2020-05-01", to: "2020-06-30" } }
   *     orderBy: { field: DATE, direction: DESC }
   *   ) {
   *     nodes { name eventType date { value } location { name } actors { name } targets { name } standing }
   *   }
   * }
   * ```
   */
  readonly events: EventConnection;
  /**
   * Claims, with the words behind each.
   *
   * ```graphql
   * query Denials {
   *   claims(filter: { polarity: [DENIED], counts: true }, first: 10) {
   *     nodes {
   *       __typename
   *       quote
   *       claimedBy { name }
   *       passage { text }
   *       sourceDocument { title publishedOn }
   *       ... on BackingClaim { backer { name } recipient { name } kind }
   *     }
   *   }
   * }
   * ```
   */
  readonly claims: ClaimConnection;
  /**
   * Source documents.
   *
   * ```graphql
   * query LatestDocuments {
   *   sourceDocuments(filter: { withdrawn: false }, orderBy: { field: PUBLISHED_ON, direction: DESC }, first: 5) {
   *     nodes { id title publisher publishedOn claims(first: 3) { totalCount nodes { quote } } }
   *   }
   * }
   * ```
   */
  readonly sourceDocuments: SourceDocumentConnection;
  /**
   * Searches names, titles and texts; the best 500, best first.
   *
   * ```graphql
   * query SearchForWatiya {
   *   search(text: "Wattia airbase", first: 5) {
   *     edges {
   *       score
   *       node {
   *         __typename
   *         ... on Location { id name kind }
   *         ... on Actor { id name }
   *         ... on Event { id eventName: name }
   *         ... on SourceDocument { id title }
   *       }
   *     }
   *   }
   * }
   * ```
   */
  readonly search: SearchConnection;
  /**
   * What waits for an analyst: pairs of actors or of events of which no rule can tell whether they are one. The likeliest come first.
   *
   * ```graphql
   * query WhatWaitsForReview {
   *   reviews(first: 10) {
   *     nodes { id about score reasons left { ... on Actor { id name } ... on Event { id name } } right { ... on Actor { id name } ... on Event { id name } } }
   *   }
   * }
   * ```
   */
  readonly reviews: JudgementConnection;
  /**
   * Every judgement on whether two actors or two events are one, by rules and by analysts, also those that were undone.
   *
   * ```graphql
   * query WhoJudgedWhat {
   *   judgements(filter: { byAnalyst: true }) {
   *     nodes { id verdict by note recordedAt undoneAt left { ... on Actor { name } } right { ... on Actor { name } } }
   *   }
   * }
   * ```
   */
  readonly judgements: JudgementConnection;
  /**
   * What documents disagree on: relations and events that some assert and others deny, and places that rivals claim at one time.
   *
   * ```graphql
   * query WhatIsInDispute {
   *   disputes(filter: { types: [BACKING, CONTROL] }) {
   *     nodes {
   *       relation {
   *         ... on Backing { backer { name } recipient { name } }
   *         ... on Control { actor { name } location { name } }
   *       }
   *       reasons
   *       claimsFor { nodes { quote } }
   *       claimsAgainst { nodes { quote claimedBy { name } } }
   *     }
   *   }
   * }
   * ```
   */
  readonly disputes: DisputeConnection;
  /**
   * What was learned, ended or came into dispute between two days of knowledge: by what was published after the first and up to the second.
   * Every relation is derived for both days: where more than 2,000 pairs and places were spoken of in between, error BAD_USER_INPUT asks for fewer days.
   *
   * ```graphql
   * query WhatIsNewSinceJune {
   *   changes(from: "2020-06-01", to: "2020-06-05") {
   *     nodes {
   *       kind
   *       relation {
   *         ... on Backing { backer { name } recipient { name } standing }
   *         ... on Control { actor { name } location { name } state standing }
   *       }
   *     }
   *   }
   * }
   * ```
   */
  readonly changes: ChangeConnection;
  /**
   * Anything by its id; null for an unknown one.
   *
   * ```graphql
   * query AnythingById {
   *   node(id: "actor:libyan-national-army") {
   *     __typename
   *     id
   *     ... on Actor { name }
   *   }
   * }
   * ```
   */
  readonly node: Maybe<Node>;
  /**
   * Up to 100 things by their ids, in the same order; null for each unknown one.
   *
   * ```graphql
   * query ThingsById {
   *   nodes(ids: ["actor:libyan-national-army", "location:tripoli"]) {
   *     __typename
   *     id
   *   }
   * }
   * ```
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * What the graph holds, and up to when.
   *
   * ```graphql
   * query WhatIsInTheGraph {
   *   graph { sourceDocumentCount claimCount actorCount backingCount controlCount lastPublishedOn lastRecordedAt }
   * }
   * ```
   */
  readonly graph: GraphInfo;
  /**
   * Counts of what the lists would give, under the same filters.
   *
   * ```graphql
   * query WhoTellsOfTheLNAAndOfWhat {
   *   aggregates {
   *     claimsByPublisher(filter: { actor: { name: "LNA" } }, first: 10) { publisher documentCount claimCount }
   *     eventsByMonth(filter: { actor: { name: "LNA" } }) { month eventType eventCount }
   *     backersByKind(actor: { name: "LNA" }, asOf: "2020-06-05") { kind backerCount }
   *   }
   * }
   * ```
   */
  readonly aggregates: Aggregates;
  /**
   * How two actors are connected: the shortest ways from one to the other over who backs, belongs to or is part of whom, the best reported first
   * among those of one length, each hop with the sentences behind it. Where there is none, ways with one hop over a location that both hold or
   * contest, or over an event in which both took part. What is only denied connects nobody. Empty: no way of so few hops is known, which is
   * not "unconnected".
   *
   * With `knownAt` everything on the way is derived anew from what had been published by that day, wherever documents of any day tie two actors;
   * only parts of actors and names for leaders, which say who somebody is, are as they are known today, and events that had been reported by then are
   * shown as they stand today, the hop's `claims` apart. Of one actor the 200 most reported ties of each
   * kind are followed; of one step 400 actors and 10,000 ties, the most reported, with `knownAt` 2,000.
   *
   * ```graphql
   * query HowTurkeyIsConnectedToRussia {
   *   howConnected(from: { name: "Turkey" }, to: { name: "Russia" }, maxHops: 3) {
   *     length
   *     hops { summary kind standing from { name } to { name } claims(first: 2) { nodes { quote } } }
   *   }
   * }
   * ```
   */
  readonly howConnected: ReadonlyArray<ConnectionPath>;
  /**
   * Events as a FeatureCollection, latest first: for a map. Events at locations of which nobody knows where they lie are left out; `truncated` beside
   * `features` says whether more match than were asked for. Properties: `name`, `eventType`, `date` as said or null, `earliest`, `latest`,
   * `standing`, `documentCount`, `location` and `locationKind` (the point is the location's, so that it is as exact as that is small).
   *
   * ```graphql
   * query AirstrikesOnAMap {
   *   eventMap(filter: { eventType: [AIRSTRIKE], date: { from: "2020-05-01" } }, first: 200)
   * }
   * ```
   */
  readonly eventMap: Scalars['GeoJson']['output'];
  /**
   * Who controls what on a day, as a FeatureCollection: one feature for each stretch of control at a location of which it is known where it lies, the most
   * reported first; `truncated` beside `features` says whether more match than were asked for. Properties: `location`, `locationId`,
   * `locationKind`, `actor`, `actorId`, `state`, `standing`, `validFrom` as said or null, `validFromLatest`, `documentCount`.
   *
   * ```graphql
   * query WhoHeldWhatInLibya {
   *   controlMap(within: { name: "Libya" }, asOf: "2020-06-05", filter: { state: [HELD, CONTESTED] })
   * }
   * ```
   */
  readonly controlMap: Scalars['GeoJson']['output'];
  /**
   * What happened to an actor, at a location, or both, in the order of days: events, who began and ceased to back it or be backed by it, and what it
   * gained and lost.
   *
   * ```graphql
   * query TimelineOfTarhuna {
   *   timeline(filter: { location: { name: "Tarhuna" }, from: "2020-04-01" }, first: 20) {
   *     nodes { day date { value precision } kind summary standing claims(first: 1) { nodes { quote } } }
   *   }
   * }
   * ```
   */
  readonly timeline: TimelineConnection;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryWhoBacksArgs = {
  actor: ActorBy;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<BackingFilter>;
  orderBy?: InputMaybe<BackingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryBackedByArgs = {
  actor: ActorBy;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<BackingFilter>;
  orderBy?: InputMaybe<BackingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryWhoControlsArgs = {
  location: LocationBy;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  includeWithin?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ControlFilter>;
  orderBy?: InputMaybe<ControlOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryControlledByArgs = {
  actor: ActorBy;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ControlFilter>;
  orderBy?: InputMaybe<ControlOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryControlHistoryArgs = {
  location: LocationBy;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryActorArgs = {
  by: ActorBy;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryLocationArgs = {
  by: LocationBy;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryLocationsArgs = {
  filter?: InputMaybe<LocationFilter>;
  orderBy?: InputMaybe<LocationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QuerySourceDocumentsArgs = {
  filter?: InputMaybe<SourceDocumentFilter>;
  orderBy?: InputMaybe<SourceDocumentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryReviewsArgs = {
  filter?: InputMaybe<JudgementFilter>;
  orderBy?: InputMaybe<JudgementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryJudgementsArgs = {
  filter?: InputMaybe<JudgementFilter>;
  orderBy?: InputMaybe<JudgementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryDisputesArgs = {
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryChangesArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryHowConnectedArgs = {
  from: ActorBy;
  to: ActorBy;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<HopKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryEventMapArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryControlMapArgs = {
  within?: InputMaybe<LocationBy>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ControlFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Errors carry a code in `extensions.code`: `AMBIGUOUS_NAME` (several bear the name: `candidates`), `NOT_FOUND` (nobody does: `suggestions`),
 * `BAD_USER_INPUT` (the message names the argument), `UNAUTHENTICATED` (an API key is needed), `UNAVAILABLE` and `TIMEOUT` (try again later),
 * `INTERNAL_SERVER_ERROR` (a defect: the log has it under `id`).
 */
export type QueryTimelineArgs = {
  filter: TimelineFilter;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a search can find. */
export type SearchResult = Actor | Location | Event | SourceDocument;

/** What to search for. */
export type SearchType =
  /** Actors, by their names in any spelling. */
  | 'ACTOR'
  /** Locations, by their names in any spelling. */
  | 'LOCATION'
  /** Reported events, by their names. */
  | 'EVENT'
  /** Source documents, by title and text. */
  | 'SOURCE_DOCUMENT';

/** A page of what a search found, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found, with cursors and scores. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found, alone. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something that a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** What was found. */
  readonly node: SearchResult;
  /** How well it fits: only comparable within one search. */
  readonly score: Scalars['Float']['output'];
};

/** One published report. */
export type SourceDocument = Node & {
  readonly __typename?: 'SourceDocument';
  /** Stable id, `doc:…`, from its origin and text. */
  readonly id: Scalars['ID']['output'];
  /** Its title; null where it has none. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Who published it; null where that is not known. An unknown publisher is not independent of anything. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** Day of publication; null where that is not known. Such a document is left out of `knownAt` answers. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** Its address; null where that is not known. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Language of its text, as `en`. */
  readonly language: Scalars['String']['output'];
  /** The text in which all offsets count, in UTF-16 code units: title, a blank line, and the body. */
  readonly text: Scalars['String']['output'];
  /** Name and version of the extractor that read it, as `rules@1`. */
  readonly extractor: Scalars['String']['output'];
  /** When this database learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was withdrawn; null where it was not. Claims of a withdrawn document stay readable and no longer count. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn; null where it was not. */
  readonly withdrawnReason: Maybe<Scalars['String']['output']>;
  /** What it says, in the order of its text. */
  readonly claims: ClaimConnection;
};


/** One published report. */
export type SourceDocumentClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A sentence of a source document. */
export type Passage = Node & {
  readonly __typename?: 'Passage';
  /** Stable id, `psg:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its place among the document's sentences, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Where it begins in the document's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The sentence. */
  readonly text: Scalars['String']['output'];
  /** The document of which it is a part. */
  readonly sourceDocument: SourceDocument;
};

/** Matches source documents. Several fields must all match. */
export type SourceDocumentFilter = {
  /** Has such a title. */
  readonly title?: InputMaybe<TextFilter>;
  /** Was published by such a publisher. */
  readonly publisher?: InputMaybe<TextFilter>;
  /** Was published in this range. A document without a date matches no range. */
  readonly publishedOn?: InputMaybe<DateRangeFilter>;
  /** Has a known day of publication, or has none. */
  readonly dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is withdrawn, or is not. */
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these match. */
  readonly and?: InputMaybe<ReadonlyArray<SourceDocumentFilter>>;
  /** At least one of these matches. */
  readonly or?: InputMaybe<ReadonlyArray<SourceDocumentFilter>>;
  /** This does not match. */
  readonly not?: InputMaybe<SourceDocumentFilter>;
};

/** What source documents are sorted by. */
export type SourceDocumentOrder = {
  /** The field; ties are broken by id. */
  readonly field: SourceDocumentOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What source documents can be sorted by. */
export type SourceDocumentOrderField =
  /** The day of publication; a document without one counts as earliest. */
  | 'PUBLISHED_ON'
  /** When this database learned of it. */
  | 'RECORDED_AT';

/** A page of source documents. */
export type SourceDocumentConnection = {
  readonly __typename?: 'SourceDocumentConnection';
  /** The documents with their cursors. */
  readonly edges: ReadonlyArray<SourceDocumentEdge>;
  /** The documents alone. */
  readonly nodes: ReadonlyArray<SourceDocument>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source document on a page. */
export type SourceDocumentEdge = {
  readonly __typename?: 'SourceDocumentEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: SourceDocument;
};

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

/** How a relation was derived from claims. */
export type Derivation = {
  readonly __typename?: 'Derivation';
  /** Name of the rule that decided. */
  readonly rule: Scalars['String']['output'];
  /** Its reasons in plain words, in the order in which they were weighed. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that the decision rests on. */
  readonly claims: ClaimConnection;
};


/** How a relation was derived from claims. */
export type DerivationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A claim that speaks against a relation. */
export type Dispute = {
  readonly __typename?: 'Dispute';
  /** The claim. */
  readonly claim: Claim;
  /** True where whoever makes it gains by it: a denial of one's own deed weighs little. */
  readonly interested: Scalars['Boolean']['output'];
};

/**
 * What is told as it happens, over the `graphql-transport-ws` protocol at the same address as questions (`ws://…/graphql`). An API key goes into the
 * header `Authorization`, or into the payload of the connection as `authorization`.
 *
 * Told at once, and in full, is what this service does: documents that it reads, and what mutations change. What other processes read into the same
 * graph (`suzerain ingest`, another service) is seen within seconds: documents that are new to the graph, and the relations that rest on them, ADDED
 * where no other document speaks for them and CHANGED else.
 *
 * Not told is what other processes do beyond that: relations that only end, change their standing or are REMOVED by a document that they read, and what they
 * correct, withdraw, judge or review. Nor is a document of theirs whose moment of recording, by the clock of its machine, lies more than 30 seconds before what
 * was recorded last: clocks of machines that share a graph should agree. To miss nothing, ask `changes` or `sourceDocuments` from time to time.
 *
 * Errors have the codes of `Query`, and two more: `TOO_MANY_SUBSCRIPTIONS` on one connection, and `SUBSCRIBER_TOO_SLOW` where more waits for a client than is kept.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Each document that is read, as soon as it is in the graph.
   *
   * ```graphql
   * subscription DocumentsOnHaftar {
   *   documentIngested(filter: { actor: { name: "Haftar" } }) {
   *     outcome
   *     sourceDocument { id title publisher publishedOn claims(first: 5) { nodes { quote } } }
   *     changes { type relationId change }
   *   }
   * }
   * ```
   */
  readonly documentIngested: DocumentIngested;
  /**
   * Each derived relation or event that changes, whatever the reason: a document, a judgement, a review or a withdrawal.
   *
   * ```graphql
   * subscription WhoTakesOrLosesTarhuna {
   *   relationChanged(filter: { type: [CONTROL], location: { name: "Tarhuna" } }) {
   *     change
   *     relationId
   *     relation {
   *       ... on Control { actor { name } location { name } state standing claims(first: 1) { nodes { quote } } }
   *     }
   *   }
   * }
   * ```
   */
  readonly relationChanged: RelationChanged;
};


/**
 * What is told as it happens, over the `graphql-transport-ws` protocol at the same address as questions (`ws://…/graphql`). An API key goes into the
 * header `Authorization`, or into the payload of the connection as `authorization`.
 *
 * Told at once, and in full, is what this service does: documents that it reads, and what mutations change. What other processes read into the same
 * graph (`suzerain ingest`, another service) is seen within seconds: documents that are new to the graph, and the relations that rest on them, ADDED
 * where no other document speaks for them and CHANGED else.
 *
 * Not told is what other processes do beyond that: relations that only end, change their standing or are REMOVED by a document that they read, and what they
 * correct, withdraw, judge or review. Nor is a document of theirs whose moment of recording, by the clock of its machine, lies more than 30 seconds before what
 * was recorded last: clocks of machines that share a graph should agree. To miss nothing, ask `changes` or `sourceDocuments` from time to time.
 *
 * Errors have the codes of `Query`, and two more: `TOO_MANY_SUBSCRIPTIONS` on one connection, and `SUBSCRIBER_TOO_SLOW` where more waits for a client than is kept.
 */
export type SubscriptionDocumentIngestedArgs = {
  filter?: InputMaybe<DocumentIngestedFilter>;
};


/**
 * What is told as it happens, over the `graphql-transport-ws` protocol at the same address as questions (`ws://…/graphql`). An API key goes into the
 * header `Authorization`, or into the payload of the connection as `authorization`.
 *
 * Told at once, and in full, is what this service does: documents that it reads, and what mutations change. What other processes read into the same
 * graph (`suzerain ingest`, another service) is seen within seconds: documents that are new to the graph, and the relations that rest on them, ADDED
 * where no other document speaks for them and CHANGED else.
 *
 * Not told is what other processes do beyond that: relations that only end, change their standing or are REMOVED by a document that they read, and what they
 * correct, withdraw, judge or review. Nor is a document of theirs whose moment of recording, by the clock of its machine, lies more than 30 seconds before what
 * was recorded last: clocks of machines that share a graph should agree. To miss nothing, ask `changes` or `sourceDocuments` from time to time.
 *
 * Errors have the codes of `Query`, and two more: `TOO_MANY_SUBSCRIPTIONS` on one connection, and `SUBSCRIBER_TOO_SLOW` where more waits for a client than is kept.
 */
export type SubscriptionRelationChangedArgs = {
  filter?: InputMaybe<RelationChangedFilter>;
};

/** A document was read. */
export type DocumentIngested = {
  readonly __typename?: 'DocumentIngested';
  /** What became of it; a document that is as it was is not told. */
  readonly outcome: IngestOutcome;
  /** The document. */
  readonly sourceDocument: SourceDocument;
  /** What changed by it. */
  readonly changes: ReadonlyArray<RelationChange>;
};

/** A derived relation or event changed. */
export type RelationChanged = {
  readonly __typename?: 'RelationChanged';
  /** What it is. */
  readonly type: RelationType;
  /** Its id; `node(id:)` no longer finds it after REMOVED. */
  readonly relationId: Scalars['ID']['output'];
  /** What became of it. */
  readonly change: RelationChangeKind;
  /** As it stands now; null where it is no more. */
  readonly relation: Maybe<Relation>;
};

/** Matches documents that are read. All fields must match. */
export type DocumentIngestedFilter = {
  /** One of these became of it. */
  readonly outcome?: InputMaybe<ReadonlyArray<IngestOutcome>>;
  /** At least one claim of it, the same for this and the next two, speaks of this actor in any role. */
  readonly actor?: InputMaybe<ActorBy>;
  /** At least one claim of it speaks of this location. */
  readonly location?: InputMaybe<LocationBy>;
  /** At least one claim of it is about one of these. */
  readonly predicate?: InputMaybe<ReadonlyArray<Predicate>>;
};

/** Matches changes of relations. All fields must match. Of an event that is REMOVED only type and change are known. */
export type RelationChangedFilter = {
  /** Is one of these. */
  readonly type?: InputMaybe<ReadonlyArray<RelationType>>;
  /** One of these became of it. */
  readonly change?: InputMaybe<ReadonlyArray<RelationChangeKind>>;
  /** This actor, or the leader or force that is one end with it, is at either end, or took part. */
  readonly actor?: InputMaybe<ActorBy>;
  /** It is about this location or one within it, or happened there. */
  readonly location?: InputMaybe<LocationBy>;
  /** It is a backing of at least one of these kinds. */
  readonly backingKind?: InputMaybe<ReadonlyArray<BackingKind>>;
  /** It is an event of one of these types. */
  readonly eventType?: InputMaybe<ReadonlyArray<EventType>>;
};

/** Matches entries of a time line. All fields must match. */
export type TimelineFilter = {
  /** Took part, backs or is backed, controls. A leader and the force named for him are one. */
  readonly actor?: InputMaybe<ActorBy>;
  /** Where it happened, or what was held. Backings are nowhere: with a location none are given. */
  readonly location?: InputMaybe<LocationBy>;
  /** Also what happened at locations within. */
  readonly includeWithin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these kinds; all if absent. */
  readonly kinds?: InputMaybe<ReadonlyArray<TimelineEntryKind>>;
  /** First day, included. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, included. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Stands in one of these ways; if absent whatever is not only denied. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

/** Something that has a place on a time line. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** The day that gives it its place: the latest on which it can have happened. */
  readonly day: Scalars['Date']['output'];
  /** When, as far as it is known. */
  readonly date: PartialDate;
  /** What it is. */
  readonly kind: TimelineEntryKind;
  /** What happened, in a few words. */
  readonly summary: Scalars['String']['output'];
  /** How well what it is about stands. */
  readonly standing: Standing;
  /** The event, or the backing or stretch of control that began or ended. */
  readonly relation: TimelineRelation;
  /** The claims behind it. */
  readonly claims: ClaimConnection;
};


/** Something that has a place on a time line. */
export type TimelineEntryClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What entries of a time line are about. */
export type TimelineRelation = Event | Backing | Control;

/** What entries of a time line tell. */
export type TimelineEntryKind =
  /** Something happened. */
  | 'EVENT'
  /** Somebody began to back somebody, or was first reported to. */
  | 'BACKING_BEGAN'
  /** Somebody ceased to back somebody. */
  | 'BACKING_ENDED'
  /** Somebody held a location from then on. */
  | 'CONTROL_BEGAN'
  /** Somebody's hold on a location was contested from then on. */
  | 'CONTROL_CONTESTED'
  /** Somebody lost a location, and nobody is known to have held it from then on. */
  | 'CONTROL_LOST'
  /** Somebody's hold on a location, or their part in contesting it, ended. */
  | 'CONTROL_ENDED';

/** A page of a time line. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry on a page. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: TimelineEntry;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActorKind: ActorKind;
  ActorBy: ActorBy;
  ExternalIdInput: ExternalIdInput;
  ActorFilter: ActorFilter;
  ActorOrder: ActorOrder;
  ActorOrderField: ActorOrderField;
  ActorConnection: ResolverTypeWrapper<ActorPage>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  Affiliation: ResolverTypeWrapper<AffiliationRow>;
  AffiliationConnection: ResolverTypeWrapper<AffiliationPage>;
  AffiliationEdge: ResolverTypeWrapper<Omit<AffiliationEdge, 'node'> & { node: ResolversTypes['Affiliation'] }>;
  Aggregates: ResolverTypeWrapper<object>;
  PublisherCount: ResolverTypeWrapper<PublisherCount>;
  EventMonthCount: ResolverTypeWrapper<EventMonthCount>;
  BackingKindCount: ResolverTypeWrapper<BackingKindCount>;
  Alias: ResolverTypeWrapper<AliasRow>;
  AliasStrength: AliasStrength;
  Scope: Scope;
  Backing: ResolverTypeWrapper<BackingRow>;
  BackingKindDetail: ResolverTypeWrapper<BackingKindDetailRow>;
  BackingKind: BackingKind;
  BackingFilter: BackingFilter;
  BackingOrder: BackingOrder;
  BackingOrderField: BackingOrderField;
  BackingConnection: ResolverTypeWrapper<BackingAnswer>;
  BackingEdge: ResolverTypeWrapper<Omit<BackingEdge, 'node'> & { node: ResolversTypes['Backing'] }>;
  Casualties: ResolverTypeWrapper<Casualties>;
  CountRange: ResolverTypeWrapper<CountRange>;
  Change: ResolverTypeWrapper<ChangeSource>;
  ChangedRelation: ResolverTypeWrapper<RelationRow>;
  ChangeKind: ChangeKind;
  ChangeConnection: ResolverTypeWrapper<ChangePage>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ClaimReview: ResolverTypeWrapper<ClaimReviewRow>;
  ReviewVerdict: ReviewVerdict;
  Claim: ResolverTypeWrapper<ClaimRow>;
  BackingClaim: ResolverTypeWrapper<ClaimRow>;
  ControlClaim: ResolverTypeWrapper<ClaimRow>;
  EventClaim: ResolverTypeWrapper<ClaimRow>;
  AffiliationClaim: ResolverTypeWrapper<ClaimRow>;
  RuleReference: ResolverTypeWrapper<RuleReference>;
  Predicate: Predicate;
  Polarity: Polarity;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ConnectionPath: ResolverTypeWrapper<PathSource>;
  ConnectionHop: ResolverTypeWrapper<HopSource>;
  HopKind: HopKind;
  Control: ResolverTypeWrapper<ControlRow>;
  ControlState: ControlState;
  ControlStatus: ControlStatus;
  ControlExtent: ControlExtent;
  ControlFilter: ControlFilter;
  ControlOrder: ControlOrder;
  ControlOrderField: ControlOrderField;
  ControlConnection: ResolverTypeWrapper<ControlAnswer>;
  ControlEdge: ResolverTypeWrapper<ControlEdgeSource>;
  DisputedRelation: ResolverTypeWrapper<RelationRow>;
  Relation: ResolverTypeWrapper<RelationRow>;
  DisputeFilter: DisputeFilter;
  DisputeConnection: ResolverTypeWrapper<DisputePage>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['DisputedRelation'] }>;
  Event: ResolverTypeWrapper<EventRow>;
  CasualtyReport: ResolverTypeWrapper<CasualtyReportRow>;
  EventType: EventType;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  EventConnection: ResolverTypeWrapper<EventPage>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  TextFilter: TextFilter;
  DateRangeFilter: DateRangeFilter;
  GeoJson: ResolverTypeWrapper<Scalars['GeoJson']['output']>;
  GraphInfo: ResolverTypeWrapper<GraphInfo>;
  Judgement: ResolverTypeWrapper<JudgementRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IdentitySort: IdentitySort;
  IdentitySubject: ResolverTypeWrapper<IdentitySubjectRow>;
  IdentityVerdict: IdentityVerdict;
  JudgementFilter: JudgementFilter;
  JudgementOrder: JudgementOrder;
  JudgementOrderField: JudgementOrderField;
  JudgementConnection: ResolverTypeWrapper<JudgementPage>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  Location: ResolverTypeWrapper<LocationRow>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  LocationKind: LocationKind;
  LocationBy: LocationBy;
  LocationFilter: LocationFilter;
  LocationOrder: LocationOrder;
  LocationOrderField: LocationOrderField;
  LocationConnection: ResolverTypeWrapper<LocationPage>;
  LocationEdge: ResolverTypeWrapper<Omit<LocationEdge, 'node'> & { node: ResolversTypes['Location'] }>;
  Mention: ResolverTypeWrapper<MentionRow>;
  MentionForm: MentionForm;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  RelationChange: ResolverTypeWrapper<RelationChange>;
  RelationType: RelationType;
  RelationChangeKind: RelationChangeKind;
  JudgeIdentityInput: JudgeIdentityInput;
  AnalystVerdict: AnalystVerdict;
  JudgeIdentityPayload: ResolverTypeWrapper<Omit<JudgeIdentityPayload, 'judgement'> & { judgement?: Maybe<ResolversTypes['Judgement']> }>;
  UndoJudgementInput: UndoJudgementInput;
  UndoJudgementPayload: ResolverTypeWrapper<Omit<UndoJudgementPayload, 'judgement'> & { judgement?: Maybe<ResolversTypes['Judgement']> }>;
  ReviewClaimInput: ReviewClaimInput;
  ReviewClaimPayload: ResolverTypeWrapper<Omit<ReviewClaimPayload, 'review'> & { review?: Maybe<ResolversTypes['ClaimReview']> }>;
  WithdrawClaimReviewInput: WithdrawClaimReviewInput;
  WithdrawClaimReviewPayload: ResolverTypeWrapper<Omit<WithdrawClaimReviewPayload, 'review'> & { review?: Maybe<ResolversTypes['ClaimReview']> }>;
  WithdrawDocumentInput: WithdrawDocumentInput;
  WithdrawDocumentPayload: ResolverTypeWrapper<Omit<WithdrawDocumentPayload, 'sourceDocument'> & { sourceDocument?: Maybe<ResolversTypes['SourceDocument']> }>;
  RestoreDocumentInput: RestoreDocumentInput;
  RestoreDocumentPayload: ResolverTypeWrapper<Omit<RestoreDocumentPayload, 'sourceDocument'> & { sourceDocument?: Maybe<ResolversTypes['SourceDocument']> }>;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: ResolverTypeWrapper<Omit<IngestDocumentPayload, 'sourceDocument'> & { sourceDocument?: Maybe<ResolversTypes['SourceDocument']> }>;
  IngestOutcome: IngestOutcome;
  IngestRejection: ResolverTypeWrapper<IngestRejection>;
  Node: ResolverTypeWrapper<NodeRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  OrderDirection: OrderDirection;
  Warning: ResolverTypeWrapper<Warning>;
  WarningCode: WarningCode;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  DatePrecision: DatePrecision;
  BoundBasis: BoundBasis;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  SearchResult: ResolverTypeWrapper<SearchResultRow>;
  SearchType: SearchType;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeSource>;
  SourceDocument: ResolverTypeWrapper<SourceDocumentRow>;
  Passage: ResolverTypeWrapper<PassageRow>;
  SourceDocumentFilter: SourceDocumentFilter;
  SourceDocumentOrder: SourceDocumentOrder;
  SourceDocumentOrderField: SourceDocumentOrderField;
  SourceDocumentConnection: ResolverTypeWrapper<SourceDocumentPage>;
  SourceDocumentEdge: ResolverTypeWrapper<Omit<SourceDocumentEdge, 'node'> & { node: ResolversTypes['SourceDocument'] }>;
  Standing: Standing;
  Derivation: ResolverTypeWrapper<DerivationRow>;
  Dispute: ResolverTypeWrapper<DisputeRow>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DocumentIngested: ResolverTypeWrapper<DocumentTold>;
  RelationChanged: ResolverTypeWrapper<RelationTold>;
  DocumentIngestedFilter: DocumentIngestedFilter;
  RelationChangedFilter: RelationChangedFilter;
  TimelineFilter: TimelineFilter;
  TimelineEntry: ResolverTypeWrapper<TimelineEntrySource>;
  TimelineRelation: ResolverTypeWrapper<TimelineRelationRow>;
  TimelineEntryKind: TimelineEntryKind;
  TimelineConnection: ResolverTypeWrapper<TimelinePage>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  ActorBy: ActorBy;
  ExternalIdInput: ExternalIdInput;
  ActorFilter: ActorFilter;
  ActorOrder: ActorOrder;
  ActorConnection: ActorPage;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  Affiliation: AffiliationRow;
  AffiliationConnection: AffiliationPage;
  AffiliationEdge: Omit<AffiliationEdge, 'node'> & { node: ResolversParentTypes['Affiliation'] };
  Aggregates: object;
  PublisherCount: PublisherCount;
  EventMonthCount: EventMonthCount;
  BackingKindCount: BackingKindCount;
  Alias: AliasRow;
  Backing: BackingRow;
  BackingKindDetail: BackingKindDetailRow;
  BackingFilter: BackingFilter;
  BackingOrder: BackingOrder;
  BackingConnection: BackingAnswer;
  BackingEdge: Omit<BackingEdge, 'node'> & { node: ResolversParentTypes['Backing'] };
  Casualties: Casualties;
  CountRange: CountRange;
  Change: ChangeSource;
  ChangedRelation: RelationRow;
  ChangeConnection: ChangePage;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ClaimReview: ClaimReviewRow;
  Claim: ClaimRow;
  BackingClaim: ClaimRow;
  ControlClaim: ClaimRow;
  EventClaim: ClaimRow;
  AffiliationClaim: ClaimRow;
  RuleReference: RuleReference;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimConnection: ClaimPage;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ConnectionPath: PathSource;
  ConnectionHop: HopSource;
  Control: ControlRow;
  ControlFilter: ControlFilter;
  ControlOrder: ControlOrder;
  ControlConnection: ControlAnswer;
  ControlEdge: ControlEdgeSource;
  DisputedRelation: RelationRow;
  Relation: RelationRow;
  DisputeFilter: DisputeFilter;
  DisputeConnection: DisputePage;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['DisputedRelation'] };
  Event: EventRow;
  CasualtyReport: CasualtyReportRow;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventConnection: EventPage;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  TextFilter: TextFilter;
  DateRangeFilter: DateRangeFilter;
  GeoJson: Scalars['GeoJson']['output'];
  GraphInfo: GraphInfo;
  Judgement: JudgementRow;
  Float: Scalars['Float']['output'];
  IdentitySubject: IdentitySubjectRow;
  JudgementFilter: JudgementFilter;
  JudgementOrder: JudgementOrder;
  JudgementConnection: JudgementPage;
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  Location: LocationRow;
  Coordinates: Coordinates;
  LocationBy: LocationBy;
  LocationFilter: LocationFilter;
  LocationOrder: LocationOrder;
  LocationConnection: LocationPage;
  LocationEdge: Omit<LocationEdge, 'node'> & { node: ResolversParentTypes['Location'] };
  Mention: MentionRow;
  Mutation: Record<PropertyKey, never>;
  UserError: UserError;
  RelationChange: RelationChange;
  JudgeIdentityInput: JudgeIdentityInput;
  JudgeIdentityPayload: Omit<JudgeIdentityPayload, 'judgement'> & { judgement?: Maybe<ResolversParentTypes['Judgement']> };
  UndoJudgementInput: UndoJudgementInput;
  UndoJudgementPayload: Omit<UndoJudgementPayload, 'judgement'> & { judgement?: Maybe<ResolversParentTypes['Judgement']> };
  ReviewClaimInput: ReviewClaimInput;
  ReviewClaimPayload: Omit<ReviewClaimPayload, 'review'> & { review?: Maybe<ResolversParentTypes['ClaimReview']> };
  WithdrawClaimReviewInput: WithdrawClaimReviewInput;
  WithdrawClaimReviewPayload: Omit<WithdrawClaimReviewPayload, 'review'> & { review?: Maybe<ResolversParentTypes['ClaimReview']> };
  WithdrawDocumentInput: WithdrawDocumentInput;
  WithdrawDocumentPayload: Omit<WithdrawDocumentPayload, 'sourceDocument'> & { sourceDocument?: Maybe<ResolversParentTypes['SourceDocument']> };
  RestoreDocumentInput: RestoreDocumentInput;
  RestoreDocumentPayload: Omit<RestoreDocumentPayload, 'sourceDocument'> & { sourceDocument?: Maybe<ResolversParentTypes['SourceDocument']> };
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: Omit<IngestDocumentPayload, 'sourceDocument'> & { sourceDocument?: Maybe<ResolversParentTypes['SourceDocument']> };
  IngestRejection: IngestRejection;
  Node: NodeRow;
  PageInfo: PageInfo;
  Warning: Warning;
  PartialDate: PartialDate;
  Query: Record<PropertyKey, never>;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  SearchResult: SearchResultRow;
  SearchConnection: SearchPage;
  SearchEdge: SearchEdgeSource;
  SourceDocument: SourceDocumentRow;
  Passage: PassageRow;
  SourceDocumentFilter: SourceDocumentFilter;
  SourceDocumentOrder: SourceDocumentOrder;
  SourceDocumentConnection: SourceDocumentPage;
  SourceDocumentEdge: Omit<SourceDocumentEdge, 'node'> & { node: ResolversParentTypes['SourceDocument'] };
  Derivation: DerivationRow;
  Dispute: DisputeRow;
  Subscription: Record<PropertyKey, never>;
  DocumentIngested: DocumentTold;
  RelationChanged: RelationTold;
  DocumentIngestedFilter: DocumentIngestedFilter;
  RelationChangedFilter: RelationChangedFilter;
  TimelineFilter: TimelineFilter;
  TimelineEntry: TimelineEntrySource;
  TimelineRelation: TimelineRelationRow;
  TimelineConnection: TimelinePage;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
};

export type ActorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  curated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  namedFor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  forces?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  sameAs?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<ActorAffiliationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validFromBasis?: Resolver<ResolversTypes['BoundBasis'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AffiliationClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
};

export type AggregatesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Aggregates'] = ResolversParentTypes['Aggregates']> = {
  claimsByPublisher?: Resolver<ReadonlyArray<ResolversTypes['PublisherCount']>, ParentType, ContextType, RequireFields<AggregatesClaimsByPublisherArgs, 'first'>>;
  eventsByMonth?: Resolver<ReadonlyArray<ResolversTypes['EventMonthCount']>, ParentType, ContextType, RequireFields<AggregatesEventsByMonthArgs, 'first'>>;
  backersByKind?: Resolver<ReadonlyArray<ResolversTypes['BackingKindCount']>, ParentType, ContextType, RequireFields<AggregatesBackersByKindArgs, 'actor'>>;
};

export type PublisherCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublisherCount'] = ResolversParentTypes['PublisherCount']> = {
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventMonthCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventMonthCount'] = ResolversParentTypes['EventMonthCount']> = {
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BackingKindCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BackingKindCount'] = ResolversParentTypes['BackingKindCount']> = {
  kind?: Resolver<ResolversTypes['BackingKind'], ParentType, ContextType>;
  backerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AliasResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['AliasStrength'], ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BackingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Backing'] = ResolversParentTypes['Backing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  backer?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  saidBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  saidOf?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['BackingKind']>, ParentType, ContextType>;
  kindDetails?: Resolver<ReadonlyArray<ResolversTypes['BackingKindDetail']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validFromBasis?: Resolver<ResolversTypes['BoundBasis'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputedBy?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<BackingClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BackingKindDetailResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BackingKindDetail'] = ResolversParentTypes['BackingKindDetail']> = {
  kind?: Resolver<ResolversTypes['BackingKind'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  firstReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputedBy?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<BackingKindDetailClaimsArgs>>;
};

export type BackingConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BackingConnection'] = ResolversParentTypes['BackingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BackingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type BackingEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BackingEdge'] = ResolversParentTypes['BackingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Backing'], ParentType, ContextType>;
};

export type CasualtiesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Casualties'] = ResolversParentTypes['Casualties']> = {
  killed?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  wounded?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
};

export type CountRangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CountRange'] = ResolversParentTypes['CountRange']> = {
  low?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ChangedRelation'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ChangedRelation']>, ParentType, ContextType>;
};

export type ChangedRelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangedRelation'] = ResolversParentTypes['ChangedRelation']> = {
  __resolveType?: TypeResolveFn<'Backing' | 'Control', ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClaimReviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimReview'] = ResolversParentTypes['ClaimReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  __resolveType?: TypeResolveFn<'BackingClaim' | 'ControlClaim' | 'EventClaim' | 'AffiliationClaim', ParentType, ContextType>;
};

export type BackingClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BackingClaim'] = ResolversParentTypes['BackingClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  claimantMention?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  sourceDocument?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  timeSaid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RuleReference'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  backer?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  backerMention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  recipientMention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BackingKind'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ControlClaim'] = ResolversParentTypes['ControlClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  claimantMention?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  sourceDocument?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  timeSaid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RuleReference'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  actorMention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  locationMention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ControlStatus'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['ControlExtent'], ParentType, ContextType>;
  takenFrom?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  takenFromMention?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventClaim'] = ResolversParentTypes['EventClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  claimantMention?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  sourceDocument?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  timeSaid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RuleReference'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  actorMentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  targetMentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  locationMention?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  casualties?: Resolver<Maybe<ResolversTypes['Casualties']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AffiliationClaim'] = ResolversParentTypes['AffiliationClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  claimantMention?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  sourceDocument?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  timeSaid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RuleReference'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  memberMention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  groupMention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleReferenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RuleReference'] = ResolversParentTypes['RuleReference']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ConnectionPathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConnectionPath'] = ResolversParentTypes['ConnectionPath']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['ConnectionHop']>, ParentType, ContextType>;
};

export type ConnectionHopResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConnectionHop'] = ResolversParentTypes['ConnectionHop']> = {
  kind?: Resolver<ResolversTypes['HopKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ConnectionHopClaimsArgs>>;
};

export type ControlResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Control'] = ResolversParentTypes['Control']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ControlState'], ParentType, ContextType>;
  saidBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validFromBasis?: Resolver<ResolversTypes['BoundBasis'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputedBy?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ControlClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ControlConnection'] = ResolversParentTypes['ControlConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ControlEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ControlEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ControlEdge'] = ResolversParentTypes['ControlEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Control'], ParentType, ContextType>;
  ofWiderLocation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisputedRelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DisputedRelation'] = ResolversParentTypes['DisputedRelation']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claimsFor?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DisputedRelationClaimsForArgs>>;
  claimsAgainst?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DisputedRelationClaimsAgainstArgs>>;
};

export type RelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  __resolveType?: TypeResolveFn<'Backing' | 'Control' | 'Affiliation' | 'Event', ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisputedRelation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisputedRelation'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  geoJson?: Resolver<Maybe<ResolversTypes['GeoJson']>, ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  casualtyReports?: Resolver<ReadonlyArray<ResolversTypes['CasualtyReport']>, ParentType, ContextType>;
  disputedBy?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  firstReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CasualtyReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CasualtyReport'] = ResolversParentTypes['CasualtyReport']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  casualties?: Resolver<ResolversTypes['Casualties'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export interface GeoJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJson'], any> {
  name: 'GeoJson';
}

export type GraphInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo']> = {
  sourceDocumentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  controlCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastRecordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['IdentitySort'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['IdentitySubject']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['IdentitySubject']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['IdentityVerdict'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awaitsReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentitySubjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IdentitySubject'] = ResolversParentTypes['IdentitySubject']> = {
  __resolveType?: TypeResolveFn<'Actor' | 'Event', ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LocationKind'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  curated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  geoJson?: Resolver<Maybe<ResolversTypes['GeoJson']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  judgeIdentity?: Resolver<ResolversTypes['JudgeIdentityPayload'], ParentType, ContextType, RequireFields<MutationJudgeIdentityArgs, 'input'>>;
  undoJudgement?: Resolver<ResolversTypes['UndoJudgementPayload'], ParentType, ContextType, RequireFields<MutationUndoJudgementArgs, 'input'>>;
  reviewClaim?: Resolver<ResolversTypes['ReviewClaimPayload'], ParentType, ContextType, RequireFields<MutationReviewClaimArgs, 'input'>>;
  withdrawClaimReview?: Resolver<ResolversTypes['WithdrawClaimReviewPayload'], ParentType, ContextType, RequireFields<MutationWithdrawClaimReviewArgs, 'input'>>;
  withdrawDocument?: Resolver<ResolversTypes['WithdrawDocumentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawDocumentArgs, 'input'>>;
  restoreDocument?: Resolver<ResolversTypes['RestoreDocumentPayload'], ParentType, ContextType, RequireFields<MutationRestoreDocumentArgs, 'input'>>;
  ingestDocument?: Resolver<ResolversTypes['IngestDocumentPayload'], ParentType, ContextType, RequireFields<MutationIngestDocumentArgs, 'input'>>;
};

export type UserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationChange'] = ResolversParentTypes['RelationChange']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  relationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RelationChangeKind'], ParentType, ContextType>;
};

export type JudgeIdentityPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgeIdentityPayload'] = ResolversParentTypes['JudgeIdentityPayload']> = {
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RelationChange']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UndoJudgementPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoJudgementPayload'] = ResolversParentTypes['UndoJudgementPayload']> = {
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RelationChange']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewClaimPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewClaimPayload'] = ResolversParentTypes['ReviewClaimPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RelationChange']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawClaimReviewPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WithdrawClaimReviewPayload'] = ResolversParentTypes['WithdrawClaimReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RelationChange']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawDocumentPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WithdrawDocumentPayload'] = ResolversParentTypes['WithdrawDocumentPayload']> = {
  sourceDocument?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RelationChange']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreDocumentPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RestoreDocumentPayload'] = ResolversParentTypes['RestoreDocumentPayload']> = {
  sourceDocument?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RelationChange']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IngestDocumentPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestDocumentPayload'] = ResolversParentTypes['IngestDocumentPayload']> = {
  sourceDocument?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IngestOutcome']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RelationChange']>, ParentType, ContextType>;
  rejections?: Resolver<ReadonlyArray<ResolversTypes['IngestRejection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IngestRejectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestRejection'] = ResolversParentTypes['IngestRejection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Actor' | 'Affiliation' | 'Backing' | 'ClaimReview' | 'BackingClaim' | 'ControlClaim' | 'EventClaim' | 'AffiliationClaim' | 'Control' | 'Event' | 'Judgement' | 'Location' | 'Mention' | 'SourceDocument' | 'Passage', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WarningResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['WarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  whoBacks?: Resolver<ResolversTypes['BackingConnection'], ParentType, ContextType, RequireFields<QueryWhoBacksArgs, 'actor'>>;
  backedBy?: Resolver<ResolversTypes['BackingConnection'], ParentType, ContextType, RequireFields<QueryBackedByArgs, 'actor'>>;
  whoControls?: Resolver<ResolversTypes['ControlConnection'], ParentType, ContextType, RequireFields<QueryWhoControlsArgs, 'location' | 'includeWithin'>>;
  controlledBy?: Resolver<ResolversTypes['ControlConnection'], ParentType, ContextType, RequireFields<QueryControlledByArgs, 'actor'>>;
  controlHistory?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, RequireFields<QueryControlHistoryArgs, 'location'>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'by'>>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType, RequireFields<QueryLocationArgs, 'by'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<QueryActorsArgs>>;
  locations?: Resolver<ResolversTypes['LocationConnection'], ParentType, ContextType, Partial<QueryLocationsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  sourceDocuments?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<QuerySourceDocumentsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  reviews?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, Partial<QueryReviewsArgs>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, Partial<QueryJudgementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<QueryDisputesArgs>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'from' | 'to'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  graph?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['Aggregates'], ParentType, ContextType>;
  howConnected?: Resolver<ReadonlyArray<ResolversTypes['ConnectionPath']>, ParentType, ContextType, RequireFields<QueryHowConnectedArgs, 'from' | 'to' | 'maxHops' | 'first'>>;
  eventMap?: Resolver<ResolversTypes['GeoJson'], ParentType, ContextType, RequireFields<QueryEventMapArgs, 'first'>>;
  controlMap?: Resolver<ResolversTypes['GeoJson'], ParentType, ContextType, RequireFields<QueryControlMapArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'filter' | 'direction'>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type SearchResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType?: TypeResolveFn<'Actor' | 'Location' | 'Event' | 'SourceDocument', ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceDocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceDocumentClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceDocument?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceDocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceDocumentConnection'] = ResolversParentTypes['SourceDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceDocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceDocumentEdge'] = ResolversParentTypes['SourceDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DerivationClaimsArgs>>;
};

export type DisputeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  interested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  documentIngested?: SubscriptionResolver<ResolversTypes['DocumentIngested'], "documentIngested", ParentType, ContextType, Partial<SubscriptionDocumentIngestedArgs>>;
  relationChanged?: SubscriptionResolver<ResolversTypes['RelationChanged'], "relationChanged", ParentType, ContextType, Partial<SubscriptionRelationChangedArgs>>;
};

export type DocumentIngestedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentIngested'] = ResolversParentTypes['DocumentIngested']> = {
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  sourceDocument?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RelationChange']>, ParentType, ContextType>;
};

export type RelationChangedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationChanged'] = ResolversParentTypes['RelationChanged']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  relationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RelationChangeKind'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineEntryKind'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['TimelineRelation'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TimelineEntryClaimsArgs>>;
};

export type TimelineRelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineRelation'] = ResolversParentTypes['TimelineRelation']> = {
  __resolveType?: TypeResolveFn<'Event' | 'Backing' | 'Control', ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  Aggregates?: AggregatesResolvers<ContextType>;
  PublisherCount?: PublisherCountResolvers<ContextType>;
  EventMonthCount?: EventMonthCountResolvers<ContextType>;
  BackingKindCount?: BackingKindCountResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Backing?: BackingResolvers<ContextType>;
  BackingKindDetail?: BackingKindDetailResolvers<ContextType>;
  BackingConnection?: BackingConnectionResolvers<ContextType>;
  BackingEdge?: BackingEdgeResolvers<ContextType>;
  Casualties?: CasualtiesResolvers<ContextType>;
  CountRange?: CountRangeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangedRelation?: ChangedRelationResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ClaimReview?: ClaimReviewResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  BackingClaim?: BackingClaimResolvers<ContextType>;
  ControlClaim?: ControlClaimResolvers<ContextType>;
  EventClaim?: EventClaimResolvers<ContextType>;
  AffiliationClaim?: AffiliationClaimResolvers<ContextType>;
  RuleReference?: RuleReferenceResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ConnectionPath?: ConnectionPathResolvers<ContextType>;
  ConnectionHop?: ConnectionHopResolvers<ContextType>;
  Control?: ControlResolvers<ContextType>;
  ControlConnection?: ControlConnectionResolvers<ContextType>;
  ControlEdge?: ControlEdgeResolvers<ContextType>;
  DisputedRelation?: DisputedRelationResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  CasualtyReport?: CasualtyReportResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  GeoJson?: GraphQLScalarType;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  IdentitySubject?: IdentitySubjectResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  RelationChange?: RelationChangeResolvers<ContextType>;
  JudgeIdentityPayload?: JudgeIdentityPayloadResolvers<ContextType>;
  UndoJudgementPayload?: UndoJudgementPayloadResolvers<ContextType>;
  ReviewClaimPayload?: ReviewClaimPayloadResolvers<ContextType>;
  WithdrawClaimReviewPayload?: WithdrawClaimReviewPayloadResolvers<ContextType>;
  WithdrawDocumentPayload?: WithdrawDocumentPayloadResolvers<ContextType>;
  RestoreDocumentPayload?: RestoreDocumentPayloadResolvers<ContextType>;
  IngestDocumentPayload?: IngestDocumentPayloadResolvers<ContextType>;
  IngestRejection?: IngestRejectionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  SourceDocumentConnection?: SourceDocumentConnectionResolvers<ContextType>;
  SourceDocumentEdge?: SourceDocumentEdgeResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  DocumentIngested?: DocumentIngestedResolvers<ContextType>;
  RelationChanged?: RelationChangedResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineRelation?: TimelineRelationResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
};

