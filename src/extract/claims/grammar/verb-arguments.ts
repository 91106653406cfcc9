import { isLostObject, isTold, nounJoined, ownSubject, subjectResumed, toldBefore } from './lost-subjects.js'
import { childBy, childrenBy, childrenOf, isVerb, type SentenceView, tokenAt } from './sentence-view.js'

const RELATIVE_PRONOUNS = new Set(['who', 'which', 'that', 'whom', 'whose'])
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
  'protest',
  'demonstrate',
  'gather',
  'march',
  'surrender',
  'die',
])

/** True for a verb whose grammatical subject is what it is done to: "was seized", "territory captured by". */
export function isPassive(view: SentenceView, verb: number): boolean {
  const token = tokenAt(view, verb)
  if (token.xpos !== 'VBN' && token.xpos !== 'VBD') return false
  if (childBy(view, verb, 'auxpass') >= 0) return true
  // "X, which rebels captured", read as something that was captured.
  if (token.dep === 'relcl' && childBy(view, verb, 'nsubj') > childBy(view, verb, 'nsubjpass')) return false
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

/** The noun that a relative pronoun stands for, or the token itself. */
export function antecedentOf(view: SentenceView, index: number): number {
  const token = tokenAt(view, index)
  if (!RELATIVE_PRONOUNS.has(token.lower) || token.dep === 'mark' || token.dep === 'det') return index
  for (let at = token.head, steps = 0; at >= 0 && steps < 6; steps += 1) {
    const verb = tokenAt(view, at)
    if (verb.dep === 'relcl' || verb.dep === 'acl')
      return token.lower === 'who' ? personOf(view, verb.head) : nounOf(view, verb.head)
    at = verb.head
  }
  const before = nounBefore(view, index)
  return before >= 0 ? before : index
}

/** "the Front, the ruling party, which …": what an apposition describes is what is meant. */
function nounOf(view: SentenceView, index: number): number {
  const token = tokenAt(view, index)
  const described = token.dep === 'appos' && !view.analysed.mentionHeadedBy(index)
  return described ? token.head : index
}

/** "its allies in Syria, who …": a place is nobody of whom "who" is said. */
function personOf(view: SentenceView, index: number): number {
  const found = view.analysed.mentionHeadedBy(index)
  const preposition = tokenAt(view, tokenAt(view, index).head)
  const inside = tokenAt(view, index).dep === 'pobj' && /^(?:in|from|near|at)$/.test(preposition.lower)
  const above = tokenAt(view, preposition.head)
  return inside && found && /^(?:STATE|LOCATION)$/.test(found.entity.type) && above.upos === 'NOUN'
    ? above.index
    : nounOf(view, index)
}

/** The noun that ends right before `index`, a comma and a bracket aside: where the parse hangs a clause elsewhere. */
export function nounBefore(view: SentenceView, index: number): number {
  let at = index - 1
  if (/^(?:,|[-–—]+)$/.test(tokenAt(view, at).text)) at -= 1
  if (tokenAt(view, at).text === ')') {
    while (at >= 0 && tokenAt(view, at).text !== '(') at -= 1
    at -= 1
  }
  const token = tokenAt(view, at)
  return token.upos === 'NOUN' || token.upos === 'PROPN' ? at : -1
}

const isRelativePronoun = (view: SentenceView, index: number): boolean =>
  RELATIVE_PRONOUNS.has(tokenAt(view, index).lower)

/** The subject that the sentence shows or shares with the verb, active or passive; -1 where there is none. */
export function surfaceSubject(view: SentenceView, verb: number, depth = 0): number {
  if (verb < 0 || depth > 6) return -1
  const own = ownSubject(view, verb)
  if (own >= 0) return antecedentOf(view, own)
  const token = tokenAt(view, verb)
  const awaited = token.dep === 'conj' ? -1 : awaitedSubject(view, verb)
  if (awaited >= 0) return awaited
  switch (token.dep) {
    case 'conj': {
      const joined = nounJoined(view, verb)
      return joined >= 0 ? joined : surfaceSubject(view, token.head, depth + 1)
    }
    case 'ccomp':
      if (isJoinedClause(view, verb)) return surfaceSubject(view, siblingBefore(view, verb), depth + 1)
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

/** "said X had crossed the border and had supplied Y", read as two things said: the second has the subject of the first. */
const isJoinedClause = (view: SentenceView, verb: number): boolean => {
  const auxiliary = childBy(view, verb, 'aux')
  const first = Math.min(verb, auxiliary < 0 ? verb : auxiliary)
  return (
    auxiliary >= 0 && /^(?:and|but)$/.test(tokenAt(view, first - 1).lower) && siblingBefore(view, verb) >= 0
  )
}

const siblingBefore = (view: SentenceView, verb: number): number =>
  childrenBy(view, tokenAt(view, verb).head, 'ccomp').find(at => at < verb) ?? -1

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
    // "X was accused by Y of …": the parse hangs the charge on Y.
    const charge = tokenAt(view, tokenAt(view, token.head).head)
    if (token.dep === 'pobj' && charge.lemma === 'accuse' && isPassive(view, charge.index))
      return surfaceSubject(view, charge.index, depth + 1)
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
  const lost = childrenBy(view, verb, 'nsubj').find(at => isLostObject(view, verb, at))
  if (lost !== undefined) return lost
  if (token.dep === 'relcl' && hasOwnSubject(view, verb)) return token.head
  for (const child of childrenBy(view, verb, 'conj')) {
    const shared = childBy(view, child, 'dobj')
    if (shared >= 0 && childBy(view, child, 'nsubj') < 0 && child - verb < 4) return shared
  }
  return -1
}

/** A relative clause whose subject is not its relative pronoun leaves its object to the antecedent. */
function hasOwnSubject(view: SentenceView, verb: number): boolean {
  const own = childrenBy(view, verb, 'nsubj').some(subject => !isRelativePronoun(view, subject))
  const where = childrenBy(view, verb, 'advmod').some(at =>
    /^(?:when|where|why|how)$/.test(tokenAt(view, at).lower),
  )
  return own && !where
}

function passiveObject(view: SentenceView, verb: number): number {
  const own = childBy(view, verb, 'nsubjpass')
  if (own >= 0) return antecedentOf(view, own)
  const token = tokenAt(view, verb)
  if (token.dep === 'acl' || token.dep === 'relcl') return token.head
  const bare = childBy(view, verb, 'auxpass', 'aux') < 0
  const adverb = tokenAt(view, verb - 1).upos === 'ADV' ? 1 : 0
  const before = bare && token.dep !== 'conj' ? nounBefore(view, verb - adverb) : -1
  return before >= 0 ? before : surfaceSubject(view, verb)
}
