import { z } from 'zod'
import type { ActorId } from '../../domain/identifiers.js'
import type { ActorProfile } from '../../resolve/actor-profile.js'
import {
  type AnalystVerdict,
  type IdentifiableActor,
  identifyActors,
  PAIR_RULE,
  type PairVerdict,
} from '../../resolve/identify-actors.js'
import type { GraphLocks } from '../derivation/graph-locks.js'
import { type Runner, statement } from '../query.js'
import { actorIdRow, idRow } from '../row-types.js'
import { excerpt } from '../rows/excerpt.js'

type Ids = { readonly ids: readonly string[] }

/** A profile is written and read by us alone: only its being JSON is checked. */
const profileRow = z
  .string()
  .nullable()
  .transform(json => (json === null ? null : (JSON.parse(json) as ActorProfile)))
const storedRow = z.object({
  id: actorIdRow,
  curated: z.boolean(),
  profile: profileRow,
  isNamed: z.boolean(),
  mergedInto: actorIdRow.nullable(),
})
type StoredActor = z.output<typeof storedRow>
const saidRow = z.object({ left: actorIdRow, right: actorIdRow, verdict: z.enum(['SAME', 'DIFFERENT']) })

const lockNameKeys = statement<{ actors: readonly string[] }, { id: string }>('write/lock-name-keys', idRow)
const identifiable = statement<Ids, StoredActor>('read/identifiable-actors', storedRow)
const saidByAnalysts = statement<Ids, AnalystVerdict>('read/analyst-judgements-on-actors', saidRow)
const mergeJudgements = statement<{
  ids: readonly string[]
  recordedAt: string
  rows: readonly ReturnType<typeof judgementRow>[]
}>('write/merge-actor-judgements')
const mergeActors = statement<{ rows: readonly { id: ActorId; canonical: ActorId }[] }>('write/merge-actors')

const judgementRow = ({ left, right, ...properties }: PairVerdict) => ({
  left,
  right,
  properties: {
    ...properties,
    name: excerpt(`${left} and ${right}: ${properties.verdict.toLowerCase()}`, 100),
    sort: 'ACTOR',
    leftId: left,
    rightId: right,
    by: PAIR_RULE,
  },
})

/** Actors with all that they may be one with, directly or through others. Their names are locked. */
async function loadIdentifiable(runner: Runner, ids: readonly ActorId[]): Promise<StoredActor[]> {
  const known = new Map<ActorId, StoredActor>()
  let wanted = [...new Set(ids)].sort()
  while (wanted.length > 0) {
    await runner.run(lockNameKeys, { actors: wanted })
    const found = await runner.run(identifiable, { ids: wanted })
    const seen = new Set(wanted)
    wanted = found.map(({ id }) => id).filter(id => !known.has(id) && !seen.has(id))
    for (const actor of found) known.set(actor.id, actor)
  }
  return [...known.values()]
}

export interface SettledActors {
  /** Actors for whom another one stands now than before: what names them is to be derived again. */
  readonly moved: readonly ActorId[]
  /** Actors whose names and ties may have changed: the given ones, the moved ones, and who stood or stands for any of them. */
  readonly affected: readonly ActorId[]
}

/** Judges again which actors are one, among these and all that may be one with them, and stores it. */
export async function settleActors(
  runner: Runner,
  ids: readonly ActorId[],
  locks: GraphLocks,
): Promise<SettledActors> {
  const stored = await loadIdentifiable(runner, ids)
  const all = stored.map(({ id }) => id).sort()
  const said = all.length < 2 ? [] : await runner.run(saidByAnalysts, { ids: all })
  const compared = stored.filter(({ profile }) => profile !== null)
  if (compared.length < 2 && said.length === 0 && stored.every(({ mergedInto }) => mergedInto === null))
    return { moved: [], affected: ids }
  const { canonicalOf, judgements } = identifyActors(stored.map(toIdentifiable), said)
  const standsFor = (id: ActorId): ActorId => canonicalOf.get(id) ?? id
  const changed = stored.filter(({ id, mergedInto }) => standsFor(id) !== (mergedInto ?? id))
  const moved = changed.map(({ id }) => id).sort()
  const former = changed.map(({ id, mergedInto }) => mergedInto ?? id)
  const affected = [...new Set([...ids, ...moved, ...[...ids, ...moved].map(standsFor), ...former])].sort()
  await locks.take(affected, [])
  const recordedAt = new Date().toISOString()
  // Where every profile is still told and no two share a name, there is nothing to write and nothing to supersede.
  if (judgements.length > 0 || compared.some(({ isNamed }) => !isNamed))
    await runner.run(mergeJudgements, { ids: all, recordedAt, rows: judgements.map(judgementRow) })
  if (moved.length > 0)
    await runner.run(mergeActors, { rows: moved.map(id => ({ id, canonical: standsFor(id) })) })
  return { moved, affected }
}

const toIdentifiable = ({ id, curated, profile, isNamed }: StoredActor): IdentifiableActor => ({
  id,
  curated,
  profile,
  isNamed,
})
