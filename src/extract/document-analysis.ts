import type { DocumentEntity, Mention } from '../domain/mention.js'
import type { Passage, SourceDocument } from '../domain/source-document.js'
import type { Sentence } from './syntax/sentence.js'

/** A mention placed in its sentence's tokens. */
export interface SentenceMention {
  readonly mention: Mention
  readonly entity: DocumentEntity
  /** First token, last token (inclusive) and syntactic head of the span. */
  readonly first: number
  readonly last: number
  readonly head: number
}

/** One sentence with its parse, its passage and the mentions in it, left to right; spans do not overlap save possessors in a longer span. */
export interface AnalysedSentence {
  readonly sentence: Sentence
  readonly passage: Passage
  readonly mentions: readonly SentenceMention[]
  /** The innermost mention whose span covers the token, or null. */
  mentionAt(token: number): SentenceMention | null
  /** The mention whose syntactic head is the token, or null: what a rule asks of a verb's subject or object. */
  mentionHeadedBy(token: number): SentenceMention | null
}

/** A document after sentences, mentions and coreference: what the claim rules read. */
export interface DocumentAnalysis {
  readonly document: SourceDocument
  readonly entities: readonly DocumentEntity[]
  readonly sentences: readonly AnalysedSentence[]
  entity(key: string): DocumentEntity
}
