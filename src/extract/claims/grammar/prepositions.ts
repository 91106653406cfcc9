import { remembered } from './remembered.js'
import { childBy, childrenOf, conjuncts, type SentenceView, tokenAt } from './sentence-view.js'

/** A preposition and its object, of a verb or a noun. */
export interface PrepositionalPhrase {
  /** Lower case, "out of" and "ahead of" joined. */
  readonly preposition: string
  readonly at: number
  readonly object: number
}

/** The prepositional phrases of a token, those of chained prepositions ("out of X", "in and around X") included. */
export const prepositionsOf = remembered(readPhrases)

function readPhrases(view: SentenceView, index: number): readonly PrepositionalPhrase[] {
  const out: PrepositionalPhrase[] = []
  for (const child of childrenOf(view, index)) collect(view, child, '', out, 0)
  return out
}

function collect(
  view: SentenceView,
  index: number,
  prefix: string,
  out: PrepositionalPhrase[],
  depth: number,
) {
  const token = tokenAt(view, index)
  const chains =
    token.dep === 'prep' ||
    token.dep === 'agent' ||
    token.dep === 'dative' ||
    (depth > 0 && token.dep === 'conj' && token.upos === 'ADP')
  const adverb = token.dep === 'advmod' || token.dep === 'prt'
  if (depth > 3 || (!chains && !adverb)) return
  const preposition = prefix ? `${prefix} ${token.lower}` : token.lower
  const object = chains ? objectOf(view, index) : -1
  if (object >= 0)
    for (const each of conjuncts(view, object)) out.push({ preposition, at: index, object: each })
  for (const child of childrenOf(view, index)) {
    const next = tokenAt(view, child)
    if (next.dep === 'conj' && next.upos === 'ADP') {
      const objects = childBy(view, child, 'pobj')
      if (object < 0 && objects >= 0)
        for (const each of conjuncts(view, objects)) out.push({ preposition, at: index, object: each })
      collect(view, child, prefix, out, depth + 1)
    } else if (next.dep === 'prep') collect(view, child, adverb ? token.lower : preposition, out, depth + 1)
  }
}

/** The object of a preposition; where the parse gave its noun to another head, the mention that follows it. */
function objectOf(view: SentenceView, preposition: number): number {
  const own = childBy(view, preposition, 'pobj')
  if (own >= 0 || childBy(view, preposition, 'pcomp', 'prep') >= 0) return own
  for (let at = preposition + 1; at <= preposition + 5; at += 1) {
    const token = tokenAt(view, at)
    const starting = view.analysed.mentions.find(each => each.first === at && each.head > preposition)
    if (starting && starting.mention.form !== 'PRONOUN') return starting.head
    if (token.upos !== 'DET' && token.upos !== 'ADJ' && token.upos !== 'ADV' && token.upos !== 'VERB')
      return -1
  }
  return -1
}

/** The last word of a preposition: "of" of "out of", "from" of "away from". */
export const lastWord = (preposition: string): string => preposition.slice(preposition.lastIndexOf(' ') + 1)
