import { SPEECH_VERBS } from '../lexicon/attitude-words.js'
import { antecedentOf, isRelativePronoun, nounBefore } from './antecedents.js'
import { childBy, childrenBy, childrenOf, isVerb, type SentenceView, tokenAt } from './sentence-view.js'

const OBJECT_CONTROL = new Set([
  'force',
  'compel',
  'help',
  'allow',
  'enable',
  'order',
  'ask',
  'urge',
  'tell',
  'oblige',
  'cause',
  'lead',
  'push',
  'prompt',
  'embolden',
  'accuse',
  'see',
  'prevent',
  'stop',
  'keep',
  'leave',
])

/** What these say is done to no one: "the coalition intervened", read as a noun with a participle, is a sentence. */
const INTRANSITIVE = new Set([
  'intervene',
  'arrive',
  'advance',
  'retreat',
  'withdraw',
  'fall',
  'flee',
  'remain',
  'emerge',
  'clash',
  'collapse',
  'react',
  'respond',
])

/** True for a verb whose grammatical subject is what it is done to: "was seized", "territory captured by". */
export function isPassive(view: SentenceView, verb: number): boolean {
  const token = tokenAt(view, verb)
  if (token.xpos !== 'VBN' && token.xpos !== 'VBD') return false
  if (childBy(view, verb, 'auxpass') >= 0) return true
  if (childBy(view, verb, 'nsubjpass') >= 0) return childBy(view, verb, 'dobj') < 0
  if (childBy(view, verb, 'nsubj') >= 0) return false
  if (token.dep === 'acl') return !INTRANSITIVE.has(token.lemma) && !isMisreadFinite(view, verb)
  if (token.xpos !== 'VBN') return childBy(view, verb, 'agent') >= 0
  if (childBy(view, verb, 'agent') >= 0) return true
  if (childBy(view, verb, 'aux') >= 0) return false
  if (token.dep === 'conj' && isVerb(tokenAt(view, token.head))) return isPassive(view, token.head)
  return token.dep === 'advcl' && childBy(view, verb, 'dobj') < 0
}

/** "The coalition bombed Raqqa", read as a noun with a participle: what it is done to stands behind it. */
const isMisreadFinite = (view: SentenceView, verb: number): boolean =>
  misreadObject(view, verb) >= 0 && childBy(view, verb, 'agent') < 0

/** The object of such a verb: its own, or the place right behind it that the parse took for a predicate. */
function misreadObject(view: SentenceView, verb: number): number {
  const own = childBy(view, verb, 'dobj')
  if (own >= 0 || tokenAt(view, tokenAt(view, verb).head).dep !== 'ROOT') return own
  const named = childBy(view, verb, 'oprd', 'npadvmod')
  const place = view.analysed.mentionHeadedBy(named)
  return place?.entity.type === 'LOCATION' && place.first === verb + 1 ? named : -1
}

/** The subject that the sentence shows or shares with the verb, active or passive; -1 where there is none. */
export function surfaceSubject(view: SentenceView, verb: number, depth = 0): number {
  if (verb < 0 || depth > 6) return -1
  const own = ownSubject(view, verb)
  if (own >= 0) return antecedentOf(view, own)
  const token = tokenAt(view, verb)
  const awaited = token.dep === 'conj' ? -1 : awaitedSubject(view, verb)
  if (awaited >= 0) return awaited
  switch (token.dep) {
    case 'conj':
      return surfaceSubject(view, token.head, depth + 1)
    case 'ccomp':
      return isTold(view, verb)
        ? misreadSubject(view, verb, token.head)
        : controllerOf(view, verb, token.head, depth)
    case 'xcomp':
      return controllerOf(view, verb, token.head, depth)
    case 'advcl':
    case 'acomp':
      return surfaceSubject(view, toldBefore(view, verb, token.head), depth + 1)
    case 'dep':
    case 'parataxis':
      return isVerb(tokenAt(view, token.head)) ? surfaceSubject(view, token.head, depth + 1) : -1
    case 'relcl':
      return childBy(view, verb, 'dobj') >= 0 || token.xpos !== 'VBN' ? token.head : -1
    case 'acl':
      return subjectOfModifier(view, verb, depth)
    case 'pcomp':
      return subjectAbovePreposition(view, token.head, depth)
    default:
      return -1
  }
}

/** The verb's subject, also where the parse hung it on an auxiliary: "the government is propped up". */
function ownSubject(view: SentenceView, verb: number): number {
  const own = childBy(view, verb, 'nsubj', 'nsubjpass')
  if (own >= 0) return own
  for (const auxiliary of childrenBy(view, verb, 'aux', 'auxpass')) {
    const found = childBy(view, auxiliary, 'nsubj', 'nsubjpass')
    if (found >= 0) return found
  }
  return nameBefore(view, verb)
}

/** "Mosul fell": a name right before a finite verb that the parse took for an adverb. */
function nameBefore(view: SentenceView, verb: number): number {
  const { xpos } = tokenAt(view, verb)
  const auxiliary = childBy(view, verb, 'aux', 'auxpass')
  if (!/^VB[DZP]$/.test(xpos) && auxiliary < 0) return -1
  const first = auxiliary >= 0 && auxiliary < verb ? auxiliary : verb
  const named = view.analysed.mentions.find(
    ({ last, mention }) => last === first - 1 && mention.form === 'NAME',
  )
  const astray = named && /^(?:advmod|npadvmod)$/.test(tokenAt(view, named.head).dep)
  return astray && tokenAt(view, named.head).head === verb ? named.head : -1
}

/** "…, officials said": a clause that is told has a subject of its own, found or not. */
const isTold = (view: SentenceView, verb: number): boolean =>
  SPEECH_VERBS.has(tokenAt(view, tokenAt(view, verb).head).lemma)

/** "X stormed a hotel, killing nine, officials said": the participle goes on about what is said, not about who says it. */
function toldBefore(view: SentenceView, participle: number, governor: number): number {
  if (tokenAt(view, participle).xpos !== 'VBG' || !SPEECH_VERBS.has(tokenAt(view, governor).lemma))
    return governor
  const told = childBy(view, governor, 'ccomp')
  return told >= 0 && told < participle && participle < governor ? told : governor
}

/** "Having taken the base, the army …": a participle that opens the sentence has the subject that follows its comma. */
function awaitedSubject(view: SentenceView, verb: number): number {
  const opening = tokenAt(view, verb - 1)
  if (opening.lower !== 'having' || opening.index > 1) return -1
  const comma = view.tokens.findIndex(token => token.index > verb && token.text === ',')
  const subject = view.tokens.find(token => comma >= 0 && token.index > comma && token.dep === 'nsubj')
  return subject === undefined ? -1 : antecedentOf(view, subject.index)
}

/** "suggests strikes helped the army": a finite verb behind what was read as an object has it for its subject. */
function misreadSubject(view: SentenceView, verb: number, governor: number): number {
  const object = childBy(view, governor, 'dobj')
  const finite = /^VB[DZP]$/.test(tokenAt(view, verb).xpos) && childBy(view, verb, 'aux') < 0
  return finite && object >= 0 && object < verb ? antecedentOf(view, object) : -1
}

/** The subject of a verb under another verb: its object where that one governs by its object, else its subject. */
function controllerOf(view: SentenceView, verb: number, governor: number, depth: number): number {
  const misread = misreadSubject(view, verb, governor)
  if (misread >= 0) return misread
  const object = childBy(view, governor, 'dobj')
  if (object >= 0 && object < verb && OBJECT_CONTROL.has(tokenAt(view, governor).lemma))
    return antecedentOf(view, object)
  return surfaceSubject(view, governor, depth + 1)
}

/**
 * "The army, backed by airstrikes, captured X", read as airstrikes that captured: the noun on which the sentence hangs, where an aside
 * between commas stands between it and a verb with an object of its own; -1 elsewhere.
 */
function subjectResumed(view: SentenceView, verb: number): number {
  if (tokenAt(view, verb - 1).text !== ',' || childBy(view, verb, 'dobj') < 0) return -1
  const root = view.tokens.find(token => token.dep === 'ROOT')
  if (!root || (root.upos !== 'NOUN' && root.upos !== 'PROPN') || root.index > verb) return -1
  return tokenAt(view, root.index + 1).text === ',' && root.index + 1 < verb - 1 ? root.index : -1
}

/** "forces fighting in X": the noun; "their bid to seize X": the possessor, else the subject above. */
function subjectOfModifier(view: SentenceView, verb: number, depth: number): number {
  const token = tokenAt(view, verb)
  const resumed = subjectResumed(view, verb)
  if (resumed >= 0) return resumed
  const noun = token.head
  if (token.xpos === 'VBG' || token.xpos === 'VBN' || token.xpos === 'VBD') return noun
  const possessor = childBy(view, noun, 'poss')
  if (possessor >= 0) return possessor
  return subjectAbove(view, noun, depth)
}

/** The subject of the clause in which a noun stands. */
function subjectAbove(view: SentenceView, noun: number, depth: number): number {
  for (let at = tokenAt(view, noun).head, steps = 0; at >= 0 && steps < 5; steps += 1) {
    const token = tokenAt(view, at)
    if (isVerb(token)) return surfaceSubject(view, at, depth + 1)
    at = token.head
  }
  return -1
}

/** "after capturing X, the army …", "condemned Russia for supporting", "accused Moscow of deploying": who does what stands under a preposition. */
function subjectAbovePreposition(view: SentenceView, preposition: number, depth: number): number {
  const above = tokenAt(view, preposition).head
  const token = tokenAt(view, above)
  if (!isVerb(token)) {
    if (token.dep === 'dobj' && tokenAt(view, token.head).lemma === 'accuse') return antecedentOf(view, above)
    const possessor = childBy(view, above, 'poss')
    return possessor >= 0 ? possessor : subjectAbove(view, above, depth)
  }
  const object = childBy(view, above, 'dobj')
  const blamed = tokenAt(view, preposition).lower === 'for' && object < preposition
  if (object >= 0 && (blamed || OBJECT_CONTROL.has(token.lemma))) return antecedentOf(view, object)
  return surfaceSubject(view, above, depth + 1)
}

/** The agent of a passive: the object of its "by". */
export function agentOf(view: SentenceView, verb: number): number {
  for (const child of childrenOf(view, verb)) {
    const token = tokenAt(view, child)
    if (token.dep === 'agent' || (token.dep === 'prep' && token.lower === 'by')) {
      const object = childBy(view, child, 'pobj')
      if (object >= 0) return object
    }
  }
  for (const child of childrenBy(view, verb, 'conj')) {
    const agent = childBy(view, child, 'nsubj') < 0 ? agentOf(view, child) : -1
    if (agent >= 0) return agent
  }
  return -1
}

/** Who does what the verb says, or -1. */
export function doerOf(view: SentenceView, verb: number): number {
  if (isPassive(view, verb)) return agentOf(view, verb)
  return surfaceSubject(view, verb)
}

/** To what the verb does it, or -1. */
export function objectOf(view: SentenceView, verb: number): number {
  const token = tokenAt(view, verb)
  if (isPassive(view, verb)) return passiveObject(view, verb)
  const own = token.dep === 'acl' ? misreadObject(view, verb) : childBy(view, verb, 'dobj')
  if (own >= 0) return isRelativePronoun(view, own) ? antecedentOf(view, own) : own
  if (token.dep === 'relcl' && hasOwnSubject(view, verb)) return token.head
  for (const child of childrenBy(view, verb, 'conj')) {
    const shared = childBy(view, child, 'dobj')
    if (shared >= 0 && childBy(view, child, 'nsubj') < 0 && child - verb < 4) return shared
  }
  return -1
}

/** A relative clause whose subject is not its relative pronoun leaves its object to the antecedent. */
function hasOwnSubject(view: SentenceView, verb: number): boolean {
  const subject = childBy(view, verb, 'nsubj')
  return subject >= 0 && !isRelativePronoun(view, subject) && childBy(view, verb, 'advmod') < 0
}

function passiveObject(view: SentenceView, verb: number): number {
  const own = childBy(view, verb, 'nsubjpass')
  if (own >= 0) return antecedentOf(view, own)
  const token = tokenAt(view, verb)
  if (token.dep === 'acl' || token.dep === 'relcl') return token.head
  const bare = childBy(view, verb, 'auxpass', 'aux') < 0
  const before = bare && token.dep !== 'conj' ? nounBefore(view, verb) : -1
  return before >= 0 ? before : surfaceSubject(view, verb)
}
