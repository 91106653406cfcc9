import type { ClaimDraft } from '../../domain/claim.js'
import type { AnalysedSentence, DocumentAnalysis } from '../document-analysis.js'

/** One named unit of extraction: sentences in, claim drafts out. The order of rules is written out in `claim-rules.ts`. */
export interface ClaimRule {
  readonly name: string
  /** Rises when the rule's meaning changes, so that older claims can be re-read. */
  readonly version: number
  find(sentence: AnalysedSentence, analysis: DocumentAnalysis): ClaimDraft[]
}
