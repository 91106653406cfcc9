import type { Page } from '../graph/reads/page.js'
import type { AffiliationRow, BackingRow, ControlRow, EventRow } from '../graph/reads/relation-rows.js'
import type { ActorRow, ClaimRow, JudgementRow, LocationRow, SourceDocumentRow } from '../graph/reads/rows.js'
import { type CursorOrder, encodeCursor } from './cursor.js'
import type { SearchResultRow } from './node-row.js'

/** Cursors are made when they are asked for, which is seldom: a page has one for each of its items. */
export interface EdgeSource<Row> {
  readonly cursor: () => string
  readonly node: Row
}

/** What a connection's fields are read from. */
export interface PageSource<Row> {
  readonly edges: readonly EdgeSource<Row>[]
  readonly nodes: readonly Row[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: () => string | null
    readonly endCursor: () => string | null
  }
  readonly totalCount: number | null
}

export type ActorPage = PageSource<ActorRow>
export type LocationPage = PageSource<LocationRow>
export type SourceDocumentPage = PageSource<SourceDocumentRow>
export type ClaimPage = PageSource<ClaimRow>
export type JudgementPage = PageSource<JudgementRow>
export type EventPage = PageSource<EventRow>
export type AffiliationPage = PageSource<AffiliationRow>

export interface SearchEdgeSource extends EdgeSource<SearchResultRow> {
  readonly score: number
}
export interface SearchPage extends PageSource<SearchResultRow> {
  readonly edges: readonly SearchEdgeSource[]
}

export type WarningSource = {
  readonly code: 'UNDATED_DOCUMENTS_LEFT_OUT' | 'ANSWER_OF_WIDER_LOCATION'
  readonly message: string
}

/** A page that answers one of the questions: with its clocks, and what the reader should know. */
export interface AnswerSource<Row> extends PageSource<Row> {
  readonly asOf: string
  readonly knownAt: string | null
  readonly note: string | null
  readonly warnings: readonly WarningSource[]
}
export type BackingAnswer = AnswerSource<BackingRow>
export interface ControlEdgeSource extends EdgeSource<ControlRow> {
  readonly ofWiderLocation: boolean
}
export interface ControlAnswer extends AnswerSource<ControlRow> {
  readonly edges: readonly ControlEdgeSource[]
}

/** The page as a connection shows it. */
export function toPageSource<Row>(page: Page<Row>, order: CursorOrder): PageSource<Row> {
  const edges = page.items.map(({ item, position }) => ({
    cursor: () => encodeCursor(order, position),
    node: item,
  }))
  return {
    edges,
    nodes: edges.map(edge => edge.node),
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: page.hasPrevious,
      startCursor: () => edges[0]?.cursor() ?? null,
      endCursor: () => edges.at(-1)?.cursor() ?? null,
    },
    totalCount: page.total,
  }
}
