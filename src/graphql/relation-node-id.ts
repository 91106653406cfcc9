import { findPartialDate, type IsoDay } from '../domain/partial-date.js'

const KNOWN_AT = '|knownAt:'

/** The id of a derived relation as the API gives it: its own (ends, kind, start) and the day of knowledge, where the answer had one. */
export const relationNodeId = ({
  id,
  knownAt,
}: {
  readonly id: string
  readonly knownAt: IsoDay | null
}): string => (knownAt === null ? id : `${id}${KNOWN_AT}${knownAt}`)

/** The parts of such an id; null for what none can be. */
export function parseRelationNodeId(
  nodeId: string,
): { id: string; ends: string[]; knownAt: IsoDay | null } | null {
  const [id = '', day, ...rest] = nodeId.split(KNOWN_AT)
  if (rest.length > 0) return null
  const ends = id.split('|').slice(1)
  if (day === undefined) return { id, ends, knownAt: null }
  return day.length === 10 && findPartialDate(day) !== null ? { id, ends, knownAt: day as IsoDay } : null
}
