import type { SentenceMention } from '../../document-analysis.js'
import { DOING_VERBS, SUFFERING_VERBS } from '../lexicon/event-nouns.js'
import { attempted, TAKING } from './event-noun-type.js'
import { isLostSubject } from './gerund-noun.js'
import { AGAINST, goes, isDoneBy, isPartner, type NounArguments, notState } from './noun-arguments.js'
import { aim, partiesAt } from './noun-dependents.js'
import { actorsAt, placesAt } from './participants.js'
import { isPassive } from './passive.js'
import { placesOf } from './places.js'
import { prepositionsOf } from './prepositions.js'
import { childrenBy, isVerb, type SentenceView, tokenAt } from './sentence-view.js'
import { surfaceSubject } from './surface-subject.js'
import { agentOf, doerOf, objectOf } from './verb-arguments.js'

/** The verb that the noun completes: "launched an offensive", "came under attack by", "the strike killed". Returns the light verb or -1. */
export function fromGovernor(into: NounArguments, head: number): number {
  const view = into.view
  const token = tokenAt(view, head)
  const dep = nounRelation(view, head)
  const verb = governingVerb(view, head)
  if (verb < 0) return -1
  const { lemma } = tokenAt(view, verb)
  if (dep === 'dobj' && !isPassive(view, verb)) doersBehind(into, head, verb)
  if (dep === 'dobj' || (dep === 'pobj' && !isPassive(view, verb))) {
    if (dep === 'dobj' && SUFFERING_VERBS.has(lemma) && !DOING_VERBS.has(lemma)) return suffered(into, verb)
    if (dep === 'pobj' && lemma === 'come') return suffered(into, verb)
    if (dep === 'dobj' && DOING_VERBS.has(lemma)) return done(into, verb)
    if (dep === 'pobj' && joins(lemma, tokenAt(view, token.head).lower)) return done(into, verb)
    if (dep === 'pobj' && lemma === 'be' && tokenAt(view, token.head).lower === 'under')
      return suffered(into, verb)
  }
  if (dep === 'pobj' && isPassive(view, verb) && isAgentOfHarm(view, token.head, lemma))
    return harmed(into, verb)
  if (dep === 'pobj' && isDeathIn(view, head, verb))
    return isPassive(view, verb) || lemma === 'die' ? harmed(into, verb) : dealt(into, verb)
  if (dep === 'pobj' && lemma === 'subject') return suffered(into, verb)
  if (dep === 'pobj' && isBehind(view, token.head, lemma)) return charged(into, doerOf(view, verb), verb)
  if (dep === 'pobj' && lemma === 'blame' && tokenAt(view, token.head).lower === 'for')
    return charged(into, objectOf(view, verb), verb)
  if (dep === 'dobj' && lemma === 'blame') return charged(into, phraseOf(view, verb, 'on'), verb)
  if (dep === 'nsubjpass' || (dep === 'nsubj' && isPassive(view, verb))) return passive(into, verb)
  if (dep === 'nsubj') return caused(into, verb)
  return -1
}

/** How the noun hangs on its verb; a gerund under a preposition or at the head of the sentence is a clause to the parse. */
function nounRelation(view: SentenceView, noun: number): string {
  const { dep } = tokenAt(view, noun)
  if (dep === 'pcomp') return 'pobj'
  return isLostSubject(view, noun) ? 'nsubj' : dep
}

/** "to end the assault on X by Y": "by" after the object of an active verb tells who does the deed. */
function doersBehind(into: NounArguments, head: number, verb: number): void {
  for (const { preposition, at, object } of prepositionsOf(into.view, verb))
    if (preposition === 'by' && at > head) into.add(into.actors, actorsAt(into.view, object).filter(notState))
}

function done(into: NounArguments, verb: number): number {
  const view = into.view
  const doers = actorsAt(view, doerOf(view, verb))
  into.lent = doers.length > 0
  for (const clause of childrenBy(view, verb, 'advcl', 'xcomp')) {
    const end = attempted(view, clause)
    if (TAKING.has(tokenAt(view, end).lemma)) aim(into, end)
  }
  into.add(into.actors, doers)
  aimedClauses(into, verb)
  verbPhrases(into, verb)
  return verb
}

/** "carried out strikes, targeting X near Y": the participle beside the light verb names what was hit. */
function aimedClauses(into: NounArguments, verb: number): void {
  const view = into.view
  for (const clause of childrenBy(view, verb, 'advcl')) {
    if (!/^(?:target|hit|strike)$/.test(tokenAt(view, clause).lemma)) continue
    const object = objectOf(view, clause)
    if (object < 0) continue
    into.receive(object)
    into.addPlaces(placesOf(view, [clause, object]))
  }
}

function suffered(into: NounArguments, verb: number): number {
  const view = into.view
  const subject = surfaceSubject(view, verb)
  into.add(
    into.frame.mutual ? into.actors : into.targets,
    actorsAt(view, subject).filter(each => !onlyPlace(each)),
  )
  into.addPlaces(placesAt(view, subject).filter(onlyPlace))
  verbPhrases(into, verb)
  return verb
}

function passive(into: NounArguments, verb: number): number {
  const view = into.view
  const agent = agentOf(view, verb)
  if (agent >= 0 && isDoneBy(view, verb)) into.add(into.actors, actorsAt(view, agent))
  verbPhrases(into, verb)
  return verb
}

/** "airstrikes hit X", "shelling killed Y in Z", "fighting erupted in Z". */
function caused(into: NounArguments, verb: number): number {
  const view = into.view
  const { lemma } = tokenAt(view, verb)
  if (/^(?:hit|target|strike|destroy|kill|pound|damage|wound|injure|rock|help)$/.test(lemma)) {
    const object = objectOf(view, verb)
    if (lemma !== 'help') into.receive(object)
  }
  verbPhrases(into, verb)
  return verb
}

/** "X killed Y in a drone strike": X dealt it to Y. */
function dealt(into: NounArguments, verb: number): number {
  into.add(into.actors, actorsAt(into.view, doerOf(into.view, verb)))
  return harmed(into, verb)
}

/** "a home in X was struck by artillery fire": the subject receives it. */
function harmed(into: NounArguments, verb: number): number {
  into.anchored = true
  into.lent = true
  into.receive(objectOf(into.view, verb))
  verbPhrases(into, verb)
  return verb
}

/** "X is behind the attack", "stands behind it". */
const isBehind = (view: SentenceView, preposition: number, verb: string): boolean =>
  tokenAt(view, preposition).lower === 'behind' && /^(?:be|stand)$/.test(verb)

const phraseOf = (view: SentenceView, node: number, preposition: string): number =>
  prepositionsOf(view, node).find(each => each.preposition === preposition)?.object ?? -1

/** "blamed X for the attack", "X was behind the shelling": who is said to have done it. */
function charged(into: NounArguments, doer: number, verb: number): number {
  const found = actorsAt(into.view, doer).filter(each => !onlyPlace(each))
  into.add(into.actors, found)
  into.lent = found.length > 0
  return verb
}

/** "fighting broke out between A and B": the parse hangs the phrase on the verb. */
const WITH = /^(?:with|between|among|involving)$/

function verbPhrases(into: NounArguments, verb: number): void {
  const view = into.view
  for (const { preposition, object } of prepositionsOf(view, verb)) {
    if (preposition === 'by' && !isPassive(view, verb)) continue
    if (into.frame.type === 'SANCTION' && AGAINST.has(preposition))
      into.add(into.targets, actorsAt(view, object))
    else if (AGAINST.has(preposition) && preposition !== 'at' && preposition !== 'on') into.receive(object)
    else if (preposition === 'on' && placesAt(view, object).length > 0) into.receive(object)
    else if (isPartner(into.frame.type, preposition)) into.add(into.partners, actorsAt(view, object))
    else if (into.frame.mutual && WITH.test(preposition)) addParties(into, preposition, object)
    else if (preposition === 'from' && !into.frame.mutual)
      into.add(into.actors, actorsAt(view, object).filter(notState))
    else if (goes(into.frame.type, preposition)) into.addPlaces(placesAt(view, object))
  }
  into.addPlaces(placesOf(view, [verb, ...childrenBy(view, verb, 'acomp')]))
}

/** "between A and B in X": the parse hangs the place on the party before it. */
function addParties(into: NounArguments, preposition: string, object: number): void {
  const parties = partiesAt(into.view, preposition, object)
  into.add(into.actors, parties)
  into.addPlaces(placesOf(into.view, parties.map(({ head }) => head).reverse()))
}

/** "captured X after days of clashes with Y": who captured X clashed there. */
export function sharedBy(into: NounArguments, head: number): void {
  const view = into.view
  const preposition = tokenAt(view, tokenAt(view, head).head)
  const clause = tokenAt(view, preposition.head)
  if (into.frame.type === 'MEETING') talker(into, clause.index, preposition.lower)
  if (into.frame.type !== 'CLASH' || into.actors.length > 1 || !isVerb(clause)) return
  const lost = preposition.lower === 'in' && /^(?:lose|suffer|sustain)$/.test(clause.lemma)
  if (!lost && !/^(?:after|following|amid|during)$/.test(preposition.lower)) return
  const doer = doerOf(view, clause.index)
  const object = objectOf(view, clause.index)
  into.add(
    into.actors,
    actorsAt(view, doer >= 0 ? doer : object).filter(each => !onlyPlace(each)),
  )
  if (into.actors.length > 0) into.addPlaces(placesAt(view, object))
}

/** "X said after talks with Y", "X is in Europe for talks with Y": who speaks or goes there takes part. */
function talker(into: NounArguments, clause: number, preposition: string): void {
  if (
    into.actors.length + into.partners.length !== 1 ||
    !/^(?:after|following|before|during|in|at|for|ahead)$/.test(preposition)
  )
    return
  if (!isVerb(tokenAt(into.view, clause))) return
  const subject = actorsAt(into.view, doerOf(into.view, clause)).filter(each => !onlyPlace(each))
  into.actors.unshift(
    ...subject.filter(each => !into.actors.some(known => known.entity.key === each.entity.key)),
  )
}

const isAgentOfHarm = (view: SentenceView, preposition: number, verb: string): boolean =>
  tokenAt(view, preposition).lower === 'by' && /^(?:hit|target|strike|destroy|pound|damage|rock)$/.test(verb)

/** "were killed in a series of attacks", "died in shelling": news of the deed too, where it is not one told of before ("in the attack"). */
function isDeathIn(view: SentenceView, noun: number, verb: number): boolean {
  const { lemma } = tokenAt(view, verb)
  if (!/^(?:in|by|during|from)$/.test(tokenAt(view, tokenAt(view, noun).head).lower)) return false
  const known = childrenBy(view, noun, 'det', 'poss').some(child => !/^an?$/.test(tokenAt(view, child).lower))
  return !known && /^(?:die|kill|wound|injure|hurt)$/.test(lemma)
}

/** "took part in", "engaged in", "responded with", "agreed to", "continued with". */
const joins = (verb: string, preposition: string): boolean =>
  (preposition === 'in' && /^(?:take|participate|engage|join)$/.test(verb)) ||
  (preposition === 'with' && /^(?:respond|continue|retaliate|proceed)$/.test(verb)) ||
  (preposition === 'to' && verb === 'agree') ||
  (preposition === 'on' && /^(?:embark|agree)$/.test(verb))

const onlyPlace = (found: SentenceMention): boolean => found.entity.type === 'LOCATION'

/** The verb that a noun is subject or object of, or object of its preposition; -1 where it depends on another noun. */
export function governingVerb(view: SentenceView, noun: number): number {
  const token = tokenAt(view, noun)
  const head = tokenAt(view, token.head)
  if (isVerb(head)) return head.index
  if (token.dep === 'pobj' || token.dep === 'pcomp') {
    const above = tokenAt(view, head.head)
    if (isVerb(above)) return above.index
  }
  return -1
}
