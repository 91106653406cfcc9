import { z } from 'zod'
import { ACTOR_KINDS, type CuratedActor } from '../domain/actor.js'
import { actorId } from '../domain/identifiers.js'
import { earliestDay } from '../domain/partial-date.js'
import { parseSeed } from './parse-seed.js'
import { aliases, countryCode, name, partialDate, slug, toCuratedAliases } from './seed-fields.js'

/** `seeds/actors/FOLDER/ID.yaml`: one actor. */
const schema = z
  .strictObject({
    id: slug,
    kind: z.enum(ACTOR_KINDS),
    name,
    country: countryCode.optional(),
    partOf: slug.optional(),
    affiliatedWith: z.array(slug).default([]),
    namedFor: slug.optional(),
    validFrom: partialDate.optional(),
    validTo: partialDate.optional(),
    aliases,
    externalIds: z.partialRecord(z.enum(['ucdp', 'wikidata']), z.string()).default({}),
    note: z.string().optional(),
  })
  .refine(
    actor =>
      actor.validFrom === undefined ||
      actor.validTo === undefined ||
      earliestDay(actor.validFrom) < earliestDay(actor.validTo),
    'validTo is not after validFrom',
  )

/** The actor that a seed file holds. Throws SeedError where the file breaks the form. */
export function parseActorFile(yaml: string, file: string): CuratedActor {
  const actor = parseSeed(schema, yaml, file)
  return {
    id: actorId(actor.id),
    kind: actor.kind,
    name: actor.name,
    aliases: toCuratedAliases(actor.aliases),
    adjectives: [],
    country: actor.country ?? null,
    partOf: actor.partOf === undefined ? null : actorId(actor.partOf),
    affiliatedWith: actor.affiliatedWith.map(actorId),
    namedFor: actor.namedFor === undefined ? null : actorId(actor.namedFor),
    validFrom: actor.validFrom ?? null,
    validTo: actor.validTo ?? null,
    externalIds: actor.externalIds,
  }
}
