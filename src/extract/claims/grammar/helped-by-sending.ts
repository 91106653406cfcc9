import type { SentenceMention } from '../../document-analysis.js'
import { helpedTo } from './helped.js'
import { actorsAt } from './participants.js'
import { prepositionsOf } from './prepositions.js'
import { childBy, childrenBy, type SentenceView, tokenAt } from './sentence-view.js'

/** "… to help the rebels", "in support of Haftar": whom the sending is for. */
export function helpedBySending(view: SentenceView, verb: number): readonly SentenceMention[] {
  for (const clause of childrenBy(view, verb, 'advcl', 'xcomp')) {
    const beside = tokenAt(view, clause).lemma === 'fight' ? fightsBeside(view, clause) : []
    if (beside.length > 0) return beside
    const toldOf = tokenAt(view, clause).lemma === 'help' ? (helpedTo(view, clause)?.recipients ?? []) : []
    if (toldOf.length > 0) return toldOf
    if (
      /^(?:help|support|aid|back|assist|bolster|defend|reinforce|protect|prop|shore|boost)$/.test(
        tokenAt(view, clause).lemma,
      )
    ) {
      const found = actorsAt(view, childBy(view, clause, 'dobj', 'nsubj'))
      if (found.length > 0) return found
      const under = childBy(view, clause, 'ccomp', 'xcomp')
      if (under >= 0) return actorsAt(view, childBy(view, under, 'nsubj'))
    }
  }
  for (const phrase of prepositionsOf(view, verb)) {
    if (phrase.preposition === 'in' && tokenAt(view, phrase.object).lemma === 'support') {
      return prepositionsOf(view, phrase.object)
        .filter(each => each.preposition === 'of' || each.preposition === 'for')
        .flatMap(each => actorsAt(view, each.object))
    }
  }
  return []
}

/** "… to fight alongside the rebels", "to fight for X". */
const fightsBeside = (view: SentenceView, clause: number): readonly SentenceMention[] =>
  prepositionsOf(view, clause)
    .filter(each => /^(?:alongside|beside|with|for)$/.test(each.preposition))
    .flatMap(each =>
      actorsAt(view, each.object).filter(
        ({ entity }) => entity.type !== 'STATE' || each.preposition !== 'with',
      ),
    )
