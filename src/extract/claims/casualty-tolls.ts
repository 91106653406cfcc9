import type { RuleReference } from '../../domain/claim.js'
import { words } from '../words.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'

/** The rule of a toll: people who died of a whole war, or were found dead; no single deed told nearby explains them. */
export const TOLL = 'casualty-toll'

const TURMOIL = words(
  'fighting violence war conflict clash unrest hostility crisis uprising insurgency battle crackdown',
)

/** The rule under its own name, or as a toll: "were killed in the fighting", "have died since the war began", "bodies were found". */
export function tollOr(rule: RuleReference, view: SentenceView, trigger: number): RuleReference {
  return isToll(view, trigger) ? { ...rule, name: TOLL } : rule
}

function isToll(view: SentenceView, trigger: number): boolean {
  if (/^(?:body|corpse)$/.test(tokenAt(view, trigger).lemma)) return true
  const phrases = prepositionsOf(view, trigger)
  if (phrases.some(each => each.preposition.startsWith('since'))) return true
  if (phrases.some(each => CAUSE.test(each.preposition) && TURMOIL.has(tokenAt(view, each.object).lemma)))
    return true
  return childrenBy(view, trigger, 'advcl').some(clause =>
    childrenBy(view, clause, 'mark').some(mark => tokenAt(view, mark).lower === 'since'),
  )
}

const CAUSE = /^(?:in|during|from|by|of|as (?:a )?result of|as of)$/
