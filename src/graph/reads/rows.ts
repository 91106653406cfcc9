import { z } from 'zod'
import { ACTOR_KINDS } from '../../domain/actor.js'
import {
  BACKING_KINDS,
  CONTROL_EXTENTS,
  CONTROL_STATUSES,
  EVENT_TYPES,
  POLARITIES,
} from '../../domain/claim.js'
import { LOCATION_KINDS } from '../../domain/location.js'

/** What reads return: plain, checked values. A property that may be absent is null, never undefined. */
const orNull = <Type extends z.ZodType>(type: Type) => type.nullish().transform(value => value ?? null)
const text = z.string()
const optionalText = orNull(text)
const count = z.number().int()

export const actorRow = z.object({
  id: text,
  name: text,
  kind: z.enum(ACTOR_KINDS),
  scope: z.enum(['NAMED', 'GENERIC']),
  curated: z.boolean(),
  country: optionalText,
})
export type ActorRow = z.output<typeof actorRow>

export const locationRow = z.object({
  id: text,
  name: text,
  kind: z.enum(LOCATION_KINDS),
  scope: z.enum(['NAMED', 'GENERIC']),
  curated: z.boolean(),
  country: optionalText,
  point: orNull(z.object({ latitude: z.number(), longitude: z.number() })),
})
export type LocationRow = z.output<typeof locationRow>

export const aliasRow = z.object({
  name: text,
  strength: z.enum(['STRONG', 'WEAK']),
  script: optionalText,
  origin: text,
})
export type AliasRow = z.output<typeof aliasRow>

/** A source document without its text, which is long and seldom asked for. */
export const sourceDocumentRow = z.object({
  id: text,
  title: optionalText,
  publisher: optionalText,
  publishedOn: optionalText,
  url: optionalText,
  language: text,
  extractor: text,
  recordedAt: text,
  withdrawnAt: optionalText,
  withdrawnReason: optionalText,
})
export type SourceDocumentRow = z.output<typeof sourceDocumentRow>

export const passageRow = z.object({
  id: text,
  index: count,
  start: count,
  end: count,
  text,
  document: sourceDocumentRow,
})
export type PassageRow = z.output<typeof passageRow>

export const mentionRow = z.object({
  id: text,
  text,
  form: z.enum(['NAME', 'DESCRIPTION', 'PRONOUN']),
  start: count,
  end: count,
  actor: orNull(actorRow),
  location: orNull(locationRow),
})
export type MentionRow = z.output<typeof mentionRow>

export const ROLES_OF_MENTIONS = ['SUBJECT', 'OBJECT', 'AT', 'TAKEN_FROM', 'CLAIMED_BY'] as const
const roleOfMention = z.enum(ROLES_OF_MENTIONS)
export type RoleOfMention = z.output<typeof roleOfMention>

export const claimRow = z.object({
  id: text,
  predicate: z.enum(['BACKING', 'CONTROL', 'EVENT', 'AFFILIATION']),
  polarity: z.enum(POLARITIES),
  quote: text,
  start: count,
  end: count,
  rule: text,
  ruleVersion: count,
  timeSaid: optionalText,
  date: optionalText,
  until: optionalText,
  recordedAt: text,
  supersededAt: optionalText,
  counts: orNull(z.boolean()),
  kind: orNull(z.enum(BACKING_KINDS)),
  ends: orNull(z.boolean()),
  status: orNull(z.enum(CONTROL_STATUSES)),
  extent: orNull(z.enum(CONTROL_EXTENTS)),
  eventType: orNull(z.enum(EVENT_TYPES)),
  role: optionalText,
  killedLow: orNull(count),
  killedBest: orNull(count),
  killedHigh: orNull(count),
  woundedLow: orNull(count),
  woundedBest: orNull(count),
  woundedHigh: orNull(count),
  passage: passageRow,
  mentions: z.array(z.object({ role: roleOfMention, mention: mentionRow })),
})
export type ClaimRow = z.output<typeof claimRow>

export const judgementRow = z.object({
  id: text,
  sort: z.enum(['ACTOR', 'EVENT']),
  leftId: text,
  rightId: text,
  verdict: z.enum(['SAME', 'DIFFERENT', 'UNSURE']),
  score: z.number(),
  reasons: z.array(text),
  by: text,
  note: optionalText,
  awaitsReview: z.boolean(),
  recordedAt: text,
  supersededAt: optionalText,
  undoneAt: optionalText,
  undoneBy: optionalText,
})
export type JudgementRow = z.output<typeof judgementRow>

export const claimReviewRow = z.object({
  id: text,
  claimId: text,
  verdict: z.enum(['ACCEPT', 'REJECT']),
  by: text,
  note: optionalText,
  recordedAt: text,
  withdrawnAt: optionalText,
  withdrawnBy: optionalText,
})
export type ClaimReviewRow = z.output<typeof claimReviewRow>
