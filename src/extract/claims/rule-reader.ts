import type { ClaimDraft } from '../../domain/claim.js'
import type { AnalysedSentence, DocumentAnalysis } from '../document-analysis.js'
import type { Token } from '../syntax/sentence.js'
import type { ClaimRule } from './claim-rule.js'
import { viewOf } from './grammar/sentence-view.js'
import { isTriggerRule } from './trigger-rule.js'

/** Reads sentences by rules, in their order. Rules that wake at lemmas are found by the sentence's words, one look-up for each word. */
export function createRuleReader(
  rules: readonly ClaimRule[],
): (sentence: AnalysedSentence, analysis: DocumentAnalysis) => ClaimDraft[] {
  const wokenBy = indexLemmas(rules)
  return (sentence, analysis) => {
    const waking: Token[][] = []
    for (const token of sentence.sentence.tokens)
      for (const at of wokenBy.get(token.lemma) ?? NONE) {
        const tokens = waking[at]
        if (tokens) tokens.push(token)
        else waking[at] = [token]
      }
    const drafts: ClaimDraft[] = []
    rules.forEach((rule, at) => {
      if (!isTriggerRule(rule)) drafts.push(...rule.find(sentence, analysis))
      else
        for (const token of waking[at] ?? NONE) drafts.push(...rule.readAt(viewOf(sentence, analysis), token))
    })
    return drafts
  }
}

const NONE: readonly never[] = []

/** The places in the list of the rules that each lemma wakes. */
function indexLemmas(rules: readonly ClaimRule[]): ReadonlyMap<string, readonly number[]> {
  const wokenBy = new Map<string, number[]>()
  rules.forEach((rule, at) => {
    if (!isTriggerRule(rule)) return
    for (const lemma of rule.lemmas) {
      const places = wokenBy.get(lemma)
      if (places) places.push(at)
      else wokenBy.set(lemma, [at])
    }
  })
  return wokenBy
}
