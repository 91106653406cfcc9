import type { NameLookup } from '../domain/name-lookup.js'
import type { Reading } from '../domain/reading.js'
import type { SourceDocument } from '../domain/source-document.js'
import { affiliationRules } from './affiliations/affiliation-rules.js'
import { analyseDocument, type SyntaxReader } from './analyse-document.js'
import { assembleReading } from './assemble-reading.js'
import type { ClaimRule } from './claims/claim-rule.js'
import { claimRules } from './claims/claim-rules.js'
import { createRuleReader } from './claims/rule-reader.js'
import { completeHappenings } from './happenings/complete-happenings.js'
import { completeTellings } from './happenings/complete-tellings.js'
import { inferBackings } from './happenings/infer-backings.js'

/** Rises when the extractor reads documents differently, whatever the versions of its rules. */
export const EXTRACTOR = 'rules@5'

/** Reads documents; the same document, names and rules give the same reading. */
export interface Extractor {
  /** With its version: a stored reading by another name is read again. */
  readonly name: string
  read(document: SourceDocument): Reading
}

export interface ExtractorParts {
  readonly syntax: SyntaxReader
  readonly names: NameLookup
  readonly rules?: readonly ClaimRule[]
}

/** Every rule in order: what claims say, then who belongs to what. */
export const allRules: readonly ClaimRule[] = [...claimRules, ...affiliationRules]

/** The extractor by rules: needs no key and no network. */
export function createExtractor({ syntax, names, rules = allRules }: ExtractorParts): Extractor {
  const findDrafts = createRuleReader(rules)
  return {
    name: EXTRACTOR,
    read(document) {
      const analysis = analyseDocument(document, syntax, names)
      const found = analysis.sentences.flatMap(sentence => findDrafts(sentence, analysis))
      const tellings = completeTellings(found, analysis)
      const drafts = inferBackings(completeHappenings(tellings, analysis), analysis)
      return assembleReading(analysis, { extractor: EXTRACTOR, drafts })
    },
  }
}
