import type { BackingKind } from '../claim.js'
import type { ActorId } from '../identifiers.js'
import type { ActorTies } from './actor-ties.js'
import { boundOf, compareBounds } from './bound.js'
import { deniedHappenings } from './denied-happenings.js'
import { groupBy } from './group-by.js'
import type { Backing, BackingKindDetail, Bound } from './relation.js'
import { summariseReports } from './reports.js'
import type { ResolvedBackingClaim, ResolvedClaim, ResolvedEventClaim } from './resolved-claim.js'
import { assess, bestStanding } from './standing.js'

/** What a general word covers: denying "military support" denies its forms, denying "support" denies all of it. */
const FORMS_OF_MILITARY: ReadonlySet<BackingKind> = new Set([
  'ARMS',
  'MATERIEL',
  'TROOPS',
  'TROOP_PRESENCE',
  'AIR',
  'TRAINING',
  'INTELLIGENCE',
])

/** Whether a denial of one kind speaks against another: the same kind, a general denial, or "military" against its forms. */
export const denialCovers = (denied: BackingKind, kind: BackingKind): boolean =>
  denied === kind || denied === 'UNSPECIFIED' || (denied === 'MILITARY' && FORMS_OF_MILITARY.has(kind))

/**
 * Backings: one per backer, recipient (ends of a relation) and stretch of time.
 *
 * A backing lasts from its first stated or reported start until a claim ends it ("withdrew its support"); what is claimed after that
 * begins another. Standing is worked out per kind and summed up. Besides backing claims, the caller passes the backers' event claims:
 * a denied deployment or transfer disputes the backing claims that rest on the same happening.
 */
export function deriveBackings(claims: readonly ResolvedClaim[], ties: ActorTies): Backing[] {
  const backingClaims = claims.filter(claim => claim.predicate === 'BACKING')
  const eventClaims = claims.filter(claim => claim.predicate === 'EVENT')
  const pairs = groupBy(backingClaims, claim => `${ties.endOf(claim.backer)}|${ties.endOf(claim.recipient)}`)
  return [...pairs.values()]
    .flatMap(pair => backingsOfPair(pair, eventClaims, ties))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function backingsOfPair(
  claims: readonly ResolvedBackingClaim[],
  events: readonly ResolvedEventClaim[],
  ties: ActorTies,
): Backing[] {
  const [first] = claims
  if (first === undefined) return []
  const backer = ties.endOf(first.backer)
  const recipient = ties.endOf(first.recipient)
  if (backer === recipient) return []
  const taken = new Map<string, number>()
  return stretchesOf(claims).map(stretch => {
    // What ended and began again on one day has two stretches of that day.
    const id = `backing|${backer}|${recipient}|${stretch.validFrom.latest}`
    const repeat = taken.get(id) ?? 0
    taken.set(id, repeat + 1)
    const ends = { id: repeat === 0 ? id : `${id}|${repeat}`, backer, recipient }
    return backingOfStretch(ends, stretch, events, ties)
  })
}

interface Stretch {
  readonly validFrom: Bound
  readonly validTo: Bound | null
  readonly claims: readonly ResolvedBackingClaim[]
}

/** Cuts a pair's claims, in order of time, where a claim ends the support; denials belong to the stretch in which they were made. */
function stretchesOf(claims: readonly ResolvedBackingClaim[]): Stretch[] {
  const timed = claims
    .map(claim => ({ claim, bound: boundOf(claim) }))
    .sort(
      (a, b) =>
        compareBounds(a.bound, b.bound) ||
        Number(a.claim.ends) - Number(b.claim.ends) ||
        (a.claim.id < b.claim.id ? -1 : 1),
    )
  const stretches: { validFrom: Bound; validTo: Bound | null; claims: ResolvedBackingClaim[] }[] = []
  for (const { claim, bound } of timed) {
    const open = stretches.at(-1)?.validTo === null ? stretches.at(-1) : undefined
    if (claim.ends && claim.polarity === 'ASSERTED') {
      if (open) {
        open.validTo = bound
        open.claims.push(claim)
      }
      continue
    }
    const speaksOfPast = claim.polarity === 'DENIED' ? stretches.at(-1) : undefined
    const stretch = open ?? speaksOfPast
    if (stretch) stretch.claims.push(claim)
    else stretches.push({ validFrom: bound, validTo: null, claims: [claim] })
  }
  return stretches.map(stretch => ({ ...stretch, validFrom: startOf(stretch.claims) }))
}

/** A stretch starts with its first claim that is no denial: "denied on May 1, reported on May 3" holds from May 3. */
function startOf(claims: readonly ResolvedBackingClaim[]): Bound {
  const opening = claims.filter(claim => claim.polarity !== 'DENIED')
  const [first] = (opening.length > 0 ? opening : claims).map(boundOf).sort(compareBounds)
  if (first === undefined) throw new RangeError('a stretch of backing has at least one claim')
  return first
}

function backingOfStretch(
  { id, backer, recipient }: Pick<Backing, 'id' | 'backer' | 'recipient'>,
  stretch: Stretch,
  events: readonly ResolvedEventClaim[],
  ties: ActorTies,
): Backing {
  const kindDetails = kindDetailsOf(stretch.claims, events, ties)
  const reports = summariseReports(stretch.claims)
  const standing = bestStanding(kindDetails.map(detail => detail.standing))
  const disputes = new Map(
    kindDetails.flatMap(detail => detail.disputedBy.map(dispute => [dispute.claim, dispute] as const)),
  )
  return {
    id,
    backer,
    recipient,
    saidBy: distinct(stretch.claims.map(claim => claim.backer)),
    saidOf: distinct(stretch.claims.map(claim => claim.recipient)),
    kinds: kindsSaid(kindDetails),
    kindDetails,
    standing,
    validFrom: stretch.validFrom,
    validTo: stretch.validTo,
    ...reports,
    disputedBy: [...disputes.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1)),
    derivation: {
      rule: stretch.validTo === null ? 'backing-until-ended' : 'backing-ended-by-claim',
      reasons: reasonsFor(stretch, kindDetails),
      claims: reports.claims,
    },
  }
}

/** The kinds that somebody asserts. One that is only denied is no kind of support: it is told beside them, save where nothing else is. */
function kindsSaid(details: readonly BackingKindDetail[]): BackingKind[] {
  const asserted = details.filter(({ standing }) => standing !== 'DENIED')
  return (asserted.length > 0 ? asserted : details).map(({ kind }) => kind)
}

function kindDetailsOf(
  claims: readonly ResolvedBackingClaim[],
  events: readonly ResolvedEventClaim[],
  ties: ActorTies,
): BackingKindDetail[] {
  const live = claims.filter(claim => !claim.ends)
  return [...groupBy(live, claim => claim.kind)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, ofKind]) => {
      const claimsFor = ofKind.filter(claim => claim.polarity !== 'DENIED')
      const denials = live.filter(claim => claim.polarity === 'DENIED' && denialCovers(claim.kind, kind))
      const { standing, disputedBy } = assess(
        claimsFor,
        [...denials, ...deniedHappenings(claimsFor, events, ties)],
        ties,
      )
      return { kind, standing, disputedBy, ...summariseReports(claimsFor.length > 0 ? claimsFor : ofKind) }
    })
    .map(({ documentCount: _, ...detail }) => detail)
}

function reasonsFor(stretch: Stretch, details: readonly BackingKindDetail[]): string[] {
  const start = stretch.validFrom
  const reasons = [
    start.basis === 'STATED'
      ? `counts from ${start.said}, as stated`
      : `counts from its first report, ${start.latest}`,
  ]
  if (stretch.validTo) reasons.push(`ended by a claim, by ${stretch.validTo.latest}`)
  else reasons.push('no report ends it')
  for (const detail of details) reasons.push(`${detail.kind}: ${detail.standing}`)
  return reasons
}

const distinct = (actors: readonly ActorId[]): ActorId[] => [...new Set(actors)].sort()
