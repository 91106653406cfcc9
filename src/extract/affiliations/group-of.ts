import type { AnalysedSentence, SentenceMention } from '../document-analysis.js'

/** What a person can belong to: an actor that is no nameless person, or the leader for whom it is named. */
export const isGroup = ({ entity }: SentenceMention): boolean =>
  entity.type !== 'LOCATION' && (entity.type !== 'PERSON' || entity.scope === 'NAMED')

/** Mention that starts at a token, article and quotation mark aside; the longest. */
export function mentionFrom(sentence: AnalysedSentence, at: number): SentenceMention | null {
  const { tokens } = sentence.sentence
  let start = at
  while (tokens[start]?.upos === 'DET' || /^["“”'‘’]+$/.test(tokens[start]?.text ?? '')) start++
  let best: SentenceMention | null = null
  for (const mention of sentence.mentions)
    if ((mention.first === at || mention.first === start) && (!best || mention.last > best.last))
      best = mention
  return best
}
