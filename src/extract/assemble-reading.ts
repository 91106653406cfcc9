import { type Claim, type ClaimDraft, claimId } from '../domain/claim.js'
import type { DocumentEntity, Mention } from '../domain/mention.js'
import type { Reading } from '../domain/reading.js'
import type { DocumentAnalysis } from './document-analysis.js'
import { listedEntities } from './listed-entities.js'

/** What one extractor found in an analysed document. */
export interface Findings {
  /** Name and version of the extractor: "rules@1". */
  readonly extractor: string
  readonly drafts: readonly ClaimDraft[]
  /** Entities and mentions that the analysis has not, where an extractor adds some. */
  readonly entities?: readonly DocumentEntity[]
  readonly mentions?: readonly Mention[]
}

/** The reading of a document: claims with their ids, once each, in the order of the text, and the mentions and entities that count. */
export function assembleReading(analysis: DocumentAnalysis, findings: Findings): Reading {
  const claims = toClaims(findings.drafts)
  const added = findings.entities ?? []
  const kept = keptKeys(analysis, new Set(claims.flatMap(mentionsOf)))
  for (const entity of added) kept.add(entity.key)
  return {
    document: analysis.document,
    passages: analysis.sentences.map(({ passage }) => passage),
    entities: [...analysis.entities, ...added].filter(({ key }) => kept.has(key)),
    mentions: [
      ...analysis.sentences.flatMap(({ mentions }) => mentions.map(({ mention }) => mention)),
      ...(findings.mentions ?? []),
    ].filter(({ entity }) => kept.has(entity)),
    claims,
    extractor: findings.extractor,
  }
}

/** Of two drafts that are one claim the earlier stays: rules stand in order. */
function toClaims(drafts: readonly ClaimDraft[]): Claim[] {
  const claims = new Map<string, Claim>()
  for (const draft of drafts) {
    const claim = withId(draft)
    if (!claims.has(claim.id)) claims.set(claim.id, claim)
  }
  return [...claims.values()].sort(
    (left, right) => left.start - right.start || left.end - right.end || (left.id < right.id ? -1 : 1),
  )
}

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

/** Entities that the text names are kept, others where a claim speaks of them; what kept entities are part of is kept with them. */
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
  for (const key of listedEntities(analysis)) keep(key)
  for (const { mentions } of analysis.sentences)
    for (const { mention, entity } of mentions) if (used.has(mention.id)) keep(entity.key)
  return kept
}
