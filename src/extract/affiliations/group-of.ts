import type { AnalysedSentence, DocumentAnalysis, SentenceMention } from '../document-analysis.js'

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

/** The state of a person's country, by its mention nearest before the sentence, else after it. */
export function stateOf(
  person: SentenceMention,
  sentence: AnalysedSentence,
  analysis: DocumentAnalysis,
): SentenceMention | null {
  const { country } = person.entity
  if (country === null) return null
  let best: SentenceMention | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const other of analysis.sentences) {
    const away = Math.abs(other.passage.index - sentence.passage.index)
    if (away >= distance) continue
    const found = other.mentions.find(({ entity }) => entity.type === 'STATE' && entity.country === country)
    if (found) {
      best = found
      distance = away
    }
  }
  return best
}

/** Whom a person's own spokesman or minister serves: a leader with a force of his own is an end point himself, others stand for their state. */
export function bodyBehind(
  group: SentenceMention,
  sentence: AnalysedSentence,
  analysis: DocumentAnalysis,
): SentenceMention | null {
  if (group.entity.type !== 'PERSON') return group
  const leads = analysis.entities.some(({ namedFor }) => namedFor === group.entity.key)
  const named = group.mention.form === 'NAME' ? group : null
  return leads ? named : (stateOf(group, sentence, analysis) ?? named)
}
