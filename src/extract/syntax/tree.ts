import type { Sentence, Token } from './sentence.js'

/*
 * Walks over a parsed sentence. All take the sentence and the index of a token, and give indices in sentence order. The lists of
 * children are worked out once for a sentence.
 */

const childLists = new WeakMap<Sentence, readonly (readonly number[])[]>()

function childrenOfAll(sentence: Sentence): readonly (readonly number[])[] {
  const known = childLists.get(sentence)
  if (known !== undefined) return known
  const lists: number[][] = sentence.tokens.map(() => [])
  for (const { index, head } of sentence.tokens) lists[head]?.push(index)
  childLists.set(sentence, lists)
  return lists
}

const NONE: readonly number[] = []

/** The words that depend directly on a word. */
export const children = (sentence: Sentence, index: number): readonly number[] =>
  childrenOfAll(sentence)[index] ?? NONE

export const childrenByDep = (sentence: Sentence, index: number, ...deps: readonly string[]): number[] =>
  children(sentence, index).filter(child => deps.includes(sentence.tokens[child]?.dep ?? ''))

/** The first dependent with one of the labels, or null. */
export function childByDep(sentence: Sentence, index: number, ...deps: readonly string[]): Token | null {
  for (const child of children(sentence, index)) {
    const token = sentence.tokens[child]
    if (token !== undefined && deps.includes(token.dep)) return token
  }
  return null
}

export const headOf = (sentence: Sentence, index: number): Token | null =>
  sentence.tokens[sentence.tokens[index]?.head ?? -1] ?? null

/** From the word's head up to the root; empty for the root. */
export function ancestors(sentence: Sentence, index: number): number[] {
  const found: number[] = []
  for (let at = sentence.tokens[index]?.head ?? -1; at >= 0; at = sentence.tokens[at]?.head ?? -1)
    found.push(at)
  return found
}

/** First and last token below a word, itself included: the phrase it heads, which has no gaps. */
export function subtreeSpan(
  sentence: Sentence,
  index: number,
): { readonly first: number; readonly last: number } {
  let first = index
  let last = index
  for (;;) {
    const list = children(sentence, first)
    const next = list[0]
    if (next === undefined || next >= first) break
    first = next
  }
  for (;;) {
    const next = children(sentence, last).at(-1)
    if (next === undefined || next <= last) break
    last = next
  }
  return { first, last }
}

/** Whether `index` is `ancestor` or hangs below it. */
export function isWithin(sentence: Sentence, index: number, ancestor: number): boolean {
  for (let at = index; at >= 0; at = sentence.tokens[at]?.head ?? -1) if (at === ancestor) return true
  return false
}

/** First word of the coordination that a word belongs to: itself, where it is not a conjunct. */
export function firstConjunct(sentence: Sentence, index: number): number {
  let at = index
  while (sentence.tokens[at]?.dep === 'conj') at = sentence.tokens[at]?.head ?? at
  return at
}

/** All words of the coordination that a word belongs to, itself included. */
export function conjuncts(sentence: Sentence, index: number): number[] {
  const found: number[] = []
  const collect = (at: number): void => {
    found.push(at)
    for (const child of childrenByDep(sentence, at, 'conj')) collect(child)
  }
  collect(firstConjunct(sentence, index))
  return found.sort((a, b) => a - b)
}

/** The words from one to another over their lowest common ancestor, both ends included; empty if they are not connected. */
export function path(sentence: Sentence, from: number, to: number): number[] {
  const up = [from, ...ancestors(sentence, from)]
  const down = [to, ...ancestors(sentence, to)]
  const meeting = up.find(at => down.includes(at))
  if (meeting === undefined) return []
  return [...up.slice(0, up.indexOf(meeting) + 1), ...down.slice(0, down.indexOf(meeting)).reverse()]
}

/** The nearest verb above a word, auxiliaries left out; null if there is none. */
export function nearestVerb(sentence: Sentence, index: number): Token | null {
  for (const at of ancestors(sentence, index)) {
    const token = sentence.tokens[at]
    if (token?.upos === 'VERB') return token
  }
  return null
}

/** "was taken", "taken by", "the town taken": the verb's subject suffers what it says. */
export function isPassive(sentence: Sentence, index: number): boolean {
  if (childByDep(sentence, index, 'auxpass', 'nsubjpass', 'agent') !== null) return true
  const token = sentence.tokens[index]
  return token?.xpos === 'VBN' && token.dep === 'acl' && childByDep(sentence, index, 'aux') === null
}

/** Whether a word is denied by a dependent of its own: "not", "never", "no". */
export const isNegated = (sentence: Sentence, index: number): boolean =>
  children(sentence, index).some(child => {
    const token = sentence.tokens[child]
    return token !== undefined && (token.dep === 'neg' || (token.dep === 'det' && token.lower === 'no'))
  })
