import type { ClaimDraft, RuleReference } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { extentOf } from './grammar/extent.js'
import { basisOf, controlDraft, eventDrafts } from './grammar/happening.js'
import { type SentenceView, tokenAt } from './grammar/sentence-view.js'

/** A place taken: by whom, from whom. */
export interface Taking {
  readonly trigger: number
  readonly nodes: readonly number[]
  readonly takers: readonly SentenceMention[]
  readonly holders: readonly SentenceMention[]
  readonly places: readonly SentenceMention[]
}

/** The event, with the control that it changes; an aim keeps what it presupposes: "a bid to retake X from Y" says that Y holds X. */
export function takingDrafts(view: SentenceView, rule: RuleReference, taking: Taking): ClaimDraft[] {
  const { trigger, nodes, takers, holders, places } = taking
  if (takers.length + holders.length === 0 && tokenAt(view, trigger).xpos === 'VBG') return []
  const happening = { trigger, nodes, actors: takers, targets: holders, places }
  const basis = basisOf(view, rule, happening)
  if (!basis) return [...attempted(view, rule, taking), ...presupposed(view, rule, taking)]
  const from = holders[0] ?? null
  const control = places.flatMap(place => {
    const extent = extentOf(view, place)
    if (takers.length > 0)
      return takers.flatMap(actor => controlDraft(basis, { actor, place, status: 'GAINED', extent, from }))
    return holders.flatMap(actor => controlDraft(basis, { actor, place, status: 'LOST', extent, from: null }))
  })
  return [...eventDrafts(basis, 'CAPTURE'), ...control]
}

/** "tried to take X back from Y", "are fighting to seize X": an attempt under way is an attack on it. */
function attempted(view: SentenceView, rule: RuleReference, taking: Taking): ClaimDraft[] {
  const governor = tokenAt(view, tokenAt(view, taking.trigger).head)
  if (
    !isTried(view, taking.trigger) ||
    taking.takers.length === 0 ||
    taking.holders.length + taking.places.length === 0
  )
    return []
  const basis = basisOf(view, rule, {
    trigger: governor.index,
    nodes: [taking.trigger, ...taking.nodes],
    actors: taking.takers,
    targets: taking.holders,
    places: taking.places,
  })
  return basis ? eventDrafts(basis, taking.places.length > 0 ? 'OFFENSIVE' : 'ATTACK') : []
}

/** "tried to", "are fighting to": what is tried is under way. */
export function isTried(view: SentenceView, verb: number): boolean {
  const { dep, head } = tokenAt(view, verb)
  return dep === 'xcomp' && /^(?:try|attempt|fight|battle|struggle)$/.test(tokenAt(view, head).lemma)
}

function presupposed(view: SentenceView, rule: RuleReference, taking: Taking): ClaimDraft[] {
  const { trigger, nodes, holders, places } = taking
  if (holders.length === 0 || places.length === 0) return []
  const basis = {
    view,
    rule,
    happening: { trigger, nodes, actors: [], targets: holders, places },
    assertion: { polarity: 'ASSERTED' as const, claimedBy: null },
  }
  // Who is to be driven out of a country does not hold the country.
  const held = places.filter(({ entity }) => entity.type !== 'STATE')
  return held.flatMap(place =>
    holders.flatMap(actor =>
      controlDraft(basis, { actor, place, status: 'HELD', extent: extentOf(view, place), from: null }),
    ),
  )
}

/** Mentions of one place once. */
export const distinct = (found: readonly SentenceMention[]): SentenceMention[] =>
  found.filter((each, at) => found.findIndex(other => other.entity.key === each.entity.key) === at)
