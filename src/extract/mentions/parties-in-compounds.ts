import type { Sentence, Token } from '../syntax/sentence.js'
import { actorNoun } from './actor-nouns.js'
import { type Candidate, candidate } from './candidate.js'
import { isRelation } from './name-span.js'
import { isHyphen } from './phrase-text.js'

/** Common nouns that stand for a party before a participle or a noun of holding. */
const PARTY =
  /^(?:rebel|government|militant|insurgent|opposition|regime|separatist|militia|jihadist|army|coalition|navy|military|junta)$/
const HELD_NOUN = /^(?:strongholds?|hands|control|bastions?|heartland|territory|areas?|lines?|rule)$/

/** "an army spokesman", "the rebel commander": whom an office is of. */
const isOfOffice = (lower: string, dep: string, next: Token | undefined): boolean =>
  dep === 'compound' &&
  lower !== 'opposition' &&
  /^(?:spokes(?:man|woman|person)|commander|leader|chief)$/.test(next?.lower ?? '')

/** "rebel" of "rebel-held Aleppo", "government" of "in government hands": parties that no phrase of their own names. */
export function partiesInCompounds(sentence: Sentence): Candidate[] {
  const { tokens } = sentence
  return tokens.flatMap(({ lower, text, index, dep }) => {
    const noun = PARTY.test(lower) ? actorNoun(lower) : null
    if (!noun) return []
    const joined = isHyphen(tokens[index + 1]) && isRelation(tokens[index + 2])
    const modifying = /^(?:compound|amod|nmod)$/.test(dep) && HELD_NOUN.test(tokens[index + 1]?.lower ?? '')
    if (!joined && !modifying && !isOfOffice(lower, dep, tokens[index + 1])) return []
    const span = { first: index, last: index, head: index, coreFirst: index, coreLast: index }
    return [
      candidate({
        sentence: sentence.index,
        ...span,
        form: 'DESCRIPTION',
        type: noun.type,
        core: text,
        noun,
        word: noun.lemma,
        definite: noun.use === 'GOVERNMENT' || noun.use === 'ARMY',
        plural: noun.use !== 'GOVERNMENT' && noun.use !== 'ARMY',
      }),
    ]
  })
}
