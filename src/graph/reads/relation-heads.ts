import { z } from 'zod'
import { BACKING_KINDS } from '../../domain/claim.js'
import { BOUND_BASES, type Bound } from '../../domain/derive/relation.js'
import type { ActorId, ClaimId, LocationId } from '../../domain/identifiers.js'
import type { IsoDay, PartialDate } from '../../domain/partial-date.js'
import { CONTROL_STATES, STANDINGS } from '../../domain/standing.js'
import { SuzerainError } from '../../domain/suzerain-error.js'
import { OPEN_END } from '../derivation/relation-properties.js'
import type { BackingRow, ControlRow } from './relation-rows.js'

/**
 * How much of a relation is read. HEAD: what its own properties tell. WHOLE: all that was derived, of which a much reported relation
 * has many times as much: every claim, by kind, for and against.
 */
export const EXTENTS = ['HEAD', 'HEAD_AND_CLAIMS', 'WHOLE'] as const
export type Extent = (typeof EXTENTS)[number]

/** A reader asked for something of a relation that it had not asked to be read. */
export class NotReadError extends SuzerainError {
  constructor(what: string) {
    super('NOT_READ', `${what} was not read with the head of the relation`)
  }
}
const notRead = (what: string): never => {
  throw new NotReadError(what)
}

const HEAD_PROPERTIES = `.id, .standing, .documentCount, .saidBy, .validFromSaid, .validFromBasis, .validToSaid,
    validFrom: toString(n.validFrom), validTo: toString(n.validTo),
    firstReportedOn: toString(n.firstReportedOn), lastReportedOn: toString(n.lastReportedOn)`

/** Cypher of what is read of a relation `n`, beside the properties that only its sort has. */
export const relationItem = (extent: Extent, own: string): string =>
  extent === 'WHOLE'
    ? 'n.detail'
    : `n{${HEAD_PROPERTIES}, ${own}${extent === 'HEAD' ? '' : ', claims: n.claimIds'}}`

const text = z.string()
const optional = text.nullish().transform(value => value ?? null)
const head = {
  id: text,
  standing: z.enum(STANDINGS),
  documentCount: z.number().int(),
  saidBy: z.array(text),
  validFrom: text,
  validFromSaid: optional,
  validFromBasis: z.enum(BOUND_BASES),
  validTo: text,
  validToSaid: optional,
  firstReportedOn: optional,
  lastReportedOn: optional,
  claims: z.array(text).optional(),
}

interface Interval {
  readonly validFrom: string
  readonly validFromSaid: string | null
  readonly validFromBasis: Bound['basis']
  readonly validTo: string
  readonly validToSaid: string | null
}

const beginning = ({ validFrom, validFromSaid, validFromBasis }: Interval): Bound => ({
  said: validFromSaid as PartialDate | null,
  latest: validFrom as IsoDay,
  basis: validFromBasis,
  get earliest() {
    return notRead('the earliest first day')
  },
})

const end = ({ validTo, validToSaid }: Interval): Bound | null =>
  validTo === OPEN_END
    ? null
    : {
        said: validToSaid as PartialDate | null,
        latest: validTo as IsoDay,
        get basis() {
          return notRead('the basis of the end')
        },
        get earliest() {
          return notRead('the earliest day of the end')
        },
      }

/** The id of a relation begins with its sort and its ends. */
const endsIn = (id: string): [string, string] => {
  const [, first = '', second = ''] = id.split('|')
  return [first, second]
}

/** A backing of which only the head was read. What was not read throws {@link NotReadError}. */
export const backingHead: z.ZodType<BackingRow> = z
  .object({ ...head, kinds: z.array(z.enum(BACKING_KINDS)), saidOf: z.array(text) })
  .transform((row): BackingRow => {
    const [backer, recipient] = endsIn(row.id)
    return {
      id: row.id,
      backer: backer as ActorId,
      recipient: recipient as ActorId,
      saidBy: row.saidBy as ActorId[],
      saidOf: row.saidOf as ActorId[],
      kinds: row.kinds,
      standing: row.standing,
      documentCount: row.documentCount,
      validFrom: beginning(row),
      validTo: end(row),
      firstReportedOn: row.firstReportedOn as IsoDay | null,
      lastReportedOn: row.lastReportedOn as IsoDay | null,
      knownAt: null,
      get claims() {
        return (row.claims ?? notRead('which claims it rests on')) as ClaimId[]
      },
      get kindDetails() {
        return notRead('what is said of each kind')
      },
      get disputedBy() {
        return notRead('what disputes it')
      },
      get derivation() {
        return notRead('how it was derived')
      },
    }
  })

/** A stretch of control of which only the head was read. What was not read throws {@link NotReadError}. */
export const controlHead: z.ZodType<ControlRow> = z
  .object({ ...head, state: z.enum(CONTROL_STATES) })
  .transform((row): ControlRow => {
    const [location, actor] = endsIn(row.id)
    return {
      id: row.id,
      actor: actor as ActorId,
      location: location as LocationId,
      saidBy: row.saidBy as ActorId[],
      state: row.state,
      standing: row.standing,
      documentCount: row.documentCount,
      validFrom: beginning(row),
      validTo: end(row),
      firstReportedOn: row.firstReportedOn as IsoDay | null,
      lastReportedOn: row.lastReportedOn as IsoDay | null,
      knownAt: null,
      get claims() {
        return (row.claims ?? notRead('which claims it rests on')) as ClaimId[]
      },
      get disputedBy() {
        return notRead('what disputes it')
      },
      get derivation() {
        return notRead('how it was derived')
      },
    }
  })
