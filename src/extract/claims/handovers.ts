import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { extentOf } from './grammar/extent.js'
import { basisOf, controlDraft } from './grammar/happening.js'
import { actorsAt, isActor, placesAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childBy, childrenOf, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { readVerb } from './grammar/verb-reading.js'
import { triggerRule } from './trigger-rule.js'

/** "handed the port over to X", "X was returned to Y", "transferred control of X to Y": who gets the place gains it, who gives it loses it. */
export const handovers = triggerRule({
  name: 'handover',
  version: 1,
  lemmas: words('hand turn return transfer'),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const over = placesOver(view, token.index)
    const places = over.length > 0 ? over : placesHanded(view, token.index, reading.object)
    const takers = prepositionsOf(view, token.index)
      .filter(each => /(?:^| )to$/.test(each.preposition))
      .flatMap(each => actorsAt(view, each.object))
      .filter(isActor)
    if (places.length === 0 || takers.length === 0) return []
    // "The rebels handed over X", read as rebels who were handed over.
    const given = (
      over.length > 0 && token.dep === 'acl' ? actorsAt(view, token.head) : reading.actors
    ).filter(isActor)
    const happening = {
      trigger: token.index,
      nodes: reading.object >= 0 ? [reading.object] : [],
      actors: [...takers, ...given],
      targets: [],
      places,
    }
    const basis = basisOf(view, rule, happening)
    if (!basis) return []
    return places.flatMap(place => {
      const extent = extentOf(view, place)
      const from = given[0] ?? null
      return [
        ...takers.flatMap(actor => controlDraft(basis, { actor, place, status: 'GAINED', extent, from })),
        ...given.flatMap(actor => controlDraft(basis, { actor, place, status: 'LOST', extent, from: null })),
      ]
    })
  },
})

/** The place that the parse hangs on the particle: "handed over the port". */
function placesOver(view: SentenceView, verb: number): readonly SentenceMention[] {
  if (childBy(view, verb, 'auxpass', 'dobj') >= 0) return []
  const over = prepositionsOf(view, verb).find(each => /^(?:over|back)$/.test(each.preposition))
  return over ? located(placesAt(view, over.object)) : []
}

/** What is handed: the object, or the place of which it is the control. */
function placesHanded(view: SentenceView, verb: number, object: number): readonly SentenceMention[] {
  const { lemma } = tokenAt(view, verb)
  const particle = childrenOf(view, verb).some(child => /^(?:over|back)$/.test(tokenAt(view, child).lower))
  if (tokenAt(view, object).lemma === 'control')
    return prepositionsOf(view, object)
      .filter(each => /^(?:of|over)$/.test(each.preposition))
      .flatMap(each => placesAt(view, each.object))
  return particle || lemma === 'return' || lemma === 'transfer' ? located(placesAt(view, object)) : []
}

const located = (found: readonly SentenceMention[]): readonly SentenceMention[] =>
  found.filter(({ entity }) => entity.type === 'LOCATION')
