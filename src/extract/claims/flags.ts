import { words } from '../words.js'
import { actorsAt, placesAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { tokenAt } from './grammar/sentence-view.js'
import { readVerb } from './grammar/verb-reading.js'
import { holdingDrafts } from './holding.js'
import { triggerRule } from './trigger-rule.js'

const RAISING = words('raise hoist plant')
const FLYING = words('fly flutter wave')

/** "raised its flag over X", "the Syrian flag was hoisted in X", "rebel flags fly over X": whose flag it is has taken, or holds, the place. */
export const flags = triggerRule({
  name: 'flag',
  version: 1,
  lemmas: words('flag banner'),
  read(view, token, rule) {
    const verb = tokenAt(view, token.head)
    const raised = RAISING.has(verb.lemma) && /^(?:dobj|nsubjpass)$/.test(token.dep)
    const flies = FLYING.has(verb.lemma) && token.dep === 'nsubj'
    if (!raised && !flies) return []
    const owners = actorsAt(view, token.index)
    const holders = owners.length > 0 ? owners : readVerb(view, verb.index).actors
    const places = [...prepositionsOf(view, verb.index), ...prepositionsOf(view, token.index)]
      .filter(each => /^(?:over|above|in|at|atop|on)$/.test(each.preposition))
      .flatMap(each => placesAt(view, each.object))
    const holding = { trigger: verb.index, nodes: [token.index], holders: holders.slice(0, 1), places }
    return holdingDrafts(view, rule, holding, raised ? 'GAINED' : 'HELD')
  },
})
