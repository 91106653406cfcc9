import type { ClaimDraft, ControlStatus, RuleReference } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { presumptionOf } from './grammar/assertion.js'
import { extentOf } from './grammar/extent.js'
import { basisOf, controlDraft } from './grammar/happening.js'
import { isVerb, type SentenceView, tokenAt } from './grammar/sentence-view.js'

/** A place held: by whom. */
export interface Holding {
  readonly trigger: number
  readonly nodes: readonly number[]
  readonly holders: readonly SentenceMention[]
  readonly places: readonly SentenceMention[]
}

/** The control that a holding states: what its noun takes for granted ("X's grip on Y") holds whatever is wished above it. */
export function holdingDrafts(
  view: SentenceView,
  rule: RuleReference,
  holding: Holding,
  status: ControlStatus,
): ClaimDraft[] {
  const { trigger, nodes, holders, places } = holding
  const actors = holders.filter(each => each.entity.type !== 'LOCATION')
  if (actors.length === 0 || places.length === 0) return []
  const happening = { trigger, nodes, actors, targets: [], places }
  const presumed = tokenAt(view, trigger).upos === 'NOUN' && status === 'HELD' && !isPredicate(view, trigger)
  const basis = presumed
    ? { view, rule, happening, assertion: presumptionOf(view, trigger) }
    : basisOf(view, rule, happening)
  if (!basis) return []
  return places.flatMap(place =>
    actors.flatMap(actor =>
      controlDraft(basis, { actor, place, status, extent: extentOf(view, place), from: null }),
    ),
  )
}

/** "will come under their control", "fall into rebel hands": said by a verb, the holding is as sure as the verb. */
function isPredicate(view: SentenceView, trigger: number): boolean {
  const preposition = tokenAt(view, tokenAt(view, trigger).head)
  return preposition.upos === 'ADP' && isVerb(tokenAt(view, preposition.head))
}
