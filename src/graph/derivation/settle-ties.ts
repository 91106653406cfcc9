import { z } from 'zod'
import { ACTOR_KINDS } from '../../domain/actor.js'
import { type ActorTies, createActorTies } from '../../domain/derive/actor-ties.js'
import type { ResolvedAffiliationClaim } from '../../domain/derive/resolved-claim.js'
import type { ActorId } from '../../domain/identifiers.js'
import { type Runner, statement } from '../query.js'
import { actorIdRow, claimIdRow } from '../row-types.js'
import type { GraphLocks } from './graph-locks.js'
import { loadResolvedClaims } from './resolved-claims.js'

const tieRow = z.object({
  id: actorIdRow,
  kind: z.enum(ACTOR_KINDS),
  curated: z.boolean(),
  scope: z.enum(['NAMED', 'GENERIC']),
  partOf: actorIdRow.nullable(),
  namedFor: actorIdRow.nullable(),
  affiliatedWith: z.array(actorIdRow),
  mergedInto: actorIdRow.nullable(),
  parts: z.array(actorIdRow),
  claims: z.array(claimIdRow),
  endId: actorIdRow.nullable(),
  unitId: actorIdRow.nullable(),
  sideId: actorIdRow.nullable(),
})
type TieRow = z.infer<typeof tieRow>
const idOnly = z.object({ id: actorIdRow })

export interface StoredTies {
  readonly id: ActorId
  readonly endId: ActorId
  readonly unitId: ActorId
  readonly sideId: ActorId
}

const derivationTies = statement<{ ids: readonly string[] }, TieRow>('read/derivation-ties', tieRow)
const actorsOfSides = statement<{ sides: readonly string[] }, { id: ActorId }>(
  'read/derivation-actors-of-sides',
  idOnly,
)
const setActorTies = statement<{ rows: readonly StoredTies[] }>('write/set-actor-ties')

/** A placeholder of one document that is part of something ("Turkish troops") has the ties of its whole, one merged into another has that one's; neither adds any. */
const isLeaf = (row: TieRow): boolean =>
  row.mergedInto !== null || (row.scope === 'GENERIC' && (row.partOf !== null || row.namedFor !== null))

interface Neighbourhood {
  readonly rows: ReadonlyMap<ActorId, TieRow>
  readonly affiliations: readonly ResolvedAffiliationClaim[]
}

/** The actors with all that their ties depend on: wholes, named parts, leaders, and whatever these are said to fight for. */
async function loadNeighbourhood(runner: Runner, seeds: readonly ActorId[]): Promise<Neighbourhood> {
  const rows = new Map<ActorId, TieRow>()
  const affiliations: ResolvedAffiliationClaim[] = []
  let wanted = [...new Set(seeds)]
  while (wanted.length > 0) {
    const found = await runner.run(derivationTies, { ids: wanted })
    for (const row of found) rows.set(row.id, row)
    // Claims of the document at hand have not been placed yet, or as they were before.
    const claims = await loadResolvedClaims(
      runner,
      found.filter(row => !isLeaf(row)).flatMap(row => row.claims),
    )
    const said = claims.filter(claim => claim.predicate === 'AFFILIATION')
    affiliations.push(...said)
    const near = found.flatMap(row => [
      row.mergedInto,
      row.partOf,
      row.namedFor,
      ...row.affiliatedWith,
      ...row.parts,
    ])
    const ids = [...near, ...said.map(claim => claim.group)].filter(id => id !== null)
    wanted = [...new Set(ids)].filter(id => !rows.has(id)).sort()
  }
  return { rows, affiliations }
}

/** Ties of the actors of a neighbourhood, leaves included. */
function tiesWithin({ rows, affiliations }: Neighbourhood): ActorTies {
  const ties = createActorTies(
    [...rows.values()].filter(row => !isLeaf(row)),
    affiliations,
  )
  const trunkOf = (id: ActorId, seen: readonly ActorId[] = []): ActorId => {
    const row = rows.get(id)
    const whole =
      row && isLeaf(row) && !seen.includes(id) ? (row.mergedInto ?? row.namedFor ?? row.partOf) : null
    return whole === null ? id : trunkOf(whole, [...seen, id])
  }
  const endTrunkOf = (id: ActorId): ActorId => {
    const row = rows.get(id)
    return row && isLeaf(row) ? (row.mergedInto ?? row.namedFor ?? id) : id
  }
  return {
    endOf: id => ties.endOf(endTrunkOf(id)),
    unitOf: id => ties.unitOf(trunkOf(id)),
    sideOf: id => ties.sideOf(trunkOf(id)),
  }
}

const isMoved = (row: TieRow, now: StoredTies): boolean =>
  row.endId !== now.endId || row.unitId !== now.unitId || row.sideId !== now.sideId

/**
 * Works out and stores the end, unit and side of the actors, and of all whose ties change with theirs. Returns those that had others
 * before: everything that they said, and that was said of them, is to be derived again.
 */
export async function settleTies(
  runner: Runner,
  actors: readonly ActorId[],
  locks: GraphLocks,
): Promise<ActorId[]> {
  let seeds = actors
  for (;;) {
    const neighbourhood = await loadNeighbourhood(runner, seeds)
    const ties = tiesWithin(neighbourhood)
    const rows = [...neighbourhood.rows.values()]
    const now = (row: TieRow): StoredTies => ({
      id: row.id,
      endId: ties.endOf(row.id),
      unitId: ties.unitOf(row.id),
      sideId: ties.sideOf(row.id),
    })
    const moved = rows.filter(row => isMoved(row, now(row)))
    const representatives = moved.map(now).flatMap(row => [row.id, row.endId, row.unitId, row.sideId])
    if (await locks.take(representatives, [])) continue
    const followers = await followersOf(runner, moved, neighbourhood.rows)
    if (followers.length > 0) {
      seeds = [...seeds, ...followers]
      continue
    }
    if (moved.length > 0) await runner.run(setActorTies, { rows: moved.map(now) })
    return moved.filter(row => row.endId !== null).map(row => row.id)
  }
}

/** Actors on the sides that moved actors leave: theirs may follow. */
async function followersOf(
  runner: Runner,
  moved: readonly TieRow[],
  known: ReadonlyMap<ActorId, TieRow>,
): Promise<ActorId[]> {
  const sides = [...new Set(moved.flatMap(row => row.sideId ?? []))].sort()
  if (sides.length === 0) return []
  const rows = await runner.run(actorsOfSides, { sides })
  return rows.map(({ id }) => id).filter(id => !known.has(id))
}
