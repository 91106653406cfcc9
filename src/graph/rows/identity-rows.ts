import type { ActorKind } from '../../domain/actor.js'
import { hashOf, type SourceDocumentId } from '../../domain/identifiers.js'
import type { DocumentEntity } from '../../domain/mention.js'
import type { Reading } from '../../domain/reading.js'
import { normaliseName } from '../../resolve/normalise-name.js'
import type { ResolvedEntity } from '../../resolve/resolve.js'
import { excerpt } from './excerpt.js'

export const judgementRow = (document: SourceDocumentId, { entity, subject, judgement }: ResolvedEntity) => ({
  subject,
  mentions: judgement.mentions,
  properties: {
    id: judgement.id,
    name: excerpt(`«${entity.name}» is ${subject}`),
    documentId: document,
    entityKey: entity.key,
    verdict: judgement.verdict,
    score: judgement.score,
    reasons: judgement.reasons,
    by: judgement.by,
    partOf: entity.partOf,
    namedFor: entity.namedFor,
    within: entity.within,
    entityName: entity.name,
    entityKind: actorKindOf(entity),
    entityCountry: entity.country,
  },
})

/** The kind of actor that an entity is read as; a country that acts is a state. */
const actorKindOf = ({ type, locationKind }: DocumentEntity): ActorKind =>
  type === 'LOCATION' ? (locationKind === 'COUNTRY' ? 'STATE' : 'ORGANIZATION') : type

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Latn', /\p{Script=Latin}/u],
]

/** ISO 15924 code of the script that a name is written in; Zyyy where none of ours is. */
export const scriptOf = (name: string): string =>
  SCRIPTS.find(([, letters]) => letters.test(name))?.[0] ?? 'Zyyy'

/** What a name is looked up by. */
export function nameKeys(name: string): { key: string; looseKey: string; script: string } {
  const { strict, loose } = normaliseName(name)
  return { key: strict, looseKey: loose, script: scriptOf(name) }
}

/** The names of an entity that are names: descriptions ("the warlord") do not look anyone up. Its fullest name is always among them. */
const properNames = (entity: DocumentEntity, named: ReadonlySet<string>): string[] => [
  ...new Set([entity.name, ...entity.names.filter(name => named.has(`${entity.key}|${name}`))]),
]

function entityAliases(document: SourceDocumentId, entity: DocumentEntity, named: ReadonlySet<string>) {
  const isPlace = entity.type === 'LOCATION'
  return properNames(entity, named).map(name => ({
    id: `als:${hashOf('alias', document, entity.key, name)}`,
    name,
    ...nameKeys(name),
    strength: entity.scope === 'NAMED' && name.includes(' ') ? 'STRONG' : 'WEAK',
    entityKey: entity.key,
    placeKind: isPlace ? (entity.locationKind ?? 'OTHER') : entity.type === 'STATE' ? 'COUNTRY' : 'OTHER',
    country: entity.country,
    main: name === entity.name,
  }))
}

/** The names that a document uses for its entities. */
export function aliasRows({ document, entities, mentions }: Reading) {
  const named = new Set(
    mentions.filter(({ form }) => form === 'NAME').map(({ entity, text }) => `${entity}|${text}`),
  )
  const present = new Set(mentions.map(({ entity }) => entity))
  return entities
    .filter(({ key }) => present.has(key))
    .flatMap(entity => entityAliases(document.id, entity, named))
}
