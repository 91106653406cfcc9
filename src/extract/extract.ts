import { type Claim, type ClaimDraft, claimId } from '../domain/claim.js'
import type { NameLookup } from '../domain/name-lookup.js'
import type { Reading } from '../domain/reading.js'
import type { SourceDocument } from '../domain/source-document.js'
import { affiliationRules } from './affiliations/affiliation-rules.js'
import { analyseDocument, type SyntaxReader } from './analyse-document.js'
import type { ClaimRule } from './claims/claim-rule.js'
import { claimRules } from './claims/claim-rules.js'
import type { DocumentAnalysis } from './document-analysis.js'

/** Rises when the extractor reads documents differently, whatever the versions of its rules. */
export const EXTRACTOR = 'rules@1'

/** Reads documents; the same document, names and rules give the same reading. */
export interface Extractor {
  read(document: SourceDocument): Reading
}

export interface ExtractorParts {
  readonly syntax: SyntaxReader
  readonly names: NameLookup
  readonly rules?: readonly ClaimRule[]
}

/** Every rule in order: what claims say, then who belongs to what. */
export const allRules: readonly ClaimRule[] = [...claimRules, ...affiliationRules]

/** The claim with its id; parts are rebuilt per predicate so that the id fits its kind. */
function withId(draft: ClaimDraft): Claim {
  const id = claimId(draft)
  switch (draft.predicate) {
    case 'BACKING':
      return { ...draft, id }
    case 'CONTROL':
      return { ...draft, id }
    case 'EVENT':
      return { ...draft, id }
    case 'AFFILIATION':
      return { ...draft, id }
  }
}

function findClaims(analysis: DocumentAnalysis, rules: readonly ClaimRule[]): Claim[] {
  const claims = new Map<string, Claim>()
  for (const sentence of analysis.sentences)
    for (const rule of rules)
      for (const draft of rule.find(sentence, analysis)) {
        const claim = withId(draft)
        // Of two rules that find one claim the earlier in order keeps it.
        if (!claims.has(claim.id)) claims.set(claim.id, claim)
      }
  return [...claims.values()].sort(
    (left, right) => left.start - right.start || left.end - right.end || (left.id < right.id ? -1 : 1),
  )
}

function mentionsOf(claim: Claim): string[] {
  const parts: (string | null)[] = [claim.claimedBy]
  switch (claim.predicate) {
    case 'BACKING':
      parts.push(claim.backer, claim.recipient)
      break
    case 'CONTROL':
      parts.push(claim.actor, claim.location, claim.from)
      break
    case 'EVENT':
      parts.push(...claim.actors, ...claim.targets, claim.location)
      break
    case 'AFFILIATION':
      parts.push(claim.member, claim.group)
      break
  }
  return parts.filter(part => part !== null)
}

/** Named entities are kept, nameless ones where a claim speaks of them; what kept entities are part of is kept with them. */
function keptKeys(analysis: DocumentAnalysis, used: ReadonlySet<string>): Set<string> {
  const kept = new Set<string>()
  const keep = (key: string | null): void => {
    if (key === null || kept.has(key)) return
    kept.add(key)
    const entity = analysis.entity(key)
    keep(entity.partOf)
    keep(entity.namedFor)
    keep(entity.within)
  }
  for (const { mentions } of analysis.sentences)
    for (const { mention, entity } of mentions)
      if (entity.scope === 'NAMED' || used.has(mention.id)) keep(entity.key)
  return kept
}

function toReading(analysis: DocumentAnalysis, claims: readonly Claim[]): Reading {
  const kept = keptKeys(analysis, new Set(claims.flatMap(mentionsOf)))
  return {
    document: analysis.document,
    passages: analysis.sentences.map(({ passage }) => passage),
    entities: analysis.entities.filter(({ key }) => kept.has(key)),
    mentions: analysis.sentences
      .flatMap(({ mentions }) => mentions.map(({ mention }) => mention))
      .filter(({ entity }) => kept.has(entity)),
    claims,
    extractor: EXTRACTOR,
  }
}

/** The extractor by rules: needs no key and no network. */
export function createExtractor({ syntax, names, rules = allRules }: ExtractorParts): Extractor {
  return {
    read(document) {
      const analysis = analyseDocument(document, syntax, names)
      return toReading(analysis, findClaims(analysis, rules))
    },
  }
}
