import type { BackingKind } from '../../domain/claim.js'
import { words } from '../words.js'
import { childBy, childrenBy, conjuncts, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { kindsNamed } from './lexicon/backing-words.js'
import { ARMS } from './lexicon/people.js'
import { wordsAround } from './support.js'

const MONEY = words(
  'bailout loan grant fund money cash credit financing funding subsidy payment dollar euro pound million billion bn aid budget',
)
const MEN = words('troop soldier adviser advisor mercenary fighter commando trainer instructor')
const INTELLIGENCE = words('intelligence information coordinate imagery')
/** Nouns of help of no stated kind. */
export const HELP = words('support aid assistance help backing cover')

/** The kinds of support that goods are; null where they are none, empty for support of no stated kind. */
export function kindsOfGoods(view: SentenceView, goods: readonly number[]): BackingKind[] | null {
  const kinds = new Set<BackingKind>()
  let help = false
  for (const at of goods.flatMap(each => measuredBy(view, each))) {
    const { lemma } = tokenAt(view, at)
    const around = wordsAround(view, at)
    const arms = ARMS.has(lemma) || around.some(word => /^(?:arms|weapons)$/.test(word))
    if (arms) kinds.add('ARMS')
    else if (MEN.has(lemma)) kinds.add('TROOPS')
    else if (HELP.has(lemma)) {
      help = true
      for (const kind of kindsNamed(around)) kinds.add(kind)
    } else if (MONEY.has(lemma)) kinds.add('FINANCIAL')
    else if (lemma === 'training') kinds.add('TRAINING')
    else if (INTELLIGENCE.has(lemma)) kinds.add('INTELLIGENCE')
  }
  return kinds.size > 0 || help ? [...kinds] : null
}

/** "thousands of rifles" are rifles; "$1 billion in aid" is money. */
function measuredBy(view: SentenceView, at: number): number[] {
  const of = childrenBy(view, at, 'prep').find(child => tokenAt(view, child).lower === 'of')
  const inner = of === undefined ? -1 : childBy(view, of, 'pobj')
  return inner >= 0 ? [at, ...conjuncts(view, inner)] : [at]
}
