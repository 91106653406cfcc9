import { words } from '../words.js'
import { actorsAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy, isVerb, tokenAt } from './grammar/sentence-view.js'
import { readVerb } from './grammar/verb-reading.js'
import { supportDrafts } from './support.js'
import { triggerRule } from './trigger-rule.js'

/** What armed help is done by: "intervened", "sent troops", "bombed X". */
const INTERVENING = words('intervene deploy send bomb strike enter launch carry dispatch fly')

/** "intervened in Mali at the request of the government", "sent troops at X's invitation": support for who asked. */
export const atRequest = triggerRule({
  name: 'at-request',
  version: 1,
  lemmas: words('request invitation behest'),
  read(view, token, rule) {
    const preposition = tokenAt(view, token.head)
    const verb = tokenAt(view, preposition.head)
    if (token.dep !== 'pobj' || preposition.lower !== 'at' || !isVerb(verb) || !INTERVENING.has(verb.lemma))
      return []
    const asking = [
      ...childrenBy(view, token.index, 'poss').flatMap(child => actorsAt(view, child)),
      ...prepositionsOf(view, token.index)
        .filter(each => each.preposition === 'of')
        .flatMap(each => actorsAt(view, each.object)),
    ]
    return supportDrafts(view, rule, {
      trigger: verb.index,
      nodes: [token.index],
      backers: readVerb(view, verb.index).actors,
      recipients: asking,
      kinds: ['MILITARY'],
    })
  },
})
