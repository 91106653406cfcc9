import type { RuleReference } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { basisOf, eventDrafts } from './grammar/happening.js'
import { actorsAt, placesAt } from './grammar/participants.js'
import { placesOf } from './grammar/places.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { readVerb } from './grammar/verb-reading.js'
import { ARMS, TROOPS } from './lexicon/people.js'
import { triggerRule } from './trigger-rule.js'

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

/** "The army is in control of X", "in retreat across Y": no place where it is. */
const STATES_OF_WAR = words('control charge command possession retreat pursuit talks contact need disarray')

/** "5,000 U.S. troops are in Iraq". */
function standing(view: SentenceView, verb: number, rule: RuleReference) {
  // "There are 4,000 X soldiers in Y".
  const there = childBy(view, verb, 'expl') >= 0
  const subject = childBy(view, verb, there ? 'attr' : 'nsubj')
  if (subject < 0 || !TROOPS.has(tokenAt(view, subject).lemma) || childBy(view, verb, 'acomp') >= 0) return []
  const forces = actorsAt(view, subject).filter(each => each.entity.type === 'ARMED_FORCE')
  const phrases = [...prepositionsOf(view, verb), ...(there ? prepositionsOf(view, subject) : [])].filter(
    each => /^(?:in|on|at|near)$/.test(each.preposition),
  )
  const places = phrases
    .filter(each => !STATES_OF_WAR.has(tokenAt(view, each.object).lemma))
    .flatMap(each => placesAt(view, each.object))
    .slice(0, 1)
  if (forces.length === 0 || places.length === 0) return []
  const basis = basisOf(view, rule, { trigger: verb, nodes: [subject], actors: forces, targets: [], places })
  return basis ? eventDrafts(basis, 'DEPLOYMENT') : []
}
