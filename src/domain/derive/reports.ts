import type { ClaimId } from '../identifiers.js'
import type { IsoDay } from '../partial-date.js'
import type { ResolvedClaim } from './resolved-claim.js'

export interface ReportSummary {
  readonly firstReportedOn: IsoDay | null
  readonly lastReportedOn: IsoDay | null
  readonly documentCount: number
  readonly claims: readonly ClaimId[]
}

/** First and last report, number of documents and the sorted ids of claims. Unknown publication days do not count as reports. */
export function summariseReports(claims: readonly ResolvedClaim[]): ReportSummary {
  const days = claims.flatMap(claim => claim.testimony.publishedOn ?? []).sort()
  return {
    firstReportedOn: days[0] ?? null,
    lastReportedOn: days.at(-1) ?? null,
    documentCount: new Set(claims.map(claim => claim.testimony.documentId)).size,
    claims: [...new Set(claims.map(claim => claim.id))].sort(),
  }
}
