import { z } from 'zod'
import type { ActorKind } from '../../domain/actor.js'
import type { BackingKind } from '../../domain/claim.js'
import type { LocationKind } from '../../domain/location.js'
import type { ControlState, Standing } from '../../domain/standing.js'
import { type DayRange, dayCondition, isInRange, type Logical, oneOf, type TestTable } from './filter.js'
import type { Identified } from './identify.js'
import type { AnchoredShape, ListAnchor, ListOrder, ListShape } from './list-page.js'
import type { List } from './lists.js'
import { backingHead, controlHead, type Extent, relationItem } from './relation-heads.js'
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

export const ORDERS: Readonly<Record<RelationOrderField, ListOrder>> = {
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
/** All have both: said so, the index of an end's relations by number of documents serves. */
const OF_END = `${HOLDS} AND n.documentCount IS NOT NULL AND n.id IS NOT NULL`
/** An actor by its id, or whom it is merged into. */
const ASKED: ListAnchor<Identified<ActorRow>> = {
  match: 'MATCH (asked:Actor {id: $asked}) MATCH (found:Actor {id: coalesce(asked.mergedInto, asked.id)})',
  variable: 'found',
  value: '{endId: found.endId, row: found{.id, .name, .kind, .scope, .curated, .country}}',
  row: z.object({ endId: z.string(), row: actorRow }),
}
const ofActor = <Item>(
  shape: ListShape<Item>,
  matchOf: (end: string) => string,
): AnchoredShape<Item, Identified<ActorRow>> => ({
  ...shape,
  match: matchOf('found.endId'),
  anchor: ASKED,
})
export const ACTOR = 'o{.id, .name, .kind, .scope, .curated, .country}'
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

/** A list of the relations of one end, of which as much is read as is asked for. `shape` reads all. */
export interface RelationList<Item, Filter> extends List<Item, Filter, RelationOrderField> {
  /** Of the end `$end`. */
  readonly shapes: Readonly<Record<Extent, ListShape<Item>>>
  /** Of the end for which the actor `$asked` stands, which the same statement looks up. */
  readonly shapesOfActor: Readonly<Record<Extent, AnchoredShape<Item, Identified<ActorRow>>>>
}

const perExtent = <Value>(make: (extent: Extent) => Value): Record<Extent, Value> => ({
  HEAD: make('HEAD'),
  HEAD_AND_CLAIMS: make('HEAD_AND_CLAIMS'),
  WHOLE: make('WHOLE'),
})

const stored = <Row extends object>(row: Row): Row & { readonly knownAt: null } => ({ ...row, knownAt: null })

const backingItem = (extent: Extent): z.ZodType<BackingItem> =>
  z.object({
    row: extent === 'WHOLE' ? storedBacking.transform(stored) : backingHead,
    other: actorRow,
  })
const backingItems = perExtent(backingItem)

/** Backings of one end that hold on `$asOf`, with the actors at the other end. */
function backings(
  name: string,
  end: 'backer' | 'recipient',
  matchOf: (end: string) => string,
): RelationList<BackingItem, BackingCriteria> {
  const shapeOf = (extent: Extent): ListShape<BackingItem> => ({
    name,
    match: matchOf('$end'),
    where: OF_END,
    indexedBy: `n.${end}`,
    item: `{row: ${relationItem(extent, '.kinds, .saidOf')}, other: ${ACTOR}}`,
    row: backingItems[extent],
  })
  const shapes = perExtent(shapeOf)
  return {
    shape: shapes.WHOLE,
    shapes,
    shapesOfActor: perExtent(extent => ofActor(shapes[extent], matchOf)),
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
  }
}

export const backersList = backings(
  'list of backers',
  'recipient',
  end => `(:Actor)<-[n:BACKS {recipient: ${end}}]-(o:Actor)`,
)
export const recipientsList = backings(
  'list of recipients',
  'backer',
  end => `(:Actor)-[n:BACKS {backer: ${end}}]->(o:Actor)`,
)

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

const controlledBy = (end: string): string => `(:Actor)-[n:CONTROLS {actor: ${end}}]->(o:Location)`
const controlledShapes = perExtent(
  (extent): ListShape<ControlItem> => ({
    name: 'list of controlled locations',
    match: controlledBy('$end'),
    where: OF_END,
    indexedBy: 'n.actor',
    item: `{row: ${relationItem(extent, '.state')}, other: ${LOCATION}}`,
    row: z.object({
      row: extent === 'WHOLE' ? storedControl.transform(stored) : controlHead,
      other: locationRow,
    }),
  }),
)

/** Stretches of control of one end that hold on `$asOf`, with their locations. */
export const controlledList: RelationList<ControlItem, ControlCriteria> = {
  shape: controlledShapes.WHOLE,
  shapes: controlledShapes,
  shapesOfActor: perExtent(extent => ofActor(controlledShapes[extent], controlledBy)),
  conditions: {
    state: oneOf('n.state'),
    standing: oneOf('n.standing'),
    locationKind: oneOf('o.kind'),
    lastReportedOn: dayCondition('n.lastReportedOn'),
  },
  orders: ORDERS,
}
