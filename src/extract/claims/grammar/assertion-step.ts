import type { SentenceMention } from '../../document-analysis.js'
import type { SentenceView } from './sentence-view.js'

/** What the walk from a trigger to the root has met so far. */
export interface Walk {
  hearsay: boolean
  negations: number
  denied: boolean
  claimedBy: SentenceMention | null
  attributed: boolean
  /** Past a relative clause or a clause of time: modality above no longer touches the happening, only attribution does. */
  detached: boolean
  /** Past an accusation or allegation that holds the happening. */
  content: boolean
  /** Past a relative clause: what it tells is taken for granted, whatever is denied above it. */
  presumed: boolean
}

/** One step of the path from the trigger to the root: `below` is where the path came from, -1 at the trigger. */
export interface Step {
  readonly view: SentenceView
  readonly at: number
  readonly below: number
  readonly trigger: number
  readonly walk: Walk
}
