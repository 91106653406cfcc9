import { words } from '../../words.js'
import { childBy, isVerb, type SentenceView, tokenAt } from './sentence-view.js'

/** Verbs whose gerund is an event noun that the parse may take for the verb: "came under shelling", "bombing has continued". */
export const GERUNDS = words('shell bomb fight shoot bombard')

/** Whether a token is such a gerund, without object or subject of its own. */
export function isGerundNoun(view: SentenceView, index: number): boolean {
  const { lemma, xpos, dep, head } = tokenAt(view, index)
  // "There was fighting in X", read as something that was fighting.
  if (GERUNDS.has(lemma) && childBy(view, head, 'expl') >= 0) return childBy(view, index, 'dobj') < 0
  return (
    GERUNDS.has(lemma) &&
    xpos === 'VBG' &&
    (/^(?:pcomp|pobj|nsubj|nsubjpass|csubj|dobj)$/.test(dep) || isLostSubject(view, index)) &&
    childBy(view, index, 'dobj', 'nsubj', 'aux') < 0
  )
}

/** "Fighting broke out", "Shelling by the army killed 10", read as what someone did who is told nowhere: the subject that the sentence lacks. */
export function isLostSubject(view: SentenceView, index: number): boolean {
  const { dep, head } = tokenAt(view, index)
  const opens = index === 0 || (index === 1 && /^(?:DET|ADJ)$/.test(tokenAt(view, 0).upos))
  return (
    opens &&
    (dep === 'advcl' || dep === 'dep') &&
    head > index &&
    isVerb(tokenAt(view, head)) &&
    childBy(view, head, 'nsubj', 'nsubjpass') < 0
  )
}
