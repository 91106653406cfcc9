import { z } from 'zod'
import type { EventVerdict } from '../../domain/derive/identify-events.js'
import type { ClaimId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { type Runner, statement } from '../query.js'
import { claimIdOnly, claimIdRow, keyRow } from '../row-types.js'
import { exactSlot, loadPlacements, type StoredPlacement, vagueSlots } from './placement.js'

type Ids = { readonly ids: readonly string[] }
type Id = z.infer<typeof claimIdOnly>

const byKey = statement<{ keys: readonly string[] }, Id>('read/derivation-claims-by-key', claimIdOnly)
const toldTwice = statement<Ids, Id>('read/derivation-told-twice', claimIdOnly)

const verdictRow = z.object({ left: claimIdRow, right: claimIdRow, verdict: z.enum(['SAME', 'DIFFERENT']) })
const saidByAnalysts = statement<Ids, EventVerdict>('read/analyst-judgements-on-events', verdictRow)

interface ExactRow {
  readonly slots: readonly { readonly slot: string; readonly until: IsoDay }[]
  readonly day: IsoDay
  readonly location: string | null
}
interface VagueRow {
  readonly slots: readonly string[]
  readonly from: IsoDay
  readonly to: IsoDay
  readonly location: string | null
}
const vagueNearExact = statement<{ rows: readonly ExactRow[] }, Id>(
  'read/derivation-vague-near-exact',
  claimIdOnly,
)
const exactNearVague = statement<{ rows: readonly VagueRow[] }, z.infer<typeof keyRow>>(
  'read/derivation-exact-near-vague',
  keyRow,
)

/** Ids of the claims under keys. */
export const claimsByKey = async (runner: Runner, keys: Iterable<string>): Promise<ClaimId[]> => {
  const wanted = [...new Set(keys)].sort()
  return wanted.length === 0 ? [] : (await runner.run(byKey, { keys: wanted })).map(({ id }) => id)
}

export interface EventNeighbourhood {
  /** Every claim that has a say in the events of the settled ones. */
  readonly claims: readonly ClaimId[]
  /** Claims whose events come out whole when events are derived from `claims`; the events of the others may lack reports. */
  readonly settled: ReadonlySet<ClaimId>
  /** What analysts say of pairs of the claims. */
  readonly said: readonly EventVerdict[]
}

const isExact = (placement: StoredPlacement): boolean => placement.exactDay !== null

/** All reports that decide which events the touched ones are of; what an analyst named beside one of them is touched with it. */
export async function loadEventNeighbourhood(
  runner: Runner,
  touched: readonly StoredPlacement[],
): Promise<EventNeighbourhood> {
  let all = touched
  for (;;) {
    const { claims, settled } = await loadNear(runner, all)
    const said = claims.length === 0 ? [] : await runner.run(saidByAnalysts, { ids: claims })
    const known = new Set(all.map(({ id }) => id))
    const partners = said
      .flatMap(({ left, right }) => (settled.has(left) || settled.has(right) ? [left, right] : []))
      .filter(id => !settled.has(id) && !known.has(id))
    const more = await loadPlacements(runner, [...new Set(partners)].sort())
    if (more.length === 0) return { claims, settled, said }
    all = [...all, ...more]
  }
}

/**
 * A vague report joins an exact one only where it is the one candidate: so a touched exact report (T) touches the vague ones near it, these
 * their other candidates (C), whose vague reports have candidates in turn.
 */
async function loadNear(
  runner: Runner,
  touched: readonly StoredPlacement[],
): Promise<Omit<EventNeighbourhood, 'said'>> {
  const exactT = await placementsByKey(runner, keysOf(touched))
  const nearT = await vagueNear(runner, [...exactT, ...touched.filter(isExact)])
  const touchedVague = touched.filter(placement => placement.vagueTo !== null).map(({ id }) => id)
  const vagueT = await withCompanions(runner, [...nearT, ...touchedVague])
  const exactC = await placementsByKey(runner, await exactNear(runner, vagueT))
  const vagueC = await withCompanions(runner, await vagueNear(runner, exactC))
  const exactCC = await claimsByKey(runner, await exactNear(runner, vagueC))
  const settled = [...exactT, ...exactC].map(({ id }) => id).concat(vagueT)
  return { claims: [...new Set([...settled, ...vagueC, ...exactCC])].sort(), settled: new Set(settled) }
}

const keysOf = (placements: readonly StoredPlacement[]): string[] =>
  placements.flatMap(({ relationKey, exactDay }) =>
    relationKey !== null && exactDay !== null ? [relationKey] : [],
  )

const placementsByKey = async (runner: Runner, keys: readonly string[]): Promise<StoredPlacement[]> =>
  loadPlacements(runner, await claimsByKey(runner, keys))

async function vagueNear(runner: Runner, exact: readonly StoredPlacement[]): Promise<ClaimId[]> {
  const rows = exact.flatMap(
    ({ eventFamily: family, exactDay: day, locationId: location, unitIds: units }) =>
      family === null || day === null
        ? []
        : [{ day, location, slots: units.flatMap(unit => vagueSlots(family, unit, day)) }],
  )
  return rows.length === 0 ? [] : (await runner.run(vagueNearExact, { rows })).map(({ id }) => id)
}

async function exactNear(runner: Runner, vague: readonly ClaimId[]): Promise<string[]> {
  const placements = await loadPlacements(runner, vague)
  const rows = placements.flatMap(
    ({ eventFamily: family, vagueFrom: from, vagueTo: to, locationId: location, unitIds: units }) =>
      family === null || from === null || to === null
        ? []
        : [{ from, to, location, slots: units.map(unit => exactSlot(family, unit)) }],
  )
  return rows.length === 0 ? [] : (await runner.run(exactNearVague, { rows })).map(({ key }) => key)
}

/** Vague reports with those that tell the same in the same document or the same words, and what these bring in turn. */
async function withCompanions(runner: Runner, ids: readonly ClaimId[]): Promise<ClaimId[]> {
  const known = new Set<ClaimId>()
  let wanted = [...new Set(ids)]
  while (wanted.length > 0) {
    for (const id of wanted) known.add(id)
    const found = await runner.run(toldTwice, { ids: wanted.sort() })
    wanted = found.map(({ id }) => id).filter(id => !known.has(id))
  }
  return [...known].sort()
}
