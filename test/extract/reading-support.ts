import type { AliasStrength, CuratedActor } from '../../src/domain/actor.js'
import { actorId, locationId, sourceDocumentId } from '../../src/domain/identifiers.js'
import type { CuratedLocation, LocationKind } from '../../src/domain/location.js'
import { parseIsoDay } from '../../src/domain/partial-date.js'
import type { SourceDocument } from '../../src/domain/source-document.js'
import { loadSyntax } from '../../src/extract/syntax/load-model.js'
import { createNameLookup } from '../../src/resolve/name-index.js'

const actor = (
  slug: string,
  fields: Partial<CuratedActor> & Pick<CuratedActor, 'kind' | 'name'>,
): CuratedActor => ({
  id: actorId(slug),
  aliases: [],
  adjectives: [],
  country: 'LY',
  partOf: null,
  affiliatedWith: [],
  namedFor: null,
  validFrom: null,
  validTo: null,
  externalIds: {},
  ...fields,
})
const alias = (name: string, strength: AliasStrength = 'STRONG') => ({ name, strength })

const place = (name: string, kind: LocationKind, country = 'LY', population = 0): CuratedLocation => ({
  id: locationId(name.toLowerCase().replaceAll(' ', '-')),
  kind,
  name,
  aliases: [],
  country,
  within: null,
  coordinates: null,
  population,
  externalIds: {},
})

const ACTORS: readonly CuratedActor[] = [
  actor('libya', {
    kind: 'STATE',
    name: 'Libya',
    adjectives: ['Libyan'],
    aliases: [alias('Tripoli', 'WEAK')],
  }),
  actor('turkey', {
    kind: 'STATE',
    name: 'Turkey',
    adjectives: ['Turkish'],
    country: 'TR',
    aliases: [alias('Ankara', 'WEAK')],
  }),
  actor('france', { kind: 'STATE', name: 'France', adjectives: ['French'], country: 'FR' }),
  actor('un', {
    kind: 'INTERNATIONAL_ORGANIZATION',
    name: 'United Nations',
    country: null,
    aliases: [alias('UN')],
  }),
  actor('khalifa-haftar', { kind: 'PERSON', name: 'Khalifa Haftar', aliases: [alias('Haftar', 'WEAK')] }),
  actor('lna', {
    kind: 'ARMED_FORCE',
    name: 'Libyan National Army',
    namedFor: actorId('khalifa-haftar'),
    aliases: [alias('LNA')],
  }),
  actor('gna', { kind: 'GOVERNMENT', name: 'Government of National Accord', aliases: [alias('GNA')] }),
]

const LOCATIONS: readonly CuratedLocation[] = [
  place('Tripoli', 'CITY', 'LY', 1_100_000),
  place('Tarhuna', 'TOWN'),
  place('Ankara', 'CITY', 'TR', 5_000_000),
  place('Libya', 'COUNTRY'),
]

/** A few curated actors and places: tests of reading say themselves what the names mean. */
export const names = createNameLookup(ACTORS, LOCATIONS)

export const syntax = loadSyntax()

export const documentOf = (text: string, publishedOn: string | null = null): SourceDocument => ({
  id: sourceDocumentId({ origin: null, text }),
  title: null,
  publisher: null,
  publishedOn: publishedOn === null ? null : parseIsoDay(publishedOn),
  url: null,
  language: 'en',
  text,
})
