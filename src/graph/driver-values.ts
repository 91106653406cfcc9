import neo4j from 'neo4j-driver'
import { SuzerainError } from '../domain/suzerain-error.js'

export class UndefinedParameterError extends SuzerainError {
  readonly at: string

  constructor(at: string) {
    super('UNDEFINED_PARAMETER', `parameter ${at} is undefined; a missing value is null`)
    this.at = at
  }
}

/**
 * A value as the driver takes it: integral numbers become integers, where the driver would send floats (`LIMIT 10.0` fails).
 * Dates go as text and are read by `date()` in the statement. Throws {@link UndefinedParameterError}, as undefined
 * properties would be lost without a word.
 */
export function toDriverValue(value: unknown, at: string): unknown {
  if (value === undefined) throw new UndefinedParameterError(at)
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map((item, index) => toDriverValue(item, `${at}[${index}]`))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, toDriverValue(part, `${at}.${key}`)]),
  )
}

/**
 * A value of the driver as a plain one: integers as numbers (ours are below 2^53), dates and times as ISO text, points as
 * latitude and longitude, nodes and relationships as their properties.
 */
export function fromDriverValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : value
  if (Array.isArray(value)) return value.map(fromDriverValue)
  return Object.getPrototypeOf(value) === Object.prototype ? fromMap(value) : fromInstance(value)
}

function fromInstance(value: object): unknown {
  if (neo4j.isInt(value)) return value.toNumber()
  if (neo4j.isPoint(value)) return { latitude: value.y, longitude: value.x }
  if (neo4j.isDateTime(value)) return utcText(value.toString())
  if (neo4j.isDate(value) || neo4j.isLocalDateTime(value)) return value.toString()
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return fromDriverValue(value.properties)
  return fromMap(value)
}

/** A loop: of every answer half the time went into lists of entries. */
function fromMap(value: object): Record<string, unknown> {
  const map = value as Record<string, unknown>
  const plain: Record<string, unknown> = {}
  for (const key of Object.keys(map)) plain[key] = fromDriverValue(map[key])
  return plain
}

/** Milliseconds and Z, as JavaScript writes a moment: the driver gives up to nine digits and any offset. */
const utcText = (text: string): string => new Date(text.replace(/\[.*\]$/, '')).toISOString()
