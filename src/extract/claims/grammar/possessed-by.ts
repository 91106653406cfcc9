import { type SentenceView, tokenAt } from './sentence-view.js'

/** "the UAE and Russia's Wagner Group", read as the UAE and Russia: what a possessor possesses that hangs elsewhere by the parse. */
export function possessedBy(view: SentenceView, index: number): number {
  if (tokenAt(view, index + 1).xpos !== 'POS' || tokenAt(view, index).dep === 'poss') return index
  const possessed = view.analysed.mentions.find(
    ({ first, head }) => (first === index && head > index + 1) || first === index + 2,
  )
  return possessed && possessed.entity.type !== 'LOCATION' ? possessed.head : index
}
