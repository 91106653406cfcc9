import { formatTokens } from '../print/format-tokens.js'
import { printable } from '../print/printable.js'
import type { ClaimCounts, DocumentReport, IngestTally } from './ingest-tally.js'

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** "24 claims (4 backing, 4 control, 10 event, 6 affiliation)" */
function formatClaims(claims: ClaimCounts): string {
  const parts = Object.entries(claims).filter(([, count]) => count > 0)
  const total = parts.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return 'no claims'
  return `${counted(total, 'claim')} (${parts.map(([predicate, count]) => `${count} ${predicate.toLowerCase()}`).join(', ')})`
}

/** One line on one document, with the id by which it can be withdrawn. */
export function formatDocument(report: DocumentReport, name: string): string {
  const read = report.outcome === 'UNCHANGED' || report.outcome === 'WITHDRAWN'
  const again = report.outcome === 'REREAD' ? `, ${formatReread(report.counts)}` : ''
  const claims = read
    ? ''
    : `  ${formatClaims(report.counts.claims)}${again}, ${(report.milliseconds / 1000).toFixed(1)} s`
  return `${report.outcome.toLowerCase().padEnd(9)}  ${printable(name)}  ${report.document.id}${claims}`
}

/** "2 new, 1 found again, 3 superseded": what reading it again changed. */
const formatReread = ({ newClaims, foundAgain, superseded }: DocumentReport['counts']): string =>
  `${newClaims} new, ${foundAgain} found again, ${superseded} superseded`

const listed = (counts: Readonly<Partial<Record<string, number>>>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what.toLowerCase()}`)
    .join(', ')

/** The last lines of a run. */
export function formatTally(tally: IngestTally): string {
  const outcomes = tally.documents === 0 ? '' : `: ${listed(tally.outcomes)}`
  const lines = [
    `${counted(tally.documents, 'document')}${outcomes}${tally.rejected > 0 ? `; ${tally.rejected} rejected` : ''}`,
  ]
  const relations = listed(tally.relations)
  if (Object.values(tally.claims).some(count => count > 0)) {
    const aside =
      tally.claimsSetAside > 0 ? `, ${tally.claimsSetAside} of them set aside (--json says why)` : ''
    lines.push(`${formatClaims(tally.claims)}${aside}`)
  }
  if (relations !== '')
    lines.push(
      `relations and events: ${relations}; new: ${counted(tally.newActors, 'actor')}, ${counted(tally.newLocations, 'location')}`,
    )
  if (tally.factsRefused > 0)
    lines.push(`${counted(tally.factsRefused, 'fact')} of the language model refused (--json says why)`)
  if (tally.tokens) lines.push(formatTokens(tally.tokens))
  return lines.join('\n')
}
