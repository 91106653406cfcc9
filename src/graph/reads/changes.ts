import { z } from 'zod'
import { deriveBackings } from '../../domain/derive/derive-backings.js'
import { deriveControls } from '../../domain/derive/derive-controls.js'
import { groupBy } from '../../domain/derive/group-by.js'
import type { ResolvedClaim } from '../../domain/derive/resolved-claim.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { handoverRow, keysOnHandovers } from '../derivation/handovers.js'
import { loadTiesKnownAt } from '../derivation/known-ties.js'
import { actorsOf } from '../derivation/stored-ties.js'
import { type Runner, statement } from '../query.js'
import { loadBackingClaims, loadClaimsByKey, partByDay } from './known-at.js'
import type { BackingRow, ControlRow } from './relation-rows.js'

const publishedRow = z.object({ keys: z.array(z.string()), handovers: z.array(handoverRow) })
const publishedBetween = statement<{ from: IsoDay; to: IsoDay }, z.infer<typeof publishedRow>>(
  'read/keys-published-between',
  publishedRow,
)
export type ChangeKind = 'LEARNED' | 'ENDED' | 'DISPUTED' | 'SETTLED' | 'REVISED' | 'DROPPED'
type Row = BackingRow | ControlRow

/** What came to be known of one backing or one stretch of control. `before` is as it was known on the earlier day. */
export interface KnowledgeChange {
  readonly kind: ChangeKind
  readonly relation: Row
  readonly before: Row | null
}

/** Keys of all that documents speak of which were published after a day and up to another. */
export async function keysPublishedBetween(
  runner: Runner,
  days: { readonly from: IsoDay; readonly to: IsoDay },
): Promise<string[]> {
  const [published] = await runner.run(publishedBetween, days)
  const resting = await keysOnHandovers(runner, published?.handovers ?? [])
  return [...new Set([...(published?.keys ?? []), ...resting])].sort()
}

/** What was learned, ended or came into dispute between two days of knowledge, of the relations under these keys. */
export async function knowledgeChanges(
  runner: Runner,
  keys: readonly string[],
  { from, to }: { readonly from: IsoDay; readonly to: IsoDay },
): Promise<KnowledgeChange[]> {
  const ofPredicate = (predicate: string): string[] => keys.filter(key => key.startsWith(`${predicate}|`))
  const claims = [
    ...(await loadBackingClaims(runner, { keys: ofPredicate('BACKING'), recipient: null, backer: null }, to)),
    ...(await loadClaimsByKey(runner, ofPredicate('CONTROL'))),
  ]
  const then = await derivedAt(runner, claims, from)
  const now = await derivedAt(runner, claims, to)
  return compare(then, now)
}

async function derivedAt(runner: Runner, all: readonly ResolvedClaim[], knownAt: IsoDay): Promise<Row[]> {
  const { claims } = partByDay(all, knownAt)
  const ties = await loadTiesKnownAt(runner, claims.flatMap(actorsOf), knownAt)
  return [...deriveBackings(claims, ties), ...deriveControls(claims, ties)].map(row => ({ ...row, knownAt }))
}

/** Of one pair, or of one actor at one place: a stretch that late reports moved, or call another state, is told by this. */
const threadOf = (row: Row): string =>
  'backer' in row ? `${row.backer}|${row.recipient}` : `${row.location}|${row.actor}`

function compare(then: readonly Row[], now: readonly Row[]): KnowledgeChange[] {
  const known = new Map(then.map(row => [row.id, row]))
  const still = new Set(now.map(({ id }) => id))
  const changed = now.flatMap(relation => {
    const before = known.get(relation.id)
    const kind = before === undefined ? null : changeOf(before, relation)
    return before === undefined || kind === null ? [] : [{ kind, relation, before }]
  })
  const gone = groupBy(
    then.filter(({ id }) => !still.has(id)),
    threadOf,
  )
  const moved = now
    .filter(({ id }) => !known.has(id))
    .map((relation): KnowledgeChange => {
      const before = gone.get(threadOf(relation))?.shift() ?? null
      return {
        kind: before === null ? 'LEARNED' : (changeOf(before, relation) ?? 'REVISED'),
        relation,
        before,
      }
    })
  const dropped = [...gone.values()]
    .flat()
    .map((before): KnowledgeChange => ({ kind: 'DROPPED', relation: before, before }))
  return [...changed, ...moved, ...dropped]
}

function changeOf(before: Row, relation: Row): ChangeKind | null {
  if (before.validTo === null && relation.validTo !== null) return 'ENDED'
  if (before.standing !== 'DISPUTED' && relation.standing === 'DISPUTED') return 'DISPUTED'
  if (before.standing === 'DISPUTED' && relation.standing !== 'DISPUTED') return 'SETTLED'
  return before.validTo?.latest === relation.validTo?.latest ? null : 'REVISED'
}
