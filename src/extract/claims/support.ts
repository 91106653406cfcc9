import type { BackingKind, ClaimDraft, RuleReference } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { backingDrafts, basisOf } from './grammar/happening.js'
import { childrenBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { unspecifiedKind } from './lexicon/backing-words.js'

export interface Support {
  readonly trigger: number
  readonly nodes: readonly number[]
  readonly backers: readonly SentenceMention[]
  readonly recipients: readonly SentenceMention[]
  readonly kinds: readonly BackingKind[]
  readonly ends?: boolean
}

export function supportDrafts(view: SentenceView, rule: RuleReference, support: Support): ClaimDraft[] {
  const { trigger, nodes, backers, recipients, kinds, ends = false } = support
  const recipientsOnly = recipients.filter(each => each.entity.type !== 'LOCATION')
  if (backers.length === 0 || recipientsOnly.length === 0) return []
  const basis = basisOf(view, rule, { trigger, nodes, actors: backers, targets: recipientsOnly, places: [] })
  if (!basis) return []
  return backers.flatMap(backer =>
    recipientsOnly.flatMap(recipient =>
      backingDrafts(basis, {
        backer,
        recipient,
        kinds: kinds.length > 0 ? kinds : [unspecifiedKind(backer.entity)],
        ends,
      }),
    ),
  )
}

/** Words of a token and its direct modifiers, lower case, by which the kind of support is told. */
export const wordsAround = (view: SentenceView, index: number): string[] =>
  index < 0
    ? []
    : [index, ...childrenBy(view, index, 'amod', 'compound', 'advmod', 'conj', 'nmod')].map(
        at => tokenAt(view, at).lower,
      )

/**
 * Adverbs of a verb of support, and those that its clause adds behind a comma or "both" ("supporting Haftar, both politically and
 * militarily"), which the parse often hangs elsewhere.
 */
export function adverbsOf(view: SentenceView, verb: number): string[] {
  const own = childrenBy(view, verb, 'advmod').flatMap(at => [at, ...childrenBy(view, at, 'conj')])
  const behind = view.tokens.filter(
    token => token.index > verb && MANNER.test(token.lower) && !isParted(view, verb, token.index),
  )
  return [...own.map(at => tokenAt(view, at).lower), ...behind.map(token => token.lower)]
}

const MANNER = /^(?:political|military|militari|financial|diplomatic|logistical|moral)ly$/

/** Whether another finite verb stands between. */
const isParted = (view: SentenceView, from: number, to: number): boolean =>
  view.tokens.slice(from + 1, to).some(token => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos))
