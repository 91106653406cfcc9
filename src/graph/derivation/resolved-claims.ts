import { z } from 'zod'
import {
  BACKING_KINDS,
  type Casualties,
  CONTROL_EXTENTS,
  CONTROL_STATUSES,
  type CountRange,
  EVENT_TYPES,
  POLARITIES,
} from '../../domain/claim.js'
import type { ResolvedClaim } from '../../domain/derive/resolved-claim.js'
import type { ClaimId } from '../../domain/identifiers.js'
import { parseIsoDay } from '../../domain/partial-date.js'
import { type Runner, statement } from '../query.js'
import { actorIdRow, claimIdRow, dayRow, documentIdRow, locationIdRow, partialDateRow } from '../row-types.js'

const count = z.number().nullable()
const base = {
  id: claimIdRow,
  polarity: z.enum(POLARITIES),
  start: z.number(),
  date: partialDateRow.nullable(),
  until: partialDateRow.nullable(),
  documentId: documentIdRow,
  subjectIds: z.array(actorIdRow),
  objectIds: z.array(actorIdRow),
  locationId: locationIdRow.nullable(),
  takenFromId: actorIdRow.nullable(),
  claimedById: actorIdRow.nullable(),
}
const one = z.tuple([actorIdRow]).rest(actorIdRow)
const claimRow = z.discriminatedUnion('predicate', [
  z.object({
    ...base,
    predicate: z.literal('BACKING'),
    kind: z.enum(BACKING_KINDS),
    ends: z.boolean(),
    subjectIds: one,
    objectIds: one,
  }),
  z.object({
    ...base,
    predicate: z.literal('CONTROL'),
    status: z.enum(CONTROL_STATUSES),
    extent: z.enum(CONTROL_EXTENTS),
    subjectIds: one,
    locationId: locationIdRow,
  }),
  z.object({
    ...base,
    predicate: z.literal('EVENT'),
    eventType: z.enum(EVENT_TYPES),
    killedLow: count,
    killedBest: count,
    killedHigh: count,
    woundedLow: count,
    woundedBest: count,
    woundedHigh: count,
  }),
  z.object({
    ...base,
    predicate: z.literal('AFFILIATION'),
    role: z.string(),
    subjectIds: one,
    objectIds: one,
  }),
])

const row = z.object({
  claim: claimRow,
  publisher: z.string().nullable(),
  publishedOn: dayRow.nullable(),
  recordedAt: z.string(),
  sentence: z.string(),
})
type ClaimRow = z.infer<typeof claimRow>

const derivationClaims = statement<{ ids: readonly string[] }, z.infer<typeof row>>(
  'read/derivation-claims',
  row,
)

/** The claims of these ids that count, as derivation reads them. Claims that do not count are left out. */
export async function loadResolvedClaims(runner: Runner, ids: readonly ClaimId[]): Promise<ResolvedClaim[]> {
  if (ids.length === 0) return []
  const rows = await runner.run(derivationClaims, { ids })
  return rows.map(toResolvedClaim)
}

/** Its id need be known only of a claim that has no testimony. */
export const testimonyRow = z.object({ id: claimIdRow.nullable(), testimony: z.string().nullable() })
type TestimonyRow = z.infer<typeof testimonyRow>

const derivationTestimonies = statement<{ ids: readonly string[] }, TestimonyRow>(
  'read/derivation-testimonies',
  testimonyRow,
)

/** A claim as derivation reads it, in one property, so that what is told of much is read by one look at each claim. */
export const testimonyOf = (claim: ResolvedClaim): string => JSON.stringify(claim)

/**
 * The claims of rows that statements give with their testimony. It is written and read by us alone: only its being JSON is checked. A graph of an
 * older version lacks it until it is rebuilt: then the claims are put together as placing them would.
 */
export async function toResolvedClaims(
  runner: Runner,
  rows: readonly TestimonyRow[],
): Promise<ResolvedClaim[]> {
  const claims = rows.flatMap(({ testimony }) =>
    testimony === null ? [] : [JSON.parse(testimony) as ResolvedClaim],
  )
  const others = rows.flatMap(({ id, testimony }) => (testimony === null && id !== null ? [id] : []))
  return [...claims, ...(await loadResolvedClaims(runner, others))]
}

/** Claims that have been placed and count. */
export async function loadPlacedClaims(runner: Runner, ids: readonly ClaimId[]): Promise<ResolvedClaim[]> {
  if (ids.length === 0) return []
  return toResolvedClaims(runner, await runner.run(derivationTestimonies, { ids }))
}

/** A claim of its own properties and its document's, as derivation reads it. */
export function toResolvedClaim({
  claim,
  publisher,
  publishedOn,
  recordedAt,
  sentence,
}: z.infer<typeof row>): ResolvedClaim {
  const base = {
    id: claim.id,
    testimony: {
      documentId: claim.documentId,
      publisher,
      publishedOn,
      recordedOn: parseIsoDay(recordedAt.slice(0, 10)),
      position: claim.start,
      sentence,
    },
    polarity: claim.polarity,
    claimedBy: claim.claimedById,
    date: claim.date,
    until: claim.until,
  }
  switch (claim.predicate) {
    case 'BACKING': {
      const { predicate, kind, ends } = claim
      return { ...base, predicate, kind, ends, backer: claim.subjectIds[0], recipient: claim.objectIds[0] }
    }
    case 'CONTROL': {
      const { predicate, status, extent, locationId: location, takenFromId: from } = claim
      return { ...base, predicate, status, extent, location, from, actor: claim.subjectIds[0] }
    }
    case 'EVENT': {
      const { predicate, eventType, locationId: location, subjectIds: actors, objectIds: targets } = claim
      return { ...base, predicate, eventType, location, actors, targets, casualties: casualtiesOf(claim) }
    }
    case 'AFFILIATION': {
      const { predicate, role } = claim
      return { ...base, predicate, role, member: claim.subjectIds[0], group: claim.objectIds[0] }
    }
  }
}

function casualtiesOf(claim: Extract<ClaimRow, { predicate: 'EVENT' }>): Casualties | null {
  const killed = rangeOf(claim.killedLow, claim.killedBest, claim.killedHigh)
  const wounded = rangeOf(claim.woundedLow, claim.woundedBest, claim.woundedHigh)
  return killed === null && wounded === null ? null : { killed, wounded }
}

const rangeOf = (low: number | null, best: number | null, high: number | null): CountRange | null =>
  low === null && best === null && high === null ? null : { low, best, high }
