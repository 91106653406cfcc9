import { type Config, ConfigError, loadConfig } from '../config.js'
import type { NameLookup } from '../domain/name-lookup.js'
import type { SourceDocument } from '../domain/source-document.js'
import { createExtractor, EXTRACTOR } from '../extract/extract.js'
import { loadSyntax } from '../extract/syntax/load-model.js'
import type { DocumentReader } from '../ingest/ingest-document.js'
import { createModelExtractor, modelReaderName } from '../language-model/model-extractor.js'
import { createNameLookup } from '../resolve/name-index.js'
import { loadSeeds } from '../seeds/load-seeds.js'
import type { ExtractorKind } from './extractor-kind.js'

export interface OpenReading {
  readonly extractor: DocumentReader
  readonly names: NameLookup
}

/**
 * The extractor with the package's own syntax model, and the reviewed names that it knows. They are loaded, in about a second, when the
 * first document is read: a command that has nothing to read does not wait for them. Throws ConfigError where a language model is wanted
 * and none is named.
 */
export function openReading(kind: ExtractorKind = 'rules'): OpenReading {
  const model = kind === 'model' ? languageModelOf(loadConfig()) : null
  let opened: OpenReading | null = null
  const open = (): OpenReading => {
    opened ??= load(model)
    return opened
  }
  return {
    extractor: {
      name: model === null ? EXTRACTOR : modelReaderName(model.model),
      read: (document: SourceDocument) => open().extractor.read(document),
    },
    get names() {
      return open().names
    },
  }
}

type LanguageModel = NonNullable<Config['languageModel']>

function languageModelOf({ languageModel }: Config): LanguageModel {
  if (languageModel === undefined)
    throw new ConfigError(
      'SUZERAIN_MODEL_URL',
      undefined,
      'must be the address of an OpenAI-compatible API, such as http://localhost:11434/v1, for --extractor model',
    )
  return languageModel
}

function load(model: LanguageModel | null): OpenReading {
  const { actors, locations } = loadSeeds()
  const names = createNameLookup(actors, locations)
  const syntax = loadSyntax()
  if (model === null) return { extractor: createExtractor({ syntax, names }), names }
  const { timeoutSeconds, ...endpoint } = model
  const settings = { ...endpoint, timeoutMs: timeoutSeconds * 1000, retries: 3 }
  return { extractor: createModelExtractor({ syntax, names, endpoint: settings }), names }
}
