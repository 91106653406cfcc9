import type { Affiliation, Backing, Bound, Control, ReportedEvent } from '../../domain/derive/relation.js'
import { claimOfEvent, eventOfClaim, hashOf } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { slotOf } from './interval-slots.js'

/** An open end: both bounds stay in an index, without a null to ask for. The API hides it. */
export const OPEN_END = '9999-12-31' as IsoDay

/** `detail` is the whole relation as derived: a reader of one relation needs no other statement. */
const common = (relation: Backing | Control | Affiliation | ReportedEvent) => {
  const detail = JSON.stringify(relation)
  return {
    standing: relation.standing,
    documentCount: relation.documentCount,
    claimCount: relation.claims.length,
    claimIds: relation.claims,
    detail,
    /** Tells whether what was derived differs from what is stored, without reading all of it. */
    digest: hashOf(detail),
  }
}

const interval = (relation: { readonly validFrom: Bound; readonly validTo: Bound | null }) => ({
  validFromSaid: relation.validFrom.said,
  validFromBasis: relation.validFrom.basis,
  validToSaid: relation.validTo?.said ?? null,
})

const days = (relation: Backing | Control | Affiliation) => ({
  validFrom: relation.validFrom.latest,
  validTo: relation.validTo?.latest ?? OPEN_END,
  firstReportedOn: relation.firstReportedOn,
  lastReportedOn: relation.lastReportedOn,
})

export const backingRow = (backing: Backing) => ({
  id: backing.id,
  backer: backing.backer,
  recipient: backing.recipient,
  properties: {
    ...common(backing),
    ...interval(backing),
    backer: backing.backer,
    recipient: backing.recipient,
    kinds: backing.kinds,
    saidBy: backing.saidBy,
    saidOf: backing.saidOf,
  },
  days: days(backing),
})

export const controlRow = (control: Control) => ({
  id: control.id,
  actor: control.actor,
  location: control.location,
  properties: {
    ...common(control),
    ...interval(control),
    actor: control.actor,
    state: control.state,
    saidBy: control.saidBy,
    slot: slotOf(control.location, control.validFrom.latest, control.validTo?.latest ?? OPEN_END),
  },
  days: days(control),
})

export const affiliationRow = (affiliation: Affiliation) => ({
  id: affiliation.id,
  member: affiliation.member,
  group: affiliation.group,
  properties: { ...common(affiliation), ...interval(affiliation), roles: affiliation.roles },
  days: days(affiliation),
})

/** "ARMS_TRANSFER" reads "Arms transfer". */
const titleOf = (type: string): string => type.charAt(0) + type.slice(1).toLowerCase().replaceAll('_', ' ')

export const eventRow = (event: ReportedEvent) => ({
  id: event.id,
  title: titleOf(event.eventType),
  location: event.location === null ? [] : [event.location],
  actors: event.actors,
  targets: event.targets,
  claims: event.claims,
  properties: {
    ...common(event),
    eventType: event.eventType,
    date: event.date,
    precision: event.precision,
  },
  days: {
    earliest: event.earliest,
    latest: event.latest,
    firstReportedOn: event.firstReportedOn,
    lastReportedOn: event.lastReportedOn,
  },
})

const EVENT_RULE = 'rule:event-identity@1'

/** A report that fits several events: with each of them a pair that waits for an analyst. The score is one in so many as fit. */
export const eventReviewRows = ({ id, candidates, derivation }: ReportedEvent) => {
  const left = claimOfEvent(id)
  return candidates.map(right => ({
    left,
    right,
    properties: {
      id: `jdg:${hashOf('pair', left, right, EVENT_RULE)}`,
      name: `${id} and ${eventOfClaim(right)}: unsure`,
      sort: 'EVENT',
      leftId: left,
      rightId: right,
      verdict: 'UNSURE',
      score: Math.round(100 / candidates.length) / 100,
      reasons: ['type family, days and a participant agree', ...derivation.reasons.slice(0, 1)],
      by: EVENT_RULE,
      awaitsReview: true,
    },
  }))
}
