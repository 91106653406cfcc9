import type { Claim } from './claim.js'
import type { DocumentEntity, Mention } from './mention.js'
import type { Rejection } from './rejection.js'
import type { Passage, SourceDocument } from './source-document.js'

/** All that extraction read in one document: the same document and rules give the same reading. */
export interface Reading {
  readonly document: SourceDocument
  readonly passages: readonly Passage[]
  readonly entities: readonly DocumentEntity[]
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  /** Name and version of the extractor: "rules@1". */
  readonly extractor: string
}

/** Tokens that a language model says it read and wrote: what a reading by it costs. */
export interface TokenUsage {
  readonly prompt: number
  readonly completion: number
}

/** A reading with what was not accepted of it, and its cost where it has one. */
export interface ReadOutcome {
  readonly reading: Reading
  readonly rejections: readonly Rejection[]
  readonly tokens: TokenUsage | null
}
