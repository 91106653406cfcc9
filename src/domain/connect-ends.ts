import type { ActorId } from './identifiers.js'

/** How two actors can be tied, the strongest first. The last two are weak: they say that two met, not that they belong together. */
export const LINK_KINDS = [
  'BACKING',
  'AFFILIATION',
  'PART_OF',
  'NAMED_FOR',
  'CONSTITUTED_UNDER',
  'SHARED_CONTROL',
  'SHARED_EVENT',
] as const
export type LinkKind = (typeof LINK_KINDS)[number]

const WEAK: readonly LinkKind[] = ['SHARED_CONTROL', 'SHARED_EVENT']
export const STRONG_KINDS: readonly LinkKind[] = LINK_KINDS.filter(kind => !WEAK.includes(kind))

/** What ties an actor of one end to an actor of another. */
export interface Link {
  readonly kind: LinkKind
  readonly fromId: ActorId
  readonly fromEnd: ActorId
  readonly toId: ActorId
  readonly toEnd: ActorId
  /** Whether it reads from `from` to `to`: "from backs to". */
  readonly forward: boolean
  /** Ids of the relations or events behind it. */
  readonly relations: readonly string[]
  readonly documents: number
}
export type LinkPath = readonly Link[]

export interface ConnectQuestion {
  readonly from: ActorId
  readonly to: ActorId
  readonly maxHops: number
  /** How many paths are wanted. */
  readonly count: number
  /** All links of these ends. */
  readonly linksOf: (ends: readonly ActorId[]) => Promise<readonly Link[]>
}

/** No more ends than this are looked at in one step: beyond, the least reported are left out. */
const MAX_FRONTIER = 400
/** No more paths of one length than this are compared. */
const MAX_COMPARED = 1_000

/**
 * The shortest paths from one end to another, the best reported first among those of one length. It is searched from both sides, the smaller
 * one first: once the steps of both add up to a path's length, every link of that path has been seen. A path has at most one weak link.
 */
export async function connectEnds({
  from,
  to,
  maxHops,
  count,
  linksOf,
}: ConnectQuestion): Promise<LinkPath[]> {
  const seen = new LinkMap()
  const sides = [new Side(from), new Side(to)] as const
  let found: LinkPath[] = []
  for (let depth = 1; depth <= maxHops && found.length < count; depth++) {
    const [near, far] = sides
    const side = near.frontier.length <= far.frontier.length ? near : far
    if (side.frontier.length === 0) break
    const links = await linksOf(side.frontier)
    for (const link of links) seen.add(link)
    side.advance(links)
    found = shortestPaths(seen, from, to, depth, count)
  }
  return found
}

class Side {
  readonly #visited: Set<ActorId>
  frontier: readonly ActorId[]

  constructor(start: ActorId) {
    this.#visited = new Set([start])
    this.frontier = [start]
  }

  advance(links: readonly Link[]): void {
    const next = [...new Set(links.map(({ toEnd }) => toEnd))].filter(end => !this.#visited.has(end))
    this.frontier = next.slice(0, MAX_FRONTIER)
    for (const end of this.frontier) this.#visited.add(end)
  }
}

const reversed = (link: Link): Link => ({
  ...link,
  fromId: link.toId,
  fromEnd: link.toEnd,
  toId: link.fromId,
  toEnd: link.fromEnd,
  forward: WEAK.includes(link.kind) || !link.forward,
  relations: link.kind === 'SHARED_CONTROL' ? [...link.relations].reverse() : link.relations,
})

const strengthOf = ({ kind }: Link): number => LINK_KINDS.indexOf(kind)

function isBetter(a: Link, b: Link): boolean {
  if (strengthOf(a) !== strengthOf(b)) return strengthOf(a) < strengthOf(b)
  if (a.documents !== b.documents) return a.documents > b.documents
  return textOf(a) < textOf(b)
}

const textOf = ({ fromId, toId, relations }: Link): string => [fromId, toId, ...relations].join(' ')

/** Of each two ends the strongest link, both ways. */
class LinkMap {
  readonly #links = new Map<ActorId, Map<ActorId, Link>>()

  add(link: Link): void {
    this.#put(link)
    this.#put(reversed(link))
  }

  of(end: ActorId): ReadonlyMap<ActorId, Link> {
    return this.#links.get(end) ?? new Map()
  }

  /** How many links lie at least between every end and this one. */
  distancesTo(end: ActorId): Map<ActorId, number> {
    const distances = new Map([[end, 0]])
    for (const [near, distance] of distances)
      for (const next of this.of(near).keys()) if (!distances.has(next)) distances.set(next, distance + 1)
    return distances
  }

  #put(link: Link): void {
    const links = this.#links.get(link.fromEnd) ?? new Map<ActorId, Link>()
    const known = links.get(link.toEnd)
    if (known === undefined || isBetter(link, known)) links.set(link.toEnd, link)
    this.#links.set(link.fromEnd, links)
  }
}

function shortestPaths(
  seen: LinkMap,
  from: ActorId,
  to: ActorId,
  maxLength: number,
  count: number,
): LinkPath[] {
  const distances = seen.distancesTo(to)
  const paths: LinkPath[] = []
  for (let length = distances.get(from) ?? Infinity; length <= maxLength && paths.length < count; length++)
    paths.push(...pathsOfLength(seen, from, length, distances).sort(compareByReports))
  return paths.slice(0, count)
}

function pathsOfLength(
  seen: LinkMap,
  from: ActorId,
  length: number,
  distances: ReadonlyMap<ActorId, number>,
): LinkPath[] {
  const found: LinkPath[] = []
  const walk = (end: ActorId, path: LinkPath, passed: ReadonlySet<ActorId>): void => {
    const left = length - path.length
    if (left === 0) {
      found.push(path)
      return
    }
    for (const [next, link] of seen.of(end)) {
      if (found.length >= MAX_COMPARED) return
      const distance = distances.get(next) ?? Infinity
      const isSecondWeak = WEAK.includes(link.kind) && path.some(({ kind }) => WEAK.includes(kind))
      if (distance > left - 1 || isSecondWeak || passed.has(next)) continue
      walk(next, [...path, link], new Set([...passed, next]))
    }
  }
  walk(from, [], new Set([from]))
  return found
}

/** A path is as well reported as its least reported link; ties that are no report do not count. */
const leastReported = (path: LinkPath): number =>
  Math.min(...path.map(({ relations, documents }) => (relations.length === 0 ? Infinity : documents)))

function compareByReports(a: LinkPath, b: LinkPath): number {
  const [less, more] = [leastReported(a), leastReported(b)]
  if (less !== more) return more > less ? 1 : -1
  return a.map(textOf).join('|') < b.map(textOf).join('|') ? -1 : 1
}
