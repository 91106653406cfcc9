import type { BackingKind, RuleReference } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { backingDrafts, basisOf, eventDrafts } from './grammar/happening.js'
import { helpedTo } from './grammar/helped.js'
import { actorsAt, isPlace, placesAt } from './grammar/participants.js'
import { isPassive } from './grammar/passive.js'
import { placesAbove, placesOf } from './grammar/places.js'
import { prepositionsOf } from './grammar/prepositions.js'
import {
  childBy,
  childrenBy,
  childrenOf,
  conjuncts,
  type SentenceView,
  tokenAt,
} from './grammar/sentence-view.js'
import { readVerb } from './grammar/verb-reading.js'
import { ARMS } from './lexicon/people.js'
import { words } from './lexicon/words.js'
import { triggerRule } from './trigger-rule.js'

const TROOPS = words(
  'troop troops soldier soldiers force forces fighter fighters mercenary mercenaries adviser advisers advisor advisors personnel expert experts commando commandos contingent reinforcement reinforcements marine marines unit units militant militants volunteer volunteers battalion brigade serviceman trainer peacekeeper reservist reservists conscript conscripts military army police policeman paratrooper paratroopers gendarme guard ship navy destroyer frigate',
)
const SENDING = words(
  'send supply deliver provide ship transfer smuggle airlift airdrop dispatch funnel fly move deploy give furnish pour station export sell hand position bring mobilise mobilize call',
)
/** What is handed over changes hands; what is only sent may be flown by its owner. */
const HANDED = words('supply deliver provide transfer smuggle export sell give hand furnish')
/** What is posted somewhere stays its owner's. */
const POSTING = words('deploy move station position mobilise mobilize')
const AIR_GOODS = words('jet plane aircraft warplane helicopter drone fighter')

/** Arms or men sent: "sent heavy weaponry into X", "deployed 200 soldiers to Y", "drones supplied by Z"; and the backing where a receiver is named. */
export const sendings = triggerRule({
  name: 'sending-verb',
  version: 1,
  lemmas: SENDING,
  read(view, token, rule) {
    if (token.upos !== 'VERB' || (token.lemma === 'give' && isPassive(view, token.index))) return []
    if (token.lemma === 'call' && tokenAt(view, token.index + 1).lower !== 'up') return []
    const reading = readVerb(view, token.index)
    const goods = reading.object >= 0 ? conjuncts(view, reading.object).flatMap(at => measured(view, at)) : []
    const arms = goods.filter(at => isArms(view, at))
    const troops = goods.filter(at => TROOPS.has(tokenAt(view, at).lemma))
    if (arms.length + troops.length === 0) return []
    const { recipients, places } = destination(view, token.index, reading.object)
    const senders = senderOf(view, reading.actors, goods)
    const flown =
      !HANDED.has(token.lemma) &&
      (POSTING.has(token.lemma) || arms.some(at => AIR_GOODS.has(tokenAt(view, at).lemma))) &&
      recipients.length === 0
    const moved = troops.flatMap(at => actorsAt(view, at))
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: goods,
      actors: senders,
      targets: recipients,
      places,
    })
    if (!basis || senders.length + moved.length === 0) return []
    if (senders.length === 0 && places.length + recipients.length === 0) return []
    const out = []
    if (troops.length > 0 || flown) {
      const actors = [
        ...senders,
        ...moved.filter(each => !senders.some(other => other.entity.key === each.entity.key)),
      ]
      out.push(
        ...eventDrafts({ ...basis, happening: { ...basis.happening, actors, targets: [] } }, 'DEPLOYMENT'),
      )
    }
    if (arms.length > 0 && !flown) out.push(...eventDrafts(basis, 'ARMS_TRANSFER'))
    const kinds: BackingKind[] = []
    if (arms.some(at => AIR_GOODS.has(tokenAt(view, at).lemma)) && flown) kinds.push('AIR')
    else if (arms.length > 0) kinds.push('ARMS')
    if (troops.length > 0) kinds.push('TROOPS')
    for (const recipient of [...recipients, ...helped(view, token.index)].filter(each => !isPlace(each)))
      for (const backer of senders)
        out.push(...backingDrafts(basis, { backer, recipient, kinds, ends: false }))
    return out
  },
})

/** "thousands of Syrian mercenaries" are mercenaries. */
function measured(view: SentenceView, index: number): number[] {
  const of = prepositionsOf(view, index).filter(each => each.preposition === 'of')
  return of.length > 0 && !isArms(view, index) && !TROOPS.has(tokenAt(view, index).lemma)
    ? of.map(each => each.object)
    : [index]
}

const isArms = (view: SentenceView, index: number): boolean =>
  ARMS.has(tokenAt(view, index).lemma) &&
  !/^(?:supply|system|shipment|delivery|equipment|depot|vehicle)$/.test(tokenAt(view, index).lemma)
    ? true
    : /^(?:system|shipment|delivery|equipment|supply|vehicle)$/.test(tokenAt(view, index).lemma) &&
      childrenOf(view, index).some(
        child =>
          ARMS.has(tokenAt(view, child).lemma) ||
          /^(?:military|armored|armoured|defense|defence|air)$/.test(tokenAt(view, child).lower),
      )

function senderOf(
  view: SentenceView,
  actors: readonly SentenceMention[],
  goods: readonly number[],
): readonly SentenceMention[] {
  if (actors.length > 0) return [...actors]
  return goods.flatMap(at =>
    childrenBy(view, at, 'poss', 'amod', 'compound').flatMap(child => actorsAt(view, child)),
  )
}

function destination(view: SentenceView, verb: number, object: number) {
  const recipients: SentenceMention[] = []
  const places: SentenceMention[] = []
  const dative = childBy(view, verb, 'dative')
  if (dative >= 0 && tokenAt(view, dative).upos !== 'ADP') recipients.push(...actorsAt(view, dative))
  for (const node of [verb, object]) {
    if (node < 0) continue
    for (const phrase of prepositionsOf(view, node)) {
      if (!/^(?:to|into|in|for|at|onto|near|with)$/.test(phrase.preposition)) continue
      const handed = phrase.preposition === 'to' && HANDED.has(tokenAt(view, verb).lemma)
      const actors = actorsAt(view, phrase.object).filter(each => handed || !isPlace(each))
      if (phrase.preposition === 'to' || phrase.preposition === 'for') recipients.push(...actors)
      if (actors.length === 0 && places.length === 0) places.push(...placesAt(view, phrase.object))
    }
  }
  return { recipients, places: places.length > 0 ? places : placesAbove(view, verb) }
}

/** "… to help the rebels", "in support of Haftar": whom the sending is for. */
export function helped(view: SentenceView, verb: number): readonly SentenceMention[] {
  for (const clause of childrenBy(view, verb, 'advcl', 'xcomp')) {
    const beside = tokenAt(view, clause).lemma === 'fight' ? fightsBeside(view, clause) : []
    if (beside.length > 0) return beside
    const toldOf = tokenAt(view, clause).lemma === 'help' ? (helpedTo(view, clause)?.recipients ?? []) : []
    if (toldOf.length > 0) return toldOf
    if (
      /^(?:help|support|aid|back|assist|bolster|defend|reinforce|protect|prop|shore|boost)$/.test(
        tokenAt(view, clause).lemma,
      )
    ) {
      const found = actorsAt(view, childBy(view, clause, 'dobj', 'nsubj'))
      if (found.length > 0) return found
      const under = childBy(view, clause, 'ccomp', 'xcomp')
      if (under >= 0) return actorsAt(view, childBy(view, under, 'nsubj'))
    }
  }
  for (const phrase of prepositionsOf(view, verb)) {
    if (phrase.preposition === 'in' && tokenAt(view, phrase.object).lemma === 'support') {
      return prepositionsOf(view, phrase.object)
        .filter(each => each.preposition === 'of' || each.preposition === 'for')
        .flatMap(each => actorsAt(view, each.object))
    }
  }
  return []
}

/** "… to fight alongside the rebels", "to fight for X". */
const fightsBeside = (view: SentenceView, clause: number): readonly SentenceMention[] =>
  prepositionsOf(view, clause)
    .filter(each => /^(?:alongside|beside|with|for)$/.test(each.preposition))
    .flatMap(each =>
      actorsAt(view, each.object).filter(
        ({ entity }) => entity.type !== 'STATE' || each.preposition !== 'with',
      ),
    )

/** Troops arriving or taking up positions: "reinforcements arrived in X", "tanks have taken up positions along Y", "are stationed in Z". */
export const arrivals = triggerRule({
  name: 'arrival-verb',
  version: 1,
  lemmas: words('arrive deploy station land take travel base patrol operate position garrison encamp'),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const intransitive = reading.object < 0 || reading.object === reading.doer
    const positions = token.lemma === 'take' && /^position/.test(tokenAt(view, reading.object).lemma)
    if (token.lemma === 'take' && !positions) return []
    const posted = intransitive || positions ? reading.doer : reading.object
    const forces = actorsAt(view, posted).filter(
      each => each.entity.type === 'ARMED_FORCE' || ARMS.has(tokenAt(view, posted).lemma),
    )
    const passive = !intransitive && !positions
    if (passive && tokenAt(view, token.index).lemma === 'base') return []
    if (forces.length === 0 || (passive && childBy(view, token.index, 'auxpass') < 0)) return []
    const found = placesPosted(view, positions ? [token.index, reading.object] : [token.index])
    if (found.length === 0) return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [],
      actors: forces,
      targets: [],
      places: found,
    })
    return basis ? eventDrafts(basis, 'DEPLOYMENT') : []
  },
})

/** Where forces are posted: of several phrases the first that names a place, else the first. */
function placesPosted(view: SentenceView, nodes: readonly number[]): readonly SentenceMention[] {
  const phrases = nodes
    .flatMap(node => prepositionsOf(view, node))
    .filter(each => POSTED.has(each.preposition))
  const found = phrases.map(each => placesOf(view, [each.object]).concat(placesAt(view, each.object)))
  const named = found.find(places => places.some(place => place.entity.scope === 'NAMED'))
  return (named ?? found.find(places => places.length > 0) ?? []).filter(
    place => !named || place.entity.scope === 'NAMED',
  )
}

const POSTED = words('in at near to into along around on inside outside from across throughout behind')

/** Forces kept somewhere: "France has special forces in Syria", "Russia maintains troops in Libya". */
export const presences = triggerRule({
  name: 'presence-verb',
  version: 1,
  lemmas: words('have maintain keep base be'),
  read(view, token, rule) {
    if (token.lemma === 'be') return standing(view, token.index, rule)
    const reading = readVerb(view, token.index)
    if (!TROOPS.has(tokenAt(view, reading.object).lemma)) return []
    const actors = reading.actors.filter(
      each => each.entity.type === 'STATE' || each.entity.type === 'GOVERNMENT',
    )
    const places = placesPosted(view, [reading.object, token.index])
    if (actors.length === 0 || places.length === 0) return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [reading.object],
      actors,
      targets: [],
      places: places.filter(place => !actors.some(actor => actor.entity.key === place.entity.key)),
    })
    return basis ? eventDrafts(basis, 'DEPLOYMENT') : []
  },
})

/** "5,000 U.S. troops are in Iraq". */
function standing(view: SentenceView, verb: number, rule: RuleReference) {
  const subject = childBy(view, verb, 'nsubj')
  if (subject < 0 || !TROOPS.has(tokenAt(view, subject).lemma) || childBy(view, verb, 'acomp') >= 0) return []
  const forces = actorsAt(view, subject).filter(each => each.entity.type === 'ARMED_FORCE')
  const phrases = prepositionsOf(view, verb).filter(each => /^(?:in|on|at|near)$/.test(each.preposition))
  const places = phrases.flatMap(each => placesAt(view, each.object)).slice(0, 1)
  if (forces.length === 0 || places.length === 0) return []
  const basis = basisOf(view, rule, { trigger: verb, nodes: [subject], actors: forces, targets: [], places })
  return basis ? eventDrafts(basis, 'DEPLOYMENT') : []
}

/** "arms deliveries from X to Y", "the flow of weapons into Z". */
export const armsNouns = triggerRule({
  name: 'arms-noun',
  version: 1,
  lemmas: words('delivery shipment transfer flow supply sale consignment'),
  read(view, token, rule) {
    if (token.upos !== 'NOUN') return []
    const about = childrenBy(view, token.index, 'compound', 'amod').concat(
      prepositionsOf(view, token.index)
        .filter(each => each.preposition === 'of')
        .map(each => each.object),
    )
    if (!about.some(at => ARMS.has(tokenAt(view, at).lemma))) return []
    const phrases = prepositionsOf(view, token.index)
    const governor = tokenAt(view, token.head)
    const receiving = governor.lemma === 'receive' && token.dep === 'dobj'
    const verb = receiving ? readVerb(view, governor.index) : null
    const from = phrases
      .concat(receiving ? prepositionsOf(view, governor.index) : [])
      .filter(each => each.preposition === 'from' || each.preposition === 'by')
      .flatMap(each => actorsAt(view, each.object))
    const goods = about.filter(at => ARMS.has(tokenAt(view, at).lemma))
    const owners = [token.index, ...goods]
      .flatMap(at => childrenBy(view, at, 'poss', 'amod', 'compound'))
      .flatMap(child => actorsAt(view, child))
    const to = phrases
      .concat(goods.flatMap(at => prepositionsOf(view, at)))
      .filter(each => /^(?:to|into|for)$/.test(each.preposition))
    const recipients = [
      ...(verb?.actors ?? []),
      ...to.flatMap(each =>
        actorsAt(view, each.object).filter(found => each.preposition === 'to' || !isPlace(found)),
      ),
    ]
    const places = to
      .flatMap(each => placesAt(view, each.object))
      .concat(placesOf(view, [token.index]))
      .slice(0, 1)
    const senders = [...from, ...owners]
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: receiving ? [governor.index] : [],
      actors: senders,
      targets: recipients,
      places,
    })
    if (!basis || senders.length + recipients.length + places.length === 0) return []
    const backing = senders.flatMap(backer =>
      recipients.flatMap(recipient =>
        backingDrafts(basis, { backer, recipient, kinds: ['ARMS'], ends: false }),
      ),
    )
    return [...eventDrafts(basis, 'ARMS_TRANSFER'), ...backing]
  },
})
