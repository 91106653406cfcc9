import type { Telling } from './telling.js'

/**
 * Groups the tellings of one document that are of one happening: a headline, its sentence and what is said of it further down.
 * They agree in type and polarity, share a participant, and contradict each other in neither place, day nor count. A telling that leaves
 * something out joins only where exactly one group fits; else it stays a group of its own.
 * Returns indexes into `tellings`, each once, groups and members in the order of the text.
 */
export function groupHappenings(tellings: readonly Telling[], unitOf: (key: string) => string): number[][] {
  const groups: number[][] = []
  const fullestFirst = tellings
    .map((_, index) => index)
    .sort((a, b) => fullness(at(tellings, b)) - fullness(at(tellings, a)) || a - b)
  for (const index of fullestFirst) {
    const telling = at(tellings, index)
    const fitting = groups.filter(group =>
      group.every(member => canBeOne(telling, at(tellings, member), unitOf)),
    )
    const [only] = fitting
    if (only && fitting.length === 1) only.push(index)
    else groups.push([index])
  }
  for (const group of groups) group.sort((a, b) => a - b)
  return groups.sort(([a = 0], [b = 0]) => a - b)
}

/** How much a telling says: the fullest found groups, the others join them. */
export const fullness = (telling: Telling): number =>
  (telling.location === null ? 0 : 2) +
  (telling.date === null ? 0 : telling.date.length / 10) +
  (telling.actors.length > 0 ? 1 : 0) +
  (telling.targets.length > 0 ? 1 : 0)

function canBeOne(a: Telling, b: Telling, unitOf: (key: string) => string): boolean {
  return (
    a.type === b.type &&
    a.polarity === b.polarity &&
    agree(a.location, b.location) &&
    agreeInDate(a.date, b.date) &&
    agree(a.count, b.count) &&
    shareParticipant(a, b, unitOf)
  )
}

const agree = <Value>(a: Value | null, b: Value | null): boolean => a === null || b === null || a === b

const agreeInDate = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a)

/** Where neither names anyone, only one place makes them one. */
function shareParticipant(a: Telling, b: Telling, unitOf: (key: string) => string): boolean {
  const first = new Set([...a.actors, ...a.targets].map(unitOf))
  const second = [...b.actors, ...b.targets].map(unitOf)
  if (first.size === 0 && second.length === 0) return a.location !== null && a.location === b.location
  if (first.size === 0 || second.length === 0) return a.location !== null && a.location === b.location
  return second.some(key => first.has(key))
}

function at(tellings: readonly Telling[], index: number): Telling {
  const telling = tellings[index]
  if (telling === undefined) throw new RangeError(`no telling at ${index}`)
  return telling
}
