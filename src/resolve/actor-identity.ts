import { type ActorId, actorId, type SourceDocumentId } from '../domain/identifiers.js'
import type { DocumentEntity } from '../domain/mention.js'
import type { NameLookup } from '../domain/name-lookup.js'
import { type Evidence, profileOf } from './actor-profile.js'
import { documentScopedSlug } from './document-scope.js'
import type { Identity } from './identity.js'
import { normaliseName } from './normalise-name.js'

export interface ActorContext {
  readonly document: SourceDocumentId
  /** The document's countries, the most mentioned first. */
  readonly countries: readonly string[]
  readonly names: NameLookup
  /** What the document tells of an entity besides its names. */
  readonly evidenceOf: (entity: DocumentEntity) => Evidence
}

type ActorRule = (entity: DocumentEntity, context: ActorContext) => Identity<ActorId> | null

/** The reading took it for a curated actor, by its names and context. */
const curatedByReading: ActorRule = ({ curated, reasons }, { names }) => {
  const actor = curated === null ? null : names.actorById(curated)
  if (!actor) return null
  return { subject: actor.id, verdict: 'SAME', score: 0.95, rule: 'curated-by-reading@1', reasons }
}

/** A placeholder is never merged across documents. */
const generic: ActorRule = (entity, { document }) =>
  entity.scope === 'GENERIC'
    ? {
        subject: actorId(documentScopedSlug(document, entity)),
        verdict: 'SAME',
        score: 1,
        rule: 'placeholder@1',
        reasons: [`«${entity.name}» is a placeholder: it is of this document alone`],
      }
    : null

/** The one curated actor of its kind that bears a name of it: strong names identify, weak ones only in the actor's own country. */
const curatedByName: ActorRule = (entity, { names, countries }) => {
  const matches = entity.names
    .flatMap(name => names.actors(name))
    .filter(match => match.entry.kind === entity.type)
  const fitting = matches.filter(
    ({ strength, entry }) =>
      strength === 'STRONG' || (entry.country !== null && countries[0] === entry.country),
  )
  const [match] = fitting
  if (match === undefined || new Set(fitting.map(({ entry }) => entry.id)).size > 1) return null
  const { entry, alias, strength, how } = match
  return {
    subject: entry.id,
    verdict: 'SAME',
    score: (strength === 'STRONG' ? 0.9 : 0.7) - (how === 'VARIANT' ? 0.05 : 0),
    rule: strength === 'STRONG' ? 'strong-name@1' : 'weak-name-in-its-country@1',
    reasons: [
      `${strength.toLowerCase()} name «${alias}»${how === 'VARIANT' ? ' in another spelling' : ''}`,
      ...(strength === 'WEAK' ? [`the document is about ${entry.country}`] : []),
    ],
  }
}

/** Two people who share a surname are two people: one that nothing more is told of stays in its document. */
const bareSurname: ActorRule = (entity, { document, evidenceOf }) =>
  profileOf(entity, evidenceOf(entity)) === null
    ? {
        subject: actorId(documentScopedSlug(document, entity)),
        verdict: 'SAME',
        score: 1,
        rule: 'bare-surname@2',
        reasons: [`«${entity.name}» alone does not say which person: it is of this document alone`],
      }
    : null

/** A name identifies across documents that tell the same of its bearer, in any spelling of one normalised key. */
const byProfile: ActorRule = (entity, { evidenceOf }) => {
  const profile = profileOf(entity, evidenceOf(entity))
  if (profile === null) return null
  const { country, side, role } = profile
  return {
    subject: profile.id,
    verdict: 'SAME',
    score: 0.8,
    rule: 'name-and-evidence@1',
    reasons: [
      `«${entity.name}» has the key «${profile.plain}»`,
      ...normaliseName(entity.name).steps.map(step => `folded ${step}`),
      ...(country === null ? [] : [`of ${country}`]),
      ...(side === null ? [] : [`on the side of ${side}`]),
      ...(role === null ? [] : [`called «${role}»`]),
    ],
    profile,
  }
}

/** First that fits. */
const RULES: readonly ActorRule[] = [curatedByReading, generic, curatedByName, bareSurname, byProfile]

/**
 * Which actor a document entity is, as far as its document alone tells: a curated one, one of that document alone, or one that all documents share
 * which tell the same of it. Which of the last are one is judged in pairs (`identify-actors.ts`).
 */
export function actorIdentity(entity: DocumentEntity, context: ActorContext): Identity<ActorId> {
  for (const rule of RULES) {
    const identity = rule(entity, context)
    if (identity !== null) return identity
  }
  throw new RangeError(`no rule identifies ${entity.key}`)
}
