import { describe, expect, it } from 'vitest'
import { type ActorTies, createActorTies } from '../../../src/domain/derive/actor-ties.js'
import { ControlTimeLine } from '../../../src/domain/derive/control-time-line.js'
import { controlWindow } from '../../../src/domain/derive/control-window.js'
import type { ResolvedControlClaim } from '../../../src/domain/derive/resolved-claim.js'
import { inOrderOfTime } from '../../../src/domain/derive/timed-control-claims.js'
import type { IsoDay } from '../../../src/domain/partial-date.js'
import { affiliated, cast, gained, held, lost } from './claims.js'

/** The militia and the GNA's forces are of one side and two units, so are the Russians and the LNA on the other. */
const ties: ActorTies = createActorTies(cast, [
  affiliated('zawiya-militia', 'gna'),
  affiliated('russian-army', 'lna'),
])
const on = (day: number) => ({ on: `2020-06-0${day}`, published: '2020-06-20' })
const DAY = '2020-06-09' as IsoDay

const windowOf = (claims: readonly ResolvedControlClaim[]) =>
  controlWindow(inOrderOfTime(claims), { day: DAY, isWhole: false }, ties)

/** What all claims give of it, as far as it began with the window. */
function wholeSince(claims: readonly ResolvedControlClaim[], since: string) {
  const timeLine = new ControlTimeLine(ties)
  for (const { claim, bound } of inOrderOfTime(claims)) timeLine.add(claim, bound)
  return timeLine.stretches().filter(({ from }) => from.latest >= since)
}

describe('a window on a time line', () => {
  const taken = [gained('gna-forces', 'tarhuna', on(2)), gained('lna', 'tarhuna', on(4))]

  it('opens where a second rival gains a place in which nobody is left', () => {
    const window = windowOf(taken)

    expect(window?.since).toBe('2020-06-04')
    expect(window?.stretches).toEqual(
      wholeSince([held('zawiya-militia', 'tarhuna', on(1)), ...taken], '2020-06-04'),
    )
  })

  it('does not open where an ally holds the place already: since when it holds it alone depends on whom it drove out', () => {
    const [first, second] = taken as [ResolvedControlClaim, ResolvedControlClaim]
    const near = [first, lost('gna-forces', 'tarhuna', on(3)), held('russian-army', 'tarhuna', on(3)), second]
    const far = held('zawiya-militia', 'tarhuna', on(1))
    const heldFrom = (claims: readonly ResolvedControlClaim[]) =>
      wholeSince(claims, '2020-06-01')
        .filter(({ actor, state, to }) => actor === 'actor:russian-army' && state === 'HELD' && to === null)
        .map(({ from }) => from.latest)

    expect([heldFrom(near), heldFrom([far, ...near])]).toEqual([['2020-06-03'], ['2020-06-04']])
    expect(windowOf(near)).toBeNull()
  })

  it('does not open on the day of a loss, which may speak for the gain', () => {
    const [first] = taken as [ResolvedControlClaim]
    const near = [
      first,
      lost('gna-forces', 'tarhuna', on(3)),
      lost('zawiya-militia', 'tarhuna', { ...on(4), polarity: 'ALLEGED' }),
      lost('zawiya-militia', 'tarhuna', on(5)),
      gained('lna', 'tarhuna', on(5)),
    ]
    const far = held('zawiya-militia', 'tarhuna', on(1))
    const spokenFor = (claims: readonly ResolvedControlClaim[]) =>
      wholeSince(claims, '2020-06-05').map(stretch => stretch.claims.length)

    expect([spokenFor(near), spokenFor([far, ...near])]).toEqual([[1], [2]])
    expect(windowOf(near)).toBeNull()
  })
})
