import type { SentenceMention } from '../../document-analysis.js'
import { childrenBy, type SentenceView, tokenAt } from './sentence-view.js'

/** "French and Chadian troops": the nation whose adjective is joined to that of a mention. */
export function nationBeside(view: SentenceView, index: number, own: SentenceMention): SentenceMention[] {
  if (tokenAt(view, own.first - 1).lower !== 'and') return []
  return childrenBy(view, index, 'amod', 'compound', 'nmod')
    .filter(child => child === own.first - 2)
    .map(child => view.analysed.mentionAt(child))
    .filter(found => found !== null)
    .filter(({ entity }) => entity.type === 'STATE')
}

/** "the UAE and Russia's Wagner Group", read as the UAE and Russia: what a possessor possesses that hangs elsewhere by the parse. */
export function possessedBy(view: SentenceView, index: number): number {
  if (tokenAt(view, index + 1).xpos !== 'POS' || tokenAt(view, index).dep === 'poss') return index
  const possessed = view.analysed.mentions.find(
    ({ first, head }) => (first === index && head > index + 1) || first === index + 2,
  )
  return possessed && possessed.entity.type !== 'LOCATION' ? possessed.head : index
}
