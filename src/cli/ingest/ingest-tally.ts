import type { Predicate } from '../../domain/claim.js'
import type { TokenUsage } from '../../domain/reading.js'
import type { RelationChange } from '../../graph/derivation/replace-relations.js'
import type { IngestOutcome, IngestReport } from '../../ingest/ingest-report.js'

/** READ: read in a dry run, and not stored. */
export type DocumentOutcome = IngestOutcome | 'READ'

/** What the command tells of one document. */
export type DocumentReport = Omit<IngestReport, 'outcome'> & { readonly outcome: DocumentOutcome }

export type ClaimCounts = Readonly<Record<Predicate, number>>

/** Sums of a whole run; only numbers are kept, however many documents there are. */
export class IngestTally {
  documents = 0
  rejected = 0
  /** Claims whose actor or location is of the wrong sort: stored, and left out of derivation. */
  claimsSetAside = 0
  /** Facts of a language model that were not accepted: their words do not stand in the document, or they cannot be used. */
  factsRefused = 0
  /** What the language model used, where one read; null where none did. */
  tokens: TokenUsage | null = null
  newActors = 0
  newLocations = 0
  readonly outcomes: Partial<Record<DocumentOutcome, number>> = {}
  readonly claims: Record<Predicate, number> = { BACKING: 0, CONTROL: 0, EVENT: 0, AFFILIATION: 0 }
  readonly relations: Partial<Record<RelationChange['change'], number>> = {}

  add(report: DocumentReport): void {
    this.documents++
    this.outcomes[report.outcome] = (this.outcomes[report.outcome] ?? 0) + 1
    this.newActors += report.counts.newActors
    this.newLocations += report.counts.newLocations
    if (report.tokens)
      this.tokens = {
        prompt: (this.tokens?.prompt ?? 0) + report.tokens.prompt,
        completion: (this.tokens?.completion ?? 0) + report.tokens.completion,
      }
    if (report.outcome !== 'WITHDRAWN') {
      const refused = report.rejections.filter(({ stage }) => stage === 'EXTRACT').length
      this.factsRefused += refused
      this.claimsSetAside += report.rejections.length - refused
    }
    for (const predicate of ['BACKING', 'CONTROL', 'EVENT', 'AFFILIATION'] as const)
      this.claims[predicate] += report.counts.claims[predicate]
    for (const { change } of report.relations) this.relations[change] = (this.relations[change] ?? 0) + 1
  }

  toJSON(): object {
    const { documents, rejected, outcomes, claims, claimsSetAside } = this
    const { factsRefused, relations, newActors, newLocations, tokens } = this
    const cost = tokens === null ? {} : { tokens }
    return {
      documents,
      rejected,
      outcomes,
      claims,
      claimsSetAside,
      factsRefused,
      relations,
      newActors,
      newLocations,
      ...cost,
    }
  }
}
