import type { Predicate } from '../domain/claim.js'
import type { SourceDocumentId } from '../domain/identifiers.js'
import type { TokenUsage } from '../domain/reading.js'
import type { Rejection } from '../domain/rejection.js'
import type { RelationChange } from '../graph/derivation/replace-relations.js'

/**
 * ADDED: new. UNCHANGED: known, as it was. CORRECTED: known text with other title, publisher or day. REREAD: a newer extractor, or one that
 * was asked to, read it again and found other claims. WITHDRAWN: left alone until it is reinstated.
 */
export const INGEST_OUTCOMES = ['ADDED', 'UNCHANGED', 'CORRECTED', 'REREAD', 'WITHDRAWN'] as const
export type IngestOutcome = (typeof INGEST_OUTCOMES)[number]

export interface IngestCounts {
  readonly passages: number
  readonly mentions: number
  readonly claims: Readonly<Record<Predicate, number>>
  /** Claims that no earlier reading of it had found. */
  readonly newClaims: number
  /** Claims that the last reading of it did not find, and one before it did: they count again, under the same ids. */
  readonly foundAgain: number
  /** Claims of an earlier reading that this one no longer finds: they are kept and do not count. */
  readonly superseded: number
  readonly newActors: number
  /** Actors that were in the graph: this document's mentions joined them. */
  readonly knownActors: number
  readonly newLocations: number
  readonly knownLocations: number
}

/** What ingesting one document did. */
export interface IngestReport {
  readonly document: { readonly id: SourceDocumentId; readonly title: string | null }
  readonly outcome: IngestOutcome
  readonly counts: IngestCounts
  /** Derived relations and events that changed. */
  readonly relations: readonly RelationChange[]
  readonly rejections: readonly Rejection[]
  /** What the language model used, where one read the document. */
  readonly tokens: TokenUsage | null
  readonly milliseconds: number
}

export const nothingCounted: IngestCounts = {
  passages: 0,
  mentions: 0,
  claims: { BACKING: 0, CONTROL: 0, EVENT: 0, AFFILIATION: 0 },
  newClaims: 0,
  foundAgain: 0,
  superseded: 0,
  newActors: 0,
  knownActors: 0,
  newLocations: 0,
  knownLocations: 0,
}
