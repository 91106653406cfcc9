import { createExtractor, type Extractor } from '../extract/extract.js'
import { loadSyntax } from '../extract/syntax/load-model.js'
import { createNameLookup } from '../resolve/name-index.js'
import { loadSeeds } from '../seeds/load-seeds.js'

/** The extractor by rules with the package's own language model and the reviewed names. */
export function openExtractor(): Extractor {
  const { actors, locations } = loadSeeds()
  return createExtractor({ syntax: loadSyntax(), names: createNameLookup(actors, locations) })
}
