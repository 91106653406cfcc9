import type { Candidate } from '../mentions/candidate.js'
import { chooseActor } from './choose-curated.js'
import type { EntityDraft } from './entity-register.js'
import { acronymLetters, initialsOf, longerNameKeys, spellingKeys } from './proper-names.js'
import type { ReadingContext, Resolver } from './reading-context.js'
import { stateEntity } from './state-organs.js'

/** A state by its name or its adjective. */
export const resolveState: Resolver = (candidate, context) => {
  const state = candidate.state ?? candidate.actors.find(({ entry }) => entry.kind === 'STATE')?.entry
  return candidate.type === 'STATE' && state ? stateEntity(state, context) : null
}

/** An actor by its curated name. */
export const resolveCuratedName: Resolver = (candidate, context) => {
  if (candidate.form !== 'NAME' || candidate.type === 'PERSON' || candidate.type === 'LOCATION') return null
  const match = chooseActor(candidate.actors, context)
  if (!match) return null
  return context.register.claim(
    match.entry.id,
    { type: match.entry.kind, actor: match.entry, country: match.entry.country, named: true },
    `${match.strength.toLowerCase()} alias «${match.alias}»`,
  )
}

/** True where the short name is made of the first letters of the long one's words. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = acronymLetters(short)
  return letters !== '' && initialsOf(long).includes(letters)
}

const isActor = (entity: EntityDraft): boolean => entity.type !== 'LOCATION' && entity.type !== 'PERSON'

/** "Observatory" after "Syrian Observatory for Human Rights": the words of the short name stand together in the long one. */
const isShortForm = (short: string, long: string): boolean =>
  short.length > 3 && short.length < long.length && ` ${long} `.includes(` ${short} `)

function findByName(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  const { names, register } = context
  const same = register
    .filedUnder(spellingKeys(candidate.core, names))
    .find(entity => isActor(entity) && entity.properNames.some(name => names.sameName(name, candidate.core)))
  if (same) return same
  return (
    register
      .filedUnder(longerNameKeys(candidate.core))
      .find(
        entity =>
          isActor(entity) &&
          entity.type === candidate.type &&
          entity.properNames.some(
            name => isAcronymOf(candidate.core, name) || isShortForm(candidate.core, name),
          ),
      ) ?? null
  )
}

/** Any other proper name of an actor: the entity that has this name, a longer form of it or its words for an acronym. */
export const resolveName: Resolver = (candidate, context) => {
  if (candidate.form !== 'NAME' || candidate.type === 'PERSON' || candidate.type === 'LOCATION') return null
  return (
    findByName(candidate, context) ??
    context.register.claim(
      `name:${candidate.core.toLowerCase()}`,
      { type: candidate.type, named: true },
      `named «${candidate.core}»`,
    )
  )
}

const telling = (candidate: Candidate): string =>
  candidate.modifiers
    .filter(word => word.length > 2 && !/^(?:the|two|three|some|many|several|former|late)$/.test(word))
    .join(' ')

function bodyOf(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  const owner = candidate.owner && context.resolve(candidate.owner)
  if (owner && (owner.type === 'ORGANIZATION' || owner.type === 'INTERNATIONAL_ORGANIZATION')) return owner
  const lemma = candidate.noun?.lemma ?? ''
  if (candidate.definite && !owner) {
    const called = context.register.recent(
      entity => entity.type === 'ORGANIZATION' && entity.nouns.has(lemma),
    )
    if (called) return called
  }
  const by = owner ? owner.ordinal : ''
  return context.register.claim(
    `body:${by}:${telling(candidate)}:${candidate.word}`,
    { type: 'ORGANIZATION', country: owner?.country ?? null },
    'described',
  )
}

/** "former", "ousted": whoever is called so is not the one who holds the office now. */
export const isPast = (word: string): boolean => /^(?:former|ex|late|ousted|deposed|then)$/.test(word)

const leadsForce = (person: EntityDraft, { names, register }: ReadingContext): boolean =>
  person.memberOf?.type === 'ARMED_FORCE' ||
  (person.actor !== null && names.forcesNamedFor(person.actor.id).length > 0) ||
  register.entities.some(({ namedFor }) => namedFor === person)

const LEADING = /\b(?:military|rebel|militia|army|veteran|powerful|eastern|western)\b ?/g
const DEPUTIES = ['vice', 'deputy', 'assistant']
const OFFICE_WORDS =
  /^(?:prime|vice|deputy|assistant|foreign|interior|defen[cs]e|finance|military|army|police|press|human|rights|humanitarian|oil|justice|health|security|special|regional|field|rebel|militia|opposition|religious|tribal)$/

/** True where the words before the office are those that the person was given with it: the interior minister is not the prime minister. */
function holdsOffice(person: EntityDraft, candidate: Candidate): boolean {
  if (candidate.modifiers.some(word => OFFICE_WORDS.test(word) && !person.nouns.has(word))) return false
  return DEPUTIES.every(word => person.nouns.has(word) === candidate.modifiers.includes(word))
}

/** Offices that one person at a time holds of one owner: "the president", "the army's spokesman". */
function personOf(candidate: Candidate, context: ReadingContext): EntityDraft {
  const { noun } = candidate
  const lemma = noun?.lemma ?? ''
  const owner = candidate.owner && context.resolve(candidate.owner)
  if (candidate.definite && !candidate.plural) {
    const called = context.register.recent(
      entity =>
        entity.type === 'PERSON' &&
        entity.nouns.has(lemma) &&
        entity.nouns.has('former') === candidate.modifiers.some(isPast) &&
        holdsOffice(entity, candidate) &&
        (!owner ||
          !entity.memberOf ||
          entity.memberOf === owner ||
          entity.memberOf.country === owner.country),
    )
    if (called) return called
    // A rank or an epithet that the text has not used before can only mean the person spoken of.
    if (/^(?:general|warlord|strongman|marshal|colonel)$/.test(lemma) && !owner) {
      const latest = context.register.recent(
        entity => entity.type === 'PERSON' && entity.named,
        candidate.sentence - 2,
      )
      if (latest) return latest
    }
    // "the military leader" of whom nothing else is said: the leader of a force spoken of.
    if (
      /^(?:leader|commander|chief)$/.test(lemma) &&
      !owner &&
      telling(candidate).replace(LEADING, '') === ''
    ) {
      const latest = context.register.recent(
        entity => entity.type === 'PERSON' && entity.named && leadsForce(entity, context),
        candidate.sentence - 2,
      )
      if (latest) return latest
    }
  }
  const by = owner ? owner.ordinal : ''
  const again = candidate.definite || noun?.use === 'SPEAKER' ? '' : candidate.sentence
  const entity = context.register.claim(
    `someone:${by}:${telling(candidate)}:${candidate.word}:${again}`,
    { type: 'PERSON', country: owner?.country ?? null },
    'described',
  )
  if (owner && owner.type !== 'LOCATION' && owner.type !== 'PERSON') entity.memberOf ??= owner
  return entity
}

/** A person or an organisation that is described: found again by the noun, else new. */
export const resolveDescription: Resolver = (candidate, context) => {
  if (candidate.form !== 'DESCRIPTION' || !candidate.noun) return null
  if (candidate.type === 'PERSON') return personOf(candidate, context)
  if (candidate.type === 'ORGANIZATION') return bodyOf(candidate, context)
  return null
}
