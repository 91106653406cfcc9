import { words } from '../words.js'
import { actorsAt, isActor, placesAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy } from './grammar/sentence-view.js'
import { holdingDrafts } from './holding.js'
import { triggerRule } from './trigger-rule.js'

/** "Russia's withdrawal from Kherson", "the retreat of the army from X": who leaves a place loses it. */
export const withdrawals = triggerRule({
  name: 'withdrawal-noun',
  version: 1,
  lemmas: words('withdrawal retreat pullout pull-out'),
  read(view, token, rule) {
    if (token.upos !== 'NOUN') return []
    const phrases = prepositionsOf(view, token.index)
    const leaving = [
      ...childrenBy(view, token.index, 'poss', 'amod', 'compound').flatMap(child => actorsAt(view, child)),
      ...phrases
        .filter(each => /^(?:of|by)$/.test(each.preposition))
        .flatMap(each => actorsAt(view, each.object)),
    ].filter(isActor)
    const places = phrases
      .filter(each => each.preposition === 'from')
      .flatMap(each => placesAt(view, each.object))
      .filter(({ entity }) => entity.type === 'LOCATION')
    const holding = { trigger: token.index, nodes: [], holders: leaving.slice(0, 1), places }
    return holdingDrafts(view, rule, holding, 'LOST')
  },
})
