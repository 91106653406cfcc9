import { antecedentOf, nounBefore } from './antecedents.js'
import { isInfinitive } from './infinitives.js'
import { isTold, nounJoined, ownSubject, subjectResumed, toldBefore } from './lost-subjects.js'
import { isPassive } from './passive.js'
import { childBy, childrenBy, isVerb, type SentenceView, tokenAt } from './sentence-view.js'

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

/** The subject that the sentence shows or shares with the verb, active or passive; -1 where there is none. */
export function surfaceSubject(view: SentenceView, verb: number, depth = 0): number {
  if (verb < 0 || depth > 6) return -1
  const own = ownSubject(view, verb)
  const relative = relativeBehind(view, verb, own)
  if (relative >= 0) return relative
  if (own >= 0) return antecedentOf(view, own)
  const token = tokenAt(view, verb)
  const awaited = token.dep === 'conj' ? -1 : awaitedSubject(view, verb)
  if (awaited >= 0) return awaited
  switch (token.dep) {
    case 'conj': {
      const joined = nounJoined(view, verb)
      const noted = ownSubject(view, verb) < 0 ? clauseNoted(view, token.head) : -1
      if (noted >= 0 && noted < verb) return surfaceSubject(view, noted, depth + 1)
      return joined >= 0 ? joined : surfaceSubject(view, token.head, depth + 1)
    }
    case 'ccomp':
      if (isJoinedClause(view, verb)) return surfaceSubject(view, siblingBefore(view, verb), depth + 1)
      return isTold(view, verb) && !isInfinitive(view, verb)
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

/** "when A, which backs B, and C, which backs D, agreed": of a clause read as A's the subject is the noun before its own "which". */
function relativeBehind(view: SentenceView, verb: number, own: number): number {
  const which = childrenBy(view, verb, 'nsubj').find(
    at => at > own && tokenAt(view, at).lower === 'which' && tokenAt(view, at - 1).text === ',',
  )
  return own >= 0 && which !== undefined ? nounBefore(view, which) : -1
}

/** "It is known that X backs Y, and has sent Z": the clause of which something is noted, to which more is joined; -1 elsewhere. */
function clauseNoted(view: SentenceView, verb: number): number {
  const subject = childBy(view, verb, 'nsubj')
  const empty = tokenAt(view, subject).lower === 'it' && tokenAt(view, verb).lemma === 'be'
  return empty && childBy(view, verb, 'acomp') >= 0 ? childBy(view, verb, 'ccomp') : -1
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
  const { dep, head } = tokenAt(view, preposition)
  // "accused X of meddling and of arming Y": joined to the first.
  const above = dep === 'conj' && tokenAt(view, head).upos === 'ADP' ? tokenAt(view, head).head : head
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
