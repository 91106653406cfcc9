import type { ClaimDraft, RuleReference } from '../../domain/claim.js'
import type { Token } from '../syntax/sentence.js'
import type { ClaimRule } from './claim-rule.js'
import { type SentenceView, viewOf } from './grammar/sentence-view.js'

/** A rule that wakes at the lemmas it lists and reads one trigger at a time. */
export interface TriggerRule extends ClaimRule {
  readonly lemmas: ReadonlySet<string>
}

interface TriggerRuleParts {
  readonly name: string
  readonly version: number
  readonly lemmas: ReadonlySet<string>
  read(view: SentenceView, trigger: Token, rule: RuleReference): ClaimDraft[]
}

/** A claim rule that calls `read` for each token whose lemma is listed; a sentence without one costs a few look-ups. */
export function triggerRule({ name, version, lemmas, read }: TriggerRuleParts): TriggerRule {
  const reference: RuleReference = { name, version }
  return {
    name,
    version,
    lemmas,
    find(sentence, analysis) {
      const out: ClaimDraft[] = []
      for (const token of sentence.sentence.tokens) {
        if (lemmas.has(token.lemma)) out.push(...read(viewOf(sentence, analysis), token, reference))
      }
      return out
    },
  }
}
