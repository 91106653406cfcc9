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

export const adverbsOf = (view: SentenceView, verb: number): string[] =>
  childrenBy(view, verb, 'advmod')
    .flatMap(at => [at, ...childrenBy(view, at, 'conj')])
    .map(at => tokenAt(view, at).lower)
