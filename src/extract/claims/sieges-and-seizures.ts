import { words } from '../words.js'
import { basisOf, eventDrafts } from './grammar/happening.js'
import { actorsAt, isPlace } from './grammar/participants.js'
import { placeOfPronoun } from './grammar/place-pronoun.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenOf, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { agentOf } from './grammar/verb-arguments.js'
import { placesOfVerb, readVerb } from './grammar/verb-reading.js'
import { ARMS, CIVILIANS, FIGHTERS } from './lexicon/people.js'
import { triggerRule } from './trigger-rule.js'

/** "surrounded the town", "X, besieged by Y", "besieged Tripoli". */
export const sieges = triggerRule({
  name: 'siege-verb',
  version: 1,
  lemmas: words('besiege surround encircle blockade besieged'),
  read(view, token, rule) {
    if (token.upos === 'ADJ' || (token.dep === 'amod' && token.lemma.startsWith('besiege'))) {
      const places = actorsAt(view, token.head)
        .concat(view.analysed.mentionHeadedBy(token.head) ?? [])
        .filter(isPlace)
        .slice(0, 1)
      const basis = basisOf(view, rule, { trigger: token.index, nodes: [], actors: [], targets: [], places })
      return basis && token.lemma.startsWith('besiege') ? eventDrafts(basis, 'SIEGE') : []
    }
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const targets = reading.targets.filter(each => !isPlace(each))
    const places = reading.objectPlaces.length > 0 ? reading.objectPlaces : placesOfVerb(view, reading)
    if (reading.actors.length + targets.length === 0 || reading.object < 0) return []
    if (token.lemma === 'surround' && reading.actors.every(each => each.entity.type === 'LOCATION')) return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [reading.object],
      actors: reading.actors,
      targets,
      places,
    })
    return basis ? eventDrafts(basis, 'SIEGE') : []
  },
})

const TAKING = words('seize capture confiscate recover loot take impound')

/** Materiel taken: "seized many heavy weapons", "their vehicles seized". */
export const seizures = triggerRule({
  name: 'seizure-verb',
  version: 1,
  lemmas: TAKING,
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    if (!isMateriel(view, reading.object) || reading.objectPlaces.length > 0) return []
    if (
      token.lemma === 'take' &&
      (reading.actors.length === 0 || tokenAt(view, token.index + 1).lower === 'up')
    )
      return []
    if (token.lemma === 'recover' && reading.actors.length === 0) return []
    const owners = actorsAt(view, reading.object)
    const from = [...prepositionsOf(view, token.index), ...prepositionsOf(view, reading.object)]
      .filter(each => each.preposition === 'from')
      .flatMap(each => actorsAt(view, each.object))
    const targets = [...owners, ...from].filter(each => !isPlace(each) || owners.includes(each))
    if (reading.actors.length + targets.length === 0) return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [reading.object],
      actors: reading.actors,
      targets,
      places: placesOfVerb(view, reading),
    })
    const afloat = VESSELS.test(tokenAt(view, reading.object).lemma)
    return basis ? eventDrafts(basis, afloat ? 'INTERDICTION' : 'SEIZURE') : []
  },
})

/** "weapons", "a large cache of weapons", "a boat carrying weapons". */
function isMateriel(view: SentenceView, object: number): boolean {
  const { lemma } = tokenAt(view, object)
  if (ARMS.has(lemma)) return true
  if (HOARDS.test(lemma))
    return prepositionsOf(view, object).some(
      each => each.preposition === 'of' && ARMS.has(tokenAt(view, each.object).lemma),
    )
  return VESSELS.test(lemma)
}

const HOARDS = /^(?:cache|haul|stockpile|quantity|amount|dozen|hundred|number)$/
const VESSELS = /^(?:boat|ship|vessel|tanker|dhow|freighter)$/

const DETAINING = words('detain arrest kidnap abduct imprison jail apprehend')
const PRISONERS = words('prisoner detainee captive hostage suspect fighter militant')

/** People taken: "detained 20 fighters", "were kidnapped in Sirte", "15 soldiers were taken hostage", "dozens of them were captured". */
export const detentions = triggerRule({
  name: 'detention-verb',
  version: 1,
  lemmas: new Set([...DETAINING, 'capture', 'seize', 'take', 'hold', 'place', 'put', 'keep']),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    if (reading.object < 0 || !takesPeople(view, token.index, token.lemma, reading)) return []
    const targets = reading.targets.filter(
      each => !isPlace(each) && !CIVILIANS.has(tokenAt(view, each.head).lemma),
    )
    const places = placesOfVerb(view, reading)
    const people =
      CIVILIANS.has(tokenAt(view, reading.object).lemma) ||
      FIGHTERS.has(tokenAt(view, reading.object).lemma) ||
      tokenAt(view, reading.object).upos === 'NUM'
    if (reading.actors.length + targets.length === 0 && !(people && places.length > 0)) return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [reading.object],
      actors: reading.actors,
      targets,
      places,
    })
    return basis ? eventDrafts(basis, 'DETENTION') : []
  },
})

function takesPeople(
  view: SentenceView,
  verb: number,
  lemma: string,
  reading: ReturnType<typeof readVerb>,
): boolean {
  if (DETAINING.has(lemma)) return true
  if (placeOfPronoun(view, verb, reading.object)) return false
  const around = childrenOf(view, verb).map(child => tokenAt(view, child).lemma)
  const object = tokenAt(view, reading.object)
  const hostage =
    around.some(word => /^(?:hostage|captive|prisoner)$/.test(word)) ||
    prepositionsOf(view, verb).some(each =>
      /^(?:hostage|captive|prisoner|captivity|custody)$/.test(tokenAt(view, each.object).lemma),
    ) ||
    /^(?:hostage|captive|prisoner)$/.test(object.lemma)
  if (childrenOf(view, reading.object).some(child => tokenAt(view, child).lemma === 'captive')) return true
  if (lemma === 'place' || lemma === 'put' || lemma === 'keep') return isUnderArrest(view, verb)
  // "foreign fighters held by X", unlike a town that is held.
  const heldBy = lemma === 'hold' && PRISONERS.has(object.lemma) && agentOf(view, verb) >= 0
  if (lemma === 'take' || lemma === 'hold') return hostage || heldBy || isUnderArrest(view, verb)
  if (
    reading.objectPlaces.length > 0 ||
    /^(?:headline|attention|heart|imagination|moment|essence)$/.test(object.lemma)
  )
    return false
  return (
    hostage ||
    FIGHTERS.has(object.lemma) ||
    CIVILIANS.has(object.lemma) ||
    reading.targets.some(each => each.entity.type === 'PERSON' || each.mention.form === 'PRONOUN') ||
    object.upos === 'NUM' ||
    object.lemma === 'dozen'
  )
}

/** "placed under house arrest". */
const isUnderArrest = (view: SentenceView, verb: number): boolean =>
  prepositionsOf(view, verb).some(
    each => each.preposition === 'under' && tokenAt(view, each.object).lemma === 'arrest',
  )

/** Ships and shipments stopped: "the navy stopped an oil tanker", "intercepted a shipment", "barred from entering". */
export const interdictions = triggerRule({
  name: 'interdiction-verb',
  version: 1,
  lemmas: words('intercept stop board halt block turn divert'),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const goods = tokenAt(view, reading.object).lemma
    const cargo =
      /^(?:tanker|ship|vessel|boat|shipment|cargo|convoy|freighter|flotilla|consignment|delivery|plane|aircraft|smuggler|dhow)$/.test(
        goods,
      )
    const shot = token.lemma === 'intercept' && /^(?:rocket|missile|drone|projectile|shell)$/.test(goods)
    if ((!cargo && !shot) || reading.actors.length === 0) return []
    if (
      (token.lemma === 'block' || token.lemma === 'turn') &&
      !/^(?:ship|vessel|tanker|convoy|shipment|boat)$/.test(goods)
    )
      return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [reading.object],
      actors: reading.actors,
      targets: actorsAt(view, reading.object),
      places: placesOfVerb(view, reading),
    })
    return basis ? eventDrafts(basis, 'INTERDICTION') : []
  },
})
