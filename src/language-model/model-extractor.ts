import type { ClaimDraft } from '../domain/claim.js'
import type { NameLookup } from '../domain/name-lookup.js'
import type { ReadOutcome, TokenUsage } from '../domain/reading.js'
import type { Rejection } from '../domain/rejection.js'
import type { SourceDocument } from '../domain/source-document.js'
import { analyseDocument, type SyntaxReader } from '../extract/analyse-document.js'
import { assembleReading } from '../extract/assemble-reading.js'
import type { AnalysedSentence, DocumentAnalysis } from '../extract/document-analysis.js'
import { complete, type EndpointSettings, parseJson } from './chat-endpoint.js'
import { instructions } from './instructions.js'
import { type ModelFacts, modelFacts, modelFactsSchema } from './model-facts.js'
import { placeFacts } from './place-facts.js'
import { NamePlacer } from './place-names.js'

/** Characters of text in one request: a few paragraphs, so that quotes are found and an answer stays short. */
const PIECE_LENGTH = 6000

/** Name and version of the reader by a model: the version rises with the instructions. */
export const modelReaderName = (model: string): string => `language-model:${model}@1`

/** Reads documents by a language model. */
export interface ModelExtractor {
  readonly name: string
  read(document: SourceDocument): Promise<ReadOutcome>
}

/**
 * The extractor by a language model at an OpenAI-compatible endpoint. Mentions, coreference and names are the same as by rules; the model
 * gives facts, and those are accepted only where their quotes and names stand in the text. An answer of another form becomes a rejection;
 * a request that fails throws `ModelEndpointError`, so that no document is taken for read that is half read.
 */
export function createModelExtractor(parts: {
  readonly syntax: SyntaxReader
  readonly names: NameLookup
  readonly endpoint: EndpointSettings
}): ModelExtractor {
  const name = modelReaderName(parts.endpoint.model)
  return {
    name,
    async read(document) {
      const analysis = analyseDocument(document, parts.syntax, parts.names)
      const placer = new NamePlacer(analysis)
      const drafts: ClaimDraft[] = []
      const rejections: Rejection[] = []
      const tokens = { prompt: 0, completion: 0 }
      for (const piece of piecesOf(analysis)) {
        const answer = await ask(parts.endpoint, document, piece)
        tokens.prompt += answer.usage.prompt
        tokens.completion += answer.usage.completion
        const placed =
          answer.facts === null
            ? { drafts: [], rejections: [unusable(answer.reason, piece)] }
            : placeFacts(answer.facts, piece, placer)
        drafts.push(...placed.drafts)
        rejections.push(...placed.rejections)
      }
      const { newEntities: entities, newMentions: mentions } = placer
      const reading = assembleReading(analysis, { extractor: name, drafts, entities, mentions })
      return { reading, rejections, tokens }
    },
  }
}

const unusable = (reason: string, piece: readonly AnalysedSentence[]): Rejection => ({
  stage: 'EXTRACT',
  code: 'MODEL_ANSWER_UNUSABLE',
  reason,
  where: spanOf(piece),
})

type Answer =
  | { readonly facts: ModelFacts; readonly usage: TokenUsage }
  | { readonly facts: null; readonly reason: string; readonly usage: TokenUsage }

async function ask(
  endpoint: EndpointSettings,
  document: SourceDocument,
  piece: readonly AnalysedSentence[],
): Promise<Answer> {
  const text = document.text.slice(piece[0]?.passage.start, piece.at(-1)?.passage.end)
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
