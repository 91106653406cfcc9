import type { Predicate } from '../domain/claim.js'
import type { NameLookup } from '../domain/name-lookup.js'
import type { Reading, ReadOutcome } from '../domain/reading.js'
import type { Rejection } from '../domain/rejection.js'
import type { SourceDocument } from '../domain/source-document.js'
import type { GraphConnection } from '../graph/connection.js'
import { type DocumentState, findDocumentState } from '../graph/document-state.js'
import { type StoredDocument, storeDocument } from '../graph/store-document.js'
import { resolveEntities } from '../resolve/resolve.js'
import { type IngestOutcome, type IngestReport, nothingCounted } from './ingest-report.js'

/** Reads documents. Its name, with a version, tells whether a stored reading is its own: "rules@1". */
export interface DocumentReader {
  readonly name: string
  read(document: SourceDocument): Reading | Promise<ReadOutcome>
}

export interface IngestTools {
  readonly extractor: DocumentReader
  readonly names: NameLookup
  readonly graph: GraphConnection
  /** Moment of storing; default: now. */
  readonly now?: () => Date
}

export interface IngestOptions {
  /** Read a known document again although nothing about it changed: after the seeds did. */
  readonly reread?: boolean
}

/**
 * Reads a document into the graph: known? -> read -> resolve -> store and derive, in one transaction. Ingesting it twice is ingesting it
 * once. A title, publisher or day that is given for a known text corrects what was known; one that is missing does not erase it.
 */
export async function ingestDocument(
  document: SourceDocument,
  tools: IngestTools,
  options: IngestOptions = {},
): Promise<IngestReport> {
  const started = performance.now()
  const known = await findDocumentState(tools.graph, document.id)
  const merged = known === null ? document : withKnownMetadata(document, known)
  const finish = (report: Omit<IngestReport, 'document' | 'milliseconds'>): IngestReport => ({
    document: { id: merged.id, title: merged.title },
    ...report,
    milliseconds: Math.round(performance.now() - started),
  })
  const settled = known === null ? null : outcomeWithoutReading(merged, known, tools, options)
  if (settled !== null)
    return finish({
      outcome: settled,
      counts: nothingCounted,
      relations: [],
      rejections: settled === 'WITHDRAWN' ? [withdrawn(merged)] : [],
      tokens: null,
    })
  const { reading, rejections: unread, tokens } = await readWith(tools.extractor, merged)
  const { entities, rejections } = resolveEntities(reading, tools.names)
  const recordedAt = (tools.now?.() ?? new Date()).toISOString()
  const stored = await storeDocument(tools.graph, { reading, entities, names: tools.names, recordedAt })
  return finish({
    outcome: outcomeOf(merged, known, stored),
    counts: countsOf(reading, stored),
    relations: stored.relations,
    rejections: [...unread, ...rejections],
    tokens,
  })
}

/** What a reader of either sort makes of a document. */
export async function readWith(reader: DocumentReader, document: SourceDocument): Promise<ReadOutcome> {
  const read = await reader.read(document)
  return 'reading' in read ? read : { reading: read, rejections: [], tokens: null }
}

const withKnownMetadata = (document: SourceDocument, known: DocumentState): SourceDocument => ({
  ...document,
  title: document.title ?? known.title,
  publisher: document.publisher ?? known.publisher,
  publishedOn: document.publishedOn ?? known.publishedOn,
})

const isCorrection = (document: SourceDocument, known: DocumentState): boolean =>
  document.title !== known.title ||
  document.publisher !== known.publisher ||
  document.publishedOn !== known.publishedOn

function outcomeWithoutReading(
  document: SourceDocument,
  known: DocumentState,
  { extractor }: IngestTools,
  { reread = false }: IngestOptions,
): IngestOutcome | null {
  if (known.withdrawnAt !== null) return 'WITHDRAWN'
  const isAsKnown = known.extractor === extractor.name && !isCorrection(document, known)
  return isAsKnown && !reread ? 'UNCHANGED' : null
}

function outcomeOf(
  document: SourceDocument,
  known: DocumentState | null,
  { newClaims, foundAgain, superseded, relations }: StoredDocument,
): IngestOutcome {
  if (known === null) return 'ADDED'
  if (isCorrection(document, known)) return 'CORRECTED'
  return newClaims + foundAgain + superseded + relations.length > 0 ? 'REREAD' : 'UNCHANGED'
}

const withdrawn = (document: SourceDocument): Rejection => ({
  stage: 'STORE',
  code: 'WITHDRAWN',
  reason: 'the document was withdrawn: it stays so until it is reinstated',
  where: document.id,
})

function countsOf(reading: Reading, { relations: _, ...stored }: StoredDocument) {
  const claims: Record<Predicate, number> = { BACKING: 0, CONTROL: 0, EVENT: 0, AFFILIATION: 0 }
  for (const { predicate } of reading.claims) claims[predicate] += 1
  return { passages: reading.passages.length, mentions: reading.mentions.length, claims, ...stored }
}
