import { z } from 'zod'
import type { ActorTies } from '../../domain/derive/actor-ties.js'
import type { ResolvedClaim } from '../../domain/derive/resolved-claim.js'
import type { ActorId } from '../../domain/identifiers.js'
import { type Runner, statement } from '../query.js'
import { actorIdRow } from '../row-types.js'

const row = z.object({ id: actorIdRow, endId: actorIdRow, unitId: actorIdRow, sideId: actorIdRow })
const storedTies = statement<{ ids: readonly string[] }, z.infer<typeof row>>(
  'read/derivation-stored-ties',
  row,
)

/** Every actor that a claim names, its claimant too. */
export function actorsOf(claim: ResolvedClaim): ActorId[] {
  const claimant = claim.claimedBy === null ? [] : [claim.claimedBy]
  switch (claim.predicate) {
    case 'BACKING':
      return [claim.backer, claim.recipient, ...claimant]
    case 'CONTROL':
      return [claim.actor, ...(claim.from === null ? [] : [claim.from]), ...claimant]
    case 'EVENT':
      return [...claim.actors, ...claim.targets, ...claimant]
    case 'AFFILIATION':
      return [claim.member, claim.group, ...claimant]
  }
}

/** The ties of the actors that claims name, as the graph has them. */
export async function loadActorTies(runner: Runner, claims: readonly ResolvedClaim[]): Promise<ActorTies> {
  const ids = [...new Set(claims.flatMap(actorsOf))].sort()
  const rows = ids.length === 0 ? [] : await runner.run(storedTies, { ids })
  const stored = new Map(rows.map(row => [row.id, row]))
  return {
    endOf: id => stored.get(id)?.endId ?? id,
    unitOf: id => stored.get(id)?.unitId ?? id,
    sideOf: id => stored.get(id)?.sideId ?? id,
  }
}
