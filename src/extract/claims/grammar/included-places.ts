import type { SentenceMention } from '../../document-analysis.js'
import { placesAt } from './participants.js'
import type { SentenceView } from './sentence-view.js'

/** "…, including Hamzah and Yarmuk", "notably the X camp": places named after what was taken. */
export function includedPlaces(view: SentenceView, verb: number): readonly SentenceMention[] {
  const at = view.tokens.findIndex(
    token => token.index > verb && /^(?:including|notably|especially)$/.test(token.lower),
  )
  if (at < 0 || at - verb > 30) return []
  const next = view.analysed.mentions.find(each => each.first > at && each.first - at < 4)
  return next ? placesAt(view, next.head) : []
}
