import type { ActorKind, AliasStrength, CuratedActor, CuratedAlias } from '../domain/actor.js'
import { actorId } from '../domain/identifiers.js'
import { SeedError } from './seed-error.js'
import { listOf, readTable } from './table.js'

const COLUMNS = ['id', 'name', 'country', 'strong', 'weak', 'wikidata'] as const

const named = (strength: AliasStrength, cell: string): CuratedAlias[] =>
  listOf(cell).map(name => ({ name, strength }))

/**
 * The actors of a table of one kind (`people.tsv`, `organizations.tsv`): those of which nothing is curated but names and
 * country. Throws SeedError at a row without a slug, a name or a proper country code.
 */
export function parseActorTable(text: string, kind: ActorKind, file: string): CuratedActor[] {
  return [...readTable(text, COLUMNS, file)].map(({ line, cells }) => {
    if (
      !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cells.id) ||
      cells.name === '' ||
      !/^([A-Z]{2})?$/.test(cells.country)
    )
      throw new SeedError({
        file,
        entry: `line ${line}`,
        rule: 'expected a slug, a name and an ISO 3166 alpha-2 code or nothing',
      })
    return {
      id: actorId(cells.id),
      kind,
      name: cells.name,
      aliases: [...named('STRONG', cells.strong), ...named('WEAK', cells.weak)],
      adjectives: [],
      country: cells.country === '' ? null : cells.country,
      partOf: null,
      affiliatedWith: [],
      namedFor: null,
      validFrom: null,
      validTo: null,
      externalIds: cells.wikidata === '' ? {} : { wikidata: cells.wikidata },
    }
  })
}
