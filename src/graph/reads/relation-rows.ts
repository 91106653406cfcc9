import { z } from 'zod'
import { BACKING_KINDS, EVENT_TYPES } from '../../domain/claim.js'
import {
  type Affiliation,
  type Backing,
  type BackingKindDetail,
  BOUND_BASES,
  type CasualtyReport,
  type Control,
  type Derivation,
  type Dispute,
  type ReportedEvent,
} from '../../domain/derive/relation.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { CONTROL_STATES, STANDINGS } from '../../domain/standing.js'

/** Up to when publications count in a derived relation; null: all of them, as stored. */
interface Knowledge {
  readonly knownAt: IsoDay | null
}

export type BackingRow = Backing & Knowledge
export type ControlRow = Control & Knowledge
export type AffiliationRow = Affiliation & Knowledge
export type EventRow = ReportedEvent & { readonly name: string }

export type BackingKindDetailRow = BackingKindDetail
export type CasualtyReportRow = CasualtyReport
export type DerivationRow = Derivation
export type DisputeRow = Dispute

const text = z.string()
const day = text.nullable()
const count = z.number().int()
const counts = z.object({ low: count.nullable(), best: count.nullable(), high: count.nullable() })
const bound = z.object({ said: day, earliest: day, latest: text, basis: z.enum(BOUND_BASES) })
const disputes = z.array(z.object({ claim: text, interested: z.boolean() }))
const reports = { firstReportedOn: day, lastReportedOn: day, claims: z.array(text), disputedBy: disputes }
const relation = {
  ...reports,
  id: text,
  standing: z.enum(STANDINGS),
  documentCount: count,
  derivation: z.object({ rule: text, reasons: z.array(text), claims: z.array(text) }),
}
const interval = { ...relation, validFrom: bound, validTo: bound.nullable() }

const backing = z.object({
  ...interval,
  backer: text,
  recipient: text,
  saidBy: z.array(text),
  saidOf: z.array(text),
  kinds: z.array(z.enum(BACKING_KINDS)),
  kindDetails: z.array(z.object({ ...reports, kind: z.enum(BACKING_KINDS), standing: z.enum(STANDINGS) })),
})

const control = z.object({
  ...interval,
  actor: text,
  location: text,
  state: z.enum(CONTROL_STATES),
  saidBy: z.array(text),
})

const affiliation = z.object({ ...interval, member: text, group: text, roles: z.array(text) })

const event = z.object({
  ...relation,
  eventType: z.enum(EVENT_TYPES),
  actors: z.array(text),
  targets: z.array(text),
  location: text.nullable(),
  date: day,
  earliest: day,
  latest: day,
  precision: z.enum(['YEAR', 'MONTH', 'DAY']).nullable(),
  candidates: z.array(text).default([]),
  casualties: z.array(
    z.object({
      claim: text,
      casualties: z.object({ killed: counts.nullable(), wounded: counts.nullable() }),
    }),
  ),
})

/** The JSON of a derived relation, as `detail` holds it. Ids and days are texts of ours: the schema checks their form, the type gives the brand. */
function storedDetail<Relation>(schema: z.ZodType): z.ZodType<Relation> {
  return text
    .transform((json, context) => {
      try {
        return JSON.parse(json) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' })
        return z.NEVER
      }
    })
    .pipe(schema) as z.ZodType as z.ZodType<Relation>
}

export const storedBacking = storedDetail<Backing>(backing)
export const storedControl = storedDetail<Control>(control)
export const storedAffiliation = storedDetail<Affiliation>(affiliation)
export const storedEvent = storedDetail<ReportedEvent>(event)
