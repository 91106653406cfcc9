import type { SentenceMention } from '../../document-analysis.js'
import { isActor, mentionFor } from './participants.js'
import { type SentenceView, tokenAt } from './sentence-view.js'

/** Common nouns that stand for a party inside a compound: "rebel-held", "government-controlled". */
const PARTY =
  /^(?:rebel|government|militant|insurgent|opposition|regime|separatist|militia|jihadist|islamist|army|loyalist)$/

/**
 * The party that a compound's first word names ("Kurdish-controlled", "rebel-held"): the mention there, or for a common noun the nearest
 * mention in the document that this noun heads.
 */
export function partyBeforeHyphen(view: SentenceView, participle: number): SentenceMention | null {
  if (!/^[-‑–]$/.test(tokenAt(view, participle - 1).text)) return null
  const index = participle - 2
  const found = mentionFor(view, index) ?? view.analysed.mentionAt(index)
  if (found && isActor(found) && found.last <= index) return found
  const { lower } = tokenAt(view, index)
  return PARTY.test(lower) ? nearestParty(view, lower) : null
}

/** The nearest mention, before or else after this sentence, of a party headed by the noun. */
export function nearestParty(view: SentenceView, noun: string): SentenceMention | null {
  const { sentences } = view.analysis
  const here = sentences.indexOf(view.analysed)
  const order = [...sentences.slice(0, here + 1).reverse(), ...sentences.slice(here + 1)]
  for (const analysed of order) {
    for (const mention of analysed.mentions) {
      const head = analysed.sentence.tokens[mention.head]
      if (
        head &&
        isActor(mention) &&
        mention.mention.form !== 'PRONOUN' &&
        (head.lemma.toLowerCase() === noun || head.lower === noun)
      )
        return mention
    }
  }
  return null
}

/** The noun that a compound adjective describes: the head of "UN-backed Yemeni President Hadi" is "Hadi". */
export function describedNoun(view: SentenceView, participle: number): number {
  let at = tokenAt(view, participle).head
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokenAt(view, at)
    if (!/^(?:compound|nmod|amod|npadvmod)$/.test(token.dep) || token.head <= participle) return at
    at = token.head
  }
  return at
}
