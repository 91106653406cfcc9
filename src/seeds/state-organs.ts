import { z } from 'zod'
import { ACTOR_KINDS, type CuratedActor } from '../domain/actor.js'
import { actorId } from '../domain/identifiers.js'
import type { Country } from './country-table.js'
import { parseSeed } from './parse-seed.js'
import { name } from './seed-fields.js'

const organ = z.strictObject({
  id: z.string().regex(/^[a-z{][a-z{}-]*\{state\}$/, 'expected a slug that ends in {state}'),
  kind: z.enum(ACTOR_KINDS),
  name,
  partOf: z.string().regex(/\{state\}$/, 'expected a slug that ends in {state}'),
  strong: z.array(name),
  weak: z.array(name),
})
const schema = z.strictObject({ organs: z.array(organ) })
type Organ = z.output<typeof organ>

function fill(templates: readonly string[], { state, attributes }: Country): string[] {
  return templates.flatMap(template =>
    template.includes('{adjective}')
      ? attributes.map(attribute => template.replace('{adjective}', attribute))
      : [template.replace('{state}', state.name)],
  )
}

function toActor(template: Organ, country: Country): CuratedActor {
  const { state } = country
  const slug = state.id.slice('actor:'.length)
  return {
    id: actorId(template.id.replace('{state}', slug)),
    kind: template.kind,
    name: template.name.replace('{state}', state.name),
    aliases: [
      ...fill(template.strong, country).map(name => ({ name, strength: 'STRONG' as const })),
      ...fill(template.weak, country).map(name => ({ name, strength: 'WEAK' as const })),
    ],
    adjectives: [],
    country: state.country,
    partOf: actorId(template.partOf.replace('{state}', slug)),
    affiliatedWith: [],
    namedFor: null,
    validFrom: null,
    validTo: null,
    externalIds: {},
  }
}

/** The organs that `seeds/state-organs.yaml` gives to each state that has them undisputed. */
export function expandStateOrgans(yaml: string, file: string, countries: readonly Country[]): CuratedActor[] {
  const { organs } = parseSeed(schema, yaml, file)
  return countries
    .filter(country => country.hasOrgans)
    .flatMap(country => organs.map(template => toActor(template, country)))
}
