import { type ControlWindow, controlWindow } from '../../domain/derive/control-window.js'
import type { Control } from '../../domain/derive/relation.js'
import type { ResolvedControlClaim } from '../../domain/derive/resolved-claim.js'
import { inOrderOfTime } from '../../domain/derive/timed-control-claims.js'
import type { ActorId, LocationId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import type { ControlSource, PlaceOnDay, Told } from './control-source.js'
import { type HeldStretch, WindowedPlace } from './windowed-place.js'

/** How many claims are read at first to each side of a day, in steps until they suffice. At a place where five sides fight these mostly do. */
const READ_BACK = 64
const READ_ON = 48
/** What began on a day is seen from fewer. */
const READ_FOR_PROBE = 24
const STEP = 4

export interface ControlsAsk {
  readonly locations: readonly LocationId[]
  readonly day: IsoDay
  /** Only what this end of a relation has. */
  readonly end: ActorId | null
}

/**
 * The stretches of control of locations that hold on a day: just those of `deriveControls` over all claims of the source, but read from the claims
 * around the day, however many there are of others. Back until the time line starts afresh, on until all that holds has ended, and then from
 * each party only what denies its part.
 */
export async function controlsOnDay(source: ControlSource, asked: ControlsAsk): Promise<Control[]> {
  const { locations, day, end } = asked
  const asks = locations.map(location => ({ location, day }))
  const after = await source.after(asks, READ_ON)
  const places = await readWindows(source, asks, {
    size: READ_BACK,
    more: claimsOf(after),
    isEnough: window => window.rivalledBefore !== null,
  })
  await readOn(source, places, new Map(asks.map((ask, index) => [ask, after[index] as Told])), end)
  const parted = places.filter(place => !place.isWhole)
  const parties =
    parted.length === 0
      ? []
      : await source.parties(
          parted.map(place => ({
            ...place.asked,
            ends: place.ends(end),
            withDenied: end === null,
          })),
        )
  const partiesOf = new Map(parted.map((place, index) => [place, parties[index] ?? []]))
  const probes = places.flatMap(place => place.doubtfulDays(partiesOf.get(place) ?? []))
  const more = parties.flat().flatMap(({ denials }) => denials)
  if (probes.length === 0) await source.tiesOf(more.flatMap(fighting))
  const probed = await readWindows(source, probes, { size: READ_FOR_PROBE, more, isEnough: () => true })
  const holding = places.map(
    place => [place, place.holding(end, partiesOf.get(place) ?? [], probed)] as const,
  )
  await source.tiesOf(holding.flatMap(([, held]) => held.flatMap(weighed)).flatMap(speaking))
  return holding.flatMap(([place, held]) => held.map(stretch => place.control(stretch)))
}

/** Whose side a time line asks for: of much that is read of a place that is all. */
const fighting = ({ actor, from, extent }: ResolvedControlClaim): ActorId[] =>
  from !== null && extent === 'PART' ? [actor, from] : [actor]

/** Whose side it matters for what a claim weighs: who made it may gain by it. */
const speaking = ({ claimedBy, from }: ResolvedControlClaim): ActorId[] =>
  claimedBy === null ? [] : from === null ? [claimedBy] : [claimedBy, from]

const weighed = ({ stretch, denials }: HeldStretch): readonly ResolvedControlClaim[] => [
  ...stretch.claims,
  ...denials,
]

const claimsOf = (told: readonly Told[]): ResolvedControlClaim[] =>
  told.flatMap(({ claims }) => claims.map(({ claim }) => claim))

interface ReadingBack {
  readonly size: number
  /** Claims of which the ties are wanted as well. */
  readonly more: readonly ResolvedControlClaim[]
  readonly isEnough: (window: ControlWindow) => boolean
}

/** Reads back from each day until its window can be told, and is good enough. */
async function readWindows(
  source: ControlSource,
  asks: readonly PlaceOnDay[],
  { size: first, more, isEnough }: ReadingBack,
): Promise<WindowedPlace[]> {
  const done: WindowedPlace[] = []
  let wanted = asks
  for (let size = first; wanted.length > 0; size *= STEP) {
    const told = await source.before(wanted, size)
    const ties = await source.tiesOf([...claimsOf(told), ...more].flatMap(fighting))
    wanted = wanted.filter((asked, index) => {
      const { claims, limit } = told[index] as Told
      const sorted = inOrderOfTime(claims.map(({ claim }) => claim))
      const window = controlWindow(sorted, { day: asked.day, isWhole: limit === null }, ties)
      if (window === null || (window.since !== null && !isEnough(window))) return true
      done.push(new WindowedPlace(asked, sorted, ties, window))
      return false
    })
  }
  return done
}

/** Reads on from the day until all that holds on it has ended, and whoever denies a loss later can no longer mean it. */
async function readOn(
  source: ControlSource,
  places: readonly WindowedPlace[],
  first: ReadonlyMap<PlaceOnDay, Told>,
  end: ActorId | null,
): Promise<void> {
  for (const place of places) place.goOn(first.get(place.asked) as Told)
  let wanted = places.filter(place => !place.isSettled(end))
  for (let size = READ_ON * STEP; wanted.length > 0; size *= STEP) {
    const told = await source.after(
      wanted.map(({ asked }) => asked),
      size,
    )
    await source.tiesOf(claimsOf(told).flatMap(fighting))
    for (const [index, place] of wanted.entries()) place.goOn(told[index] as Told)
    wanted = wanted.filter(place => !place.isSettled(end))
  }
}
