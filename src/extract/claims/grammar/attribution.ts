import type { SentenceMention } from '../../document-analysis.js'
import { words } from '../../words.js'
import {
  DENIAL_VERBS,
  HEARSAY_VERBS,
  IMPLICATIVE_VERBS,
  IRREALIS_VERBS,
  SPEECH_VERBS,
} from '../lexicon/attitude-words.js'
import type { Step, Walk } from './assertion-step.js'
import { actorsAt } from './participants.js'
import { isPassive } from './passive.js'
import { childBy, childrenOf, type SentenceView, tokenAt } from './sentence-view.js'
import { surfaceSubject } from './surface-subject.js'

/** Takes note of who says what stands under a verb of speech; false under a verb of wishing. */
export function attributionOf(step: Step): boolean {
  const { view, at, below, walk } = step
  const { lemma } = tokenAt(view, at)
  const link = tokenAt(view, below)
  if (link.dep === 'prep') return phraseAdmits(step)
  if ((lemma === 'accuse' || lemma === 'blame') && link.dep === 'dobj') return speakerOf(view, at, walk)
  const clause = link.dep === 'ccomp' || link.dep === 'xcomp' || link.dep === 'pcomp'
  if (!clause && link.dep !== 'dobj') return true
  if (DENIAL_VERBS.has(lemma) && (clause || lemma === 'deny' || lemma === 'refute')) {
    if (walk.presumed) return true
    walk.denied = !walk.denied
    return speakerOf(view, at, walk)
  }
  if (link.dep === 'xcomp' && isPassive(view, at) && HEARSAY_VERBS.has(lemma)) {
    walk.hearsay = true
    return true
  }
  // "continued to shell" goes on shelling; only "…, he continued" speaks.
  const speaks = SPEECH_VERBS.has(lemma) && !(lemma === 'continue' && link.dep === 'xcomp')
  if (speaks && (clause || ANNOUNCING.has(lemma))) {
    // "X moved in; Y says Z": what stands before the semicolon is not Y's.
    if (below < at && view.tokens.slice(below, at).some(each => each.text === ';')) return true
    if (/^(?:confirm|verify)$/.test(lemma) && childBy(view, at, 'neg') >= 0) return false
    if (link.dep === 'ccomp' && childBy(view, at, 'neg') >= 0) walk.hearsay = true
    return speakerOf(view, at, walk)
  }
  return !clause || walk.detached || !IRREALIS_VERBS.has(lemma) || IMPLICATIVE_VERBS.has(lemma)
}

const ANNOUNCING = words('announce report claim confirm declare')

/** "accused Moscow of deploying" is the accuser's claim; "called for", "prevented from", "vowed against" are no facts. */
function phraseAdmits({ view, at, below: preposition, walk }: Step): boolean {
  const { lemma } = tokenAt(view, at)
  const word = tokenAt(view, preposition).lower
  if (
    (lemma === 'accuse' && word === 'of') ||
    (lemma === 'blame' && word === 'for') ||
    (lemma === 'quote' && word === 'as')
  )
    return speakerOf(view, at, walk)
  if (walk.detached) return true
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
  const subject = quotingObject(view, verb) ?? surfaceSubject(view, reportAbove(view, verb) ?? verb)
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

/** "X said that Y advanced, noting that …": who notes is who says it, wherever the parse hangs the participle. */
function reportAbove(view: SentenceView, verb: number): number | null {
  const { xpos, dep } = tokenAt(view, verb)
  if (xpos !== 'VBG' || dep !== 'advcl') return null
  for (let at = tokenAt(view, verb).head, steps = 0; at >= 0 && steps < 4; steps += 1) {
    const { lemma, head } = tokenAt(view, at)
    if (SPEECH_VERBS.has(lemma) && childBy(view, at, 'nsubj') >= 0) return at
    at = head
  }
  return null
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
