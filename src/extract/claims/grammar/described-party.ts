import type { SentenceMention } from '../../document-analysis.js'
import { nearestParty } from './nearest-party.js'
import { isActor, mentionFor } from './participants.js'
import { isVerb, type SentenceView, tokenAt } from './sentence-view.js'

/** Common nouns that stand for a party inside a compound: "rebel-held", "government-controlled". */
const PARTY =
  /^(?:rebel|government|militant|insurgent|opposition|regime|separatist|militia|jihadist|islamist|army|loyalist)$/

/**
 * The party that a compound's first word names ("Kurdish-controlled", "rebel-held"): the mention there, or for a common noun the nearest
 * mention in the document that this noun heads.
 */
export function partyBeforeHyphen(view: SentenceView, participle: number): SentenceMention | null {
  const hyphen = /^[-‑–]$/.test(tokenAt(view, participle - 1).text)
  if (!hyphen && tokenAt(view, participle).dep !== 'amod') return null
  const index = hyphen ? participle - 2 : participle - 1
  const found = mentionFor(view, index) ?? view.analysed.mentionAt(index)
  if (found && isActor(found) && found.last <= index) return found
  const { lower } = tokenAt(view, index)
  return PARTY.test(lower) ? nearestParty(view, lower) : null
}

/** The noun that a compound adjective describes: the head of "UN-backed Yemeni President Hadi" is "Hadi". */
export function describedNoun(view: SentenceView, participle: number): number {
  let at = tokenAt(view, participle).head
  // Where the parse hangs the participle on the word before it, what follows it is described: "Islamic State-held Mosul".
  const astray = at < participle || isVerb(tokenAt(view, at))
  const next = astray ? view.analysed.mentions.find(each => each.first === participle + 1) : undefined
  if (next) return next.head
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokenAt(view, at)
    if (!/^(?:compound|nmod|amod|npadvmod)$/.test(token.dep) || token.head <= participle) return at
    at = token.head
  }
  return at
}
