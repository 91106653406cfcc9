import type { AnalysedSentence, DocumentAnalysis, SentenceMention } from '../document-analysis.js'
import { isPersonal } from './role-words.js'

/** What a person can belong to: an actor that is no nameless person, or the leader for whom it is named. */
export const isGroup = ({ entity }: SentenceMention): boolean =>
  entity.type !== 'LOCATION' && (entity.type !== 'PERSON' || entity.scope === 'NAMED')

const REACH = 14
const PARTS = /^(?:branch|wing|arm|chapter|bureau|division|bloc|delegation|section|cell)$/

/** What a preposition governs: by the parse, else the longest mention that starts after it. A possessor gives way to what it possesses. */
export function mentionAfter(sentence: AnalysedSentence, preposition: number): SentenceMention | null {
  const { tokens } = sentence.sentence
  const limit = Math.min(preposition + REACH, tokens.length)
  for (let at = preposition + 1; at < limit; at++) {
    const token = tokens[at]
    if (token?.head !== preposition || token.dep !== 'pobj') continue
    const headed = sentence.mentionHeadedBy(at)
    if (headed) return headed
    const inner = tokens.find(({ head, dep, lower }) => head === at && dep === 'prep' && lower === 'of')
    // "the Lebanese branch of X": X, of which it is a part.
    if (inner && PARTS.test(token.lemma)) return mentionAfter(sentence, inner.index)
    // "the X operation", of which only X is a mention.
    // "the Iraq office" is not Iraq.
    const named = sentence.mentions.findLast(({ last, first }) => last === at - 1 && first > preposition)
    return named && BODIES.has(named.entity.type) ? named : null
  }
  let start = preposition + 1
  while (tokens[start]?.upos === 'DET' || /^["“”'‘’]+$/.test(tokens[start]?.text ?? '')) start++
  let best: SentenceMention | null = null
  for (const mention of sentence.mentions)
    if ((mention.first === preposition + 1 || mention.first === start) && (!best || mention.last > best.last))
      best = mention
  return best
}

/** The state of a person's country, else of the country that the document speaks of most: by its mention nearest before the sentence, else after it. */
export function stateOf(
  person: SentenceMention,
  sentence: AnalysedSentence,
  analysis: DocumentAnalysis,
): SentenceMention | null {
  const country = person.entity.country ?? homeCountry(analysis)
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

const homes = new WeakMap<DocumentAnalysis, string | null>()

/** The country whose state a document names twice as often as any other. */
function homeCountry(analysis: DocumentAnalysis): string | null {
  const known = homes.get(analysis)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const { entity } of analysis.sentences.flatMap(({ mentions }) => mentions))
    if (entity.type === 'STATE' && entity.country !== null)
      counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1)
  const [first, second] = [...counts].sort((left, right) => right[1] - left[1])
  const home = first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
  homes.set(analysis, home)
  return home
}

/** Whom a person's own spokesman or minister serves: a leader with a force of his own is an end point himself, others stand for their state. */
export function bodyBehind(
  group: SentenceMention,
  role: string,
  sentence: AnalysedSentence,
  analysis: DocumentAnalysis,
): SentenceMention | null {
  if (group.entity.type !== 'PERSON') return group
  const leads = analysis.entities.some(({ namedFor }) => namedFor === group.entity.key)
  const named = group.mention.form === 'NAME' ? group : null
  // An aide is a person's own; whom a spokesman serves is told with the person.
  if (leads || isPersonal(role)) return named
  const told = bodyTold(group, analysis)
  return told ?? (group.entity.country === null ? named : (stateOf(group, sentence, analysis) ?? named))
}

/** "UN Secretary-General Antonio Guterres": the body that stands before a person's office somewhere in the document. */
function bodyTold(person: SentenceMention, analysis: DocumentAnalysis): SentenceMention | null {
  for (const { mentions } of analysis.sentences)
    for (const named of mentions) {
      if (named.entity !== person.entity || named.mention.form === 'PRONOUN') continue
      const body = mentions.find(
        other =>
          other !== named &&
          other.first >= named.first &&
          other.last < named.head &&
          BODIES.has(other.entity.type),
      )
      if (body) return body
    }
  return null
}

const BODIES: ReadonlySet<string> = new Set([
  'INTERNATIONAL_ORGANIZATION',
  'ORGANIZATION',
  'GOVERNMENT',
  'ARMED_FORCE',
])
