import type { MentionId, PassageId } from '../../domain/identifiers.js'
import type { AnalysedSentence, DocumentAnalysis, SentenceMention } from '../document-analysis.js'
import { createUnitOf } from './unit-of.js'

/** What a document's analysis knows of the mentions and passages that claims refer to. */
export interface KnownMentions {
  of(mention: MentionId): SentenceMention | undefined
  /** The key of its entity. */
  keyOf(mention: MentionId): string
  /** The key of the party that it counts with: "Haftar's forces" and Haftar are one. */
  unitOf(mention: MentionId): string
  /** False for a description of someone whom the document does not name. */
  isNamed(mention: MentionId): boolean
  sentenceOf(passage: PassageId): AnalysedSentence | undefined
  /** Up to `count` sentences before one, the nearest first. */
  sentencesBefore(sentence: AnalysedSentence, count: number): readonly AnalysedSentence[]
}

/** Indexes a document's mentions and passages by their ids. */
export function knowMentions(analysis: DocumentAnalysis): KnownMentions {
  const mentions = new Map<MentionId, SentenceMention>(
    analysis.sentences.flatMap(sentence => sentence.mentions.map(each => [each.mention.id, each] as const)),
  )
  const sentences = new Map(analysis.sentences.map(sentence => [sentence.passage.id, sentence]))
  const unitOfKey = createUnitOf(analysis.entities)
  const keyOf = (mention: MentionId): string => mentions.get(mention)?.entity.key ?? mention
  return {
    of: mention => mentions.get(mention),
    keyOf,
    unitOf: mention => unitOfKey(keyOf(mention)),
    isNamed: mention => mentions.get(mention)?.entity.scope !== 'GENERIC',
    sentenceOf: passage => sentences.get(passage),
    sentencesBefore: ({ passage: { index } }, count) =>
      analysis.sentences.slice(Math.max(0, index - count), index).reverse(),
  }
}
