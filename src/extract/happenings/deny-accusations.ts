import type { BackingDraft, ClaimDraft } from '../../domain/claim.js'
import { actorsAt } from '../claims/grammar/participants.js'
import { childBy, childrenOf, type SentenceView, tokenAt, viewOf } from '../claims/grammar/sentence-view.js'
import { surfaceSubject } from '../claims/grammar/verb-arguments.js'
import { DENIAL_VERBS } from '../claims/lexicon/attitude-words.js'
import type { DocumentAnalysis, SentenceMention } from '../document-analysis.js'
import type { KnownMentions } from './known-mentions.js'

const RULE = { name: 'denied-accusation', version: 1 }

/** What a bare denial denies: no more than what was said before. */
const SAID_BEFORE =
  /^(?:charge|accusation|allegation|claim|suggestion|involvement|it|this|that|which|such|report)s?$/

/**
 * "Kyiv accuses Moscow of arming the rebels, a charge Russia denies", "…. Rwanda denies it": who denies what was said of their support
 * just before, denies that support.
 */
export function denyAccusations(
  drafts: readonly ClaimDraft[],
  analysis: DocumentAnalysis,
  mentions: KnownMentions,
): BackingDraft[] {
  const told = drafts.filter(
    (draft): draft is BackingDraft => draft.predicate === 'BACKING' && draft.polarity !== 'DENIED',
  )
  if (told.length === 0) return []
  return analysis.sentences.flatMap(sentence => {
    const view = viewOf(sentence, analysis)
    return view.tokens.flatMap(({ index, lemma, upos }) => {
      if (upos !== 'VERB' || !DENIAL_VERBS.has(lemma) || !isBare(view, index)) return []
      const denier = denierOf(view, index)
      if (!denier) return []
      const start = tokenAt(view, index).start
      const here = told.filter(
        draft =>
          draft.passageId === sentence.passage.id && draft.end <= Math.min(start, denier.mention.start),
      )
      const [before] = mentions.sentencesBefore(sentence, 1)
      const accused = here.length > 0 ? here : told.filter(draft => draft.passageId === before?.passage.id)
      return accused
        .filter(draft => isDeniers(draft, denier, mentions))
        .map(draft => denial(draft, denier, view, index))
    })
  })
}

/** A denial without content of its own: "denies the charge", "denies it", ", which Rwanda denies". */
function isBare(view: SentenceView, verb: number): boolean {
  if (childBy(view, verb, 'neg', 'xcomp') >= 0) return false
  const object = childBy(view, verb, 'dobj')
  if (object >= 0) {
    const told = childrenOf(view, object).some(child =>
      /^(?:prep|acl|relcl|poss|amod)$/.test(tokenAt(view, child).dep),
    )
    return SAID_BEFORE.test(tokenAt(view, object).lower) && !told
  }
  const { dep, head } = tokenAt(view, verb)
  return (
    dep === 'relcl' &&
    (view.tokens[verb - 2]?.lower === 'which' || SAID_BEFORE.test(tokenAt(view, head).lower))
  )
}

/** The subject; of ", which Rwanda denies" the name right before the verb. */
function denierOf(view: SentenceView, verb: number): SentenceMention | null {
  const named = view.analysed.mentions.findLast(
    ({ last, entity }) => last < verb && last >= verb - 3 && entity.type !== 'LOCATION',
  )
  return named ?? actorsAt(view, surfaceSubject(view, verb))[0] ?? null
}

/** Whether the support that was told of is the denier's own, given or received, and the denier did not tell of it. */
function isDeniers(
  draft: BackingDraft,
  { mention, entity }: SentenceMention,
  mentions: KnownMentions,
): boolean {
  const own = mentions.unitOf(mention.id)
  if (draft.claimedBy !== null && mentions.unitOf(draft.claimedBy) === own) return false
  if (mentions.unitOf(draft.recipient) === own || mentions.unitOf(draft.backer) === own) return true
  const backer = mentions.of(draft.backer)?.entity
  const speaksForState = entity.type === 'GOVERNMENT' || entity.type === 'STATE'
  return speaksForState && entity.country !== null && backer?.country === entity.country
}

/** The same support, denied: its words where they stand in the same sentence, and those of the denial. */
function denial(
  draft: BackingDraft,
  denier: SentenceMention,
  view: SentenceView,
  verb: number,
): BackingDraft {
  const { passage } = view.analysed
  const from = tokenAt(view, Math.min(denier.first, verb)).start
  const start = draft.passageId === passage.id ? Math.min(draft.start, from) : from
  const object = childBy(view, verb, 'dobj')
  const { end } = tokenAt(view, Math.max(verb, denier.last, object))
  return {
    ...draft,
    passageId: passage.id,
    start,
    end,
    quote: passage.text.slice(start - passage.start, end - passage.start),
    polarity: 'DENIED',
    claimedBy: denier.mention.id,
    rule: RULE,
  }
}
