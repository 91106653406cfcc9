import type { BackingKind } from '../../domain/claim.js'
import type { ActorTies } from '../../domain/derive/actor-ties.js'
import { deriveBackings } from '../../domain/derive/derive-backings.js'
import { groupBy } from '../../domain/derive/group-by.js'
import type { Backing } from '../../domain/derive/relation.js'
import type { ResolvedBackingClaim, ResolvedClaim } from '../../domain/derive/resolved-claim.js'
import type { ActorId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { type Runner, statement } from '../query.js'
import { slotOf } from './interval-slots.js'
import { parseRelationKey, placementOf, type StoredPlacement } from './placement.js'
import { OPEN_END } from './relation-properties.js'

/**
 * One stretch of backing as it was known from a day until another: what a page of backings is sorted, cut and filtered by. None of it depends on who
 * was on whose side then: so a later report of a side leaves it as it is.
 */
interface Version {
  readonly id: string
  readonly properties: {
    readonly name: string
    readonly backing: string
    readonly documentCount: number
    readonly kinds: readonly BackingKind[]
    /** Under what it is found by a day of knowledge, among those of either end. */
    readonly ofBacker: string | null
    readonly ofRecipient: string | null
  }
  readonly days: Readonly<Record<'knownFrom' | 'knownTo' | 'validFrom' | 'validTo', IsoDay>> & {
    readonly lastReportedOn: IsoDay | null
  }
}

interface VersionsRow {
  readonly key: string
  readonly backer: ActorId
  readonly recipient: ActorId
  readonly from: IsoDay
  readonly undated: number
  readonly versions: readonly Version[]
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

/** What is stored of the versions of one key: from the last that began before a day on, as it is known until the first of that day. */
export function versionsRow(
  key: string,
  day: IsoDay,
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
  const days = [...new Set(dated.map(({ day }) => day))]
  const known = (by: IsoDay): ResolvedBackingClaim[] =>
    dated.filter(item => item.day <= by).map(({ claim }) => claim)
  const first = days.findLastIndex(other => other < day)
  const from = days[first] ?? day
  const versions = days.flatMap((knownFrom, index) =>
    index < first
      ? []
      : deriveBackings(known(knownFrom), ties).map(backing =>
          versionOf(backing, knownFrom, days[index + 1] ?? OPEN_END),
        ),
  )
  return [
    {
      key,
      backer: parsed.from,
      recipient: parsed.to,
      from,
      undated: claims.length - dated.length,
      versions,
    },
  ]
}

const versionOf = (backing: Backing, knownFrom: IsoDay, knownTo: IsoDay): Version => ({
  id: `${backing.id}|${knownFrom}`,
  properties: {
    name: `as known from ${knownFrom}`,
    backing: backing.id,
    documentCount: backing.documentCount,
    kinds: backing.kinds,
    ofBacker: slotOf(backing.backer, knownFrom, knownTo),
    ofRecipient: slotOf(backing.recipient, knownFrom, knownTo),
  },
  days: {
    knownFrom,
    knownTo,
    validFrom: backing.validFrom.latest,
    validTo: backing.validTo?.latest ?? OPEN_END,
    lastReportedOn: backing.lastReportedOn,
  },
})
