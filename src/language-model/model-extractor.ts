import type { ClaimDraft } from '../domain/claim.js'
import type { NameLookup } from '../domain/name-lookup.js'
import type { Reading } from '../domain/reading.js'
import type { Rejection } from '../domain/rejection.js'
import type { SourceDocument } from '../domain/source-document.js'
import { analyseDocument, type SyntaxReader } from '../extract/analyse-document.js'
import { assembleReading } from '../extract/assemble-reading.js'
import type { AnalysedSentence, DocumentAnalysis } from '../extract/document-analysis.js'
import {
  complete,
  type EndpointSettings,
  ModelEndpointError,
  parseJson,
  type TokenUsage,
} from './chat-endpoint.js'
import { instructions } from './instructions.js'
import { type ModelFacts, modelFacts, modelFactsSchema } from './model-facts.js'
import { placeFacts } from './place-facts.js'
import { NamePlacer } from './place-names.js'

export interface ModelReading {
  readonly reading: Reading
  /** Pieces that failed and facts that were not accepted. */
  readonly rejections: readonly Rejection[]
  readonly usage: TokenUsage
}

/** Characters of text in one request: a few paragraphs, so that quotes are found and an answer stays short. */
const PIECE_LENGTH = 6000

/**
 * The extractor by a language model at an OpenAI-compatible endpoint. Mentions, coreference and names are the same as by rules; the model
 * gives facts, and those are accepted only where their quotes and names stand in the text. A piece whose request fails becomes a
 * rejection; a failure of every piece throws {@link ModelEndpointError}.
 */
export function createModelExtractor(parts: {
  readonly syntax: SyntaxReader
  readonly names: NameLookup
  readonly endpoint: EndpointSettings
}): { read(document: SourceDocument): Promise<ModelReading> } {
  return {
    async read(document) {
      const analysis = analyseDocument(document, parts.syntax, parts.names)
      const placer = new NamePlacer(analysis)
      const drafts: ClaimDraft[] = []
      const rejections: Rejection[] = []
      const usage = { prompt: 0, completion: 0 }
      let lastFailure: ModelEndpointError | null = null
      const pieces = piecesOf(analysis)
      for (const piece of pieces) {
        const answer = await ask(parts.endpoint, document, piece)
        if (answer instanceof ModelEndpointError) {
          lastFailure = answer
          rejections.push({
            stage: 'EXTRACT',
            code: answer.code,
            reason: answer.message,
            where: spanOf(piece),
          })
          continue
        }
        usage.prompt += answer.usage.prompt
        usage.completion += answer.usage.completion
        if (answer.facts === null) {
          rejections.push({
            stage: 'EXTRACT',
            code: 'MODEL_ANSWER_UNUSABLE',
            reason: answer.reason,
            where: spanOf(piece),
          })
          continue
        }
        const placed = placeFacts(answer.facts, piece, placer)
        drafts.push(...placed.drafts)
        rejections.push(...placed.rejections)
      }
      const failures = rejections.filter(rejection => rejection.code === lastFailure?.code).length
      if (lastFailure !== null && failures === pieces.length) throw lastFailure
      const reading = assembleReading(analysis, {
        extractor: `language-model:${parts.endpoint.model}@1`,
        drafts,
        entities: placer.newEntities,
        mentions: placer.newMentions,
      })
      return { reading, rejections, usage }
    },
  }
}

type Answer =
  | { readonly facts: ModelFacts; readonly usage: TokenUsage }
  | { readonly facts: null; readonly reason: string; readonly usage: TokenUsage }

async function ask(
  endpoint: EndpointSettings,
  document: SourceDocument,
  piece: readonly AnalysedSentence[],
): Promise<Answer | ModelEndpointError> {
  const text = document.text.slice(piece[0]?.passage.start, piece.at(-1)?.passage.end)
  try {
    const { content, usage } = await complete(endpoint, {
      system: instructions,
      user: `Published: ${document.publishedOn ?? 'unknown'}\n\n${text}`,
      schema: modelFactsSchema,
    })
    const parsed = modelFacts.safeParse(parseJson(content))
    if (parsed.success) return { facts: parsed.data, usage }
    const [issue] = parsed.error.issues
    return {
      facts: null,
      reason: `the model's answer does not fit the schema: ${issue?.path.join('.')} ${issue?.message}`,
      usage,
    }
  } catch (error) {
    if (error instanceof ModelEndpointError) return error
    throw error
  }
}

/** The sentences in runs of at most {@link PIECE_LENGTH} characters; a longer sentence is a piece of its own. */
function piecesOf(analysis: DocumentAnalysis): AnalysedSentence[][] {
  const pieces: AnalysedSentence[][] = []
  let length = PIECE_LENGTH
  for (const sentence of analysis.sentences) {
    const size = sentence.passage.end - sentence.passage.start
    if (length + size > PIECE_LENGTH) {
      pieces.push([])
      length = 0
    }
    pieces.at(-1)?.push(sentence)
    length += size
  }
  return pieces
}

const spanOf = (piece: readonly AnalysedSentence[]): string =>
  `characters ${piece[0]?.passage.start} to ${piece.at(-1)?.passage.end}`
