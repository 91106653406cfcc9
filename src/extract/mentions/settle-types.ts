import type { EntityType } from '../../domain/mention.js'
import type { NameLookup } from '../../domain/name-lookup.js'
import type { Sentence, Token } from '../syntax/sentence.js'
import { words } from '../words.js'
import { actorNoun } from './actor-nouns.js'
import type { Candidate } from './candidate.js'
import { heaviestCountry, weighCountries } from './document-country.js'
import { isTitleWord } from './person-titles.js'
import { isHyphen, isPossessive } from './phrase-text.js'
import { placeNoun } from './place-nouns.js'

/*
 * One name means one thing in a document. The entity model sees a sentence at a time and often takes a town for a person in one
 * and for a place in the next; here all occurrences of a name vote on its type together.
 */
type Votes = Map<EntityType, number>

const add = (votes: Votes, type: EntityType, weight: number): void => {
  votes.set(type, (votes.get(type) ?? 0) + weight)
}

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'towards',
  'toward',
  'into',
  'across',
])
const SPEECH = words(
  'say tell add warn insist note explain meet claim argue write tweet speak accuse deny think believe resign',
)
/** What is done to places: "besieged X", "the fall of X", "withdrew from X". */
const TAKEN = words(
  'enter recapture retake besiege shell bomb bombard overrun liberate storm reach encircle surround pound flee evacuate secure seize occupy control regain reclaim',
)
/** What forces do to places and to people alike. */
const STRUCK = words('capture attack raid hit strike target')
const TAKING = words(
  'siege capture recapture fall liberation seizure shelling bombardment bombing outskirts residents people inhabitants streets encirclement',
)
const LEAVING = words(
  'withdraw withdrawal retreat flee drive oust expel evacuate evacuation pull pullout push dislodge evict eject depart',
)

/** "Houthi positions", "Taliban strongholds": mostly named for who is in them. */
const MILITARY_SITES =
  /^(?:positions|strongholds|sites|depots|camps|bases|outposts|barracks|checkpoints|headquarters|territory)$/

const keyOf = (name: Candidate): string =>
  name.core
    .toLowerCase()
    .replace(/^(?:al|el)[\s-]+/, '')
    .replace(/[’']s$/, '')

/** Whether the type of a name is beyond doubt: curated strong names of actors and adjectives of states. */
const isSettled = (name: Candidate): boolean =>
  name.type === 'STATE' ||
  name.actors.some(
    ({ entry, strength, how }) =>
      how === 'EXACT' &&
      entry.kind !== 'PERSON' &&
      (strength === 'STRONG' || (name.coreLast > name.coreFirst && name.places.length === 0)),
  ) ||
  (name.type !== 'LOCATION' && name.places.length === 0 && name.core.split(' ').length > 2)

function voteByContext(name: Candidate, sentence: Sentence, votes: Votes): void {
  const { tokens } = sentence
  const [before, after, head] = [tokens[name.first - 1], tokens[name.last + 1], tokens[name.head]]
  if (before && isTitleWord(before.lower) && before.upos !== 'ADJ') add(votes, 'PERSON', 3)
  if (before && BANDS.test(before.lower)) add(votes, 'ARMED_FORCE', 3)
  const describes = isHyphen(after) && tokens[name.last + 2]?.xpos === 'VBN'
  if (before && LOCATIVE.has(before.lower) && !describes) add(votes, 'LOCATION', 2)
  if (after && placeNoun(after.lower) && after.upos !== 'ADV' && !MILITARY_SITES.test(after.lower))
    add(votes, 'LOCATION', 2)
  if (before?.lower === 'of' && placeNoun(tokens[name.first - 2]?.lower ?? '')) add(votes, 'LOCATION', 3)
  if (isListedPlace(name, sentence)) add(votes, 'LOCATION', 3)
  const verb = head?.dep === 'nsubj' ? tokens[head.head] : undefined
  if (verb && SPEECH.has(verb.lemma))
    add(votes, isCapital(name) ? 'LOCATION' : 'PERSON', isSurnameLike(name) ? 2 : 1)
  if (isPossessive(after) && OWNED_BY_PERSONS.has(tokens[name.last + 2]?.lower ?? '')) add(votes, 'PERSON', 2)
  const office = before?.text === ',' ? actorNoun(tokens[name.first - 2]?.lower ?? '') : null
  // "a police spokesman, Li Kyar Wen,": the name of who was described just before.
  if (office?.use === 'OFFICE' && after?.text === ',' && name.coreLast > name.coreFirst)
    add(votes, 'PERSON', 2)
  voteByDeed(name, sentence, votes)
  const owned = isPossessive(after) ? tokens[name.last + 2] : after
  if (owned && actorNoun(owned.lower)?.use === 'FIGHTERS' && isPossessive(after)) add(votes, 'PERSON', 1)
}

/** "Kyiv denied": a capital that speaks is its state, and no person. */
const isCapital = ({ actors, places }: Candidate): boolean =>
  places.length > 0 && actors.some(({ entry, how }) => entry.kind === 'STATE' && how === 'EXACT')

/** "the al-Qaida-linked group Jama'at Nusrat": the entity model takes many a band's name for a person's. */
const BANDS = /^(?:group|militia|brigade|battalion|faction|outfit)$/

/** One word with a capital and small letters, which the entity model takes for no place and no body. */
const isSurnameLike = ({ coreFirst, coreLast, core, ner }: Candidate): boolean =>
  coreFirst === coreLast && /^\p{Lu}\p{Ll}+$/u.test(core) && ner !== 'GPE' && ner !== 'LOC' && ner !== 'ORG'

const OWNED_BY_PERSONS = words(
  'friend wife husband father mother brother sister son daughter family lawyer speech tweet remarks comments death supporters aides office',
)

/** A name to which is done what is done to places. */
function voteByDeed(name: Candidate, { tokens }: Sentence, votes: Votes): void {
  const [before, noun, head] = [tokens[name.first - 1], tokens[name.first - 2], tokens[name.head]]
  const verb = head && /^(?:dobj|nsubjpass|nsubj)$/.test(head.dep) ? tokens[head.head] : undefined
  if (verb && head?.dep === 'nsubj' ? verb.lemma === 'fall' : verb && TAKEN.has(verb.lemma))
    add(votes, 'LOCATION', 2)
  if (verb && head?.dep === 'dobj' && STRUCK.has(verb.lemma) && isDoneByForce(verb, tokens))
    add(votes, 'LOCATION', 1.5)
  if (head && isSaidToBePlace(head, tokens)) add(votes, 'LOCATION', 3)
  if (before?.lower === 'of' && noun && TAKING.has(noun.lower)) add(votes, 'LOCATION', 2)
  if (before?.lower === 'from') {
    const governor = tokens[before.head]
    const above = governor?.dep === 'pobj' ? tokens[tokens[governor.head]?.head ?? -1] : governor
    if (governor && (LEAVING.has(governor.lemma) || LEAVING.has(above?.lemma ?? '')))
      add(votes, 'LOCATION', 2)
  }
}

/** "Rebels attacked X": the subject is a force by its noun. */
const isDoneByForce = (verb: Token, tokens: Sentence['tokens']): boolean =>
  tokens.some(
    ({ head, dep, lower }) =>
      head === verb.index && dep === 'nsubj' && actorNoun(lower)?.type === 'ARMED_FORCE',
  )

const SETTLEMENTS: ReadonlySet<string> = new Set(['CITY', 'TOWN', 'DISTRICT', 'PORT', 'AIRPORT', 'REGION'])

/** "X, the capital of", "X is a port", "X, which was overrun": what stands beside the name or is said of it makes it a place. */
function isSaidToBePlace({ index, dep, head }: Token, tokens: Sentence['tokens']): boolean {
  const copula = dep === 'nsubj' && tokens[head]?.lemma === 'be' ? head : -1
  for (let at = index + 1; at < Math.min(tokens.length, index + TOLD_WITHIN); at++) {
    const token = tokens[at]
    if (!token) break
    const beside = token.dep === 'appos' && token.head === index
    const said = token.dep === 'attr' && token.head === copula
    if ((beside || said) && token.xpos === 'NN' && SETTLEMENTS.has(placeNoun(token.lower) ?? '')) return true
    if (token.dep === 'relcl' && token.head === index && TAKEN.has(token.lemma) && token.xpos === 'VBN')
      return true
  }
  return false
}

/** How many words behind a name may say what it is. */
const TOLD_WITHIN = 14

/** "The villages of Atshan, Tal Sukayk and Kafr Nabudah": what places are said to be, all of the list is. */
function isListedPlace(name: Candidate, { tokens }: Sentence): boolean {
  let at = tokens[name.head]
  for (let steps = 0; at?.dep === 'conj' && steps < 8; steps++) at = tokens[at.head]
  const preposition = at?.dep === 'pobj' ? tokens[at.head] : undefined
  const kind = preposition?.lower === 'of' ? tokens[preposition.head] : undefined
  return kind?.xpos === 'NNS' && at !== tokens[name.head] && Boolean(placeNoun(kind.lower))
}

const LABELS: Readonly<Record<string, EntityType>> = {
  PERSON: 'PERSON',
  GPE: 'LOCATION',
  LOC: 'LOCATION',
  FAC: 'LOCATION',
}

/** A curated force or organisation by its exact name, though a weak one: "Wagner". */
const isBody = ({ entry, how }: Candidate['actors'][number]): boolean =>
  how === 'EXACT' && entry.kind !== 'PERSON' && entry.kind !== 'STATE'

function vote(name: Candidate, sentence: Sentence, country: string | null, votes: Votes): void {
  const label = LABELS[name.ner]
  if (label) add(votes, label, 1)
  else if (name.ner !== 'O') add(votes, name.type, 1)
  else add(votes, name.type, 0.5)
  // "Wadi al-Deif": its own words say what it is, whatever the model takes it for.
  if (label === 'PERSON' && name.type === 'LOCATION' && name.places.length === 0) add(votes, 'LOCATION', 2)
  const body = name.places.length > 0 ? undefined : name.actors.find(isBody)?.entry.kind
  if (body) add(votes, body, 1.5)
  const places = name.places.filter(({ how }) => how === 'EXACT')
  // "Abu Dhabi denied it": the entity model takes a capital that acts for a person.
  if (name.actors.some(({ entry, how }) => entry.kind === 'STATE' && how === 'EXACT'))
    add(votes, 'LOCATION', 3)
  if (places.some(({ entry }) => entry.country === country && country !== null)) add(votes, 'LOCATION', 2)
  else if (places.some(({ entry }) => entry.population > 100_000)) add(votes, 'LOCATION', 1)
  if (name.actors.some(({ entry }) => entry.kind === 'PERSON' && entry.country === country))
    add(votes, 'PERSON', 2)
  voteByContext(name, sentence, votes)
}

/** Whether a name is a spelling of the last word of one of the full names of people that the document gives. */
function createIsSurname(names: readonly Candidate[], lookup: NameLookup): (name: string) => boolean {
  const found = new Map<string, Set<string>>()
  for (const name of names) {
    if (name.type !== 'PERSON' || name.coreLast === name.coreFirst) continue
    if (name.ner !== 'PERSON' && name.actors.length === 0) continue
    const last = name.core.split(/[\s]+/).at(-1)
    if (!last) continue
    for (const key of lookup.keysOf(last)) found.set(key, (found.get(key) ?? new Set()).add(last))
  }
  return name =>
    lookup.keysOf(name).some(key => {
      for (const surname of found.get(key) ?? []) if (lookup.sameName(surname, name)) return true
      return false
    })
}

/** Gives every name of a document the type for which most speaks. Changes the candidates. */
export function settleTypes(
  bySentence: readonly (readonly Candidate[])[],
  sentences: readonly Sentence[],
  lookup: NameLookup,
): void {
  const all = bySentence.flat()
  const country = heaviestCountry(weighCountries(all, sentences))
  const isSurname = createIsSurname(all, lookup)
  const votesOf = new Map<string, Votes>()
  const open = all.filter(name => !isSettled(name))
  for (const name of open) {
    const sentence = sentences[name.sentence]
    if (!sentence) continue
    const key = keyOf(name)
    const votes = votesOf.get(key) ?? new Map<EntityType, number>()
    votesOf.set(key, votes)
    vote(name, sentence, country, votes)
  }
  for (const name of open) {
    const votes = votesOf.get(keyOf(name))
    if (!votes) continue
    if (name.coreFirst === name.coreLast || /^(?:al|el)-/i.test(name.core)) {
      const surname = isSurname(name.core)
      const placed = votes.get('LOCATION') ?? 0
      if (surname && placed < 3 * (1 + (votes.get('PERSON') ?? 0))) {
        name.type = 'PERSON'
        continue
      }
    }
    let [best, most] = [name.type, votes.get(name.type) ?? 0]
    for (const [type, weight] of votes) if (weight > most) [best, most] = [type, weight]
    if (best !== name.type) name.type = best
  }
}
