import type { PassageId, SourceDocumentId } from './identifiers.js'
import type { IsoDay } from './partial-date.js'

/** One published report. `text` is what offsets count in: for an article with a title, the title, a blank line and its text. */
export interface SourceDocument {
  readonly id: SourceDocumentId
  readonly title: string | null
  readonly publisher: string | null
  /** Day of publication; null where unknown: such a document is left out of `knownAt` answers. */
  readonly publishedOn: IsoDay | null
  readonly url: string | null
  readonly language: string
  readonly text: string
}

/** A sentence of a source document. Offsets are UTF-16 code units into the document's text, end exclusive. */
export interface Passage {
  readonly id: PassageId
  readonly documentId: SourceDocumentId
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
}
