import { antecedentOf, isRelativePronoun, nounBefore } from './antecedents.js'
import { isLostObject } from './lost-subjects.js'
import { isPassive, misreadObject } from './passive.js'
import { childBy, childrenBy, childrenOf, type SentenceView, tokenAt } from './sentence-view.js'
import { surfaceSubject } from './surface-subject.js'

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
