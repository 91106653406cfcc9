import type { SentenceMention } from '../../document-analysis.js'
import { actorsAt } from './participants.js'
import { childBy, childrenBy, type SentenceView, tokenAt } from './sentence-view.js'

const WARLIKE =
  /^(?:take|retake|capture|recapture|fight|defeat|seize|oust|drive|push|turn|defend|hold|repel|repulse|recover|regain|reclaim|advance|liberate|win|expel|overthrow|resist|beat|break|secure|stop|halt)$/

/** Whom a verb of help helps to do what in war: "helped the army (to) retake X". */
export interface Helped {
  readonly clause: number
  readonly recipients: readonly SentenceMention[]
}

/** Whom the verb helps, and the verb of what they do; null where it is nothing of war, or a thing that is helped. */
export function helpedTo(view: SentenceView, verb: number): Helped | null {
  const clause = clauseOf(view, verb)
  if (clause >= 0) {
    // "help the government fight X", read as a government fight.
    const inner = childBy(view, clause, 'nsubj', 'compound')
    return { clause, recipients: actorsAt(view, inner >= 0 ? inner : childBy(view, verb, 'dobj')) }
  }
  // The name right before a bare verb of war, where the parse took that for a noun: "help the army fight X".
  const misread = childBy(view, verb, 'dobj')
  const before = view.analysed.mentions.find(({ first, last }) => first > verb && last === misread - 1)
  const bare = misread >= 0 && before !== undefined && WARLIKE.test(tokenAt(view, misread).lower)
  return bare ? { clause: misread, recipients: [before] } : null
}

/** The clause under the verb; the parse may take a bare "retake" with its own subject for a second main verb. */
function clauseOf(view: SentenceView, verb: number): number {
  const own = childBy(view, verb, 'ccomp', 'xcomp')
  if (own >= 0 && WARLIKE.test(tokenAt(view, own).lemma)) return own
  if (childBy(view, verb, 'cc', 'dobj') >= 0) return -1
  const joined = childrenBy(view, verb, 'conj').find(
    at => WARLIKE.test(tokenAt(view, at).lower) && childBy(view, at, 'nsubj') > verb,
  )
  return joined ?? -1
}
