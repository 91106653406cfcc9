import type { ClaimDraft, RuleReference } from '../../domain/claim.js'
import type { Token } from '../syntax/sentence.js'
import type { ClaimRule } from './claim-rule.js'
import { type SentenceView, viewOf } from './grammar/sentence-view.js'

/** A rule that wakes at the lemmas it lists and reads one trigger at a time. */
export interface TriggerRule extends ClaimRule {
  readonly lemmas: ReadonlySet<string>
  readAt(view: SentenceView, trigger: Token): ClaimDraft[]
}

export const isTriggerRule = (rule: ClaimRule): rule is TriggerRule => 'readAt' in rule

interface TriggerRuleParts {
  readonly name: string
  readonly version: number
  readonly lemmas: ReadonlySet<string>
  read(view: SentenceView, trigger: Token, rule: RuleReference): ClaimDraft[]
}

/** A claim rule that calls `read` for each token whose lemma is listed. */
export function triggerRule({ name, version, lemmas, read }: TriggerRuleParts): TriggerRule {
  const reference: RuleReference = { name, version }
  const readAt = (view: SentenceView, trigger: Token): ClaimDraft[] => read(view, trigger, reference)
  return {
    name,
    version,
    lemmas,
    readAt,
    find: (sentence, analysis) =>
      sentence.sentence.tokens
        .filter(token => lemmas.has(token.lemma))
        .flatMap(token => readAt(viewOf(sentence, analysis), token)),
  }
}
