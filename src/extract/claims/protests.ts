import { words } from '../words.js'
import { basisOf, eventDrafts } from './grammar/happening.js'
import { actorsAt, isPlace, placesAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { placesOfVerb, readVerb } from './grammar/verb-reading.js'
import { triggerRule } from './trigger-rule.js'

const PROTESTING = words('protest demonstrate rally')
const PROTESTERS = words('protester demonstrator protestor')
/** What protesters do beside protesting. */
const GATHERING = words('gather march rally assemble converge')
const CROWD = words('thousand hundred dozen ten people crowd resident woman student supporter worker')

/** "Thousands protested in Khartoum", "demonstrators gathered in Taiz", "people took to the streets of Baghdad". */
export const protests = triggerRule({
  name: 'protest-verb',
  version: 1,
  lemmas: new Set([...PROTESTING, ...GATHERING, 'take']),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const streets = streetsTaken(view, token.index)
    const people = peopleAt(view, reading.doer)
    const crowd = PROTESTERS.has(people) || CROWD.has(people)
    const protest =
      streets >= 0 ||
      (PROTESTING.has(token.lemma) && crowd) ||
      (GATHERING.has(token.lemma) && PROTESTERS.has(people))
    if (!protest || reading.doer < 0) return []
    const there = streets >= 0 ? placesAt(view, streets) : []
    const places = there.length > 0 ? there : placesOfVerb(view, reading)
    if (places.length === 0) return []
    const actors = actorsAt(view, reading.doer).filter(
      each => !isPlace(each) && each.entity.scope === 'NAMED',
    )
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: streets >= 0 ? [streets] : [],
      actors,
      targets: [],
      places,
    })
    return basis ? eventDrafts(basis, 'PROTEST') : []
  },
})

/** "protesters", "tens of thousands of protesters". */
function peopleAt(view: SentenceView, doer: number): string {
  const of = prepositionsOf(view, doer).find(each => each.preposition === 'of')
  const counted = of ? tokenAt(view, of.object).lemma : ''
  return PROTESTERS.has(counted) ? counted : tokenAt(view, doer).lemma
}

/** "took to the streets": the streets; -1 elsewhere. */
function streetsTaken(view: SentenceView, verb: number): number {
  if (tokenAt(view, verb).lemma !== 'take' || childrenBy(view, verb, 'dobj').length > 0) return -1
  const to = prepositionsOf(view, verb).find(
    each => each.preposition === 'to' && tokenAt(view, each.object).lemma === 'street',
  )
  return to?.object ?? -1
}
