import { type LocationId, locationId } from '../domain/identifiers.js'
import type { CuratedLocation } from '../domain/location.js'
import type { DocumentEntity } from '../domain/mention.js'
import type { NameMatch } from '../domain/name-lookup.js'
import type { ActorContext } from './actor-identity.js'
import { documentScopedSlug } from './document-scope.js'
import type { Identity } from './identity.js'
import { normaliseName } from './normalise-name.js'
import { slugOf } from './slug.js'

type LocationRule = (entity: DocumentEntity, context: ActorContext) => Identity<LocationId> | null

const curatedByReading: LocationRule = ({ curated, reasons }, { names }) => {
  const location = curated === null ? null : names.locationById(curated)
  if (!location) return null
  return { subject: location.id, verdict: 'SAME', score: 0.95, rule: 'curated-by-reading@1', reasons }
}

/** A state named as a place is the country that bears its name. */
const countryOfState: LocationRule = (entity, { names }) => {
  if (entity.type === 'LOCATION') return null
  const state = entity.curated === null ? null : names.actorById(entity.curated)
  const countries = [state?.name ?? entity.name, ...entity.names]
    .flatMap(name => names.locations(name))
    .filter(({ entry }) => entry.kind === 'COUNTRY' && (!state?.country || entry.country === state.country))
  const [country] = countries
  if (country === undefined) return null
  const reasons = [`the state «${entity.name}» is named as a place: its country`]
  return { subject: country.entry.id, verdict: 'SAME', score: 0.95, rule: 'country-of-state@1', reasons }
}

const placeholder: LocationRule = (entity, { document }) =>
  entity.scope === 'GENERIC'
    ? {
        subject: locationId(documentScopedSlug(document, entity)),
        verdict: 'SAME',
        score: 1,
        rule: 'placeholder@1',
        reasons: [`«${entity.name}» is a placeholder: it is of this document alone`],
      }
    : null

/** How well a place of the name fits: in which of the document's countries, strength of the name, spelling. Smaller is better. */
const closeness = (
  { entry, strength, how }: NameMatch<CuratedLocation>,
  countries: readonly string[],
): number => {
  const at = entry.country === null ? -1 : countries.indexOf(entry.country)
  return (at < 0 ? countries.length : at) * 4 + (strength === 'STRONG' ? 0 : 2) + (how === 'EXACT' ? 0 : 1)
}

/** Read in the document's countries first; elsewhere only by a strong name, of places of one name the one that most people live in. */
const curatedByName: LocationRule = (entity, { names, countries }) => {
  if (entity.type !== 'LOCATION') return null
  const asked = entity.country === null ? countries : [entity.country]
  const [best, ...others] = entity.names
    .flatMap(name => names.locations(name))
    .filter(({ entry }) => entity.country === null || entry.country === entity.country)
    .sort(
      (a, b) =>
        closeness(a, asked) - closeness(b, asked) ||
        b.entry.population - a.entry.population ||
        (a.entry.id < b.entry.id ? -1 : 1),
    )
  if (best === undefined) return null
  const atHome = best.entry.country !== null && asked.includes(best.entry.country)
  if (!atHome && best.strength === 'WEAK') return null
  const rivals = new Set(others.map(other => other.entry.id).filter(id => id !== best.entry.id)).size
  return {
    subject: best.entry.id,
    verdict: 'SAME',
    score: (atHome ? 0.9 : 0.6) - (best.how === 'VARIANT' ? 0.05 : 0),
    rule: atHome ? 'place-in-document-country@1' : 'place-by-name@1',
    reasons: [
      `name «${best.alias}»${best.how === 'VARIANT' ? ' in another spelling' : ''}`,
      atHome
        ? `it lies in ${best.entry.country}, which the document is about`
        : 'no such place in the document’s countries',
      ...(rivals > 0 ? [`preferred to ${rivals} other place${rivals > 1 ? 's' : ''} of that name`] : []),
    ],
  }
}

/** A place that the gazetteer lacks meets its other mentions by name and country. */
const namedByKey: LocationRule = (entity, { countries, names }) => {
  const country = entity.country ?? countries[0] ?? null
  const slug = `${country === null ? '' : `${country.toLowerCase()}-`}${slugOf(entity.name)}`
  const id = locationId(slug)
  return {
    subject: names.locationById(id) ? locationId(`${slug}-as-read`) : id,
    verdict: 'SAME',
    score: country === null ? 0.6 : 0.8,
    rule: 'place-name-key@1',
    reasons: [
      `«${entity.name}» has the key «${normaliseName(entity.name).plain}»`,
      ...(country === null ? [] : [`read in ${country}`]),
    ],
  }
}

const RULES: readonly LocationRule[] = [
  curatedByReading,
  countryOfState,
  placeholder,
  curatedByName,
  namedByKey,
]

/** The canonical location of a document entity: a function of its document alone. */
export function locationIdentity(entity: DocumentEntity, context: ActorContext): Identity<LocationId> {
  for (const rule of RULES) {
    const identity = rule(entity, context)
    if (identity !== null) return identity
  }
  throw new RangeError(`no rule identifies ${entity.key}`)
}
