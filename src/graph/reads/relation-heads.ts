import { z } from 'zod'
import { BACKING_KINDS, type BackingKind } from '../../domain/claim.js'
import { BOUND_BASES, type Bound } from '../../domain/derive/relation.js'
import type { ActorId, ClaimId, LocationId } from '../../domain/identifiers.js'
import type { IsoDay, PartialDate } from '../../domain/partial-date.js'
import { CONTROL_STATES, type ControlState, STANDINGS, type Standing } from '../../domain/standing.js'
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
const headRow = z.object({
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
  claims: z.array(text).nullish(),
})

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

/** What is told of any relation of which only the head was read. What was not read throws {@link NotReadError}. */
class Head {
  readonly id: string
  readonly saidBy: readonly ActorId[]
  readonly standing: Standing
  readonly documentCount: number
  readonly validFrom: Bound
  readonly validTo: Bound | null
  readonly firstReportedOn: IsoDay | null
  readonly lastReportedOn: IsoDay | null
  readonly knownAt = null
  readonly #claims: readonly ClaimId[] | null | undefined

  constructor(row: z.output<typeof headRow>) {
    this.id = row.id
    this.saidBy = row.saidBy as ActorId[]
    this.standing = row.standing
    this.documentCount = row.documentCount
    this.validFrom = beginning(row)
    this.validTo = end(row)
    this.firstReportedOn = row.firstReportedOn as IsoDay | null
    this.lastReportedOn = row.lastReportedOn as IsoDay | null
    this.#claims = row.claims as ClaimId[] | null | undefined
  }

  get claims(): readonly ClaimId[] {
    return this.#claims ?? notRead('which claims it rests on')
  }

  get disputedBy(): BackingRow['disputedBy'] {
    return notRead('what disputes it')
  }

  get derivation(): BackingRow['derivation'] {
    return notRead('how it was derived')
  }
}

const backingRow = headRow.extend({ kinds: z.array(z.enum(BACKING_KINDS)), saidOf: z.array(text) })

class BackingHead extends Head implements BackingRow {
  readonly backer: ActorId
  readonly recipient: ActorId
  readonly saidOf: readonly ActorId[]
  readonly kinds: readonly BackingKind[]

  constructor(row: z.output<typeof backingRow>) {
    super(row)
    const [backer, recipient] = endsIn(row.id)
    this.backer = backer as ActorId
    this.recipient = recipient as ActorId
    this.saidOf = row.saidOf as ActorId[]
    this.kinds = row.kinds
  }

  get kindDetails(): BackingRow['kindDetails'] {
    return notRead('what is said of each kind')
  }
}

const controlRow = headRow.extend({ state: z.enum(CONTROL_STATES) })

class ControlHead extends Head implements ControlRow {
  readonly actor: ActorId
  readonly location: LocationId
  readonly state: ControlState

  constructor(row: z.output<typeof controlRow>) {
    super(row)
    const [location, actor] = endsIn(row.id)
    this.actor = actor as ActorId
    this.location = location as LocationId
    this.state = row.state
  }
}

export const backingHead: z.ZodType<BackingRow> = backingRow.transform(row => new BackingHead(row))
export const controlHead: z.ZodType<ControlRow> = controlRow.transform(row => new ControlHead(row))
