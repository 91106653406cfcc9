import type { EventType } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { isGerundNoun } from './grammar/gerund-noun.js'
import { basisOf, eventDrafts } from './grammar/happening.js'
import { actorsAt, isPlace, isSites, placesAt } from './grammar/participants.js'
import { isPassive } from './grammar/passive.js'
import { placeOfPronoun } from './grammar/place-pronoun.js'
import { placesOf } from './grammar/places.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childBy, childrenBy, childrenOf, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { siteOwners } from './grammar/site-owners.js'
import { placesOfVerb, readVerb, type VerbReading } from './grammar/verb-reading.js'
import { AIR_MEANS, ARTILLERY_MEANS, EVENT_NOUNS, EXPLOSIVES } from './lexicon/event-nouns.js'
import { ARMS } from './lexicon/people.js'
import { triggerRule } from './trigger-rule.js'

/** Verbs that are attacks whatever the means, and what they are by themselves. */
const PLAIN: Readonly<Record<string, EventType>> = {
  attack: 'ATTACK',
  assault: 'OFFENSIVE',
  ambush: 'ATTACK',
  storm: 'ATTACK',
  raid: 'ATTACK',
  bomb: 'AIRSTRIKE',
  bombard: 'SHELLING',
  shell: 'SHELLING',
  pound: 'SHELLING',
}
/** Verbs that are attacks only by an armed party or by a means of violence. */
const AMBIGUOUS = words('hit strike target destroy hunt chase detonate explode')

/** Verbs of attack with their object or place: "Emirati planes bombed the city", "rebels attacked an army post". */
export const attackVerbs = triggerRule({
  name: 'attack-verb',
  version: 1,
  lemmas: new Set([
    ...Object.keys(PLAIN),
    ...AMBIGUOUS,
    'fire',
    'launch',
    'drop',
    'open',
    'shoot',
    'fall',
    'land',
    'set',
    'blow',
    'down',
    'rain',
  ]),
  read(view, token, rule) {
    if (token.upos !== 'VERB' || isGerundNoun(view, token.index)) return []
    const reading = readVerb(view, token.index)
    if (/^(?:fall|land|rain)$/.test(token.lemma) && !isProjectile(view, reading)) return []
    if ((token.lemma === 'set' || token.lemma === 'blow') && !isSetOff(view, reading)) return []
    // "Their vehicle hit a mine" attacks nothing.
    if (EXPLOSIVES.has(tokenAt(view, reading.object).lemma) && /^(?:hit|strike)$/.test(token.lemma)) return []
    const type = typeOf(view, reading)
    if (type === null) return []
    const fires = /^(?:fire|launch|open|drop|shoot)$/.test(token.lemma) && !isDowning(view, token.index)
    const fired = fires ? firedAt(view, reading) : null
    if (fires && fired === null) return []
    const object = fired ?? reading.object
    const meant = placeOfPronoun(view, token.index, object)
    const atPlaces = meant ? [meant] : sitesWithin(view, token.index, placesAt(view, object))
    const actorsThere = meant ? [] : actorsAt(view, object)
    const placeOnly = atPlaces.length > 0 && actorsThere.every(isPlace)
    const targets = placeOnly
      ? [...actorsThere.filter(each => each.entity.type === 'STATE'), ...siteOwners(view, object)]
      : actorsThere
    const places =
      placeOnly || (atPlaces.length > 0 && targets.length === 0)
        ? atPlaces
        : (landingPlaces(view, reading) ?? placesOfVerb(view, { ...reading, object }))
    if (isProjectile(view, reading) && places.length === 0) return []
    const actors = reading.actors.length > 0 || !fires ? reading.actors : ownersOfFired(view, reading)
    const known = actors.length + targets.length + places.length
    if (known === 0 || (object < 0 && places.length === 0)) return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [object].filter(index => index >= 0),
      actors,
      targets,
      places,
    })
    return basis ? eventDrafts(basis, type) : []
  },
})

/** "targeted two warehouses at the airport": where the sites are, if that is told. */
function sitesWithin(view: SentenceView, verb: number, found: readonly SentenceMention[]) {
  const around = found.length > 0 && found.every(each => isSites(view, each)) ? placesOf(view, [verb]) : []
  return around.length > 0 ? around : found
}

/** "set off a car bomb", "blew themselves up", "blew up the bridge". */
const isSetOff = (view: SentenceView, { verb, object }: VerbReading): boolean => {
  const particle = childrenOf(view, verb).find(child => tokenAt(view, child).dep === 'prt')
  const word = particle === undefined ? '' : tokenAt(view, particle).lower
  if (tokenAt(view, verb).lemma === 'blow') return word === 'up'
  return (
    word === 'off' &&
    /^(?:bomb|explosive|device|vest|charge|explosion|blast|grenade|mine)$/.test(tokenAt(view, object).lemma)
  )
}

/** "rockets fell into open areas", "mortar shells landed in the town". */
const isProjectile = (view: SentenceView, { doer, object }: VerbReading): boolean =>
  object < 0 && /^(?:rocket|shell|mortar|missile|bomb|projectile)$/.test(tokenAt(view, doer).lemma)

/** "fell into open areas in X, near Y" fell in X. */
function landingPlaces(view: SentenceView, reading: VerbReading): readonly SentenceMention[] | null {
  if (!isProjectile(view, reading)) return null
  const into = prepositionsOf(view, reading.verb).find(each => /^(?:into|onto|on)$/.test(each.preposition))
  if (!into) return null
  const inner = placesOf(view, [into.object])
  const found = inner.length > 0 ? inner : placesAt(view, into.object)
  return found.length > 0 ? found : null
}

/** "were fired at", "had been shot upon": the subject is what is fired at. */
const isFiredUpon = (view: SentenceView, verb: number): boolean =>
  isPassive(view, verb) &&
  /^(?:fire|shoot)$/.test(tokenAt(view, verb).lemma) &&
  childrenBy(view, verb, 'prep', 'prt').some(
    child => /^(?:at|on|upon)$/.test(tokenAt(view, child).lower) && childBy(view, child, 'pobj') < 0,
  )

/** "snipers shot at a convoy". */
const shotAt = (view: SentenceView, verb: number): number | null =>
  prepositionsOf(view, verb).find(each => each.preposition === 'at')?.object ?? null

/** "Russian rockets have been fired": whose they are, where nobody is said to have fired them. */
const ownersOfFired = (view: SentenceView, { verb, object }: VerbReading): readonly SentenceMention[] =>
  isPassive(view, verb) && !isFiredUpon(view, verb) ? actorsAt(view, object) : []

const DROPPED = /^(?:bomb|barrel|munition|explosive|missile|grenade)$/

const TOWARD = words('at on into against toward towards')

/** What is fired: "rockets", "dozens of cruise missiles", "a wave of drones". */
function goodsOf(view: SentenceView, object: number): string {
  const { lemma } = tokenAt(view, object)
  const of = prepositionsOf(view, object).find(each => each.preposition === 'of')
  const measured = of ? tokenAt(view, of.object).lemma : ''
  return ARTILLERY_MEANS.has(measured) || AIR_MEANS.has(measured) ? measured : lemma
}

/** What is fired at or on, by "opened fire on X", "fired rockets at X". */
function firedAt(view: SentenceView, reading: VerbReading): number | null {
  const verb = tokenAt(view, reading.verb)
  if (isFiredUpon(view, verb.index)) return reading.object
  if (verb.lemma === 'shoot') return shotAt(view, verb.index)
  const goods = goodsOf(view, reading.object)
  const flies = ARTILLERY_MEANS.has(goods) || AIR_MEANS.has(goods)
  if (verb.lemma === 'open' && goods !== 'fire') return null
  if (verb.lemma === 'drop' && !DROPPED.test(goods)) return null
  if (verb.lemma === 'fire' && reading.object >= 0 && !flies) return null
  if (verb.lemma === 'launch' && (!flies || (isPassive(view, reading.verb) && reading.actors.length === 0)))
    return null
  // "fired a missile from X towards Y": the parse may hang the one phrase on the other.
  const sources = [reading.verb, reading.object]
    .flatMap(node => prepositionsOf(view, node))
    .filter(phrase => phrase.preposition === 'from')
    .map(phrase => phrase.object)
  for (const node of [reading.verb, reading.object, ...sources]) {
    for (const phrase of prepositionsOf(view, node)) {
      if (TOWARD.has(phrase.preposition)) return phrase.object
    }
  }
  return verb.lemma === 'open' && reading.actors.length > 0 ? -1 : null
}

const AIRCRAFT = /^(?:drone|uav|plane|jet|aircraft|helicopter|warplane|vehicle|airplane|bomber)$/i

/** "shot down a plane". */
const isDowning = (view: SentenceView, verb: number): boolean =>
  tokenAt(view, verb + 1).lower === 'down' ||
  childrenOf(view, verb).some(child => tokenAt(view, child).lower === 'down')

function typeOf(view: SentenceView, reading: VerbReading): EventType | null {
  const { lemma } = tokenAt(view, reading.verb)
  if (lemma === 'shoot' || isFiredUpon(view, reading.verb)) return 'ATTACK'
  if (lemma === 'down') return AIRCRAFT.test(tokenAt(view, reading.object).lemma) ? 'ATTACK' : null
  const means = meansOf(view, reading)
  const plain = PLAIN[lemma]
  if (EVENT_NOUNS.has(tokenAt(view, reading.doer).lemma) || tokenAt(view, reading.doer).lemma === 'fire')
    return null
  if (plain !== undefined) return means && lemma !== 'storm' ? means : plain
  if (lemma === 'drop') return 'AIRSTRIKE'
  if (lemma === 'fire' || lemma === 'launch' || lemma === 'open') {
    const goods = goodsOf(view, reading.object)
    return means ?? (ARTILLERY_MEANS.has(goods) ? 'SHELLING' : AIR_MEANS.has(goods) ? 'AIRSTRIKE' : 'ATTACK')
  }
  if (/^(?:explode|detonate|set|blow)$/.test(lemma)) return 'ATTACK'
  if (means) return means
  if (reading.actors.length === 0) return null
  if (lemma === 'destroy' && reading.targets.length === 0 && !ARMS.has(tokenAt(view, reading.object).lemma))
    return null
  if (lemma === 'hunt' || lemma === 'chase') return reading.targets.length > 0 ? 'ATTACK' : null
  return reading.actors.some(
    each => each.entity.type !== 'PERSON' && each.entity.type !== 'INTERNATIONAL_ORGANIZATION',
  )
    ? 'ATTACK'
    : null
}

const isSuicide = (view: SentenceView, bomber: number): boolean =>
  childrenBy(view, bomber, 'compound', 'amod').some(child => tokenAt(view, child).lower === 'suicide')

/** AIRSTRIKE or SHELLING where the subject is a means of it, or stands in a "with" or passive "by" phrase. */
function meansOf(view: SentenceView, reading: VerbReading): EventType | null {
  const around = [
    reading.doer,
    ...prepositionsOf(view, reading.verb)
      .filter(each => /^(?:with|by|in)$/.test(each.preposition))
      .map(each => each.object),
  ]
  for (const index of around) {
    if (index < 0) continue
    for (const at of [index, ...childrenOf(view, index)]) {
      const { lemma, dep } = tokenAt(view, at)
      if (at !== index && dep !== 'compound' && dep !== 'amod') continue
      if (AIR_MEANS.has(lemma)) return isSuicide(view, at) ? 'ATTACK' : 'AIRSTRIKE'
      if (ARTILLERY_MEANS.has(lemma)) return 'SHELLING'
    }
  }
  return null
}
