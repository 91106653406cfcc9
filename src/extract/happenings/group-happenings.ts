import type { Telling } from './telling.js'

/**
 * Groups the tellings of one document that are of one happening: a headline, its sentence and what is said of it further down.
 * They agree in type and polarity, share a participant, and contradict each other in neither place, day nor count. A telling that leaves
 * something out joins only where exactly one group fits; else it stays a group of its own.
 * Returns indexes into `tellings`, each once, groups and members in the order of the text.
 */
export function groupHappenings(tellings: readonly Telling[], unitOf: (key: string) => string): number[][] {
  const told = tellings.map(telling => ({ ...telling, units: unitsOf(telling, unitOf) }))
  const fullestFirst = told
    .map((_, index) => index)
    .sort((a, b) => fullness(at(told, b)) - fullness(at(told, a)) || a - b)
  const groups: Group[] = []
  const byParticipant = new Map<string, Group[]>()
  for (const index of fullestFirst) {
    const telling = at(told, index)
    const group = onlyFitting(candidatesFor(telling, byParticipant), telling)
    if (!group) groups.push(found(index, telling, byParticipant))
    else join(group, index, telling, byParticipant)
  }
  return groups.map(({ members }) => members.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b)
}

/**
 * How many groups a telling is compared with, and tellings of each: no report tells as much of one party in one kind of happening, and a
 * text that does is read in linear time.
 */
const MOST_COMPARED = 200

type KnownTelling = Telling & { readonly units: ReadonlySet<string> }

/** `tellings` has each different one once: a text that repeats itself costs no more for it. */
interface Group {
  readonly members: number[]
  readonly tellings: Map<string, KnownTelling>
}

const unitsOf = ({ actors, targets }: Telling, unitOf: (key: string) => string): ReadonlySet<string> =>
  new Set([...actors, ...targets].map(unitOf))

const signatureOf = ({ location, date, count, units }: KnownTelling): string =>
  JSON.stringify([location, date, count, ...[...units].sort()])

/** What a group is found by: each participant of its tellings, and its places, apart where a telling names no participant. */
function keysOf({ type, polarity, units, location }: KnownTelling): string[] {
  const kind = `${type} ${polarity}`
  const keys = [...units].map(unit => `${kind} by ${unit}`)
  if (location !== null) keys.push(`${kind} at ${location}`)
  if (location !== null && units.size === 0) keys.push(`${kind} of nobody at ${location}`)
  return keys
}

/** The groups of which a member may share a participant with the telling, or the place where either names none. */
function* candidatesFor(
  telling: KnownTelling,
  byParticipant: ReadonlyMap<string, Group[]>,
): Generator<Group> {
  const { type, polarity, units, location } = telling
  const kind = `${type} ${polarity}`
  if (units.size === 0) yield* byParticipant.get(`${kind} at ${location}`) ?? []
  for (const unit of units) yield* byParticipant.get(`${kind} by ${unit}`) ?? []
  if (units.size > 0) yield* byParticipant.get(`${kind} of nobody at ${location}`) ?? []
}

function found(index: number, telling: KnownTelling, byParticipant: Map<string, Group[]>): Group {
  const group = { members: [], tellings: new Map() }
  join(group, index, telling, byParticipant)
  return group
}

function join(group: Group, index: number, telling: KnownTelling, byParticipant: Map<string, Group[]>): void {
  group.members.push(index)
  const signature = signatureOf(telling)
  if (group.tellings.has(signature) || group.tellings.size >= MOST_COMPARED) return
  group.tellings.set(signature, telling)
  for (const key of keysOf(telling)) {
    const known = byParticipant.get(key)
    if (!known) byParticipant.set(key, [group])
    else if (known.at(-1) !== group) known.push(group)
  }
}

/** The group that the telling fits, where it fits no other. */
function onlyFitting(groups: Iterable<Group>, telling: KnownTelling): Group | null {
  let only: Group | null = null
  let compared = 0
  for (const group of groups) {
    if (compared++ >= MOST_COMPARED) break
    if (group === only || !fits(group, telling)) continue
    if (only) return null
    only = group
  }
  return only
}

function fits(group: Group, telling: KnownTelling): boolean {
  for (const member of group.tellings.values()) if (!canBeOne(telling, member)) return false
  return true
}

/** How much a telling says: the fullest found groups, the others join them. */
export const fullness = (telling: Telling): number =>
  (telling.location === null ? 0 : 2) +
  (telling.date === null ? 0 : telling.date.length / 10) +
  (telling.actors.length > 0 ? 1 : 0) +
  (telling.targets.length > 0 ? 1 : 0)

function canBeOne(a: KnownTelling, b: KnownTelling): boolean {
  return (
    agree(a.location, b.location) &&
    agreeInDate(a.date, b.date) &&
    agree(a.count, b.count) &&
    shareParticipant(a, b)
  )
}

const agree = <Value>(a: Value | null, b: Value | null): boolean => a === null || b === null || a === b

const agreeInDate = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a)

/** Where either names nobody, only one place makes them one. */
function shareParticipant(a: KnownTelling, b: KnownTelling): boolean {
  if (a.units.size === 0 || b.units.size === 0) return a.location !== null && a.location === b.location
  for (const unit of b.units) if (a.units.has(unit)) return true
  return false
}

function at(tellings: readonly KnownTelling[], index: number): KnownTelling {
  const telling = tellings[index]
  if (telling === undefined) throw new RangeError(`no telling at ${index}`)
  return telling
}
