import { words } from '../words.js'
import { basisOf, eventDrafts } from './grammar/happening.js'
import { actorsAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy, childrenOf, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { readVerb } from './grammar/verb-reading.js'
import { triggerRule } from './trigger-rule.js'

/** "was designated a terrorist organization by the United States", "lists X as a terrorist group": a sanction. */
export const designations = triggerRule({
  name: 'designation',
  version: 1,
  lemmas: words('designate classify list brand label declare proscribe'),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const label = labelOf(view, token.index)
    if (label < 0) return []
    const reading = readVerb(view, token.index)
    // "designated a terrorist organization by X": the parse may hang the agent on the label.
    const authors = reading.actors.length > 0 ? reading.actors : agentsAt(view, label)
    if (reading.targets.length === 0 || authors.length === 0) return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [label],
      actors: authors,
      targets: reading.targets,
      places: [],
    })
    return basis ? eventDrafts(basis, 'SANCTION') : []
  },
})

const agentsAt = (view: SentenceView, label: number) =>
  prepositionsOf(view, label)
    .filter(each => each.preposition === 'by')
    .flatMap(each => actorsAt(view, each.object))

/** The noun of a label that speaks of terror, beside the verb or behind its "as"; -1 where there is none. */
function labelOf(view: SentenceView, verb: number): number {
  const beside = childrenBy(view, verb, 'oprd', 'attr', 'dobj', 'ccomp', 'xcomp')
  const behind = prepositionsOf(view, verb)
    .filter(each => each.preposition === 'as')
    .map(each => each.object)
  return (
    [...behind, ...beside].find(noun =>
      [noun, ...childrenOf(view, noun)].some(at =>
        /^(?:terrorist|terror|extremist)$/.test(tokenAt(view, at).lower),
      ),
    ) ?? -1
  )
}
