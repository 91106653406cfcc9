import { words } from '../words.js'
import { basisOf, eventDrafts } from './grammar/happening.js'
import { actorsAt, isPlace } from './grammar/participants.js'
import { isPassive } from './grammar/passive.js'
import { type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { placesOfVerb, readVerb, type VerbReading } from './grammar/verb-reading.js'
import { EXPLOSIVES } from './lexicon/event-nouns.js'
import { CIVILIANS } from './lexicon/people.js'
import { triggerRule } from './trigger-rule.js'

const HARMING = words('kill wound injure hit strike target destroy damage rip tear')

/** "A suicide bomber killed 30 people", "a roadside bomb hit a convoy", "their vehicle hit a landmine": the attack of which nobody else is told. */
export const explosions = triggerRule({
  name: 'explosion',
  version: 1,
  lemmas: HARMING,
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const victim = victimOf(view, reading)
    if (victim < 0) return []
    const targets = actorsAt(view, victim).filter(
      each => !isPlace(each) && !CIVILIANS.has(tokenAt(view, each.head).lemma),
    )
    const places = reading.objectPlaces.length > 0 ? reading.objectPlaces : placesOfVerb(view, reading)
    if (targets.length + places.length === 0) return []
    const nodes = [reading.doer, reading.object].filter(index => index >= 0)
    const actors = actorsAt(view, reading.doer).filter(
      each => each.head !== reading.doer && victim === reading.object,
    )
    const basis = basisOf(view, rule, { trigger: token.index, nodes, actors, targets, places })
    return basis ? eventDrafts(basis, 'ATTACK') : []
  },
})

/** The token of what was blown up: what the bomb hit, or what hit the mine; -1 where no explosive is told of. */
function victimOf(view: SentenceView, { verb, doer, object }: VerbReading): number {
  const explosive = (index: number): boolean => EXPLOSIVES.has(tokenAt(view, index).lemma.toLowerCase())
  if (explosive(doer)) return object
  const runsOver = /^(?:hit|strike)$/.test(tokenAt(view, verb).lemma) && !isPassive(view, verb)
  return runsOver && explosive(object) ? doer : -1
}
