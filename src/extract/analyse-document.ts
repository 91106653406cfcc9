import { mentionId, passageId } from '../domain/identifiers.js'
import type { DocumentEntity } from '../domain/mention.js'
import type { NameLookup } from '../domain/name-lookup.js'
import type { Passage, SourceDocument } from '../domain/source-document.js'
import type { AnalysedSentence, DocumentAnalysis, SentenceMention } from './document-analysis.js'
import type { EntityDraft } from './entities/entity-register.js'
import { nameEntities } from './entities/name-entities.js'
import { resolveCandidates } from './entities/resolve-candidates.js'
import type { Candidate } from './mentions/candidate.js'
import { findMentions } from './mentions/find-mentions.js'
import { phraseText } from './mentions/phrase-text.js'
import type { Sentence } from './syntax/sentence.js'

/** Sentences of a text with tags, parse and entity labels. */
export interface SyntaxReader {
  analyse(text: string): readonly Sentence[]
}

const toPassage = (document: SourceDocument, sentence: Sentence): Passage => ({
  id: passageId(document.id, sentence.start, sentence.end),
  documentId: document.id,
  index: sentence.index,
  start: sentence.start,
  end: sentence.end,
  text: sentence.text,
})

function toMention(
  candidate: Candidate,
  entity: DocumentEntity,
  sentence: Sentence,
  passage: Passage,
): SentenceMention | null {
  const [first, last] = [sentence.tokens[candidate.first], sentence.tokens[candidate.last]]
  if (!first || !last) return null
  return {
    mention: {
      id: mentionId(passage.id, first.start, last.end),
      passageId: passage.id,
      start: first.start,
      end: last.end,
      text: phraseText(sentence, candidate.first, candidate.last),
      form: candidate.form,
      entity: entity.key,
    },
    entity,
    first: candidate.first,
    last: candidate.last,
    head: candidate.head,
  }
}

/** Index of mentions by the tokens that they cover and head: the shortest wins a token, the longest a head. */
function indexMentions(
  placed: readonly { candidate: Candidate; mention: SentenceMention }[],
  length: number,
) {
  const covering = new Array<SentenceMention | null>(length).fill(null)
  const heading = new Array<SentenceMention | null>(length).fill(null)
  const size = (mention: SentenceMention): number => mention.last - mention.first
  for (const { mention } of placed) {
    for (let at = mention.first; at <= mention.last; at++) {
      const other = covering[at]
      if (!other || size(mention) < size(other)) covering[at] = mention
    }
    const other = heading[mention.head]
    if (!other || size(mention) > size(other)) heading[mention.head] = mention
  }
  for (const { candidate, mention } of placed) for (const at of candidate.otherHeads) heading[at] ??= mention
  return { covering, heading }
}

function analyseSentence(
  sentence: Sentence,
  passage: Passage,
  candidates: readonly Candidate[],
  entityFor: (candidate: Candidate) => DocumentEntity | null,
): AnalysedSentence {
  const spans = new Set<string>()
  const placed: { candidate: Candidate; mention: SentenceMention }[] = []
  for (const candidate of candidates) {
    const entity = entityFor(candidate)
    const mention = entity && toMention(candidate, entity, sentence, passage)
    // Two readings of one span would have one id: the first unit's stays.
    if (!mention || spans.has(mention.mention.id)) continue
    spans.add(mention.mention.id)
    placed.push({ candidate, mention })
  }
  const { covering, heading } = indexMentions(placed, sentence.tokens.length)
  return {
    sentence,
    passage,
    mentions: placed.map(({ mention }) => mention),
    mentionAt: token => covering[token] ?? null,
    mentionHeadedBy: token => heading[token] ?? null,
  }
}

/** Reads a document up to its entities: sentences, mentions, and which of them name the same. The same input gives the same analysis. */
export function analyseDocument(
  document: SourceDocument,
  syntax: SyntaxReader,
  names: NameLookup,
): DocumentAnalysis {
  const sentences = syntax.analyse(document.text)
  const candidates = findMentions(sentences, names)
  const resolved = resolveCandidates(candidates, sentences, names, document.publishedOn)
  const named = nameEntities(resolved.entities, sentences)
  const entityFor = (candidate: Candidate): DocumentEntity | null => {
    const draft: EntityDraft | undefined = resolved.entityOf.get(candidate)
    return (draft && named.get(draft)) ?? null
  }
  const byKey = new Map([...named.values()].map(entity => [entity.key, entity]))
  return {
    document,
    entities: [...named.values()],
    sentences: sentences.map((sentence, at) =>
      analyseSentence(sentence, toPassage(document, sentence), candidates[at] ?? [], entityFor),
    ),
    entity(key) {
      const entity = byKey.get(key)
      if (!entity) throw new Error(`no entity of this document has the key ${JSON.stringify(key)}`)
      return entity
    },
  }
}
