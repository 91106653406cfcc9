import type { AnalysedSentence, SentenceMention } from '../../document-analysis.js'
import type { SentenceView } from './sentence-view.js'

/** Common nouns of parties inside a compound: "government control", "rebel stronghold". */
export const PARTY_NOUN =
  /^(?:rebel|government|militant|insurgent|opposition|regime|separatist|jihadist|army|military|junta|coalition)$/

/** The nearest mention, before or else after this sentence, of a party headed by the noun. */
export function nearestParty(view: SentenceView, noun: string): SentenceMention | null {
  const { sentences } = view.analysis
  const here = view.analysed.passage.index
  const order = [...sentences.slice(0, here + 1).reverse(), ...sentences.slice(here + 1)]
  // "army helicopters" are of "the army" or "the military" before they are of an army by name.
  const described =
    noun === 'army' ? (headedBy(order, noun, true) ?? headedBy(order, 'military', true)) : null
  return described ?? headedBy(order, noun, false) ?? (RULING.test(noun) ? forceOf(order, noun) : null)
}

const RULING = /^(?:government|regime|coalition)$/

/** "government troops" where nothing else is called the government. */
const forceOf = (order: readonly AnalysedSentence[], noun: string): SentenceMention | null =>
  order
    .flatMap(({ mentions }) => mentions)
    .find(
      ({ mention, entity }) =>
        entity.type === 'ARMED_FORCE' &&
        mention.form !== 'PRONOUN' &&
        mention.text.toLowerCase().split(' ').includes(noun),
    ) ?? null

function headedBy(
  order: readonly AnalysedSentence[],
  noun: string,
  describedOnly: boolean,
): SentenceMention | null {
  for (const analysed of order) {
    for (const mention of analysed.mentions) {
      const head = analysed.sentence.tokens[mention.head]
      if (
        head &&
        mention.entity.type !== 'LOCATION' &&
        mention.mention.form !== 'PRONOUN' &&
        !(describedOnly && mention.mention.form === 'NAME') &&
        (head.lemma.toLowerCase() === noun || head.lower === noun)
      )
        return mention
    }
  }
  return null
}
