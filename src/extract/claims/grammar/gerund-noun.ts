import { words } from '../lexicon/words.js'
import { childBy, type SentenceView, tokenAt } from './sentence-view.js'

/** Verbs whose gerund is an event noun that the parse may take for the verb: "came under shelling", "bombing has continued". */
export const GERUNDS = words('shell bomb fight shoot bombard')

/** Whether a token is such a gerund, without object or subject of its own. */
export function isGerundNoun(view: SentenceView, index: number): boolean {
  const { lemma, xpos, dep } = tokenAt(view, index)
  return (
    GERUNDS.has(lemma) &&
    xpos === 'VBG' &&
    /^(?:pcomp|pobj|nsubj|nsubjpass|csubj|dobj)$/.test(dep) &&
    childBy(view, index, 'dobj', 'nsubj', 'aux') < 0
  )
}
