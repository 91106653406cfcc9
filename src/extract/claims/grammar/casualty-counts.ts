import type { Casualties, CountRange } from '../../../domain/claim.js'
import { words } from '../../words.js'
import { parseCount } from './counts.js'
import { childrenOf, type SentenceView, subtree, tokenAt } from './sentence-view.js'

const WOUNDING = words('wound injure hurt wounded injured wounding injury')
const COUNT_LABELS = words('nummod quantmod advmod amod compound pobj prep cc conj det predet')

/** The count at a noun of people: "at least 22 civilians", "dozens of its fighters", "12". */
export function countAt(view: SentenceView, index: number): CountRange | null {
  if (index < 0) return null
  const token = tokenAt(view, index)
  if (token.upos === 'NUM' || /^(?:dozens?|hundreds|thousands|scores|several)$/.test(token.lower)) {
    return parseCount(phraseOf(view, index, index))
  }
  for (const child of childrenOf(view, index)) {
    const word = tokenAt(view, child)
    if (word.dep === 'nummod' || word.lower === 'several') return parseCount(phraseOf(view, child, index))
  }
  const named =
    token.upos === 'NOUN' &&
    !/^(?:number|group|lot|majority|handful|couple|series|dozen|total)$/.test(token.lemma) &&
    /^(?:NN)$/.test(token.xpos) &&
    childrenOf(view, index).some(child => /^an?$/.test(tokenAt(view, child).lower))
  return named ? { low: 1, best: 1, high: 1 } : null
}

/** The words of a number with what bounds it: "at least 1,129". */
function phraseOf(view: SentenceView, number: number, noun: number): string {
  const own = subtree(view, number, 12).filter(at => COUNT_LABELS.has(tokenAt(view, at).dep) || at === number)
  const inside = own.filter(at => at <= number && number - at < 5)
  let first = Math.min(...inside)
  for (let at = first - 1; at >= 0 && first - at < 4; at -= 1) {
    const word = tokenAt(view, at)
    if (
      !/^(?:at|least|more|than|up|to|about|some|around|over|nearly|almost|as|many|between|and|estimated|an|fewer|less|no|roughly)$/.test(
        word.lower,
      ) &&
      word.upos !== 'NUM'
    )
      break
    if (
      word.head !== number &&
      word.head !== noun &&
      tokenAt(view, word.head).head !== number &&
      word.upos !== 'NUM'
    )
      break
    first = at
  }
  return view.tokens
    .slice(first, number + 1)
    .map(each => each.lower)
    .join(' ')
}

/** The count as killed or as wounded, by the word that says which. */
export function casualtiesOf(lemma: string, count: CountRange | null): Casualties | null {
  if (count === null) return null
  return WOUNDING.has(lemma) ? { killed: null, wounded: count } : { killed: count, wounded: null }
}
