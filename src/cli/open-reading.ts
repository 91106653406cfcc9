import type { NameLookup } from '../domain/name-lookup.js'
import { createExtractor, type Extractor } from '../extract/extract.js'
import { loadSyntax } from '../extract/syntax/load-model.js'
import { createNameLookup } from '../resolve/name-index.js'
import { loadSeeds } from '../seeds/load-seeds.js'

/** The extractor by rules with the package's own language model, and the reviewed names that it knows. */
export function openReading(): { readonly extractor: Extractor; readonly names: NameLookup } {
  const { actors, locations } = loadSeeds()
  const names = createNameLookup(actors, locations)
  return { extractor: createExtractor({ syntax: loadSyntax(), names }), names }
}
