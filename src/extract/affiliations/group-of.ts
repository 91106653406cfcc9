import type { AnalysedSentence, SentenceMention } from '../document-analysis.js'

/** What a person can belong to: an actor that is no nameless person, or the leader for whom it is named. */
export const isGroup = ({ entity }: SentenceMention): boolean =>
  entity.type !== 'LOCATION' && (entity.type !== 'PERSON' || entity.scope === 'NAMED')

const REACH = 14

/** What a preposition governs: by the parse, else the longest mention that starts after it. A possessor gives way to what it possesses. */
export function mentionAfter(sentence: AnalysedSentence, preposition: number): SentenceMention | null {
  const { tokens } = sentence.sentence
  const limit = Math.min(preposition + REACH, tokens.length)
  for (let at = preposition + 1; at < limit; at++) {
    const token = tokens[at]
    if (token?.head === preposition && token.dep === 'pobj') return sentence.mentionHeadedBy(at)
  }
  let start = preposition + 1
  while (tokens[start]?.upos === 'DET' || /^["“”'‘’]+$/.test(tokens[start]?.text ?? '')) start++
  let best: SentenceMention | null = null
  for (const mention of sentence.mentions)
    if ((mention.first === preposition + 1 || mention.first === start) && (!best || mention.last > best.last))
      best = mention
  return best
}
