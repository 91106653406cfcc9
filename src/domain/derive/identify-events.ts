import type { EventType } from '../claim.js'
import type { ActorId, ClaimId } from '../identifiers.js'
import { addDays, earliestDay, type IsoDay } from '../partial-date.js'
import type { ActorTies } from './actor-ties.js'
import { boundOf } from './bound.js'
import { groupBy } from './group-by.js'
import type { ResolvedEventClaim } from './resolved-claim.js'

/** Types that careful readers use for one happening; claims are of one event only within a family. */
const FAMILY: Readonly<Record<EventType, string>> = {
  CLASH: 'VIOLENCE',
  ATTACK: 'VIOLENCE',
  SHELLING: 'VIOLENCE',
  AIRSTRIKE: 'VIOLENCE',
  SIEGE: 'VIOLENCE',
  CAPTURE: 'TAKING',
  ADVANCE: 'MOVING_IN',
  OFFENSIVE: 'MOVING_IN',
  RETREAT: 'RETREAT',
  SEIZURE: 'SEIZING',
  DETENTION: 'SEIZING',
  INTERDICTION: 'SEIZING',
  CASUALTIES: 'CASUALTIES',
  ARMS_TRANSFER: 'SUPPLY',
  DEPLOYMENT: 'SUPPLY',
  MEETING: 'TALKS',
  CALL: 'TALKS',
  AGREEMENT: 'TALKS',
  CEASEFIRE: 'TALKS',
  PROTEST: 'PROTEST',
  SANCTION: 'SANCTION',
  DISPLACEMENT: 'DISPLACEMENT',
  OTHER: 'OTHER',
}

export const eventFamily = (type: EventType): string => FAMILY[type]

/** News that gives no date tells of the days before it; older happenings it dates. Used only to find candidates for an undated report. */
const UNDATED_REACHES_BACK_DAYS = 30

export interface EventGroup {
  readonly claims: readonly ResolvedEventClaim[]
  readonly reasons: readonly string[]
  /** Of a report that fits several events: a claim of each, for review. */
  readonly candidates: readonly ClaimId[]
}

/** An analyst's word on two claims: whether they report one event. */
export interface EventVerdict {
  readonly left: ClaimId
  readonly right: ClaimId
  readonly verdict: 'SAME' | 'DIFFERENT'
}

/**
 * Which claims are of one event: those that agree in type family, location, day and a participant. A report without an exact day or without
 * a location joins only if exactly one candidate fits; else it stays apart. Told twice in one document (a headline and its
 * sentence), or by one sentence printed twice, it is one. An analyst's word on two claims goes before all of this. The outcome does
 * not depend on the order of claims.
 */
export function identifyEvents(
  claims: readonly ResolvedEventClaim[],
  ties: ActorTies,
  said: readonly EventVerdict[] = [],
): EventGroup[] {
  const groups = [...groupBy(claims, claim => FAMILY[claim.eventType]).values()].flatMap(family =>
    identifyFamily(family, ties, verdictsOn(said)),
  )
  return joinAsSaid(groups, said)
}

interface Verdicts {
  readonly isSame: ReadonlySet<ClaimId>
  readonly keptFrom: ReadonlyMap<ClaimId, ReadonlySet<ClaimId>>
}

function verdictsOn(said: readonly EventVerdict[]): Verdicts {
  const keptFrom = new Map<ClaimId, Set<ClaimId>>()
  for (const { left, right, verdict } of said) {
    if (verdict === 'SAME') continue
    keptFrom.set(left, (keptFrom.get(left) ?? new Set()).add(right))
    keptFrom.set(right, (keptFrom.get(right) ?? new Set()).add(left))
  }
  const same = said.filter(({ verdict }) => verdict === 'SAME')
  return { keptFrom, isSame: new Set(same.flatMap(({ left, right }) => [left, right])) }
}

type Claims = readonly ResolvedEventClaim[]

const areKeptApart = ({ keptFrom }: Verdicts, a: Claims, b: Claims): boolean =>
  keptFrom.size > 0 && a.some(({ id }) => b.some(other => keptFrom.get(id)?.has(other.id)))

function identifyFamily(claims: Claims, ties: ActorTies, verdicts: Verdicts): EventGroup[] {
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
  const exact = sorted.filter(isExactReport)
  const groups = linkedWithin(exact, (a, b) => shareParticipant(a, b, ties), verdicts)
  const vague = toldTogether(sorted.filter(claim => !isExactReport(claim))).flatMap(told =>
    linkedWithin(told, (a, b) => isToldTwice(a, b, ties), verdicts),
  )
  const byParticipant = indexByParticipant(groups, ties)
  const joined = new Map<number, Claims[]>()
  const apart: EventGroup[] = []
  for (const group of vague) {
    const candidates = group.some(({ id }) => verdicts.isSame.has(id))
      ? []
      : candidatesFor(group, groups, byParticipant, ties).filter(
          index => !areKeptApart(verdicts, group, groups[index] ?? []),
        )
    const [only] = candidates
    if (only !== undefined && candidates.length === 1) joined.set(only, [...(joined.get(only) ?? []), group])
    else
      apart.push({
        claims: group,
        reasons: [apartReason(candidates.length)],
        candidates: candidates.flatMap(index => groups[index]?.[0]?.id ?? []).sort(),
      })
  }
  const exactGroups = groups.map((group, index) => ({
    claims: [...group, ...(joined.get(index) ?? []).flat()],
    reasons: [
      'type family, location, day and a participant agree',
      ...(joined.has(index) ? ['less exact reports joined: no other event fits them'] : []),
    ],
    candidates: [],
  }))
  return [...exactGroups, ...apart]
}

/** Joins the groups whose claims an analyst called reports of one event. */
function joinAsSaid(groups: readonly EventGroup[], said: readonly EventVerdict[]): EventGroup[] {
  const same = said.filter(({ verdict }) => verdict === 'SAME')
  if (same.length === 0) return [...groups]
  const groupOf = new Map(groups.flatMap(group => group.claims.map(({ id }) => [id, group] as const)))
  for (const { left, right } of same) {
    const [first, second] = [groupOf.get(left), groupOf.get(right)]
    if (first === undefined || second === undefined || first === second) continue
    const joined = {
      claims: [...first.claims, ...second.claims],
      reasons: [...new Set([...first.reasons, ...second.reasons, 'an analyst judged them one'])].sort(),
      candidates: [],
    }
    for (const { id } of joined.claims) groupOf.set(id, joined)
  }
  return [...new Set(groupOf.values())]
}

/** Groups of claims of one location and date that are linked to each other. */
const linkedWithin = (
  claims: readonly ResolvedEventClaim[],
  isLinked: (a: ResolvedEventClaim, b: ResolvedEventClaim) => boolean,
  verdicts: Verdicts,
): ResolvedEventClaim[][] =>
  [...groupBy(claims, claim => `${claim.location}|${claim.date}`).values()].flatMap(same =>
    components(same, isLinked, verdicts),
  )

/** Claims parted where no document and no shared sentence ties them, each part in the given order: most documents are a part of their own. */
function toldTogether(claims: Claims): Claims[] {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    return root
  }
  const documentOf = ({ testimony }: ResolvedEventClaim): string => testimony.documentId
  for (const claim of claims) {
    const [document, sentence] = [rootOf(documentOf(claim)), rootOf(`sentence ${claim.testimony.sentence}`)]
    if (document !== sentence) parents.set(sentence, document)
  }
  return [...groupBy(claims, claim => rootOf(documentOf(claim))).values()]
}

/** Exact groups by participant, in order of their days. */
type GroupsByParticipant = ReadonlyMap<ActorId, readonly { readonly day: IsoDay; readonly index: number }[]>

function indexByParticipant(groups: readonly Claims[], ties: ActorTies): GroupsByParticipant {
  const entries = groups.flatMap((group, index) => {
    const day = group[0]?.date as string as IsoDay
    const actors = new Set(group.flatMap(claim => [...participants(claim, ties)]))
    return [...actors].map(actor => ({ actor, day, index }))
  })
  entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.index - b.index))
  return groupBy(entries, ({ actor }) => actor)
}

function candidatesFor(
  vague: Claims,
  groups: readonly Claims[],
  byParticipant: GroupsByParticipant,
  ties: ActorTies,
): number[] {
  const reachable = new Set(
    vague.flatMap(claim => {
      const { from, to } = reportWindow(claim)
      return [...participants(claim, ties)].flatMap(actor => within(byParticipant.get(actor) ?? [], from, to))
    }),
  )
  return [...reachable].filter(index => vague.every(claim => fits(claim, groups[index] ?? [], ties)))
}

/** Indexes of what lies between two days, both included. */
function within(
  sorted: readonly { readonly day: IsoDay; readonly index: number }[],
  from: IsoDay,
  to: IsoDay,
): number[] {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.day ?? to) < from) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let at = low; at < sorted.length; at++) {
    const entry = sorted[at]
    if (entry === undefined || entry.day > to) break
    found.push(entry.index)
  }
  return found
}

const apartReason = (candidates: number): string =>
  candidates === 0 ? 'no exact report fits it' : `${candidates} events fit it: left apart for review`

/** Whether a report tells its event's day and place: others can only join such a one. */
export const isExactReport = (claim: ResolvedEventClaim): boolean =>
  claim.date?.length === 10 && claim.location !== null

/** The first and last day on which the event of a report that is not exact may lie. */
export function reportWindow(claim: ResolvedEventClaim): { readonly from: IsoDay; readonly to: IsoDay } {
  const to = boundOf(claim).latest
  return { from: claim.date === null ? addDays(to, -UNDATED_REACHES_BACK_DAYS) : earliestDay(claim.date), to }
}

const participants = (claim: ResolvedEventClaim, ties: ActorTies): Set<ActorId> =>
  new Set([...claim.actors, ...claim.targets].map(actor => ties.unitOf(actor)))

function shareParticipant(a: ResolvedEventClaim, b: ResolvedEventClaim, ties: ActorTies): boolean {
  const first = participants(a, ties)
  const second = participants(b, ties)
  if (first.size === 0 && second.size === 0) return a.testimony.documentId === b.testimony.documentId
  return [...second].some(actor => first.has(actor))
}

/** Vague claims are one event only where one document, or one shared sentence, tells it twice. */
const isToldTwice = (a: ResolvedEventClaim, b: ResolvedEventClaim, ties: ActorTies): boolean =>
  a.location === b.location &&
  a.date === b.date &&
  (a.testimony.documentId === b.testimony.documentId || a.testimony.sentence === b.testimony.sentence) &&
  shareParticipant(a, b, ties)

function fits(claim: ResolvedEventClaim, group: readonly ResolvedEventClaim[], ties: ActorTies): boolean {
  const [exact] = group
  if (exact === undefined || exact.date === null) return false
  if (claim.location !== null && claim.location !== exact.location) return false
  const day = exact.date as string as IsoDay
  const window = reportWindow(claim)
  return window.from <= day && day <= window.to && group.some(other => shareParticipant(claim, other, ties))
}

/**
 * Connected components under a symmetric relation, each in the order of its first member. Where that would bring together what an analyst keeps
 * apart, the earlier claims have the say.
 */
function components(
  claims: Claims,
  isLinked: (a: ResolvedEventClaim, b: ResolvedEventClaim) => boolean,
  verdicts: Verdicts,
): ResolvedEventClaim[][] {
  const groups: ResolvedEventClaim[][] = []
  for (const claim of claims) {
    let merged: ResolvedEventClaim[] = [claim]
    for (const group of groups.filter(candidate => candidate.some(member => isLinked(member, claim)))) {
      if (areKeptApart(verdicts, group, merged)) continue
      merged = [...group, ...merged]
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(merged.sort((a, b) => (a.id < b.id ? -1 : 1)))
  }
  return groups
}
