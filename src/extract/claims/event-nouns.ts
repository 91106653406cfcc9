import type { EventType, RuleReference } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { presumptionOf } from './grammar/assertion.js'
import { type NounReading, readEventNoun } from './grammar/event-noun.js'
import { GERUNDS, isGerundNoun } from './grammar/gerund-noun.js'
import { basisOf, eventDrafts, type Happening } from './grammar/happening.js'
import { governingVerb } from './grammar/noun-governor.js'
import { actorsAt, placesAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { EVENT_NOUNS, OCCURRENCE_VERBS } from './lexicon/event-nouns.js'
import { takingDrafts } from './taking.js'
import { triggerRule } from './trigger-rule.js'

const TALKS: ReadonlySet<EventType> = new Set(['MEETING', 'AGREEMENT', 'CEASEFIRE', 'CALL'])
const SEPARATE: ReadonlySet<EventType> = new Set(['CASUALTIES', 'CAPTURE'])

const lemmasOf = (wanted: (type: EventType) => boolean): string[] =>
  [...EVENT_NOUNS].filter(([, noun]) => wanted(noun.type)).map(([lemma]) => lemma)

/** The rule of a deed told with its doer alone: it may only point back to a fuller telling. */
export const ASIDE = 'event-noun-aside'

/** Nouns that name a happening with its own arguments: "the shelling of X by Y", "Y launched an attack on X"; a bare "the attack" points back. */
export const eventNouns = triggerRule({
  name: 'event-noun',
  version: 1,
  lemmas: new Set([...lemmasOf(type => !SEPARATE.has(type)), ...GERUNDS, 'fire']),
  read(view, token, rule) {
    const gerund = isGerundNoun(view, token.index)
    if (GERUNDS.has(token.lemma) && !gerund && !EVENT_NOUNS.has(token.lemma)) return []
    if ((!isHead(token.upos, token.dep) && !gerund) || isNamed(view.analysed.mentionHeadedBy(token.index)))
      return []
    if (isOwned(view, token.index)) return []
    const frame =
      EVENT_NOUNS.get(gerund ? token.lower : wordOf(view, token.index)) ?? EVENT_NOUNS.get('shelling')
    const reading = frame ? readEventNoun(view, token.index, frame) : null
    if (!reading?.anchored || !isComplete(reading, token.lemma)) return []
    if (reading.type === 'CLASH' && reading.actors.length === 0 && !occurs(view, token.index)) return []
    const { type, nodes, actors, targets, places } = reading
    const aside = isMereAside(view, token.index, reading)
    if (aside && actors.every(each => each.mention.form === 'PRONOUN')) return []
    const reference = aside ? { ...rule, name: ASIDE } : rule
    const happening = { trigger: token.index, nodes, actors, targets, places }
    const basis = basisOf(view, reference, happening) ?? presupposed(view, reference, happening)
    return basis ? eventDrafts(basis, type) : []
  },
})

/** "vowed to end the assault on X", "an offensive to break Y's siege": what is to be ended goes on, whatever is only wished. */
function presupposed(view: SentenceView, rule: RuleReference, happening: Happening) {
  const { dep, head } = tokenAt(view, happening.trigger)
  const definite = childrenBy(view, happening.trigger, 'det', 'poss').some(
    child => !/^(?:an?|any|no)$/.test(tokenAt(view, child).lower),
  )
  if (dep !== 'dobj' || !definite || !ENDING.has(tokenAt(view, head).lemma)) return null
  return { view, rule, happening, assertion: presumptionOf(view, happening.trigger) }
}

const ENDING = words('end stop halt break crack lift relieve repel resist')

/** "the capture of X by Y", "Y's recapture of X from Z". */
export const captureNouns = triggerRule({
  name: 'capture-noun',
  version: 1,
  lemmas: new Set([...lemmasOf(type => type === 'CAPTURE'), 'loss']),
  read(view, token, rule) {
    if (!isHead(token.upos, token.dep)) return []
    const phrases = prepositionsOf(view, token.index)
    const places = phrases
      .filter(each => each.preposition === 'of')
      .flatMap(each => placesAt(view, each.object))
    const frame = EVENT_NOUNS.get('capture')
    const reading = frame ? readEventNoun(view, token.index, frame) : null
    if (!reading || places.length === 0) return []
    const holders = phrases
      .filter(each => each.preposition === 'from')
      .flatMap(each => actorsAt(view, each.object))
    const lost = token.lemma === 'loss'
    return takingDrafts(view, rule, {
      trigger: token.index,
      nodes: reading.nodes,
      takers: lost ? [] : reading.actors,
      holders: lost ? losersOf(view, token.index, reading.actors) : holders,
      places,
    })
  },
})

/** The word that the noun ends where the tokens part it: "cease-fire" ends in "fire". */
const wordOf = (view: SentenceView, index: number): string => {
  const { lemma } = tokenAt(view, index)
  return lemma === 'fire' &&
    tokenAt(view, index - 2).lower === 'cease' &&
    tokenAt(view, index - 1).text === '-'
    ? 'ceasefire'
    : lemma
}

/** "Following the loss of Y, the spokesman of X said …": where no loser is named, the force that the sentence goes on about. */
function losersOf(
  view: SentenceView,
  loss: number,
  named: readonly SentenceMention[],
): readonly SentenceMention[] {
  const opening = tokenAt(view, tokenAt(view, loss).head)
  if (
    named.length > 0 ||
    opening.index !== 0 ||
    !/^(?:following|after|since|with|despite)$/.test(opening.lower)
  )
    return named
  const force = view.tokens
    .filter(each => each.index > loss)
    .flatMap(each => actorsAt(view, each.index))
    .find(each => each.entity.type === 'ARMED_FORCE')
  return force ? [force] : []
}

/** "claimed responsibility for the attack" is read at the responsibility. */
const isOwned = (view: SentenceView, index: number): boolean => {
  const above = tokenAt(view, tokenAt(view, tokenAt(view, index).head).head)
  return (
    above.lemma === 'responsibility' ||
    (above.lemma === 'claim' && tokenAt(view, tokenAt(view, index).head).lower === 'for')
  )
}

/** "Operation Peace Storm" is a party by name; "a military operation" is a happening. */
const isNamed = (found: SentenceMention | null): boolean => found?.mention.form === 'NAME'

const isHead = (upos: string, dep: string): boolean =>
  (upos === 'NOUN' || upos === 'PROPN') && dep !== 'compound' && dep !== 'amod' && dep !== 'nmod'

/** Fighting without parties is told only where it breaks out, goes on or kills; "the fighting in X" points back. */
function occurs(view: SentenceView, index: number): boolean {
  if (view.tokens.some(each => each.upos === 'VERB' && /^(?:battle|clash|skirmish)$/.test(each.lemma)))
    return false
  const verb = tokenAt(view, governingVerb(view, index))
  const { dep } = tokenAt(view, index)
  if (dep === 'pobj') return /^(?:kill|wound|injure|die|break)$/.test(verb.lemma)
  if (dep === 'ROOT') return true
  if (childrenBy(view, index, 'relcl').some(child => OCCURRENCE_VERBS.has(tokenAt(view, child).lemma)))
    return true
  if (verb.lemma === 'be') return isUnderWay(view, verb.index) || isThere(view, verb.index)
  return OCCURRENCE_VERBS.has(verb.lemma) || verb.lemma === 'leave' || verb.lemma === 'report'
}

/** "Fighting is under way", "is ongoing". */
const isUnderWay = (view: SentenceView, be: number): boolean =>
  prepositionsOf(view, be).some(
    each =>
      (each.preposition === 'under' && tokenAt(view, each.object).lemma === 'way') ||
      (each.preposition === 'in' && tokenAt(view, each.object).lemma === 'progress'),
  ) ||
  childrenBy(view, be, 'acomp', 'advmod', 'attr').some(child =>
    /^(?:underway|ongoing|constant|continuous|intense|fierce|frequent|heavy)$/.test(
      tokenAt(view, child).lower,
    ),
  )

/** "There was fighting in X". */
const isThere = (view: SentenceView, be: number): boolean => childrenBy(view, be, 'expl').length > 0

const BARE: ReadonlySet<EventType> = new Set([
  'AIRSTRIKE',
  'ATTACK',
  'SHELLING',
  'OFFENSIVE',
  'ADVANCE',
  'RETREAT',
])

/** "backed by US airstrikes": a deed with only a doer, lent by no verb, is told for another matter's sake. */
function isMereAside(view: SentenceView, index: number, reading: NounReading): boolean {
  if (!BARE.has(reading.type) || reading.lent || reading.targets.length + reading.places.length > 0)
    return false
  const verb = tokenAt(view, governingVerb(view, index))
  return !(tokenAt(view, index).dep.startsWith('nsubj') && OCCURRENCE_VERBS.has(verb.lemma))
}

/** Talks need their parties, a war or a clash its two sides or its place. */
function isComplete(reading: NounReading, lemma: string): boolean {
  const { type, actors, targets, places } = reading
  if (TALKS.has(type))
    return (
      actors.length + targets.length > 1 ||
      (actors.length === 1 && (places.length > 0 || reading.lent)) ||
      // "a ceasefire took effect in Syria": whose it is goes without saying.
      (type === 'CEASEFIRE' && places.length > 0)
    )
  if (lemma === 'war') return actors.length > 1
  if (lemma === 'evacuation') return actors.length > 0
  if (type === 'CLASH') return actors.length > 1 || places.length > 0
  return true
}
