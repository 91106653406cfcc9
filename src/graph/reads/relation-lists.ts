import { z } from 'zod'
import type { ActorKind } from '../../domain/actor.js'
import type { BackingKind } from '../../domain/claim.js'
import type { LocationKind } from '../../domain/location.js'
import type { ControlState, Standing } from '../../domain/standing.js'
import { type DayRange, dayCondition, isInRange, type Logical, oneOf, type TestTable } from './filter.js'
import type { ListOrder } from './list-page.js'
import type { List } from './lists.js'
import { type BackingRow, type ControlRow, storedBacking, storedControl } from './relation-rows.js'
import { type ActorRow, actorRow, type LocationRow, locationRow } from './rows.js'

type Optional<Value> = Value | null | undefined

/** A relation with what is at its other end: what the reader did not ask by. */
export interface WithOther<Row, Other> {
  readonly row: Row
  readonly other: Other
}
export type BackingItem = WithOther<BackingRow, ActorRow>
export type ControlItem = WithOther<ControlRow, LocationRow>

/** BACKERS: who backs the end; RECIPIENTS: whom it backs. */
export type BackingSide = 'BACKERS' | 'RECIPIENTS'

export type RelationOrderField = 'DOCUMENT_COUNT' | 'VALID_FROM' | 'LAST_REPORTED' | 'NAME'

const ORDERS: Readonly<Record<RelationOrderField, ListOrder>> = {
  DOCUMENT_COUNT: { key: 'n.documentCount', type: 'NUMBER' },
  VALID_FROM: { key: 'n.validFrom', type: 'DATE' },
  LAST_REPORTED: { key: "coalesce(n.lastReportedOn, date('0001-01-01'))", type: 'DATE' },
  NAME: { key: 'o.name', type: 'TEXT' },
}

/** The same keys for relations that are at hand. */
export const relationKey: Readonly<
  Record<RelationOrderField, (relation: BackingRow | ControlRow, otherName: string) => string | number>
> = {
  DOCUMENT_COUNT: relation => relation.documentCount,
  VALID_FROM: relation => relation.validFrom.latest,
  LAST_REPORTED: relation => relation.lastReportedOn ?? '0001-01-01',
  NAME: (_, otherName) => otherName,
}

export const HOLDS = 'n.validFrom <= date($asOf) AND n.validTo > date($asOf)'
const ACTOR = 'o{.id, .name, .kind, .scope, .curated, .country}'
const LOCATION = 'o{.id, .name, .kind, .scope, .curated, .country, .point}'

export interface BackingCriteria extends Logical<BackingCriteria> {
  readonly kind?: Optional<readonly BackingKind[]>
  readonly standing?: Optional<readonly Standing[]>
  readonly otherKind?: Optional<readonly ActorKind[]>
  readonly lastReportedOn?: Optional<DayRange>
}

export const backingTests: TestTable<BackingCriteria, BackingItem> = {
  kind: (kinds, { row }) => row.kinds.some(kind => kinds.includes(kind)),
  standing: (standings, { row }) => standings.includes(row.standing),
  otherKind: (kinds, { other }) => kinds.includes(other.kind),
  lastReportedOn: (range, { row }) => isInRange(range, row.lastReportedOn),
}

const backingItem: z.ZodType<BackingItem> = z
  .object({ detail: storedBacking, other: actorRow })
  .transform(({ detail, other }) => ({ row: { ...detail, knownAt: null }, other }))

/** Backings of the end `$end` that hold on `$asOf`, with the actors at the other end. */
const backings = (name: string, match: string): List<BackingItem, BackingCriteria, RelationOrderField> => ({
  shape: { name, match, where: HOLDS, item: `{detail: n.detail, other: ${ACTOR}}`, row: backingItem },
  conditions: {
    kind: (kinds, parameter) => {
      const given = parameter(kinds)
      return `any(kind IN n.kinds WHERE kind IN ${given})`
    },
    standing: oneOf('n.standing'),
    otherKind: oneOf('o.kind'),
    lastReportedOn: dayCondition('n.lastReportedOn'),
  },
  orders: ORDERS,
})

export const backersList = backings('list of backers', '(:Actor {id: $end})<-[n:BACKS]-(o:Actor)')
export const recipientsList = backings('list of recipients', '(:Actor {id: $end})-[n:BACKS]->(o:Actor)')

export interface ControlCriteria extends Logical<ControlCriteria> {
  readonly state?: Optional<readonly ControlState[]>
  readonly standing?: Optional<readonly Standing[]>
  readonly locationKind?: Optional<readonly LocationKind[]>
  readonly lastReportedOn?: Optional<DayRange>
}

export const controlTests: TestTable<ControlCriteria, ControlItem> = {
  state: (states, { row }) => states.includes(row.state),
  standing: (standings, { row }) => standings.includes(row.standing),
  locationKind: (kinds, { other }) => kinds.includes(other.kind),
  lastReportedOn: (range, { row }) => isInRange(range, row.lastReportedOn),
}

/** Stretches of control of the end `$end` that hold on `$asOf`, with their locations. */
export const controlledList: List<ControlItem, ControlCriteria, RelationOrderField> = {
  shape: {
    name: 'list of controlled locations',
    match: '(:Actor {id: $end})-[n:CONTROLS]->(o:Location)',
    where: HOLDS,
    item: `{detail: n.detail, other: ${LOCATION}}`,
    row: z
      .object({ detail: storedControl, other: locationRow })
      .transform(({ detail, other }) => ({ row: { ...detail, knownAt: null }, other })),
  },
  conditions: {
    state: oneOf('n.state'),
    standing: oneOf('n.standing'),
    locationKind: oneOf('o.kind'),
    lastReportedOn: dayCondition('n.lastReportedOn'),
  },
  orders: ORDERS,
}
