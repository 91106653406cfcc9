import type { BackingKind } from '../../domain/claim.js'
import type { ActorTies } from '../../domain/derive/actor-ties.js'
import { deriveBackings } from '../../domain/derive/derive-backings.js'
import { groupBy } from '../../domain/derive/group-by.js'
import type { ResolvedBackingClaim, ResolvedClaim } from '../../domain/derive/resolved-claim.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { type Runner, statement } from '../query.js'
import { parseRelationKey, placementOf, type StoredPlacement } from './placement.js'

/**
 * Of one stretch of backing, as known on a day, what a page of backings is sorted, cut and filtered by. None of it depends on who was on
 * whose side then: so a later report of a side leaves it as it is.
 */
export interface KnownStretch {
  readonly id: string
  readonly from: IsoDay
  readonly to: IsoDay | null
  readonly documents: number
  readonly last: IsoDay | null
  readonly kinds: readonly BackingKind[]
}

interface VersionsRow {
  readonly key: string
  readonly backer: string
  readonly recipient: string
  readonly from: IsoDay
  readonly undated: number
  readonly versions: readonly {
    readonly id: string
    readonly name: string
    readonly knownFrom: IsoDay
    readonly stretches: string
  }[]
}
const replaceVersions = statement<{ rows: readonly VersionsRow[] }>('write/replace-backing-versions')

export const ALWAYS = '0001-01-01' as IsoDay
const NEVER = '9999-12-31' as IsoDay

/** Keys of backings with the first day from which on what was known of them may differ: the earliest publication among the placed claims. */
export function backingsToVersion(placed: readonly StoredPlacement[]): Map<string, IsoDay> {
  const days = new Map<string, IsoDay>()
  for (const { relationKey, publishedOn } of placed) {
    if (relationKey === null || parseRelationKey(relationKey).predicate !== 'BACKING') continue
    const day = publishedOn ?? NEVER
    const known = days.get(relationKey)
    if (known === undefined || day < known) days.set(relationKey, day)
  }
  return days
}

/** Stores how the backings under keys stood on every day on which a claim of them was published, from a day of each key on. */
export async function replaceBackingVersions(
  runner: Runner,
  from: ReadonlyMap<string, IsoDay>,
  claims: readonly ResolvedClaim[],
  ties: ActorTies,
): Promise<void> {
  if (from.size === 0) return
  const backings = claims.filter(claim => claim.predicate === 'BACKING')
  const byKey = groupBy(backings, claim => placementOf(claim, ties).relationKey ?? '')
  const rows = [...from].flatMap(([key, day]) => versionsRow(key, day, byKey.get(key) ?? [], ties))
  await runner.run(replaceVersions, { rows })
}

/** What is stored of the versions of one key. */
export function versionsRow(
  key: string,
  from: IsoDay,
  claims: readonly ResolvedBackingClaim[],
  ties: ActorTies,
): VersionsRow[] {
  const parsed = parseRelationKey(key)
  if (parsed.predicate !== 'BACKING') return []
  const dated = claims
    .flatMap(claim => {
      const { publishedOn } = claim.testimony
      return publishedOn === null ? [] : [{ claim, day: publishedOn }]
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const days = [...new Set(dated.map(({ day }) => day))].filter(day => day >= from)
  const known = (day: IsoDay): ResolvedBackingClaim[] =>
    dated.filter(item => item.day <= day).map(({ claim }) => claim)
  return [
    {
      key,
      backer: parsed.from,
      recipient: parsed.to,
      from,
      undated: claims.length - dated.length,
      versions: days.map(day => ({
        id: `${key}|${day}`,
        name: `as known from ${day}`,
        knownFrom: day,
        stretches: JSON.stringify(stretchesOf(known(day), ties)),
      })),
    },
  ]
}

const stretchesOf = (claims: readonly ResolvedBackingClaim[], ties: ActorTies): KnownStretch[] =>
  deriveBackings(claims, ties).map(({ id, validFrom, validTo, documentCount, lastReportedOn, kinds }) => ({
    id,
    from: validFrom.latest,
    to: validTo?.latest ?? null,
    documents: documentCount,
    last: lastReportedOn,
    kinds,
  }))
