import type { AffiliationRow, BackingRow, ControlRow, EventRow } from '../graph/reads/relation-rows.js'
import type {
  ActorRow,
  ClaimReviewRow,
  ClaimRow,
  JudgementRow,
  LocationRow,
  MentionRow,
  PassageRow,
  SourceDocumentRow,
} from '../graph/reads/rows.js'

type Typed<Name extends string, Row> = Row & { readonly __typename: Name }

/** A row that says of which type it is, for fields that can give several. */
export type SearchResultRow =
  | Typed<'Actor', ActorRow>
  | Typed<'Location', LocationRow>
  | Typed<'Event', EventRow>
  | Typed<'SourceDocument', SourceDocumentRow>

export type IdentitySubjectRow = Typed<'Actor', ActorRow> | Typed<'Event', EventRow>

/** Whatever is derived from claims. */
export type RelationRow =
  | Typed<'Backing', BackingRow>
  | Typed<'Control', ControlRow>
  | Typed<'Affiliation', AffiliationRow>
  | Typed<'Event', EventRow>

export type ClaimTypeName = 'BackingClaim' | 'ControlClaim' | 'EventClaim' | 'AffiliationClaim'

export type NodeRow =
  | SearchResultRow
  | Typed<'Passage', PassageRow>
  | Typed<'Mention', MentionRow>
  | Typed<ClaimTypeName, ClaimRow>
  | Typed<'Backing', BackingRow>
  | Typed<'Control', ControlRow>
  | Typed<'Affiliation', AffiliationRow>
  | Typed<'Judgement', JudgementRow>
  | Typed<'ClaimReview', ClaimReviewRow>

export function typed<Name extends string, Row extends object>(name: Name, row: Row): Typed<Name, Row>
export function typed<Name extends string, Row extends object>(
  name: Name,
  row: Row | null,
): Typed<Name, Row> | null
export function typed<Name extends string, Row extends object>(
  name: Name,
  row: Row | null,
): Typed<Name, Row> | null {
  return row && { ...row, __typename: name }
}

const CLAIM_TYPES: Readonly<Record<ClaimRow['predicate'], ClaimTypeName>> = {
  BACKING: 'BackingClaim',
  CONTROL: 'ControlClaim',
  EVENT: 'EventClaim',
  AFFILIATION: 'AffiliationClaim',
}

/** The type of the API for a claim. */
export const claimType = (claim: Pick<ClaimRow, 'predicate'>): ClaimTypeName => CLAIM_TYPES[claim.predicate]
