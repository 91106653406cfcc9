import type { NameLookup } from '../../domain/name-lookup.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { actorNoun } from '../mentions/actor-nouns.js'
import type { Candidate } from '../mentions/candidate.js'
import { heaviestCountry, weighCountries } from '../mentions/document-country.js'
import type { Sentence } from '../syntax/sentence.js'
import { createRegister, type EntityDraft } from './entity-register.js'
import { findAppositions } from './find-apposition.js'
import { joinDescribedBody, joinMember, linkMembers } from './link-members.js'
import { nameWords } from './name-words.js'
import { giveName } from './proper-names.js'
import type { ReadingContext, Resolver } from './reading-context.js'
import { resolveForce } from './resolve-forces.js'
import { resolveGovernment } from './resolve-governments.js'
import {
  isPast,
  resolveCuratedName,
  resolveDescription,
  resolveName,
  resolveState,
} from './resolve-others.js'
import { resolvePerson } from './resolve-persons.js'
import { resolveDescribedPlace, resolveNamedPlace } from './resolve-places.js'
import { resolvePronoun } from './resolve-pronouns.js'

/** Every candidate with the entity that it names, and all entities. */
export interface ResolvedCandidates {
  readonly entities: readonly EntityDraft[]
  readonly entityOf: ReadonlyMap<Candidate, EntityDraft>
}

/** A name that is no more than its owner and a common noun ("Libyan Army") is read like a description. */
function isPlainlyOwned(candidate: Candidate): boolean {
  const { owner, noun } = candidate
  return (
    noun !== null &&
    owner !== null &&
    candidate.coreFirst === owner.first &&
    candidate.coreLast === owner.last + 1
  )
}

const described =
  (resolver: Resolver): Resolver =>
  (candidate, context) =>
    candidate.form === 'DESCRIPTION' || isPlainlyOwned(candidate) ? resolver(candidate, context) : null

/** Units in the order in which they are asked; the first that knows the candidate decides. */
const RESOLVERS: readonly Resolver[] = [
  resolveState,
  resolvePerson,
  resolveCuratedName,
  described(resolveForce),
  described(resolveGovernment),
  resolveName,
  resolveDescription,
  resolveDescribedPlace,
  resolvePronoun,
]

const SUBJECTS = new Set(['nsubj', 'nsubjpass'])

/** Its head is the subject, or stands beside the subject for the same: "the spokesman, Ahmed Salem, said". */
function isSubject({ head }: Candidate, { tokens }: Sentence): boolean {
  const token = tokens[head]
  const meant = token?.dep === 'appos' ? tokens[token.head] : token
  return SUBJECTS.has(meant?.dep ?? '')
}

function attach(
  candidate: Candidate,
  entity: EntityDraft,
  sentence: Sentence,
  context: ReadingContext,
): void {
  entity.mentions.push(candidate)
  context.register.see(entity, candidate.sentence, candidate.head)
  entity.wasSubject = isSubject(candidate, sentence)
  if (candidate.form === 'NAME' && !candidate.state) {
    giveName(entity, candidate.core, context)
    if (entity.type === 'PERSON')
      for (const at of candidate.otherHeads) {
        const noun = actorNoun(sentence.tokens[at]?.lower ?? '')
        if (noun) entity.nouns.add(noun.lemma)
        const lower = sentence.tokens[at]?.lower ?? ''
        entity.nouns.add(isPast(lower) ? 'former' : lower)
      }
  }
  if (candidate.noun) {
    entity.nouns.add(candidate.noun.lemma)
    if (entity.type === 'PERSON') for (const word of candidate.modifiers) entity.nouns.add(word)
  } else if (candidate.type === 'LOCATION') {
    if (candidate.form === 'DESCRIPTION') entity.nouns.add(candidate.word)
    for (const at of candidate.otherHeads) entity.nouns.add(sentence.tokens[at]?.lower ?? '')
  }
}

/** Names that need no context are registered first, so that a surname or a weak name before the full one finds it. */
function registerSureNames(all: readonly Candidate[], context: ReadingContext): void {
  for (const candidate of all) {
    if (candidate.form !== 'NAME') continue
    const sure = candidate.actors.some(({ strength, how }) => strength === 'STRONG' && how === 'EXACT')
    if (candidate.type === 'PERSON') {
      if (!sure && nameWords(candidate.core).length < 2) continue
      const person = context.resolve(candidate)
      if (person) giveName(person, candidate.core, context)
    } else if (sure && candidate.type !== 'LOCATION') context.resolve(candidate)
  }
}

/** Tells for every candidate of a document which entity it names, in the order of the text. */
export function resolveCandidates(
  bySentence: readonly (readonly Candidate[])[],
  sentences: readonly Sentence[],
  names: NameLookup,
  publishedOn: IsoDay | null,
): ResolvedCandidates {
  const all = bySentence.flat()
  const countries = weighCountries(all, sentences)
  const country = heaviestCountry(countries)
  const states = new Map<string, ReturnType<NameLookup['statesByAdjective']>[number]>()
  for (const { state, actors } of all)
    for (const found of [state, ...actors.map(({ entry }) => entry)])
      if (found?.kind === 'STATE' && found.country) states.set(found.country, found)
  const same = new Map<Candidate, Candidate>()
  bySentence.forEach((candidates, at) => {
    const sentence = sentences[at]
    if (sentence) for (const [left, right] of findAppositions(candidates, sentence)) same.set(left, right)
  })
  const entityOf = new Map<Candidate, EntityDraft>()
  const open = new Set<Candidate>()
  const context: ReadingContext = {
    names,
    register: createRegister(),
    sentences,
    country,
    homeState: (country && states.get(country)) || null,
    publishedOn,
    at(sentence, token) {
      const headed = (bySentence[sentence] ?? []).filter(
        ({ head, otherHeads }) => head === token || otherHeads.includes(token),
      )
      return headed.sort((left, right) => right.last - right.first - (left.last - left.first))[0] ?? null
    },
    stateOf: code => states.get(code) ?? null,
    resolve(candidate) {
      const known = entityOf.get(candidate)
      if (known) return known
      if (open.has(candidate)) return null
      open.add(candidate)
      const named = same.get(candidate)
      let entity = named ? context.resolve(named) : null
      // "the Turkish-backed Free Syrian Army (FSA)": later the acronym alone is the same.
      if (entity && candidate.form === 'NAME')
        for (const { entry, how } of candidate.actors)
          if (how === 'EXACT' && entry.kind === entity.type) context.register.also(entry.id, entity)
      entity ??= resolveNamedPlace(candidate, context, countries)
      for (const resolver of RESOLVERS) {
        if (entity) break
        entity = resolver(candidate, context)
      }
      open.delete(candidate)
      if (entity) entityOf.set(candidate, entity)
      return entity
    },
  }
  registerSureNames(all, context)
  linkMembers(bySentence, same, context)
  for (const candidate of all) {
    const entity = context.resolve(candidate)
    const sentence = sentences[candidate.sentence]
    if (entity && sentence) attach(candidate, entity, sentence, context)
    if (sentence) joinDescribedBody(candidate, bySentence[candidate.sentence] ?? [], sentence, context)
    const named = same.get(candidate)
    if (named) joinMember(candidate, named, context)
  }
  return { entities: context.register.entities, entityOf }
}
