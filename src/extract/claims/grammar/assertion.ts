import type { Polarity } from '../../../domain/claim.js'
import type { SentenceMention } from '../../document-analysis.js'
import {
  CONDITIONAL_MARKS,
  DENIAL_VERBS,
  HEARSAY_ADJECTIVES,
  HEARSAY_ADVERBS,
  HEARSAY_VERBS,
  IMPLICATIVE_VERBS,
  IRREALIS_ADJECTIVES,
  IRREALIS_MODALS,
  IRREALIS_NOUNS,
  IRREALIS_VERBS,
  PREVENTING_VERBS,
  SPEECH_VERBS,
} from '../lexicon/attitude-words.js'
import { actorsAt } from './participants.js'
import { quotedSpeaker } from './quotations.js'
import { childBy, childrenOf, isVerb, type SentenceView, tokenAt } from './sentence-view.js'
import { sourceAtEnd } from './source-phrases.js'
import { isPassive, surfaceSubject } from './verb-arguments.js'

/** How far a happening is reported as a fact, and by whom. */
export interface Assertion {
  readonly polarity: Polarity
  readonly claimedBy: SentenceMention | null
}

interface Walk {
  hearsay: boolean
  negations: number
  denied: boolean
  claimedBy: SentenceMention | null
  attributed: boolean
}

/**
 * How the sentence reports what `trigger` says; null where it is no reported fact: modal, hypothetical, wished, planned, demanded,
 * attempted in vain, asked, or negated in the report's own voice. Negated by a speaker, it is that speaker's denial.
 */
export function assertionOf(view: SentenceView, trigger: number): Assertion | null {
  const walk: Walk = { hearsay: false, negations: 0, denied: false, claimedBy: null, attributed: false }
  if (isQuestion(view)) return null
  let below = -1
  for (let at = trigger, steps = 0; at >= 0 && steps < 24; steps += 1) {
    if (!admits(view, at, below, trigger, walk)) return null
    below = at
    at = tokenAt(view, at).head
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
  const denied = negated !== walk.denied
  if (denied) return { polarity: 'DENIED', claimedBy: walk.claimedBy }
  return { polarity: walk.hearsay ? 'ALLEGED' : 'ASSERTED', claimedBy: walk.claimedBy }
}

const isQuestion = (view: SentenceView): boolean => tokenAt(view, view.tokens.length - 1).text === '?'

/** Reads one step of the path from the trigger to the root; false where the happening is no fact. */
function admits(view: SentenceView, at: number, below: number, trigger: number, walk: Walk): boolean {
  const token = tokenAt(view, at)
  const link = below >= 0 ? tokenAt(view, below) : null
  if (isVerb(token)) return verbAdmits(view, at, below, trigger, walk)
  if (link && token.upos === 'ADP') return prepositionAdmits(token.lower)
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return nounAdmits(view, at, below, trigger, walk)
  if (token.upos === 'ADJ' && link?.dep === 'xcomp')
    return token.lemma === 'able' || token.lemma === 'unable' ? token.lemma === 'able' : false
  return true
}

function prepositionAdmits(preposition: string): boolean {
  return preposition !== 'without' && preposition !== 'unless' && preposition !== 'despite_of'
}

function nounAdmits(view: SentenceView, at: number, below: number, trigger: number, walk: Walk): boolean {
  const token = tokenAt(view, at)
  if (at === trigger) return eventNounAdmits(view, at, walk)
  const link = tokenAt(view, below)
  if (link.dep === 'acl' && isInfinitive(view, below)) return false
  if (!IRREALIS_NOUNS.has(token.lemma)) return true
  const complement =
    link.dep === 'prep' &&
    (link.lower === 'of' || link.lower === 'for' || link.lower === 'to' || link.lower === 'about')
  const holder = [
    'campaign',
    'operation',
    'offensive',
    'push',
    'move',
    'target',
    'order',
    'mission',
  ].includes(token.lemma)
  if (complement && !holder) return false
  return !(
    link.dep === 'ccomp' ||
    (link.dep === 'acl' && !holder && link.xpos !== 'VBN' && link.xpos !== 'VBG')
  )
}

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

function verbAdmits(view: SentenceView, at: number, below: number, trigger: number, walk: Walk): boolean {
  const link = below >= 0 ? tokenAt(view, below) : null
  const clausal = link !== null && isVerb(link)
  const relative = link?.dep === 'relcl' || link?.dep === 'acl'
  if (relative) return true
  const governs =
    link?.dep === 'ccomp' || link?.dep === 'xcomp' || link?.dep === 'pcomp' || link?.dep === 'prep'
  const shares = link === null || link.dep !== 'advcl'
  if (link?.dep === 'advcl' && !sharesModality(view, below))
    return attributionOf(view, at, below, walk, false)
  if (shares || clausal) {
    const conjoined = link?.dep === 'conj'
    if (!modalityAdmits(view, at, conjoined ? below : -1, walk)) return false
  }
  if (isInfinitive(view, at) && !infinitiveAdmits(view, at)) return false
  if (link && !clausal && tokenAt(view, below).dep !== 'prep' && !objectAdmits(view, at, below, trigger))
    return false
  return attributionOf(view, at, below, walk, governs)
}

/** A participle shares the modality of its verb ("would attack, killing"); a clause of time or cause has its own. */
function sharesModality(view: SentenceView, clause: number): boolean {
  return childBy(view, clause, 'mark', 'advmod') < 0 && tokenAt(view, clause).xpos === 'VBG'
}

/** Modals, conditional marks, negation and hearsay adverbs on a verb. */
function modalityAdmits(view: SentenceView, verb: number, below: number, walk: Walk): boolean {
  for (const child of childrenOf(view, verb)) {
    const word = tokenAt(view, child)
    if (word.dep === 'aux' && IRREALIS_MODALS.has(word.lower)) {
      if (below >= 0 && childBy(view, below, 'nsubj', 'nsubjpass', 'aux', 'auxpass') >= 0) continue
      return false
    }
    if (word.dep === 'mark' && CONDITIONAL_MARKS.has(word.lower)) return false
    if (word.dep === 'neg' && below < 0 && tokenAt(view, verb).upos !== 'AUX') walk.negations += 1
    else if (word.dep === 'neg' && below < 0) return false
    if (word.dep === 'advmod' && HEARSAY_ADVERBS.has(word.lower)) walk.hearsay = true
    if (word.dep === 'advmod' && word.lower === 'almost') return false
  }
  return true
}

const isInfinitive = (view: SentenceView, verb: number): boolean =>
  childrenOf(view, verb).some(
    child => tokenAt(view, child).dep === 'aux' && tokenAt(view, child).lower === 'to',
  )

/** "managed to take" happened; "to take control of", "tried to take" and "plans to take" did not. */
function infinitiveAdmits(view: SentenceView, verb: number): boolean {
  const token = tokenAt(view, verb)
  const governor = tokenAt(view, token.head)
  if (token.dep === 'conj') return isInfinitive(view, token.head) ? true : governor.index >= 0
  if (token.dep === 'ROOT' || token.head < 0) return false
  if (token.dep === 'acl' || token.dep === 'relcl' || token.dep === 'advcl') return false
  if (governor.lemma === 'be' || governor.lemma === 'go') return false
  if (governor.upos === 'ADJ') return governor.lemma === 'able'
  if (isPassive(view, token.head) && (HEARSAY_VERBS.has(governor.lemma) || governor.lemma === 'see'))
    return true
  return IMPLICATIVE_VERBS.has(governor.lemma) && !(governor.lemma === 'say' && !isPassive(view, token.head))
}

/** Event nouns under "prevented", "planned", "called for" did not happen. */
function objectAdmits(view: SentenceView, verb: number, below: number, trigger: number): boolean {
  const link = tokenAt(view, below)
  if (below !== trigger && link.dep !== 'dobj') return true
  return !(
    (link.dep === 'dobj' || link.dep === 'nsubjpass') &&
    PREVENTING_VERBS.has(tokenAt(view, verb).lemma)
  )
}

/** Takes note of who says what stands under a verb of speech; false under a verb of wishing. */
function attributionOf(view: SentenceView, at: number, below: number, walk: Walk, governs: boolean): boolean {
  if (below < 0) return true
  const verb = tokenAt(view, at)
  const link = tokenAt(view, below)
  const { lemma } = verb
  if (link.dep === 'advcl' || link.dep === 'conj' || link.dep === 'nsubj' || link.dep === 'nsubjpass') {
    return true
  }
  const negated = childBy(view, at, 'neg') >= 0
  const inside =
    link.dep === 'ccomp' || link.dep === 'xcomp' || link.dep === 'pcomp' || governs || link.dep === 'dobj'
  if (!inside) return true
  if (DENIAL_VERBS.has(lemma)) {
    walk.denied = !walk.denied
    return speakerOf(view, at, walk)
  }
  const passive = isPassive(view, at)
  if (link.dep === 'prep') return phraseAdmits(view, at, below, walk)
  if (passive && link.dep === 'xcomp' && HEARSAY_VERBS.has(lemma)) {
    walk.hearsay = true
    return true
  }
  const speech = SPEECH_VERBS.has(lemma)
  if (
    link.dep === 'ccomp' ||
    link.dep === 'pcomp' ||
    (speech && link.dep === 'xcomp') ||
    announces(lemma, link.dep)
  ) {
    if (speech) {
      if (negated && link.dep === 'ccomp') {
        walk.negations -= 1
        walk.hearsay = true
      }
      return speakerOf(view, at, walk)
    }
    if (link.dep === 'ccomp') return !IRREALIS_VERBS.has(lemma) || IMPLICATIVE_VERBS.has(lemma)
  }
  if (link.dep === 'xcomp') return !IRREALIS_VERBS.has(lemma) || IMPLICATIVE_VERBS.has(lemma)
  return true
}

const announces = (lemma: string, dep: string): boolean =>
  dep === 'dobj' &&
  (lemma === 'announce' ||
    lemma === 'report' ||
    lemma === 'claim' ||
    lemma === 'confirm' ||
    lemma === 'declare')

/** "accused Moscow of deploying" is the accuser's claim; "called for", "prevented from", "vowed against" are no facts. */
function phraseAdmits(view: SentenceView, at: number, preposition: number, walk: Walk): boolean {
  const { lemma } = tokenAt(view, at)
  const word = tokenAt(view, preposition).lower
  if (
    (lemma === 'accuse' && word === 'of') ||
    (lemma === 'blame' && word === 'for') ||
    (lemma === 'quote' && word === 'as')
  )
    return speakerOf(view, at, walk)
  if (
    word === 'from' &&
    (lemma === 'prevent' || lemma === 'stop' || lemma === 'bar' || lemma === 'ban' || lemma === 'keep')
  )
    return false
  if (
    word === 'for' &&
    (lemma === 'call' || lemma === 'ask' || lemma === 'plan' || lemma === 'prepare' || lemma === 'wait')
  )
    return false
  if (word === 'against' && (lemma === 'warn' || lemma === 'decide')) return false
  return !(word === 'of' && lemma === 'warn')
}

/** The innermost speaker stays: "Bloomberg quoted diplomats as saying that X" is the diplomats' claim. */
function speakerOf(view: SentenceView, verb: number, walk: Walk): boolean {
  if (walk.attributed) return true
  const token = tokenAt(view, verb)
  if (isPassive(view, verb)) {
    const by = childrenOf(view, verb).find(child => tokenAt(view, child).lower === 'by')
    const agent = by === undefined ? [] : actorsAt(view, childBy(view, by, 'pobj'))
    if (agent[0]) return claim(walk, agent[0])
    if (token.lemma === 'report' || token.lemma === 'say')
      walk.hearsay = walk.hearsay || token.lemma === 'say'
    return true
  }
  if (token.lemma === 'quote' || token.lemma === 'cite') {
    const quoted = actorsAt(view, childBy(view, verb, 'dobj'))
    if (quoted[0]) return claim(walk, quoted[0])
  }
  const subject = quotingObject(view, verb) ?? surfaceSubject(view, verb)
  const found = actorsAt(view, subject)[0]
  if (found) return claim(walk, found)
  if (subject >= 0) walk.attributed = true
  return true
}

function claim(walk: Walk, speaker: SentenceMention): boolean {
  walk.claimedBy = speaker
  walk.attributed = true
  return true
}

/** "quoted X as saying that …": the speaker is the object of "quoted". */
function quotingObject(view: SentenceView, verb: number): number | null {
  const token = tokenAt(view, verb)
  if (token.dep !== 'pcomp') return null
  const as = tokenAt(view, token.head)
  const quoting = tokenAt(view, as.head)
  if (as.lower !== 'as' || (quoting.lemma !== 'quote' && quoting.lemma !== 'cite')) return null
  const object = childBy(view, quoting.index, 'dobj', 'nsubjpass')
  return object >= 0 ? object : null
}
