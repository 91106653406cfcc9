import { type ActorId, hashOf, type JudgementId } from '../domain/identifiers.js'
import type { Verdict } from '../domain/judgement.js'
import type { ActorProfile } from './actor-profile.js'
import { compareProfiles } from './compare-profiles.js'

/** An actor whose identity is asked for. `profile` is null for curated actors and for those of one document alone: only analysts judge these. */
export interface IdentifiableActor {
  readonly id: ActorId
  readonly curated: boolean
  readonly profile: ActorProfile | null
  /** Whether a document that counts names it: what only withdrawn ones name tells nothing about others. */
  readonly isNamed: boolean
}

/** An analyst's word on a pair of actors. */
export interface AnalystVerdict {
  readonly left: ActorId
  readonly right: ActorId
  readonly verdict: Exclude<Verdict, 'UNSURE'>
}

/** A rule's word on a pair. */
export interface PairVerdict {
  readonly id: JudgementId
  readonly left: ActorId
  readonly right: ActorId
  readonly verdict: Verdict
  readonly score: number
  readonly reasons: readonly string[]
  /** UNSURE, and nothing else has settled it. */
  readonly awaitsReview: boolean
}

export interface ActorIdentities {
  /** For every actor the one that stands for it; an actor that is not merged stands for itself. */
  readonly canonicalOf: ReadonlyMap<ActorId, ActorId>
  readonly judgements: readonly PairVerdict[]
}

export const PAIR_RULE = 'rule:name-and-evidence@1'

/**
 * Which of these actors are one. An analyst's word goes before the rule's; what analysts made one is compared as one. Two that a rule takes for
 * one stay apart and wait for review where a third, from which one of them is kept apart, fits just as well. A function of the set: the
 * order of the actors does not matter.
 */
export function identifyActors(
  actors: readonly IdentifiableActor[],
  said: readonly AnalystVerdict[],
): ActorIdentities {
  const byId = new Map([...actors].sort(byStanding).map(actor => [actor.id, actor]))
  const groups = new Groups([...byId.keys()])
  const known = said.filter(({ left, right }) => byId.has(left) && byId.has(right))
  for (const { left, right, verdict } of known) if (verdict === 'SAME') groups.join(left, right)
  const pairs = comparablePairs([...byId.values()])
  const between = verdictsBetween(groups, pairs, known)
  joinByRule(groups, between)
  const decided = new Set(
    known
      .filter(({ verdict }) => verdict === 'DIFFERENT')
      .map(({ left, right }) => pairKey(groups.of(left), groups.of(right))),
  )
  return {
    canonicalOf: new Map([...byId.keys()].map(id => [id, groups.of(id)])),
    judgements: pairs.map(pair => finalVerdict(pair, groups, decided)),
  }
}

/** Who stands for a group comes first: curated ones, then those that a document names, then by id. */
function byStanding(a: IdentifiableActor, b: IdentifiableActor): number {
  const rank = ({ curated, isNamed }: IdentifiableActor): number => (curated ? 0 : isNamed ? 1 : 2)
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1)
}

/** Disjoint groups; the first member in the given order stands for its group. */
class Groups {
  readonly #members: Map<ActorId, ActorId[]>
  readonly #groupOf: Map<ActorId, ActorId>
  readonly #rank: ReadonlyMap<ActorId, number>

  constructor(ids: readonly ActorId[]) {
    this.#members = new Map(ids.map(id => [id, [id]]))
    this.#groupOf = new Map(ids.map(id => [id, id]))
    this.#rank = new Map(ids.map((id, rank) => [id, rank]))
  }

  of(id: ActorId): ActorId {
    return this.#groupOf.get(id) ?? id
  }

  join(a: ActorId, b: ActorId): void {
    const [first, second] = [this.of(a), this.of(b)].sort(
      (x, y) => (this.#rank.get(x) ?? 0) - (this.#rank.get(y) ?? 0),
    ) as [ActorId, ActorId]
    if (first === second) return
    const moved = this.#members.get(second) ?? []
    for (const id of moved) this.#groupOf.set(id, first)
    this.#members.set(first, [...(this.#members.get(first) ?? []), ...moved])
    this.#members.delete(second)
  }
}

const pairKey = (a: ActorId, b: ActorId): string => (a < b ? `${a}|${b}` : `${b}|${a}`)

interface ComparedPair {
  readonly left: ActorId
  readonly right: ActorId
  readonly verdict: Verdict
  readonly score: number
  readonly reasons: readonly string[]
}

/** Pairs that share a key, left before right, each compared. */
function comparablePairs(actors: readonly IdentifiableActor[]): ComparedPair[] {
  const profiles = actors
    .flatMap(({ profile, isNamed }) => (profile !== null && isNamed ? [profile] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return profiles.flatMap((left, at) =>
    profiles
      .slice(at + 1)
      .filter(right => right.keys.some(key => left.keys.includes(key)))
      .map(right => ({ left: left.id, right: right.id, ...compareProfiles(left, right) })),
  )
}

interface GroupPair {
  readonly a: ActorId
  readonly b: ActorId
  readonly verdict: Verdict
  readonly score: number
}

/** Groups fit as badly as those two of their members that fit worst; an analyst's DIFFERENT overrules all. */
function verdictsBetween(
  groups: Groups,
  pairs: readonly ComparedPair[],
  said: readonly AnalystVerdict[],
): Map<string, GroupPair> {
  const between = new Map<string, GroupPair>()
  for (const { left, right, verdict, score } of pairs) {
    const [a, b] = [groups.of(left), groups.of(right)]
    const known = between.get(pairKey(a, b))
    if (a !== b && (known === undefined || known.score > score))
      between.set(pairKey(a, b), { a, b, verdict, score })
  }
  for (const { left, right, verdict } of said) {
    const [a, b] = [groups.of(left), groups.of(right)]
    if (verdict === 'DIFFERENT' && a !== b) between.set(pairKey(a, b), { a, b, verdict, score: 0 })
  }
  return between
}

/** Joins groups by the pairs that fit best; never one that fits two which are kept apart, nor any two that are. */
function joinByRule(groups: Groups, between: ReadonlyMap<string, GroupPair>): void {
  const apart = [...between.values()].filter(({ verdict }) => verdict === 'DIFFERENT')
  const neighbours = new Map<ActorId, Set<ActorId>>()
  const fits = [...between.values()].filter(({ verdict }) => verdict === 'SAME')
  for (const { a, b } of fits) {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b))
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a))
  }
  const keptApart = new Set(apart.map(({ a, b }) => pairKey(a, b)))
  const fitsTwo = (a: ActorId, b: ActorId): boolean =>
    [...(neighbours.get(a) ?? [])].some(other => keptApart.has(pairKey(other, b)))
  const clear = fits
    .filter(({ a, b }) => !fitsTwo(a, b) && !fitsTwo(b, a))
    .sort((x, y) => y.score - x.score || (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1))
  for (const { a, b } of clear) {
    const [first, second] = [groups.of(a), groups.of(b)]
    const isBarred = apart.some(pair => {
      const [c, d] = [groups.of(pair.a), groups.of(pair.b)]
      return (c === first && d === second) || (c === second && d === first)
    })
    if (!isBarred) groups.join(first, second)
  }
}

/** A pair that the rule takes for one and that stays apart is unsure, save where an analyst said so. */
function finalVerdict(pair: ComparedPair, groups: Groups, decided: ReadonlySet<string>): PairVerdict {
  const [left, right] = [groups.of(pair.left), groups.of(pair.right)]
  const isOpen = left !== right && !decided.has(pairKey(left, right))
  const fitsOthers = pair.verdict === 'SAME' && isOpen
  const verdict = fitsOthers ? 'UNSURE' : pair.verdict
  return {
    ...pair,
    id: `jdg:${hashOf('pair', pair.left, pair.right, PAIR_RULE)}` as JudgementId,
    verdict,
    reasons: fitsOthers ? [...pair.reasons, FITS_OTHERS] : pair.reasons,
    awaitsReview: verdict === 'UNSURE' && isOpen,
  }
}

const FITS_OTHERS = 'one of them fits others too, which are not the same: left apart for review'
