import type { SentenceMention } from '../../document-analysis.js'
import { childrenBy, type SentenceView, tokenAt } from './sentence-view.js'

/**
 * The owners of a noun that several share: of "Russian and Syrian warplanes" Russia and Syria, of "Armenian and Azerbaijani troops" both
 * states. Empty where one owner stands alone. A description that the last owner begins ("Azerbaijani forces") stands for it.
 */
export function joinedOwners(view: SentenceView, noun: number): readonly SentenceMention[] {
  if (!tokenAt(view, noun).xpos.endsWith('S')) return []
  for (const first of childrenBy(view, noun, 'amod', 'compound', 'nmod')) {
    const owners = chain(view, first).map(at => ownerAt(view, at, noun))
    const known = owners.filter(owner => owner !== null)
    if (known.length > 1 && known.length === owners.length) return known
  }
  return []
}

/** The modifier and those that the parse joins to it, before the noun. */
function chain(view: SentenceView, first: number): number[] {
  const out = [first]
  for (const at of out) out.push(...childrenBy(view, at, 'conj').filter(each => each > at))
  return out
}

function ownerAt(view: SentenceView, at: number, noun: number): SentenceMention | null {
  if (at >= noun) return null
  const own = view.analysed.mentionHeadedBy(at)
  const phrase = view.analysed.mentionHeadedBy(noun)
  if (phrase && phrase.first <= at && at <= phrase.last && phrase.entity.scope === 'NAMED') return phrase
  return own && own.entity.type !== 'LOCATION' ? own : null
}
