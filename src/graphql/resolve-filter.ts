import type { Logical } from '../graph/reads/filter.js'
import type { ApiContext } from './context.js'
import type { ActorBy, LocationBy } from './generated/resolver-types.js'
import { findActor, findLocation } from './look-up.js'

/** A filter in which actors and locations are given by their ids instead of by any of their names. */
export type Resolved<Filter, Field extends keyof Filter> = Omit<Filter, Field | 'and' | 'or' | 'not'> & {
  readonly [Key in Field]?: string | null
} & Logical<Resolved<Filter, Field>>

/** What no id is: an id that the graph does not have matches nothing, where a filter asks for it. */
const NOTHING = ''

/** Looks up whom and which places a filter names. Throws where a name fits none or several. */
export async function resolveFilter<Filter extends Logical<Filter>, Field extends keyof Filter & string>(
  filter: Filter | null | undefined,
  kinds: Readonly<Record<Field, 'actor' | 'location'>>,
  context: ApiContext,
): Promise<Resolved<Filter, Field> | null> {
  if (filter == null) return null
  const entries = await Promise.all(
    Object.entries(filter).map(async ([field, value]): Promise<[string, unknown]> => {
      if (value == null) return [field, null]
      if (field === 'not') return [field, await resolveFilter(value as Filter, kinds, context)]
      if (field === 'and' || field === 'or')
        return [
          field,
          await Promise.all((value as Filter[]).map(part => resolveFilter(part, kinds, context))),
        ]
      return [
        field,
        field in kinds ? await idOf(kinds[field as Field], value as ActorBy & LocationBy, context) : value,
      ]
    }),
  )
  return Object.fromEntries(entries) as Resolved<Filter, Field>
}

async function idOf(
  kind: 'actor' | 'location',
  by: ActorBy | LocationBy,
  context: ApiContext,
): Promise<string> {
  const found = await (kind === 'actor' ? findActor(by, context) : findLocation(by, context))
  return found?.row.id ?? NOTHING
}
