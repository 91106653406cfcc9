import type { BackingDraft, ClaimDraft, ControlDraft, EventDraft } from '../../domain/claim.js'
import { isDeniedAside } from '../claims/grammar/content-nouns.js'
import { actorsAt } from '../claims/grammar/participants.js'
import { prepositionsOf } from '../claims/grammar/prepositions.js'
import { childBy, isVerb, type SentenceView, tokenAt, viewOf } from '../claims/grammar/sentence-view.js'
import { surfaceSubject } from '../claims/grammar/surface-subject.js'
import { DENIAL_VERBS } from '../claims/lexicon/attitude-words.js'
import type { AnalysedSentence, DocumentAnalysis, SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import type { KnownMentions } from './known-mentions.js'

const RULE = { name: 'denied-charge', version: 1 }
const CHARGES = words('charge accusation allegation claim assertion accusations involvement it this that')
/** Sentences back in which the charge stands. */
const REACH = 2

type Charge = BackingDraft | ControlDraft | EventDraft

/**
 * "Sudan's army accused the Emirates of arming the RSF. The Emirates deny the charge.": what was said of somebody by another, in this sentence
 * or the ones before, is denied by who it was said of. The nearest sentence with such charges is the one that is meant.
 */
export function deniedCharges(
  drafts: readonly ClaimDraft[],
  analysis: DocumentAnalysis,
  mentions: KnownMentions,
): ClaimDraft[] {
  return analysis.sentences.flatMap(sentence => {
    const view = viewOf(sentence, analysis)
    return view.tokens
      .filter(token => isVerb(token) && DENIAL_VERBS.has(token.lemma))
      .flatMap(token => {
        const object = deniedObject(view, token.index)
        const accused = denierOf(view, token.index, object)
        if ((object < 0 && !isSecondVoice(view, token.index)) || !accused) return []
        const charges = chargesAgainst(accused, sentence, drafts, mentions)
        const denied = charges.length > 0 ? charges : claimsOfOthers(accused, sentence, drafts, mentions)
        return denied.map(charge => denialOf(charge, accused, view, token.index, object))
      })
  })
}

/** The subject; in an aside the name right before the verb, which has two subjects by the parse. */
function denierOf(view: SentenceView, verb: number, object: number): SentenceMention | null {
  const beside =
    tokenAt(view, object).lower === 'which'
      ? view.analysed.mentions.findLast(({ last }) => last < verb)
      : null
  return beside ?? actorsAt(view, surfaceSubject(view, verb))[0] ?? null
}

/** "the charge", "the allegations", "any involvement", "it": -1 where what is denied is told in a clause of its own, which is read as such. */
function deniedObject(view: SentenceView, verb: number): number {
  const object = childBy(view, verb, 'dobj')
  if (object < 0) return chargeAside(view, verb)
  if (!CHARGES.has(tokenAt(view, object).lemma)) return -1
  return prepositionsOf(view, object).some(
    ({ preposition }) => preposition === 'of' || preposition === 'that',
  )
    ? -1
    : object
}

/** "…, a charge Moscow denies", "…, which Moscow denies": the noun or the pronoun that stands for the charge. */
function chargeAside(view: SentenceView, verb: number): number {
  const { dep, head } = tokenAt(view, verb)
  if (dep !== 'relcl') return -1
  if (CHARGES.has(tokenAt(view, head).lemma)) return head
  const named = view.analysed.mentions.findLast(({ last }) => last < verb && last >= verb - 3)
  const before = tokenAt(view, (named?.first ?? 0) - 1)
  const pronoun = before.upos === 'DET' ? tokenAt(view, before.index - 1) : before
  return pronoun.lower === 'which' ? pronoun.index : -1
}

/** "The rebels are accused of being Russian-backed": what the report repeats is a charge all the same. */
const accuses = ({ sentence: { tokens } }: AnalysedSentence): boolean =>
  tokens.some(({ lemma }) => ACCUSING.has(lemma))
const ACCUSING = words('accuse allege accusation allegation blame suspect')

function chargesAgainst(
  accused: SentenceMention,
  sentence: AnalysedSentence,
  drafts: readonly ClaimDraft[],
  mentions: KnownMentions,
): Charge[] {
  const unit = mentions.unitOf(accused.mention.id)
  const isChargeIn =
    (near: AnalysedSentence) =>
    (draft: ClaimDraft): draft is BackingDraft | EventDraft => {
      if (draft.predicate !== 'BACKING' && draft.predicate !== 'EVENT') return false
      if (draft.polarity === 'DENIED') return false
      const doers = draft.predicate === 'BACKING' ? [draft.backer, draft.recipient] : draft.actors
      const said = draft.claimedBy === null ? null : mentions.unitOf(draft.claimedBy)
      const isBySomebodyElse = said === null ? draft.polarity === 'ALLEGED' || accuses(near) : said !== unit
      return isBySomebodyElse && doers.some(doer => mentions.unitOf(doer) === unit)
    }
  for (const near of [sentence, ...mentions.sentencesBefore(sentence, REACH)]) {
    const charges = drafts.filter(draft => draft.passageId === near.passage.id).filter(isChargeIn(near))
    if (charges.length > 0) return charges
  }
  return []
}

/** Deeds of which one side boasts; fighting and its dead are mostly told beside what is denied. */
const BOASTS: ReadonlySet<string> = words(
  'CAPTURE ADVANCE RETREAT ATTACK AIRSTRIKE SHELLING SIEGE DETENTION SEIZURE DEPLOYMENT',
)

/** "X says it took Y. Z denied the claim.": what another says of itself, and Z says is not so. */
function claimsOfOthers(
  denier: SentenceMention,
  sentence: AnalysedSentence,
  drafts: readonly ClaimDraft[],
  mentions: KnownMentions,
): Charge[] {
  const unit = mentions.unitOf(denier.mention.id)
  const isClaim = (draft: ClaimDraft): draft is ControlDraft | EventDraft =>
    (draft.predicate === 'CONTROL' || (draft.predicate === 'EVENT' && BOASTS.has(draft.eventType))) &&
    draft.polarity === 'ASSERTED' &&
    draft.claimedBy !== null &&
    mentions.unitOf(draft.claimedBy) !== unit
  for (const near of [sentence, ...mentions.sentencesBefore(sentence, 1)]) {
    const claims = drafts.filter(draft => draft.passageId === near.passage.id).filter(isClaim)
    if (claims.length > 0) return claims
  }
  return []
}

/** "X says it took Y, Z denies": the second half of a headline, which leaves out what is denied. */
const isSecondVoice = (view: SentenceView, verb: number): boolean => {
  const clause = childBy(view, verb, 'ccomp')
  return clause >= 0 && clause < verb && isDeniedAside(view, clause)
}

function denialOf(
  charge: Charge,
  accused: SentenceMention,
  { analysed, tokens }: SentenceView,
  verb: number,
  object: number,
): ClaimDraft {
  const { passage } = analysed
  const start = Math.min(accused.mention.start, tokens[verb]?.start ?? passage.end)
  const end = tokens[Math.max(verb, object)]?.end ?? passage.end
  return {
    ...charge,
    documentId: passage.documentId,
    passageId: passage.id,
    start,
    end,
    quote: passage.text.slice(start - passage.start, end - passage.start),
    polarity: 'DENIED',
    claimedBy: accused.mention.id,
    rule: RULE,
  }
}
