import { z } from 'zod'
import type { ActorKind } from '../../domain/actor.js'
import type { BackingKind, ControlStatus, EventType, Polarity, Predicate } from '../../domain/claim.js'
import type { Verdict } from '../../domain/judgement.js'
import type { LocationKind } from '../../domain/location.js'
import type { Standing } from '../../domain/standing.js'
import {
  type ConditionTable,
  type DayRange,
  dayCondition,
  equals,
  type Logical,
  oneOf,
  type TextMatch,
  textCondition,
} from './filter.js'
import type { ListOrder, ListShape } from './list-page.js'
import { type EventRow, storedEvent } from './relation-rows.js'
import {
  type ActorRow,
  actorRow,
  type JudgementRow,
  judgementRow,
  type LocationRow,
  locationRow,
  type SourceDocumentRow,
  sourceDocumentRow,
} from './rows.js'

type Optional<Value> = Value | null | undefined
/** What has no day is sorted as if it were of this one. */
const NO_DAY = "date('0001-01-01')"

/** A list of the API: its shape, what it can be filtered by and sorted by. */
export interface List<Item, Filter, OrderField extends string> {
  readonly shape: ListShape<Item>
  readonly conditions: ConditionTable<Filter>
  readonly orders: Readonly<Record<OrderField, ListOrder>>
}

export interface ActorCriteria extends Logical<ActorCriteria> {
  readonly kind?: Optional<readonly ActorKind[]>
  readonly name?: Optional<TextMatch>
  readonly country?: Optional<readonly string[]>
  readonly curated?: Optional<boolean>
  readonly scope?: Optional<'NAMED' | 'GENERIC'>
}

export const actorList: List<ActorRow, ActorCriteria, 'NAME'> = {
  shape: {
    name: 'list of actors',
    match: '(n:Actor)',
    where: 'n.name IS NOT NULL AND n.id IS NOT NULL AND n.mergedInto IS NULL',
    item: 'n{.id, .name, .kind, .scope, .curated, .country}',
    row: actorRow,
  },
  conditions: {
    kind: oneOf('n.kind'),
    name: textCondition('n.name'),
    country: oneOf('n.country'),
    curated: equals('n.curated'),
    scope: equals('n.scope'),
  },
  orders: { NAME: { key: 'n.name', type: 'TEXT' } },
}

export interface LocationCriteria extends Logical<LocationCriteria> {
  readonly kind?: Optional<readonly LocationKind[]>
  readonly name?: Optional<TextMatch>
  readonly country?: Optional<readonly string[]>
  readonly curated?: Optional<boolean>
  readonly scope?: Optional<'NAMED' | 'GENERIC'>
  /** Id of a location. */
  readonly within?: Optional<string>
}

export const locationList: List<LocationRow, LocationCriteria, 'NAME'> = {
  shape: {
    name: 'list of locations',
    match: '(n:Location)',
    where: 'n.name IS NOT NULL AND n.id IS NOT NULL',
    item: 'n{.id, .name, .kind, .scope, .curated, .country, .point}',
    row: locationRow,
  },
  conditions: {
    kind: oneOf('n.kind'),
    name: textCondition('n.name'),
    country: oneOf('n.country'),
    curated: equals('n.curated'),
    scope: equals('n.scope'),
    within: (id, parameter) => `EXISTS { (n)-[:WITHIN]->{1,10}(:Location {id: ${parameter(id)}}) }`,
  },
  orders: { NAME: { key: 'n.name', type: 'TEXT' } },
}

export interface DocumentCriteria extends Logical<DocumentCriteria> {
  readonly title?: Optional<TextMatch>
  readonly publisher?: Optional<TextMatch>
  readonly publishedOn?: Optional<DayRange>
  readonly dated?: Optional<boolean>
  readonly withdrawn?: Optional<boolean>
}

export const documentList: List<SourceDocumentRow, DocumentCriteria, 'PUBLISHED_ON' | 'RECORDED_AT'> = {
  shape: {
    name: 'list of source documents',
    match: '(n:SourceDocument)',
    where: 'true',
    item: 'n{.id, .title, .publisher, .publishedOn, .url, .language, .extractor, .recordedAt, .withdrawnAt, .withdrawnReason}',
    row: sourceDocumentRow,
  },
  conditions: {
    title: textCondition('n.title'),
    publisher: textCondition('n.publisher'),
    publishedOn: dayCondition('n.publishedOn'),
    dated: (is, parameter) => `(n.publishedOn IS NOT NULL) = ${parameter(is)}`,
    withdrawn: (is, parameter) => `(n.withdrawnAt IS NOT NULL) = ${parameter(is)}`,
  },
  orders: {
    PUBLISHED_ON: { key: `coalesce(n.publishedOn, ${NO_DAY})`, type: 'DATE' },
    RECORDED_AT: { key: 'n.recordedAt', type: 'DATETIME' },
  },
}

export interface ClaimCriteria extends Logical<ClaimCriteria> {
  readonly predicate?: Optional<readonly Predicate[]>
  readonly polarity?: Optional<readonly Polarity[]>
  /** Ids of actors, locations and documents. */
  readonly actor?: Optional<string>
  readonly location?: Optional<string>
  readonly claimedBy?: Optional<string>
  readonly sourceDocument?: Optional<string>
  readonly publishedOn?: Optional<DayRange>
  readonly backingKind?: Optional<readonly BackingKind[]>
  readonly controlStatus?: Optional<readonly ControlStatus[]>
  readonly eventType?: Optional<readonly EventType[]>
  readonly counts?: Optional<boolean>
}

/** Items are ids: the claims with all that belongs to them are read by one more statement. */
export const claimList: List<string, ClaimCriteria, 'PUBLISHED_ON' | 'RECORDED_AT'> = {
  shape: {
    name: 'list of claims',
    match: '(n:Claim)-[:EVIDENCED_BY]->(:Passage)-[:PASSAGE_OF]->(d:SourceDocument)',
    where: 'true',
    item: 'n.id',
    row: z.string(),
  },
  conditions: {
    predicate: oneOf('n.predicate'),
    polarity: oneOf('n.polarity'),
    actor: (id, parameter) => {
      const actor = parameter(id)
      return `EXISTS { (n)-[:SUBJECT|OBJECT|TAKEN_FROM|CLAIMED_BY]->(:Mention)-[:REFERS_TO]->(:Actor {id: ${actor}}) }`
    },
    location: (id, parameter) => `n.locationId = ${parameter(id)}`,
    claimedBy: (id, parameter) => `n.claimedById = ${parameter(id)}`,
    sourceDocument: (id, parameter) => `d.id = ${parameter(id)}`,
    publishedOn: dayCondition('d.publishedOn'),
    backingKind: oneOf('n.kind'),
    controlStatus: oneOf('n.status'),
    eventType: oneOf('n.eventType'),
    counts: (is, parameter) => `coalesce(n.counts, false) = ${parameter(is)}`,
  },
  orders: {
    PUBLISHED_ON: { key: `coalesce(d.publishedOn, ${NO_DAY})`, type: 'DATE' },
    RECORDED_AT: { key: 'n.recordedAt', type: 'DATETIME' },
  },
}

export interface EventCriteria extends Logical<EventCriteria> {
  readonly eventType?: Optional<readonly EventType[]>
  readonly date?: Optional<DayRange>
  /** Ids of an actor and of locations. */
  readonly actor?: Optional<string>
  readonly location?: Optional<string>
  readonly within?: Optional<string>
  readonly standing?: Optional<readonly Standing[]>
}

const eventRow: z.ZodType<EventRow> = z
  .object({ name: z.string(), detail: storedEvent })
  .transform(({ name, detail }) => ({ ...detail, name }))

export const eventList: List<EventRow, EventCriteria, 'DATE' | 'DOCUMENT_COUNT'> = {
  shape: {
    name: 'list of events',
    match: '(n:Event)',
    where: 'n.dateLatest IS NOT NULL AND n.id IS NOT NULL',
    item: 'n{.name, .detail}',
    row: eventRow,
  },
  conditions: {
    eventType: oneOf('n.eventType'),
    date: overlaps,
    actor: (id, parameter) => `EXISTS { (n)<-[:TOOK_PART_IN]-(:Actor {id: ${parameter(id)}}) }`,
    location: (id, parameter) => `EXISTS { (n)-[:OCCURRED_AT]->(:Location {id: ${parameter(id)}}) }`,
    within: (id, parameter) =>
      `EXISTS { (n)-[:OCCURRED_AT]->(:Location)-[:WITHIN]->{0,10}(:Location {id: ${parameter(id)}}) }`,
    standing: oneOf('n.standing'),
  },
  orders: {
    DATE: { key: 'n.dateLatest', type: 'DATE' },
    DOCUMENT_COUNT: { key: 'n.documentCount', type: 'NUMBER' },
  },
}

/** Events whose period overlaps the range. What no report dates has no period. */
function overlaps({ from, to, exactDaysOnly }: DayRange, parameter: (value: unknown) => string): string {
  const parts = ['n.date IS NOT NULL']
  if (from != null) parts.push(`n.dateLatest >= date(${parameter(from)})`)
  if (to != null) parts.push(`n.dateEarliest <= date(${parameter(to)})`)
  if (exactDaysOnly === true) parts.push("n.precision = 'DAY'")
  return `(${parts.join(' AND ')})`
}

export interface JudgementCriteria extends Logical<JudgementCriteria> {
  readonly about?: Optional<readonly ('ACTOR' | 'EVENT')[]>
  readonly verdict?: Optional<readonly Verdict[]>
  readonly byAnalyst?: Optional<boolean>
  readonly awaitsReview?: Optional<boolean>
  /** Id of an actor or an event. */
  readonly subject?: Optional<string>
  readonly stands?: Optional<boolean>
}

export const judgementList: List<JudgementRow, JudgementCriteria, 'RECORDED_AT' | 'SCORE'> = {
  shape: {
    name: 'list of judgements',
    match: '(n:PairJudgement)',
    where: 'n.recordedAt IS NOT NULL',
    item: 'n{.id, .sort, .leftId, .rightId, .verdict, .score, .reasons, .by, .note, .awaitsReview, .recordedAt, .supersededAt, .undoneAt, .undoneBy}',
    row: judgementRow,
  },
  conditions: {
    about: oneOf('n.sort'),
    verdict: oneOf('n.verdict'),
    byAnalyst: (is, parameter) => `(n.by STARTS WITH 'analyst:') = ${parameter(is)}`,
    awaitsReview: equals('n.awaitsReview'),
    subject: (id, parameter) => {
      const subject = parameter(id)
      return `EXISTS { MATCH (n)-[:COMPARES]->(s) WHERE s.id = ${subject} OR s.mergedInto = ${subject} OR EXISTS { (s)-[:REPORTS]->(:Event {id: ${subject}}) } }`
    },
    stands: (is, parameter) => `(n.supersededAt IS NULL AND n.undoneAt IS NULL) = ${parameter(is)}`,
  },
  orders: {
    RECORDED_AT: { key: 'n.recordedAt', type: 'DATETIME' },
    SCORE: { key: 'n.score', type: 'NUMBER' },
  },
}
