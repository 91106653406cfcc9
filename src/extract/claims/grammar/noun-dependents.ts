import type { EventType } from '../../../domain/claim.js'
import type { SentenceMention } from '../../document-analysis.js'
import { EXPELLING_VERBS } from '../lexicon/control-words.js'
import { DOING_VERBS, OCCURRENCE_VERBS } from '../lexicon/event-nouns.js'
import { partyBeforeHyphen } from './described-party.js'
import { TAKING } from './event-noun-type.js'
import { joinedOwners } from './joined-owners.js'
import { nearestParty, PARTY_NOUN } from './nearest-party.js'
import { AGAINST, goes, isDoneBy, isPartner, type NounArguments, notState } from './noun-arguments.js'
import { actorsAt, isActor, isPlace, mentionFor, placesAt } from './participants.js'
import { isPassive } from './passive.js'
import { placesOf } from './places.js'
import { lastWord, prepositionsOf } from './prepositions.js'
import { childBy, childrenBy, childrenOf, type SentenceView, tokenAt } from './sentence-view.js'
import { agentOf, objectOf } from './verb-arguments.js'

/** Dependents of the noun itself. */
export function fromNoun(into: NounArguments, index: number): void {
  const view = into.view
  into.nodes.push(index)
  for (const child of childrenOf(view, index)) {
    const token = tokenAt(view, child)
    if (token.dep === 'poss') possessor(into, child)
    else if (token.dep === 'compound' || token.dep === 'amod' || token.dep === 'nmod') modifier(into, child)
    else if (token.dep === 'acl' || token.dep === 'relcl') clause(into, child)
  }
  phrases(into, index)
}

function possessor(into: NounArguments, index: number): void {
  const view = into.view
  const own = mentionFor(view, index)
  if (own && (own.entity.type === 'LOCATION' || (isPlace(own) && into.frame.type === 'CLASH'))) {
    into.addPlaces([own])
    return
  }
  into.add(into.frame.possessor === 'actor' ? into.actors : into.targets, actorsAt(view, index))
}

function modifier(into: NounArguments, index: number): void {
  if (tokenAt(into.view, index).lower === 'led') {
    const leader = partyBeforeHyphen(into.view, index)
    if (leader) into.add(into.actors, [leader])
    return
  }
  const found = mentionFor(into.view, index) ?? partyNamed(into.view, index)
  // "a Taliban suicide car bombing": whose it is stands before what it was done with.
  if (!found && tokenAt(into.view, index).dep === 'compound')
    for (const inner of childrenBy(into.view, index, 'compound', 'amod'))
      if (mentionFor(into.view, inner)?.entity.type === 'ARMED_FORCE') modifier(into, inner)
  if (!found || (into.frame.mutual && into.frame.type !== 'CLASH' && found.entity.type !== 'STATE')) return
  const token = tokenAt(into.view, index)
  const place =
    (isPlace(found) && token.dep !== 'amod' && !isAcronym(found) && into.frame.type !== 'SANCTION') ||
    found.entity.type === 'LOCATION' ||
    (isPlace(found) && token.dep !== 'amod' && into.frame.mutual)
  if (place) into.addPlaces([found])
  else if (isActor(found)) {
    if (into.frame.possessor === 'target') into.add(into.targets, [found])
    else into.add(into.actors, [found])
  }
}

/** "an attack claimed by X", "airstrikes targeting Y", "an offensive that X launched". */
function clause(into: NounArguments, verb: number): void {
  const view = into.view
  const token = tokenAt(view, verb)
  if (isPassive(view, verb)) {
    const agent = agentOf(view, verb)
    if (agent >= 0 && isDoneBy(view, verb)) into.add(into.actors, actorsAt(view, agent))
    into.add(into.actors, blamed(view, verb))
    if (into.frame.mutual) mutualPhrases(into, verb)
    for (const { preposition, object } of prepositionsOf(view, verb))
      if (/^(?:against|targeting)$/.test(preposition)) into.receive(object)
    into.addPlaces(placesOf(view, [verb]))
  } else if (
    token.xpos === 'VBG' &&
    (token.lemma === 'target' || token.lemma === 'hit' || token.lemma === 'strike')
  ) {
    const object = objectOf(view, verb)
    into.add(into.targets, actorsAt(view, object))
    into.addPlaces(placesAt(view, object))
    into.addPlaces(placesOf(view, [verb]))
  } else if (TAKING.has(token.lemma)) {
    aim(into, verb)
  } else if (token.dep === 'relcl' && OCCURRENCE_VERBS.has(token.lemma) && childBy(view, verb, 'dobj') < 0) {
    if (into.frame.mutual) mutualPhrases(into, verb)
    into.addPlaces(placesOf(view, [verb]))
  } else if (token.dep === 'relcl' && DOING_VERBS.has(token.lemma)) {
    const subject = childBy(view, verb, 'nsubj')
    if (subject >= 0) into.add(into.actors, actorsAt(view, subject))
  }
}

/** "an attack blamed on X", "attributed to X": who is said to have done it. */
const blamed = (view: SentenceView, verb: number): readonly SentenceMention[] => {
  const preposition = BLAME[tokenAt(view, verb).lemma]
  return prepositionsOf(view, verb)
    .filter(each => each.preposition === preposition)
    .flatMap(each => actorsAt(view, each.object))
}

const BLAME: Readonly<Record<string, string>> = { blame: 'on', attribute: 'to', ascribe: 'to' }

function phrases(into: NounArguments, index: number): void {
  const view = into.view
  const frame = into.frame
  for (const { preposition, object } of prepositionsOf(view, index)) {
    const last = lastWord(preposition)
    const blames = preposition === 'on' && tokenAt(view, tokenAt(view, index).head).lemma === 'blame'
    if (preposition === 'by' || blames) into.add(into.actors, actorsAt(view, object))
    else if (preposition === 'from' && frame.type === 'RETREAT') into.addPlaces(placesAt(view, object))
    else if (preposition === 'from' && TAKEN.has(frame.type)) into.add(into.targets, actorsAt(view, object))
    else if (preposition === 'from' && !frame.mutual)
      into.add(into.actors, actorsAt(view, object).filter(notState))
    else if (isPartner(frame.type, preposition)) into.add(into.partners, actorsAt(view, object))
    else if (frame.mutual && /^(?:between|with|among|amongst|involving|against)$/.test(preposition))
      into.add(into.actors, partiesAt(view, preposition, object))
    else if (preposition === 'between' && VIOLENT.has(frame.type))
      into.add(into.actors, partiesAt(view, preposition, object))
    else if (frame.type === 'SANCTION' && AGAINST.has(preposition))
      into.add(into.targets, actorsAt(view, object))
    else if (AGAINST.has(preposition)) into.receive(object)
    else if (preposition === 'of') ofPhrase(into, object)
    else if (last === 'for' && (frame.mutual || frame.type === 'OFFENSIVE'))
      into.addPlaces(disputedAt(view, object))
    else if (goes(frame.type, preposition)) into.addPlaces(placesAt(view, object))
  }
  into.addPlaces(placesOf(view, [index]))
}

/** "mutual shelling between X and Y". */
const VIOLENT: ReadonlySet<EventType> = new Set(['SHELLING', 'ATTACK', 'AIRSTRIKE'])

/** Happenings whose "from" names whose it was. */
const TAKEN: ReadonlySet<EventType> = new Set(['CAPTURE', 'SEIZURE'])

/** What the noun's infinitive is after: "to retake X from Y", "to oust Y from X", "to take control of X". */
export function aim(into: NounArguments, verb: number): void {
  const view = into.view
  const from = prepositionsOf(view, verb).filter(
    each => each.preposition === 'from' || each.preposition === 'out of',
  )
  if (EXPELLING_VERBS.has(tokenAt(view, verb).lemma)) {
    into.add(into.targets, actorsAt(view, objectOf(view, verb)))
    into.addPlaces(from.flatMap(each => placesAt(view, each.object)))
    return
  }
  into.addPlaces(aimedAt(view, verb))
  into.add(into.targets, from.flatMap(each => actorsAt(view, each.object)).filter(notState))
}

/** "agreements concluded between X and Y". */
function mutualPhrases(into: NounArguments, verb: number): void {
  for (const { preposition, object } of prepositionsOf(into.view, verb)) {
    if (/^(?:between|with|among|by)$/.test(preposition))
      into.add(into.actors, partiesAt(into.view, preposition, object))
  }
}

function ofPhrase(into: NounArguments, object: number): void {
  const view = into.view
  const own = mentionFor(view, object)
  if (own?.entity.type === 'LOCATION') {
    into.addPlaces(placesAt(view, object))
    return
  }
  if (into.frame.of === 'actor') into.add(into.actors, actorsAt(view, object))
  else into.receive(object)
}

/** The parties behind "between", "with", "among" and their like. */
export const partiesAt = (
  view: SentenceView,
  preposition: string,
  object: number,
): readonly SentenceMention[] =>
  preposition === 'between' ? partiesBetween(view, object) : actorsAt(view, object)

/** "talks between A, B and C ended": all up to the one after "and", also where the parse broke the list. */
function partiesBetween(view: SentenceView, object: number): readonly SentenceMention[] {
  const joined = joinedOwners(view, object)
  const found = joined.length > 0 ? [...joined] : [...actorsAt(view, object)]
  if (found.length !== 1) return found
  const parties = view.analysed.mentions.filter(each => isActor(each) && each.mention.form !== 'PRONOUN')
  for (let last = found[0]; last; ) {
    const end = tokenAt(view, last.last + 1)
    const next = parties.find(each => end.index >= 0 && each.first > end.index && each.first <= end.index + 2)
    if (!next || (end.text !== ',' && end.lower !== 'and')) break
    found.push(next)
    last = end.lower === 'and' ? undefined : next
  }
  const last = found.at(-1)?.first ?? 0
  const joint = tokenAt(view, last - 1).upos === 'DET' ? last - 2 : last - 1
  return tokenAt(view, joint).lower === 'and' ? found : found.slice(0, 1)
}

/** "a government offensive", "rebel shelling": the party of the document that the noun names. */
const partyNamed = (view: SentenceView, index: number): SentenceMention | null => {
  const { lower, dep } = tokenAt(view, index)
  return dep === 'compound' && PARTY_NOUN.test(lower) ? nearestParty(view, lower) : null
}

/** "US airstrikes" are by the US, "Syria airstrikes" are in Syria. */
const isAcronym = (found: SentenceMention): boolean =>
  /^(?:the )?[A-Z][A-Z.]+$/i.test(found.mention.text) &&
  found.mention.text === found.mention.text.toUpperCase()

/** What is fought for: "the battle for X", "fighting for control of X". */
const disputedAt = (view: SentenceView, object: number): readonly SentenceMention[] =>
  tokenAt(view, object).lemma === 'control' ? placesControlled(view, object) : placesAt(view, object)

/** The place that an aim names: "to retake X", "to take control of X". */
function aimedAt(view: SentenceView, verb: number): readonly SentenceMention[] {
  const object = objectOf(view, verb)
  return disputedAt(view, object)
}

const placesControlled = (view: SentenceView, control: number): readonly SentenceMention[] =>
  prepositionsOf(view, control)
    .filter(each => each.preposition === 'of' || each.preposition === 'over')
    .flatMap(each => placesAt(view, each.object))
