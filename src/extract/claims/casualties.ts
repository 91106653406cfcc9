import type { Casualties, RuleReference } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { tollOr } from './casualty-tolls.js'
import { casualtiesOf, countAt } from './grammar/casualty-counts.js'
import { readEventNoun } from './grammar/event-noun.js'
import { basisOf, eventDrafts } from './grammar/happening.js'
import { actorsAt, placesAt } from './grammar/participants.js'
import { isPassive } from './grammar/passive.js'
import { placesAbove, placesOf } from './grammar/places.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childBy, childrenBy, conjuncts, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/surface-subject.js'
import { placesOfVerb, readVerb, type VerbReading } from './grammar/verb-reading.js'
import { EVENT_NOUNS, EXPLOSIVES } from './lexicon/event-nouns.js'
import { CIVILIANS } from './lexicon/people.js'
import { triggerRule } from './trigger-rule.js'

const KILLING = words('kill wound injure execute behead massacre slaughter murder assassinate shoot hurt')

/** Who killed or wounded whom: "shelling killed 55 militants", "five people were killed when …", ", killing 12". */
export const casualtyVerbs = triggerRule({
  name: 'casualty-verb',
  version: 1,
  lemmas: new Set([...KILLING, 'die', 'lose']),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    if (
      token.dep === 'conj' &&
      KILLING.has(tokenAt(view, token.head).lemma) &&
      sharesVictims(view, token.index)
    )
      return []
    const reading = readVerb(view, token.index)
    if (token.lemma === 'lose') return lostFighters(view, reading, rule)
    const dying = token.lemma === 'die'
    const victim = dying ? reading.doer : reading.object
    if (token.dep === 'acl' && isKnownGroup(view, victim)) return []
    if (victim < 0 || EVENT_NOUNS.has(tokenAt(view, victim).lemma)) return []
    if (
      token.lemma === 'shoot' &&
      !childrenBy(view, token.index, 'acomp', 'oprd', 'advmod', 'ccomp', 'xcomp').some(
        at => tokenAt(view, at).lower === 'dead',
      )
    )
      return []
    const count = countAt(view, victim)
    const stated = dying ? [] : actorsBehind(view, token.index, reading.doer, reading.actors)
    const actors = stated.length > 0 ? stated : (causeOf(view, token.index)?.actors ?? [])
    const targets = [...victims(view, victim), ...namedAmong(view, victim)]
    if (count === null && targets.length === 0 && actors.length === 0 && !plural(view, victim)) return []
    const cause = count === null && actors.length > 0 ? null : causeOf(view, token.index)
    const own = placesOfVerb(view, reading)
    const tied = own.length > 0 ? own : (cause?.places ?? placesOfDeed(view, reading.doer))
    const happening = { trigger: token.index, nodes: [victim], actors, targets, places: tied }
    const basis = basisOf(view, tollOr(rule, view, token.index), happening)
    return basis
      ? eventDrafts(basis, 'CASUALTIES', withWounded(view, token.index, casualtiesOf(token.lemma, count)))
      : []
  },
})

/** "The army lost 20 soldiers": the loser's own. */
function lostFighters(view: SentenceView, reading: VerbReading, rule: RuleReference) {
  const count = countAt(view, reading.object)
  if (count === null || !LOST.test(tokenAt(view, reading.object).lemma)) return []
  const basis = basisOf(view, rule, {
    trigger: reading.verb,
    nodes: [reading.object],
    actors: [],
    targets: reading.actors,
    places: placesOfVerb(view, reading),
  })
  return basis && reading.actors.length > 0
    ? eventDrafts(basis, 'CASUALTIES', casualtiesOf('kill', count))
    : []
}

const LOST =
  /^(?:soldier|fighter|man|troop|militant|officer|serviceman|policeman|member|combatant|commander|rebel|mercenary|peacekeeper)$/

/** "left at least thirteen people dead", "suffered heavy casualties", "the killing of 58 civilians". */
export const casualtyNouns = triggerRule({
  name: 'casualty-noun',
  version: 1,
  lemmas: words(
    'assassination dead life casualty killing death massacre execution slaughter beheading murder fatality body wounding',
  ),
  read(view, token, rule) {
    if (token.lemma === 'life') return livesClaimed(view, token.index, rule)
    if (token.lemma === 'dead') return leftDead(view, token.index, rule)
    if (token.upos !== 'NOUN' || token.dep === 'compound') return []
    const frame = EVENT_NOUNS.get('killing')
    if (!frame) return []
    if (token.lemma === 'body' && countAt(view, token.index) === null) return []
    const reading = readEventNoun(view, token.index, frame)
    if (!reading) return []
    const of = prepositionsOf(view, token.index).find(each => each.preposition === 'of')
    const count = countAt(view, of?.object ?? -1) ?? countAt(view, token.index)
    const targets = reading.targets.filter(each => !isCivilian(view, each))
    if (count === null && reading.actors.length + targets.length === 0) return []
    if (token.lemma === 'death' && !of && reading.targets.length === 0) return []
    const basis = basisOf(view, tollOr(rule, view, token.index), {
      trigger: token.index,
      nodes: reading.nodes,
      actors: reading.actors,
      targets,
      places: reading.places,
    })
    return basis ? eventDrafts(basis, 'CASUALTIES', casualtiesOf(token.lemma, count)) : []
  },
})

/** "claimed the lives of 67 soldiers": those whose lives they were. */
function livesClaimed(view: SentenceView, index: number, rule: RuleReference) {
  const verb = tokenAt(view, tokenAt(view, index).head)
  const of = prepositionsOf(view, index).find(each => each.preposition === 'of')
  if (!of || !/^(?:claim|take|cost|lose)$/.test(verb.lemma)) return []
  const places = placesOf(view, [verb.index, of.object])
  const basis = basisOf(view, rule, {
    trigger: verb.index,
    nodes: [index, of.object],
    actors: [],
    targets: victims(view, of.object),
    places,
  })
  return basis ? eventDrafts(basis, 'CASUALTIES', casualtiesOf('kill', countAt(view, of.object))) : []
}

/** "leaving 22 civilians dead": the noun before "dead" is what died. */
function leftDead(view: SentenceView, index: number, rule: { name: string; version: number }) {
  const token = tokenAt(view, index)
  const verb = tokenAt(view, token.head)
  const own =
    verb.lemma === 'leave' ? verb.index : tokenAt(view, verb.head).lemma === 'leave' ? verb.head : -1
  if (own < 0) return []
  const object = view.tokens
    .slice(own + 1, index + 1)
    .find(each => each.upos === 'NOUN' || each.upos === 'NUM')
  const noun = view.tokens
    .slice(own + 1, index)
    .findLast(each => each.upos === 'NOUN' || each.upos === 'PROPN')
  const victim = noun?.index ?? object?.index ?? -1
  const doer = surfaceSubject(view, own)
  const actors = actorsBehind(view, own, doer, actorsAt(view, doer))
  const places = [...placesOf(view, [own]), ...placesOf(view, [doer]), ...placesAbove(view, own)]
  const basis = basisOf(view, rule, {
    trigger: own,
    nodes: [victim, index].filter(at => at >= 0),
    actors,
    targets: victims(view, victim),
    places: places.slice(0, 1),
  })
  return basis ? eventDrafts(basis, 'CASUALTIES', casualtiesOf('kill', countAt(view, victim))) : []
}

/** "were killed when X struck Y": the attack in the clause of time tells who and where. */
function causeOf(
  view: SentenceView,
  verb: number,
): { actors: SentenceMention[]; places: SentenceMention[] } | null {
  for (const clause of childrenBy(view, verb, 'advcl')) {
    if (
      !/^(?:hit|strike|bomb|shell|attack|storm|explode|target|raid|bombard|fire|open|detonate)$/.test(
        tokenAt(view, clause).lemma,
      )
    )
      continue
    const reading = readVerb(view, clause)
    const places = [...reading.objectPlaces, ...placesOfVerb(view, reading)].slice(0, 1)
    const victimsOwn = EXPLOSIVES.has(tokenAt(view, reading.object).lemma)
    const actors = victimsOwn ? [] : reading.actors.filter(each => each.entity.type !== 'LOCATION')
    return { actors, places }
  }
  return null
}

/** "air strikes in Syria killed 48 militants", "Syria's war has killed thousands": where the deed was. */
function placesOfDeed(view: SentenceView, doer: number): readonly SentenceMention[] {
  const { lemma } = tokenAt(view, doer)
  if (!EVENT_NOUNS.has(lemma) && !STRIFE.has(lemma)) return []
  const phrases = placesOf(view, [doer])
  return phrases.length > 0 || !STRIFE.has(lemma)
    ? phrases
    : childrenBy(view, doer, 'poss', 'compound').flatMap(child => placesAt(view, child))
}

const STRIFE = words('war conflict violence crisis insurgency unrest')

/** "the foreigners killed": those of whom the report has told already. */
const isKnownGroup = (view: SentenceView, victim: number): boolean =>
  childrenBy(view, victim, 'det').some(child => /^(?:the|those|these)$/.test(tokenAt(view, child).lower)) &&
  countAt(view, victim) === null

/** Who is behind a killing: the subject, or who acts in the event noun that is its subject ("a strike killed"). */
function actorsBehind(
  view: SentenceView,
  verb: number,
  doer: number,
  actors: readonly SentenceMention[],
): readonly SentenceMention[] {
  const frame = EVENT_NOUNS.get(tokenAt(view, doer).lemma)
  if (frame && doer >= 0) return readEventNoun(view, doer, frame)?.actors ?? []
  if (actors.length > 0 || !isPassive(view, verb)) return [...actors]
  for (const phrase of prepositionsOf(view, verb)) {
    if (!/^(?:in|by|during|after|from)$/.test(phrase.preposition)) continue
    const event = EVENT_NOUNS.get(tokenAt(view, phrase.object).lemma)
    if (event && !event.mutual) return readEventNoun(view, phrase.object, event)?.actors ?? []
  }
  return []
}

function victims(view: SentenceView, index: number): readonly SentenceMention[] {
  if (index < 0) return []
  const parties = conjuncts(view, index).filter(at => !CIVILIANS.has(tokenAt(view, at).lemma.toLowerCase()))
  return parties
    .flatMap(at => actorsAt(view, at))
    .filter(
      (each, at, all) =>
        !isCivilian(view, each) &&
        !isPartOf(view, each) &&
        all.findIndex(other => other.entity.key === each.entity.key) === at,
    )
}

/** "Among those killed was X": who is named as one of the dead. */
function namedAmong(view: SentenceView, victim: number): readonly SentenceMention[] {
  const among = tokenAt(view, tokenAt(view, victim).head)
  if (tokenAt(view, victim).lower !== 'those' || !/^(?:among|amongst)$/.test(among.lower)) return []
  const verb = tokenAt(view, among.head)
  return verb.lemma === 'be'
    ? childrenBy(view, verb.index, 'nsubj', 'attr').flatMap(at => actorsAt(view, at))
    : []
}

/** "200 people, half of them children": told of those who are told already. */
const isPartOf = (view: SentenceView, { mention, first }: SentenceMention): boolean => {
  const of = tokenAt(view, first - 1)
  return mention.form === 'PRONOUN' && of.lower === 'of' && tokenAt(view, of.head).dep === 'appos'
}

const isCivilian = (view: SentenceView, found: SentenceMention): boolean =>
  CIVILIANS.has(tokenAt(view, found.head).lemma.toLowerCase())

const plural = (view: SentenceView, index: number): boolean => tokenAt(view, index).xpos.endsWith('S')

/** "10 soldiers were killed and another 55 wounded" is one report of both counts. */
function withWounded(view: SentenceView, verb: number, casualties: Casualties | null): Casualties | null {
  const other = childrenBy(view, verb, 'conj').find(at =>
    /^(?:wound|injure|hurt)$/.test(tokenAt(view, at).lemma),
  )
  if (other === undefined || casualties === null || casualties.killed === null) return casualties
  const own = childBy(view, other, 'nsubjpass', 'nsubj', 'nummod')
  const number = own >= 0 ? own : tokenAt(view, other - 1).upos === 'NUM' ? other - 1 : -1
  return { killed: casualties.killed, wounded: countAt(view, number) }
}

const sharesVictims = (view: SentenceView, verb: number): boolean =>
  /^(?:wound|injure|hurt)$/.test(tokenAt(view, verb).lemma)
