import type { Claim } from './claim.js'
import type { DocumentEntity, Mention } from './mention.js'
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
