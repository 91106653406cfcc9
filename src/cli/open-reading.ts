import type { NameLookup } from '../domain/name-lookup.js'
import { createExtractor, EXTRACTOR, type Extractor } from '../extract/extract.js'
import { loadSyntax } from '../extract/syntax/load-model.js'
import { createNameLookup } from '../resolve/name-index.js'
import { loadSeeds } from '../seeds/load-seeds.js'

export interface OpenReading {
  readonly extractor: Extractor
  readonly names: NameLookup
}

/**
 * The extractor by rules with the package's own language model, and the reviewed names that it knows. They are loaded, in about a second,
 * when the first document is read: a command that has nothing to read does not wait for them.
 */
export function openReading(): OpenReading {
  let opened: OpenReading | null = null
  const open = (): OpenReading => {
    opened ??= load()
    return opened
  }
  return {
    extractor: { name: EXTRACTOR, read: document => open().extractor.read(document) },
    get names() {
      return open().names
    },
  }
}

function load(): OpenReading {
  const { actors, locations } = loadSeeds()
  const names = createNameLookup(actors, locations)
  return { extractor: createExtractor({ syntax: loadSyntax(), names }), names }
}
