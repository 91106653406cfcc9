import type { BackingKind } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { backingDrafts, basisOf, eventDrafts } from './grammar/happening.js'
import { helpedBySending } from './grammar/helped-by-sending.js'
import { actorsAt, isPlace, placesAt } from './grammar/participants.js'
import { isPassive } from './grammar/passive.js'
import { placesAbove } from './grammar/places.js'
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
import { ARMS, TROOPS } from './lexicon/people.js'
import { triggerRule } from './trigger-rule.js'

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
    for (const recipient of [...recipients, ...helpedBySending(view, token.index)].filter(
      each => !isPlace(each),
    ))
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

const HIRED = /^(?:mercenary|fighter|militant|volunteer|jihadist|militiaman)$/

function senderOf(
  view: SentenceView,
  actors: readonly SentenceMention[],
  goods: readonly number[],
): readonly SentenceMention[] {
  if (actors.length > 0) return [...actors]
  // "Syrian mercenaries were sent": whence they are says not who sent them.
  const owned = goods.filter(at => !HIRED.test(tokenAt(view, at).lemma))
  return owned.flatMap(at =>
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
