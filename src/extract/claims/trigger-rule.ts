import type { ClaimDraft, RuleReference } from '../../domain/claim.js'
import type { AnalysedSentence } from '../document-analysis.js'
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

/** The names of the rules that each lemma wakes. */
const wakes = new Map<string, string[]>()
/** The tokens that wake each rule in a sentence: looked up once for all rules. */
const triggers = new WeakMap<AnalysedSentence, ReadonlyMap<string, readonly Token[]>>()
const NONE: ReadonlyMap<string, readonly Token[]> = new Map()

function triggersIn(sentence: AnalysedSentence): ReadonlyMap<string, readonly Token[]> {
  const known = triggers.get(sentence)
  if (known) return known
  let found: Map<string, Token[]> | null = null
  for (const token of sentence.sentence.tokens) {
    for (const rule of wakes.get(token.lemma) ?? []) {
      found ??= new Map()
      const tokens = found.get(rule)
      if (tokens) tokens.push(token)
      else found.set(rule, [token])
    }
  }
  triggers.set(sentence, found ?? NONE)
  return found ?? NONE
}

/** A claim rule that calls `read` for each token whose lemma is listed; a sentence without one costs a look-up per word, once. */
export function triggerRule({ name, version, lemmas, read }: TriggerRuleParts): TriggerRule {
  const reference: RuleReference = { name, version }
  for (const lemma of lemmas) {
    const rules = wakes.get(lemma)
    if (rules) rules.push(name)
    else wakes.set(lemma, [name])
  }
  return {
    name,
    version,
    lemmas,
    find(sentence, analysis) {
      const waking = triggersIn(sentence).get(name)
      return waking ? waking.flatMap(token => read(viewOf(sentence, analysis), token, reference)) : []
    },
  }
}
