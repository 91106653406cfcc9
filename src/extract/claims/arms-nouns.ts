import { words } from '../words.js'
import { backingDrafts, basisOf, eventDrafts } from './grammar/happening.js'
import { actorsAt, isPlace, placesAt } from './grammar/participants.js'
import { placesOf } from './grammar/places.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy, tokenAt } from './grammar/sentence-view.js'
import { readVerb } from './grammar/verb-reading.js'
import { ARMS } from './lexicon/people.js'
import { triggerRule } from './trigger-rule.js'

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
