import type { ActorId } from '../identifiers.js'
import type { IsoDay } from '../partial-date.js'
import type { ActorTies } from './actor-ties.js'
import { type ControlStretch, ControlTimeLine } from './control-time-line.js'
import type { TimedControlClaim } from './timed-control-claims.js'

/** A part of the time line of a location, as all claims from a day on give it. */
export interface ControlWindow {
  /** Every stretch that began after `since`, and maybe some that began on it, in the order in which they ended. */
  readonly stretches: readonly ControlStretch[]
  /** Null: the time line is told from its beginning. */
  readonly since: IsoDay | null
  /** Whatever side one is on, a rival had the place before this day. Null: so it may not have been, or not before the day that was asked for. */
  readonly rivalledBefore: IsoDay | null
}

/**
 * What a time line is from some day on, whatever came before: the claims, in order of time, need not reach back to its beginning.
 *
 * A gain that is asserted closes all that rivals have. So after gains by two rivals only those of the second one's side can hold the place, and
 * only by what was told since the first gain. Where that is the gain alone, the time line has but this one entry, and what comes after follows
 * from it: such a gain is a fresh start. (A loss on its very day could speak for it: then it is none.)
 *
 * Null where no fresh start before `day` is found: more claims are needed.
 */
export function controlWindow(
  timed: readonly TimedControlClaim[],
  { day, isWhole }: { readonly day: IsoDay; readonly isWhole: boolean },
  ties: ActorTies,
): ControlWindow | null {
  const timeLine = new ControlTimeLine(ties)
  const starts: { readonly day: IsoDay; readonly ended: number }[] = []
  const gainers = new Set<ActorId>()
  let lossOn: IsoDay | null = null
  for (const { claim, bound } of timed) {
    if (claim.polarity === 'DENIED') continue
    timeLine.add(claim, bound)
    if (claim.status === 'LOST') lossOn = bound.latest
    if (claim.status !== 'GAINED' || claim.polarity !== 'ASSERTED' || claim.extent !== 'WHOLE') continue
    const side = ties.sideOf(claim.actor)
    const hasRival = gainers.size > (gainers.has(side) ? 1 : 0)
    gainers.add(side)
    if (hasRival && lossOn !== bound.latest && bound.latest <= day && timeLine.isOpenedBy(claim))
      starts.push({ day: bound.latest, ended: timeLine.ended })
  }
  const [start] = starts
  const rivalledBefore = starts.find(other => start !== undefined && start.day < other.day)?.day ?? null
  if (isWhole) return { stretches: timeLine.stretches(), since: null, rivalledBefore }
  if (start === undefined || start.day >= day) return null
  return { stretches: timeLine.stretches().slice(start.ended), since: start.day, rivalledBefore }
}
