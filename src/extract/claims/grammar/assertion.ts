import type { Polarity } from '../../../domain/claim.js'
import type { SentenceMention } from '../../document-analysis.js'
import { words } from '../../words.js'
import {
  CONDITIONAL_MARKS,
  HEARSAY_ADJECTIVES,
  HEARSAY_ADVERBS,
  IRREALIS_ADJECTIVES,
  IRREALIS_MODALS,
  IRREALIS_NOUNS,
  PREVENTING_VERBS,
  SPEECH_VERBS,
} from '../lexicon/attitude-words.js'
import { DOING_VERBS, SUFFERING_VERBS } from '../lexicon/event-nouns.js'
import type { Step, Walk } from './assertion-step.js'
import { attributionOf } from './attribution.js'
import { CONTENT_NOUNS, isContent, isDeniedAside } from './content-nouns.js'
import { infinitiveAdmits, isInfinitive } from './infinitives.js'
import { isPassive } from './passive.js'
import { quotedSpeaker } from './quotations.js'
import { childBy, childrenOf, isAdverbial, isVerb, type SentenceView, tokenAt } from './sentence-view.js'
import { sourceAtEnd } from './source-phrases.js'
import { agentOf } from './verb-arguments.js'

/** How far a happening is reported as a fact, and by whom. */
export interface Assertion {
  readonly polarity: Polarity
  readonly claimedBy: SentenceMention | null
}

/**
 * How the sentence reports what `trigger` says; null where it is no reported fact: modal, hypothetical, wished, planned, demanded,
 * attempted in vain, asked, or negated in the report's own voice. Negated by a speaker, it is that speaker's denial.
 */
export function assertionOf(view: SentenceView, trigger: number): Assertion | null {
  return isQuestion(view) ? null : walkUp(view, trigger, false)
}

/**
 * How the sentence reports what it takes for granted ("breaking their grip on X", "X-held Y"): as a fact of the report's or the speaker's,
 * whatever is wished or planned above it.
 */
export function presumptionOf(view: SentenceView, trigger: number): Assertion {
  const found = walkUp(view, trigger, true)
  return { polarity: 'ASSERTED', claimedBy: found?.claimedBy ?? null }
}

function walkUp(view: SentenceView, trigger: number, detached: boolean): Assertion | null {
  const walk: Walk = {
    hearsay: false,
    negations: 0,
    denied: false,
    claimedBy: null,
    attributed: false,
    detached,
    content: false,
    presumed: false,
  }
  let below = -1
  for (let at = trigger, steps = 0; at >= 0 && steps < 24; steps += 1) {
    if (!admits({ view, at, below, trigger, walk })) return null
    below = at
    at = isDeniedAside(view, at) ? -1 : tokenAt(view, at).head
  }
  if (!walk.attributed) {
    const claimant = sourceAtEnd(view, trigger) ?? quotedSpeaker(view, trigger)
    if (claimant) walk.claimedBy = claimant
  }
  return outcome(walk)
}

function outcome(walk: Walk): Assertion | null {
  const negated = walk.negations % 2 === 1
  if (negated && !walk.denied && walk.claimedBy === null) return null
  if (walk.content && !walk.denied && !walk.attributed)
    return { polarity: 'ALLEGED', claimedBy: walk.claimedBy }
  if (negated !== walk.denied) return { polarity: 'DENIED', claimedBy: walk.claimedBy }
  return { polarity: walk.hearsay ? 'ALLEGED' : 'ASSERTED', claimedBy: walk.claimedBy }
}

const isQuestion = (view: SentenceView): boolean => tokenAt(view, view.tokens.length - 1).text === '?'

/** Reads one step; false where the happening is no fact. */
function admits(step: Step): boolean {
  const { view, at, below, walk } = step
  const token = tokenAt(view, at)
  const link = tokenAt(view, below)
  if (isVerb(token)) return verbAdmits(step)
  if (walk.detached) return true
  if (below >= 0 && (token.dep === 'prep' || token.upos === 'ADP')) return prepositionAdmits(view, at, below)
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return nounAdmits(step)
  if (token.upos === 'ADJ' && link.dep === 'xcomp') return token.lemma === 'able'
  return true
}

/** A gerund is a happening after "after", "by", "accused of"; after "on", "about", "instead of" it is a matter of talk. */
function prepositionAdmits(view: SentenceView, preposition: number, below: number): boolean {
  const token = tokenAt(view, preposition)
  if (token.lower === 'without') return false
  if (tokenAt(view, below).dep !== 'pcomp' || tokenAt(view, below).xpos !== 'VBG') return true
  if (HAPPENING_PREPOSITIONS.has(token.lower)) return true
  // "with Turkey supplying drones": a clause of its own.
  if (token.lower === 'with' && childBy(view, below, 'nsubj', 'nsubjpass') >= 0) return true
  const above = tokenAt(view, token.head)
  const accused = tokenAt(view, above.head).lemma === 'accuse'
  return accused || GERUND_HEADS.has(above.lemma)
}

const HAPPENING_PREPOSITIONS = words(
  'after before by since while when upon through despite following besides amid during as under',
)
const GERUND_HEADS = words(
  'process succeed accuse blame suspect responsible guilty convict praise criticize criticise condemn thank apologize apologise role part',
  'participate help involve result charge credit engage persist evidence report fault culminate image video footage jail arrest detain slam denounce lambast rebuke',
)

function nounAdmits({ view, at, below, trigger, walk }: Step): boolean {
  const token = tokenAt(view, at)
  if (at === trigger) return eventNounAdmits(view, at, walk)
  const link = tokenAt(view, below)
  if (CONTENT_NOUNS.has(token.lemma) && isContent(view, below)) {
    walk.content = true
    return true
  }
  if (link.dep === 'acl' && isInfinitive(view, below)) return false
  if (link.dep === 'relcl' || (link.dep === 'acl' && link.xpos !== 'VB')) {
    walk.detached = true
    // "denied arming the group that has been fighting": what tells who is meant is not denied.
    if (link.dep === 'relcl') walk.presumed = true
    if (link.dep === 'relcl' && isAside(view, below)) walk.attributed = true
    return true
  }
  if (!IRREALIS_NOUNS.has(token.lemma)) {
    const told = link.dep === 'prep' && /^(?:for|over|after|since|during|of)$/.test(link.lower)
    if (told && tokenAt(view, trigger).upos === 'NOUN' && !ASPECT_NOUNS.has(token.lemma)) walk.detached = true
    return true
  }
  const complement = link.dep === 'prep' && /^(?:of|for|to|about)$/.test(link.lower)
  return !(complement || link.dep === 'ccomp') || MILITARY_AIMS.has(token.lemma)
}

/** ", which IS seized last year,": an aside is the report's own background, not the speaker's claim. */
function isAside(view: SentenceView, clause: number): boolean {
  const relative = childrenOf(view, clause).find(child =>
    /^(?:which|who|where|whom)$/.test(tokenAt(view, child).lower),
  )
  return relative !== undefined && tokenAt(view, relative - 1).text === ','
}

/** Nouns that only phase or count a happening: "the start of an offensive", "a series of attacks". */
const ASPECT_NOUNS = words(
  'start launch beginning end resumption series wave string number kind continuation halt round phase spate use type lot dozen hundred type campaign day week month hour',
)

/** Nouns of aims that are happenings themselves: "an operation of X" took place though its aim did not. */
const MILITARY_AIMS = words('campaign operation offensive push move order mission target')

function eventNounAdmits(view: SentenceView, at: number, walk: Walk): boolean {
  for (const child of childrenOf(view, at)) {
    const word = tokenAt(view, child)
    if (word.dep === 'amod' || word.dep === 'compound') {
      if (IRREALIS_ADJECTIVES.has(word.lower)) return false
      if (HEARSAY_ADJECTIVES.has(word.lower)) walk.hearsay = true
    }
    if (word.dep === 'det' && word.lower === 'no') walk.negations += 1
  }
  return true
}

function verbAdmits(step: Step): boolean {
  const { view, at, below, walk } = step
  const link = tokenAt(view, below)
  const adverbial = below >= 0 && isAdverbial(view, below)
  if (adverbial && !sharesModality(view, below)) walk.detached = true
  if (!walk.detached) {
    if (!modalityAdmits(step)) return false
    if (isInfinitive(view, at) && !infinitiveAdmits(view, at)) return false
    if (below >= 0 && !objectAdmits(step)) return false
  }
  if (below >= 0 && isChargedByNobody(view, at)) walk.hearsay = true
  if (below >= 0 && !adverbial && !attributionOf(step)) return false
  if (link.dep === 'ccomp' && SPEECH_VERBS.has(tokenAt(view, at).lemma)) walk.detached = true
  return true
}

/** "has been accused of arming the militia", by nobody who is named. */
const isChargedByNobody = (view: SentenceView, verb: number): boolean =>
  /^(?:accuse|suspect)$/.test(tokenAt(view, verb).lemma) && isPassive(view, verb) && agentOf(view, verb) < 0

/**
 * A participle shares the modality of its verb ("would attack, killing"), save of a verb of thought, whose doubt is about the mind
 * ("apparently saw a chance, sending troops"); a clause of time or cause has its own.
 */
const sharesModality = (view: SentenceView, clause: number): boolean => {
  const { xpos, head } = tokenAt(view, clause)
  const governor = tokenAt(view, head).lemma
  return childBy(view, clause, 'mark', 'advmod') < 0 && xpos === 'VBG' && !THOUGHT_VERBS.has(governor)
}

const THOUGHT_VERBS = words(
  'see think believe feel sense conclude calculate judge reckon realize realise recognize recognise decide consider',
)

/** Modals, conditional marks, negation and hearsay adverbs on a verb. */
function modalityAdmits(step: Step): boolean {
  const { view, at, below, walk } = step
  const link = tokenAt(view, below)
  // "ruled out sending troops".
  if (below >= 0 && tokenAt(view, at).lemma === 'rule' && tokenAt(view, at + 1).lower === 'out') return false
  if (below < 0 && (isImperative(view, at) || isBareGerund(view, at))) return false
  if (isNeither(view, at)) walk.negations += 1
  const ownTense = link.dep === 'conj' && childBy(view, below, 'nsubj', 'nsubjpass', 'aux', 'auxpass') >= 0
  for (const child of childrenOf(view, at)) {
    const word = tokenAt(view, child)
    if (word.dep === 'aux' && IRREALIS_MODALS.has(word.lower) && !ownTense) return false
    if (word.dep === 'mark' && CONDITIONAL_MARKS.has(word.lower)) return false
    // "if they get attacked", where the parse hangs "if" on "get".
    if (word.dep === 'auxpass' && CONDITIONAL_MARKS.has(tokenAt(view, childBy(view, child, 'mark')).lower))
      return false
    if (word.dep === 'neg' && carriesNegation(step)) walk.negations += 1
    if (word.dep === 'advmod' && HEARSAY_ADVERBS.has(word.lower)) walk.hearsay = true
    if (word.dep === 'advmod' && word.lower === 'almost') return false
    if (word.lower === 'longer' && childBy(view, child, 'neg', 'det') >= 0) walk.negations += 1
    if (below < 0 && /^(?:nsubj|nsubjpass|dobj)$/.test(word.dep) && hasNo(view, child)) walk.negations += 1
  }
  return true
}

/** "has neither promoted zones nor provided arms". */
const isNeither = (view: SentenceView, verb: number): boolean =>
  tokenAt(view, verb - 1).lower === 'nor' ||
  childrenOf(view, verb).some(child => child < verb && tokenAt(view, child).lower === 'neither')

/** "Capturing X remains a possibility": a gerund as subject tells of no happening. */
function isBareGerund(view: SentenceView, verb: number): boolean {
  const token = tokenAt(view, verb)
  return token.xpos === 'VBG' && (token.dep === 'csubj' || token.dep === 'csubjpass' || token.dep === 'nsubj')
}

/** "Kill them.: a bare verb without subject, not headline style, which shows its tense or its subject. */
function isImperative(view: SentenceView, verb: number): boolean {
  const token = tokenAt(view, verb)
  if (token.xpos !== 'VB' || token.dep === 'conj' || token.dep === 'xcomp' || token.dep === 'ccomp')
    return false
  return !childrenOf(view, verb).some(child =>
    /^(?:nsubj|nsubjpass|aux|auxpass)$/.test(tokenAt(view, child).dep),
  )
}

const hasNo = (view: SentenceView, noun: number): boolean =>
  tokenAt(view, noun).lower === 'none' ||
  childrenOf(view, noun).some(
    child => tokenAt(view, child).lower === 'no' && tokenAt(view, child).dep === 'det',
  )

/** A verb's "not" negates the verb itself, its infinitive, and an event noun only where the verb lends it life ("did not carry out the attack"). */
function carriesNegation({ view, at, below, trigger }: Step): boolean {
  if (below < 0) return true
  const link = tokenAt(view, below)
  if (link.dep === 'xcomp') return true
  const noun = tokenAt(view, trigger).upos === 'NOUN' && (below === trigger || link.dep === 'prep')
  const { lemma } = tokenAt(view, at)
  return noun && (DOING_VERBS.has(lemma) || SUFFERING_VERBS.has(lemma) || lemma === 'be' || lemma === 'occur')
}

/** Event nouns under "prevented", "planned", "called for" did not happen. */
function objectAdmits({ view, at, below, trigger }: Step): boolean {
  const link = tokenAt(view, below)
  if (below !== trigger && link.dep !== 'dobj') return true
  if (link.dep === 'nsubj' && below === trigger && looksAhead(view, at)) return false
  return !((link.dep === 'dobj' || link.dep === 'nsubjpass') && PREVENTING_VERBS.has(tokenAt(view, at).lemma))
}

/** "airstrikes seem inevitable", "an attack is likely". */
const looksAhead = (view: SentenceView, verb: number): boolean =>
  /^(?:inevitable|likely|unlikely|imminent|possible|necessary|expected|due|planned|needed|impossible|unthinkable|close)$/.test(
    tokenAt(view, childBy(view, verb, 'acomp')).lower,
  )
