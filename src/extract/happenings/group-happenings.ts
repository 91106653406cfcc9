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
  const byKind = new Map<string, Group[]>()
  for (const index of fullestFirst) {
    const telling = at(told, index)
    const kind = `${telling.type} ${telling.polarity}`
    const alike = byKind.get(kind) ?? []
    const only = onlyFitting(alike, telling)
    if (only) join(only, index, telling)
    else {
      const group = { members: [index], tellings: new Map([[signatureOf(telling), telling]]) }
      groups.push(group)
      alike.push(group)
      byKind.set(kind, alike)
    }
  }
  return groups.map(({ members }) => members.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b)
}

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

function join(group: Group, index: number, telling: KnownTelling): void {
  group.members.push(index)
  group.tellings.set(signatureOf(telling), telling)
}

/** The group that the telling fits, where it fits no other. */
function onlyFitting(groups: readonly Group[], telling: KnownTelling): Group | null {
  let only: Group | null = null
  for (const group of groups) {
    if (![...group.tellings.values()].every(member => canBeOne(telling, member))) continue
    if (only) return null
    only = group
  }
  return only
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
