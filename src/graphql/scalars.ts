import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { findPartialDate, type IsoDay } from '../domain/partial-date.js'

/** Days that were found to exist: the same few stand all over an answer. */
const knownDays = new Set<string>()
const MOST_KNOWN_DAYS = 10_000

function toDay(value: unknown): IsoDay {
  if (typeof value === 'string' && knownDays.has(value)) return value as IsoDay
  const day = checkedDay(value)
  if (knownDays.size < MOST_KNOWN_DAYS) knownDays.add(day)
  return day
}

function checkedDay(value: unknown): IsoDay {
  const date = typeof value === 'string' && value.length === 10 ? findPartialDate(value) : null
  if (date === null)
    throw new GraphQLError(`not a day: ${JSON.stringify(value)}; expected one like "2020-06-05", that exists`)
  return date as string as IsoDay
}

function toMoment(value: unknown): string {
  const moment = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (Number.isNaN(moment))
    throw new GraphQLError(
      `not an instant: ${JSON.stringify(value)}; expected one like "2020-06-05T14:03:00Z"`,
    )
  return new Date(moment).toISOString()
}

const textScalar = (name: string, parse: (value: unknown) => string): GraphQLScalarType =>
  new GraphQLScalarType({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
  })

export const dateScalar = textScalar('Date', toDay)
export const dateTimeScalar = textScalar('DateTime', toMoment)

/** Answers alone have it: a feature or a collection of them, as it is. */
export const geoJsonScalar = new GraphQLScalarType({
  name: 'GeoJson',
  parseValue: () => {
    throw new GraphQLError('GeoJson is given, never taken')
  },
})
