import { type SentenceView, tokenAt } from './sentence-view.js'

const RELATIVE_PRONOUNS = new Set(['who', 'which', 'that', 'whom', 'whose'])

/** The noun that a relative pronoun stands for, or the token itself. */
export function antecedentOf(view: SentenceView, index: number): number {
  const token = tokenAt(view, index)
  if (!RELATIVE_PRONOUNS.has(token.lower) || token.dep === 'mark' || token.dep === 'det') return index
  for (let at = token.head, steps = 0; at >= 0 && steps < 6; steps += 1) {
    const verb = tokenAt(view, at)
    if (verb.dep === 'relcl' || verb.dep === 'acl') {
      const noun = lastJoined(view, verb.head, index)
      return token.lower === 'who' ? personOf(view, noun) : nounOf(view, noun)
    }
    at = verb.head
  }
  const before = nounBefore(view, index)
  return before >= 0 ? before : index
}

/** "Russia, which backs A, and Turkey, which backs B": of joined names the clause tells of the one right before it. */
function lastJoined(view: SentenceView, noun: number, relative: number): number {
  const before = tokenAt(view, relative - 2)
  if (tokenAt(view, relative - 1).text !== ',' || before.dep !== 'conj') return noun
  return before.head === noun && view.analysed.mentionHeadedBy(before.index) ? before.index : noun
}

/** "the Front, the ruling party, which …": what an apposition describes is what is meant. */
function nounOf(view: SentenceView, index: number): number {
  const token = tokenAt(view, index)
  const described = token.dep === 'appos' && !view.analysed.mentionHeadedBy(index)
  return described ? token.head : index
}

/** "its allies in Syria, who …": a place is nobody of whom "who" is said. */
function personOf(view: SentenceView, index: number): number {
  const found = view.analysed.mentionHeadedBy(index)
  const preposition = tokenAt(view, tokenAt(view, index).head)
  const inside = tokenAt(view, index).dep === 'pobj' && /^(?:in|from|near|at)$/.test(preposition.lower)
  const above = tokenAt(view, preposition.head)
  return inside && found && /^(?:STATE|LOCATION)$/.test(found.entity.type) && above.upos === 'NOUN'
    ? above.index
    : nounOf(view, index)
}

/** The noun that ends right before `index`, a comma and a bracket aside: where the parse hangs a clause elsewhere. */
export function nounBefore(view: SentenceView, index: number): number {
  let at = index - 1
  if (/^(?:,|[-–—]+)$/.test(tokenAt(view, at).text)) at -= 1
  if (tokenAt(view, at).text === ')') {
    while (at >= 0 && tokenAt(view, at).text !== '(') at -= 1
    at -= 1
  }
  const token = tokenAt(view, at)
  return token.upos === 'NOUN' || token.upos === 'PROPN' ? at : -1
}

/** "who", "which", "that". */
export const isRelativePronoun = (view: SentenceView, index: number): boolean =>
  RELATIVE_PRONOUNS.has(tokenAt(view, index).lower)
