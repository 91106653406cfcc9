import { createActorTies } from '../../../../src/domain/derive/actor-ties.js'
import { holdsOn } from '../../../../src/domain/derive/bound.js'
import { deriveRelations } from '../../../../src/domain/derive/derive-relations.js'
import type { Backing, Control, ReportedEvent } from '../../../../src/domain/derive/relation.js'
import type { ResolvedClaim } from '../../../../src/domain/derive/resolved-claim.js'
import { parseIsoDay } from '../../../../src/domain/partial-date.js'
import { cast, spokesmen } from '../claims.js'

/** What the cases show: a rule of derivation, or what the seed documents must answer. */
export const RULES = [
  'ends of a relation',
  'sides and rivals',
  'backing',
  'control',
  'inexact dates',
  'two clocks',
  'interest',
  'standing',
  'event identity',
  'answers from the seed documents',
] as const
export type Rule = (typeof RULES)[number]

/** A few claims, and what is to be answered from them: on which day, and where it matters as known by which. */
export interface Case {
  readonly says: string
  readonly claims: readonly ResolvedClaim[]
  readonly answers: readonly Answer[]
}

export interface Answer {
  readonly asOf: string
  readonly knownAt: string | null
  readonly lines: readonly string[]
}

/** What holds on a day, by all reports: "gna-forces HELD tarhuna REPORTED", "russia BACKS lna DISPUTED: AIR DISPUTED". */
export const on = (asOf: string, ...lines: readonly string[]): Answer => ({ asOf, knownAt: null, lines })

/** What is held to be so on a day by one who has read all that was published by `knownAt`. */
export const knownAt = (knownAt: string, asOf: string, ...lines: readonly string[]): Answer => ({
  asOf,
  knownAt,
  lines,
})

/** What the claims answer; events are told whatever day is asked for. */
export function answerOf(claims: readonly ResolvedClaim[], { asOf, knownAt }: Answer): string[] {
  const known = claims.filter(
    ({ testimony: { publishedOn } }) => knownAt === null || (publishedOn !== null && publishedOn <= knownAt),
  )
  const affiliations = known.filter(claim => claim.predicate === 'AFFILIATION')
  const ties = createActorTies(cast, [...spokesmen, ...affiliations])
  const { backings, controls, events } = deriveRelations(known, ties)
  const holds = (relation: Backing | Control): boolean => holdsOn(relation, parseIsoDay(asOf))
  return [
    ...backings.filter(holds).map(backingLine),
    ...controls.filter(holds).map(controlLine),
    ...events.map(eventLine),
  ].sort()
}

const bare = (id: string): string => id.slice(id.indexOf(':') + 1)

function backingLine({ backer, recipient, standing, kindDetails }: Backing): string {
  const kinds = kindDetails.map(detail => `${detail.kind} ${detail.standing}`).join(', ')
  return `${bare(backer)} BACKS ${bare(recipient)} ${standing}: ${kinds}`
}

const controlLine = ({ actor, state, location, standing }: Control): string =>
  `${bare(actor)} ${state} ${bare(location)} ${standing}`

function eventLine({ eventType, actors, targets, location, date, standing, claims }: ReportedEvent): string {
  const who = [actors.map(bare).join(' and '), targets.map(bare).join(' and ')].filter(name => name !== '')
  return `${eventType} ${who.join(' on ')} at ${location === null ? '?' : bare(location)} ${date ?? 'undated'} ${standing}, told ${claims.length} times`
}
