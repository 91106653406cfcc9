import type { ClaimDraft, RuleReference } from '../../domain/claim.js'
import type { AnalysedSentence, DocumentAnalysis, SentenceMention } from '../document-analysis.js'
import { phraseText } from '../mentions/phrase-text.js'

export interface AffiliationParts {
  readonly member: SentenceMention
  readonly group: SentenceMention
  readonly role: string
  /** First and last token of the evidence. */
  readonly first: number
  readonly last: number
  readonly rule: RuleReference
}

/** An affiliation that the report states in its own voice, with the words from one token to another as its evidence. */
export function affiliationDraft(
  sentence: AnalysedSentence,
  analysis: DocumentAnalysis,
  { member, group, role, first, last, rule }: AffiliationParts,
): ClaimDraft {
  const { tokens } = sentence.sentence
  return {
    predicate: 'AFFILIATION',
    documentId: analysis.document.id,
    passageId: sentence.passage.id,
    start: tokens[first]?.start ?? sentence.passage.start,
    end: tokens[last]?.end ?? sentence.passage.end,
    quote: phraseText(sentence.sentence, first, last),
    polarity: 'ASSERTED',
    claimedBy: null,
    time: { date: null, until: null, said: null },
    rule,
    member: member.mention.id,
    group: group.mention.id,
    role,
  }
}
