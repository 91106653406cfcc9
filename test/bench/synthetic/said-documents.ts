import type { ResolvedClaim } from '../../../src/domain/derive/resolved-claim.js'
import type { ActorId, ClaimId, LocationId, MentionId } from '../../../src/domain/identifiers.js'
import { toResolvedClaim } from '../../../src/graph/derivation/resolved-claims.js'
import { type ClaimRow, claimRows } from '../../../src/graph/rows/claim-rows.js'
import { documentProperties, mentionRows, passageRow } from '../../../src/graph/rows/document-rows.js'
import { aliasRows, judgementRow } from '../../../src/graph/rows/identity-rows.js'
import type { ResolvedReading } from '../../../src/graph/store-reading.js'
import type { GraphTables } from './graph-tables.js'

type Subject = ActorId | LocationId

/** A claim as it is to be stored, and as derivation reads it. */
export interface SaidClaim {
  readonly row: ClaimRow
  readonly recordedAt: string
  readonly claim: ResolvedClaim
  /** The deployments and transfers that its sentence tells of. */
  readonly restsOn: readonly ClaimId[]
}

const HANDS_OVER: readonly unknown[] = ['DEPLOYMENT', 'ARMS_TRANSFER']

/**
 * Writes what one document said, by the rows of ingestion's own statements, with what its mentions and names refer to: here every entity is a
 * curated one. Returns its claims: they are written once it is known where they stand. Adds to `mentioned` whom and what it names.
 */
export function writeDocument(
  tables: GraphTables,
  said: ResolvedReading,
  mentioned: Set<ActorId | LocationId>,
): SaidClaim[] {
  const { reading, entities, recordedAt } = said
  const { document, passages, extractor } = reading
  const properties = documentProperties(document, extractor)
  tables.node('SourceDocument', { ...properties, publishedOn: document.publishedOn, recordedAt })
  const sentences = new Map<string, string>()
  for (const passage of passages) {
    const row = passageRow(passage)
    sentences.set(passage.id, row.testimonyKey)
    tables.node('Passage', row)
    tables.edge('PASSAGE_OF', passage.id, document.id)
  }
  for (const { passage, properties } of mentionRows(reading)) {
    tables.node('Mention', properties)
    tables.edge('IN_PASSAGE', properties.id, passage)
  }
  const subjectOf = new Map<MentionId, Subject>()
  const byEntity = new Map<string, Subject>()
  for (const entity of entities) {
    const { properties, subject, mentions } = judgementRow(document.id, entity)
    byEntity.set(entity.entity.key, subject)
    mentioned.add(subject)
    tables.node('Judgement', { ...properties, recordedAt })
    tables.edge('IDENTIFIES', properties.id, subject)
    for (const mention of mentions) {
      subjectOf.set(mention, subject)
      tables.edge('ABOUT', properties.id, mention)
      tables.edge('REFERS_TO', mention, subject)
    }
  }
  for (const alias of aliasRows(reading)) {
    tables.node('Alias', { ...alias, origin: document.id })
    const subject = byEntity.get(alias.entityKey)
    if (subject !== undefined) tables.edge('NAMES', alias.id, subject)
  }
  return saidClaims(said, sentences, subjectOf)
}

function saidClaims(
  { reading, recordedAt }: ResolvedReading,
  sentences: ReadonlyMap<string, string>,
  subjectOf: ReadonlyMap<MentionId, Subject>,
): SaidClaim[] {
  const { document } = reading
  const rows = claimRows(reading)
  const subjectsOf = (mentions: readonly MentionId[]): Subject[] =>
    [...new Set(mentions.flatMap(id => subjectOf.get(id) ?? []))].sort()
  return rows.map(row => {
    const sentence = sentences.get(row.passage) ?? ''
    const claim = toResolvedClaim({
      claim: {
        killedLow: null,
        killedBest: null,
        killedHigh: null,
        woundedLow: null,
        woundedBest: null,
        woundedHigh: null,
        ...row.properties,
        subjectIds: subjectsOf(row.subjects),
        objectIds: subjectsOf(row.objects),
        locationId: subjectsOf(row.at)[0] ?? null,
        takenFromId: subjectsOf(row.takenFrom)[0] ?? null,
        claimedById: subjectsOf(row.claimedBy)[0] ?? null,
        // The row has the properties of its own predicate, which its type does not tell apart.
      } as unknown as Parameters<typeof toResolvedClaim>[0]['claim'],
      publisher: document.publisher,
      publishedOn: document.publishedOn,
      recordedAt,
      sentence,
    })
    const isTold = (other: ClaimRow): boolean =>
      sentences.get(other.passage) === sentence &&
      'eventType' in other.properties &&
      HANDS_OVER.includes(other.properties.eventType)
    const restsOn =
      claim.predicate === 'BACKING' ? rows.filter(isTold).map(({ properties }) => properties.id) : []
    return { row, recordedAt, claim, restsOn: restsOn.sort() }
  })
}
