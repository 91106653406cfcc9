import type { ActorKind } from '../actor.js'
import type { ActorId } from '../identifiers.js'
import type { ResolvedAffiliationClaim } from './resolved-claim.js'

/** What derivation must know of actors besides the claims about them. */
export interface ActorTies {
  /** The end of a relation that an actor stands for: the force for the leader it is named for and for itself; else the actor. */
  endOf(actor: ActorId): ActorId
  /** Representative of an actor and its parts (PART_OF, NAMED_FOR): what one of them loses, they all lose. */
  unitOf(actor: ActorId): ActorId
  /** Representative of the actor's side: its unit and what that is constituted under or said to fight for. Actors of different sides are rivals. */
  sideOf(actor: ActorId): ActorId
}

export interface TiedActor {
  readonly id: ActorId
  readonly kind: ActorKind
  readonly curated: boolean
  readonly partOf: ActorId | null
  readonly namedFor: ActorId | null
  readonly affiliatedWith: readonly ActorId[]
}

/** Disjoint sets whose representative is the smallest member by `rank`, so that it does not depend on the order of unions. */
class DisjointSets {
  private readonly parents = new Map<ActorId, ActorId>()
  private readonly before: (a: ActorId, b: ActorId) => boolean

  constructor(before: (a: ActorId, b: ActorId) => boolean) {
    this.before = before
  }

  find(actor: ActorId): ActorId {
    let root = actor
    for (let parent = this.parents.get(root); parent !== undefined; parent = this.parents.get(root))
      root = parent
    return root
  }

  union(a: ActorId, b: ActorId): void {
    const [first, second] = [this.find(a), this.find(b)]
    if (first === second) return
    if (this.before(first, second)) this.parents.set(second, first)
    else this.parents.set(first, second)
  }
}

/**
 * Ties from curated and read facts.
 *
 * Example: LNA is named for Haftar, so both are the end "LNA"; GNA forces are part of the GNA, one unit; the Zawiya militia is said to be
 * "pro-government", so it is of the GNA's side, but not of its unit. A sponsor that merely backs is of neither.
 *
 * People and forces with affiliations to several sides never join those sides to each other: they belong to the one named by
 * their latest report.
 */
export function createActorTies(
  actors: readonly TiedActor[],
  affiliations: readonly ResolvedAffiliationClaim[],
): ActorTies {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const rank = (id: ActorId): string => {
    const actor = byId.get(id)
    return `${actor?.kind === 'PERSON' ? 1 : 0}${actor?.curated ? 0 : 1}${id}`
  }
  const before = (a: ActorId, b: ActorId): boolean => rank(a) < rank(b)

  const ends = new DisjointSets(before)
  const units = new DisjointSets(before)
  for (const actor of actors) {
    if (actor.namedFor !== null) {
      ends.union(actor.id, actor.namedFor)
      units.union(actor.id, actor.namedFor)
    }
    if (actor.partOf !== null) units.union(actor.id, actor.partOf)
  }

  const sideGroup = new Map<ActorId, ActorId>()
  for (const [unit, group] of latestGroups(actors, affiliations, units)) {
    if (unit !== group) sideGroup.set(unit, group)
  }
  return {
    endOf: actor => ends.find(actor),
    unitOf: actor => units.find(actor),
    sideOf: actor => followToSide(units.find(actor), sideGroup),
  }
}

/** The unit that each unit fights for, by its latest report; a curated affiliation counts where no report says otherwise. */
function latestGroups(
  actors: readonly TiedActor[],
  affiliations: readonly ResolvedAffiliationClaim[],
  units: DisjointSets,
): Map<ActorId, ActorId> {
  const latest = new Map<ActorId, { readonly when: string; readonly group: ActorId }>()
  const offer = (member: ActorId, group: ActorId, when: string): void => {
    const unit = units.find(member)
    const target = units.find(group)
    if (unit === target) return
    const known = latest.get(unit)
    if (!known || when > known.when || (when === known.when && target < known.group))
      latest.set(unit, { when, group: target })
  }
  for (const actor of actors) for (const group of actor.affiliatedWith) offer(actor.id, group, '')
  for (const claim of affiliations) {
    if (claim.polarity === 'DENIED') continue
    offer(claim.member, claim.group, claim.testimony.publishedOn ?? claim.testimony.recordedOn)
  }
  return new Map([...latest].map(([unit, { group }]) => [unit, group]))
}

/** Follows "fights for" to its end; a loop (two groups said to fight for each other) ends at its smallest member. */
export function followToSide(unit: ActorId, groups: ReadonlyMap<ActorId, ActorId | null>): ActorId {
  const seen: ActorId[] = []
  let current = unit
  while (!seen.includes(current)) {
    seen.push(current)
    const next = groups.get(current)
    if (next == null) return current
    current = next
  }
  return seen.slice(seen.indexOf(current)).sort()[0] ?? current
}
