import { SuzerainError } from '../domain/suzerain-error.js'
import {
  actorByExternalId,
  actorWithEnd,
  type Identified,
  locationByExternalId,
} from '../graph/reads/identify.js'
import { NotFoundError } from '../graph/reads/identify-errors.js'
import type { ActorRow, LocationRow } from '../graph/reads/rows.js'
import type { ApiContext } from './context.js'
import type { ActorBy, LocationBy } from './generated/resolver-types.js'

/** An argument has a value that the schema's types cannot rule out. */
export class ArgumentError extends SuzerainError {
  readonly argument: string

  constructor(argument: string, message: string) {
    super('BAD_ARGUMENT', `${argument}: ${message}`)
    this.argument = argument
  }
}

/** A number of things that is asked for without pages. Throws {@link ArgumentError}: it is never cut down in silence. */
export function checkedSize(first: number, most: number): number {
  if (first < 0 || first > most) throw new ArgumentError('first', `must be from 0 to ${most}, not ${first}`)
  return first
}

const MAX_NAME_LENGTH = 300

function checkedName(name: string): string {
  if (name.trim() === '') throw new ArgumentError('name', 'is empty')
  if (name.length > MAX_NAME_LENGTH)
    throw new ArgumentError('name', `has more than ${MAX_NAME_LENGTH} characters`)
  return name
}

/** The actor that is meant; null for an id that the graph does not have. Throws where a name fits none or several. */
export async function findActor(
  by: ActorBy,
  { loaders, runner }: ApiContext,
): Promise<Identified<ActorRow> | null> {
  if (by.name !== undefined) return loaders.actorsByName.load(checkedName(by.name))
  if (by.externalId !== undefined) return actorByExternalId(runner, by.externalId)
  return actorWithEnd(runner, by.id)
}

/** The location that is meant; null for an id that the graph does not have. Throws where a name fits none or several. */
export async function findLocation(
  by: LocationBy,
  { loaders, runner }: ApiContext,
): Promise<Identified<LocationRow> | null> {
  if (by.name !== undefined) return loaders.locationsByName.load(checkedName(by.name))
  if (by.externalId !== undefined) return locationByExternalId(runner, by.externalId)
  const row = await loaders.locations.load(by.id)
  return row && { row, endId: row.id }
}

const asked = (by: ActorBy | LocationBy): string =>
  by.id ?? by.name ?? (by.externalId ? `${by.externalId.scheme}:${by.externalId.value}` : '')

/** The actor that a question is about. An unknown id is an error here: an empty answer would read as "nobody". */
export async function getActor(by: ActorBy, context: ApiContext): Promise<Identified<ActorRow>> {
  const found = await findActor(by, context)
  if (found === null) throw new NotFoundError('actor', asked(by), [])
  return found
}

/** The location that a question is about. An unknown id is an error here. */
export async function getLocation(by: LocationBy, context: ApiContext): Promise<Identified<LocationRow>> {
  const found = await findLocation(by, context)
  if (found === null) throw new NotFoundError('location', asked(by), [])
  return found
}
