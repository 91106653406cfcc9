import { DOING_VERBS } from '../lexicon/event-nouns.js'
import { childBy, childrenBy, type SentenceView, tokenAt } from './sentence-view.js'

/** The clauses that tell on of a deed named by a noun: "the attack that killed 12 last year", "strikes carried out on Monday". */
export function clausesOfNoun(view: SentenceView, noun: number): number[] {
  if (tokenAt(view, noun).upos !== 'NOUN') return []
  return [
    ...childrenBy(view, noun, 'relcl').filter(clause =>
      /^(?:that|which)$/.test(tokenAt(view, childBy(view, clause, 'nsubj', 'nsubjpass')).lower),
    ),
    ...childrenBy(view, noun, 'acl').filter(clause => DOING_VERBS.has(tokenAt(view, clause).lemma)),
  ]
}

/**
 * Whether a participle that describes someone in the trigger's clause stands below it: a date that the parse hangs there, at the end of the
 * clause, is mostly the trigger's ("killed two civilians working for the army in Syria on Wednesday").
 */
export function describesUnder(view: SentenceView, participle: number, trigger: number): boolean {
  if (tokenAt(view, participle).dep !== 'acl' || participle < trigger) return false
  for (let at = tokenAt(view, participle).head, steps = 0; at >= 0 && steps < 6; steps += 1) {
    if (at === trigger) return true
    const token = tokenAt(view, at)
    if (token.dep === 'relcl' || token.dep === 'ccomp' || token.dep === 'advcl') return false
    at = token.head
  }
  return false
}

/** "is retreating", "are shelling": what goes on as the report is written. */
export function isGoingOn(view: SentenceView, verb: number): boolean {
  if (tokenAt(view, verb).xpos !== 'VBG') return false
  return childrenBy(view, verb, 'aux').some(aux =>
    /^(?:is|are|'s|’s|'re|’re)$/.test(tokenAt(view, aux).lower),
  )
}
