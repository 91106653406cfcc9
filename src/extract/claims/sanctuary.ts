import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { actorsAt, isPlace } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { readVerb } from './grammar/verb-reading.js'
import { supportDrafts } from './support.js'
import { triggerRule } from './trigger-rule.js'

const GIVING = words('give offer grant provide afford')
const SHELTERING = words('harbor harbour shelter host')
const SANCTUARY = words('sanctuary refuge shelter haven')

/** "gives sanctuary to the Taliban", "a safe haven for X", "harbours rebels from Y": shelter for a force is support. */
export const sanctuaries = triggerRule({
  name: 'sanctuary',
  version: 1,
  lemmas: new Set([...GIVING, ...SHELTERING]),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const guests = SHELTERING.has(token.lemma) ? reading.targets : guestsOf(view, token.index)
    return supportDrafts(view, rule, {
      trigger: token.index,
      nodes: [],
      backers: reading.actors,
      recipients: guests.filter(each => each.entity.type === 'ARMED_FORCE' && !isPlace(each)),
      kinds: ['SANCTUARY'],
    })
  },
})

/** Those to whom sanctuary is given; the parse may take the noun for an adjective. */
function guestsOf(view: SentenceView, verb: number): readonly SentenceMention[] {
  const shelter = childrenBy(view, verb, 'dobj', 'oprd', 'acomp', 'attr').find(at =>
    SANCTUARY.has(tokenAt(view, at).lemma),
  )
  if (shelter === undefined) return []
  return [...prepositionsOf(view, shelter), ...prepositionsOf(view, verb)]
    .filter(each => /^(?:to|for)$/.test(each.preposition))
    .flatMap(each => actorsAt(view, each.object))
}
