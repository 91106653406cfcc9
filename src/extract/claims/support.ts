import type { BackingKind, ClaimDraft, RuleReference } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { actorNoun } from '../mentions/actor-nouns.js'
import { type Assertion, assertionOf, presumptionOf } from './grammar/assertion.js'
import { backingDrafts } from './grammar/happening.js'
import { actorsAt, mentionFor } from './grammar/participants.js'
import { childrenBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/surface-subject.js'
import { unspecifiedKind } from './lexicon/backing-words.js'

export interface Support {
  readonly trigger: number
  readonly nodes: readonly number[]
  readonly backers: readonly SentenceMention[]
  readonly recipients: readonly SentenceMention[]
  readonly kinds: readonly BackingKind[]
  readonly ends?: boolean
  /** True where the words take the support for granted, whatever is said of it: "X's support for Y". */
  readonly presumed?: boolean
}

export function supportDrafts(view: SentenceView, rule: RuleReference, support: Support): ClaimDraft[] {
  const { trigger, nodes, backers, recipients, kinds, ends = false } = support
  const recipientsOnly = recipients
    .map(each => namedBy(view, each))
    .filter(each => each.entity.type !== 'LOCATION' && !isBystander(view, each))
  if (backers.length === 0 || recipientsOnly.length === 0) return []
  const happening = { trigger, nodes, actors: backers, targets: recipientsOnly, places: [] }
  return assertionsOfSupport(view, support).flatMap(assertion =>
    backers.flatMap(backer =>
      recipientsOnly.flatMap(recipient =>
        backingDrafts(
          { view, rule, happening, assertion },
          {
            backer,
            recipient,
            kinds: kinds.length > 0 ? kinds : [unspecifiedKind(backer.entity)],
            ends,
          },
        ),
      ),
    ),
  )
}

/** Who is described so: "the SDF, an alliance of fighters backed by X", "Jaish is a group backed by X". */
export function namedBy(view: SentenceView, party: SentenceMention): SentenceMention {
  if (party.mention.form !== 'DESCRIPTION' || party.entity.scope !== 'GENERIC') return party
  const of = tokenAt(view, tokenAt(view, party.head).head)
  const noun = of.lower === 'of' ? tokenAt(view, of.head) : tokenAt(view, party.head)
  const described =
    noun.dep === 'appos'
      ? noun.head
      : noun.dep === 'attr' && tokenAt(view, noun.head).lemma === 'be'
        ? surfaceSubject(view, noun.head)
        : -1
  const named = described >= 0 ? mentionFor(view, described) : null
  return named?.entity.type === party.entity.type && named.entity.scope === 'NAMED' ? named : party
}

/** "aid for refugees", "backed their oil companies" take no side. */
const isBystander = (view: SentenceView, { head, entity }: SentenceMention): boolean => {
  const use = entity.scope === 'GENERIC' ? actorNoun(tokenAt(view, head).lower)?.use : undefined
  return (entity.type === 'PERSON' && use === 'SPEAKER') || (entity.type === 'ORGANIZATION' && use === 'BODY')
}

/** How support is told: as a fact, as a promise, which is support by itself, as taken for granted, and of a denied accusation as the accuser's claim. */
function assertionsOfSupport(view: SentenceView, { trigger, presumed = false }: Support): Assertion[] {
  const found = assertionOf(view, trigger) ?? promised(view, trigger)
  if (!found) return presumed ? [presumptionOf(view, trigger)] : []
  return found.polarity === 'DENIED' ? [found, ...accusers(view, trigger)] : [found]
}

const PROMISING = /^(?:agree|pledge|promise|vow|commit|undertake|continue)$/

function promised(view: SentenceView, trigger: number): Assertion | null {
  const promise = tokenAt(view, tokenAt(view, trigger).head)
  const isPromise = tokenAt(view, trigger).dep === 'xcomp' && PROMISING.test(promise.lemma)
  return isPromise ? assertionOf(view, promise.index) : null
}

/** "Moscow denies Ukrainian accusations that it sends arms": the accusers claim what is denied. */
function accusers(view: SentenceView, trigger: number): Assertion[] {
  for (let at = trigger, steps = 0; at >= 0 && steps < 6; steps += 1) {
    const denial = childrenBy(view, at, 'dobj').filter(noun => ACCUSATION.test(tokenAt(view, noun).lemma))
    if (denial.length > 0 && /^(?:deny|reject|dismiss|refute)$/.test(tokenAt(view, at).lemma))
      return denial
        .flatMap(noun => childrenBy(view, noun, 'poss', 'amod', 'nmod', 'compound'))
        .flatMap(owner => actorsAt(view, owner))
        .map(claimedBy => ({ polarity: 'ASSERTED' as const, claimedBy }))
    at = tokenAt(view, at).head
  }
  return []
}

const ACCUSATION = /^(?:accusation|allegation|claim|charge)$/

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
