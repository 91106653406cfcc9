import { z } from 'zod'
import type { ListShape } from './list-page.js'
import { actorList } from './lists.js'
import { type AffiliationRow, storedAffiliation } from './relation-rows.js'
import { type ActorRow, type AliasRow, actorRow, aliasRow } from './rows.js'

/** What the statement of a list of actors can bring along of each. */
export const ALONG = ['NAMES', 'GROUPS', 'NAMES_AND_GROUPS'] as const
export type Along = (typeof ALONG)[number]

export interface ListedActor {
  readonly actor: ActorRow
  /** Null where they were not asked for, as the affiliations. */
  readonly aliases: readonly AliasRow[] | null
  readonly affiliations: readonly { readonly affiliation: AffiliationRow; readonly group: ActorRow }[] | null
}

const ALIASES = `COLLECT {
      MATCH (a:Alias)-[:NAMES]->(n)
      WITH a.name AS name, min(a.strength) AS strength, collect(a {.name, .strength, .script, .origin})[0] AS alias
      RETURN alias {.name, .script, .origin, strength: strength} ORDER BY strength, name LIMIT 200 }`
const AFFILIATIONS = `COLLECT {
      MATCH (n)-[r:AFFILIATED_WITH]->(g:Actor) WITH r, g ORDER BY r.id LIMIT 1000
      RETURN {affiliation: r.detail, group: g{.id, .name, .kind, .scope, .curated, .country}} }`

const row: z.ZodType<ListedActor> = z.object({
  actor: actorRow,
  aliases: z.array(aliasRow).nullable(),
  affiliations: z
    .array(
      z.object({
        affiliation: storedAffiliation.transform(stored => ({ ...stored, knownAt: null })),
        group: actorRow,
      }),
    )
    .nullable(),
})

const listedActor = (along: Along): ListShape<ListedActor> => ({
  ...actorList.shape,
  name: 'list of actors with names and groups',
  lookUp: `WITH *, ${along === 'GROUPS' ? 'null' : ALIASES} AS aliases, ${along === 'NAMES' ? 'null' : AFFILIATIONS} AS affiliations`,
  item: `{actor: ${actorList.shape.item}, aliases: aliases, affiliations: affiliations}`,
  row,
})

/** The list of actors with their names, with the groups that they belong to, or with both, by the same statement. */
export const listedActors: Readonly<Record<Along, ListShape<ListedActor>>> = {
  NAMES: listedActor('NAMES'),
  GROUPS: listedActor('GROUPS'),
  NAMES_AND_GROUPS: listedActor('NAMES_AND_GROUPS'),
}
