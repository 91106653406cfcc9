import type { ActorKind } from './actor.js'
import type { ActorId, LocationId, MentionId, PassageId } from './identifiers.js'
import type { LocationKind } from './location.js'

export type EntityType = ActorKind | 'LOCATION'

/** NAME "Khalifa Haftar", "the LNA"; DESCRIPTION "the warlord", "a security source"; PRONOUN "they", "his". */
export type MentionForm = 'NAME' | 'DESCRIPTION' | 'PRONOUN'

/** A span of a passage that names an actor or a location. Offsets are into the document's text. */
export interface Mention {
  readonly id: MentionId
  readonly passageId: PassageId
  readonly start: number
  readonly end: number
  readonly text: string
  readonly form: MentionForm
  /** Key of the {@link DocumentEntity} that it names in this document (coreference). */
  readonly entity: string
}

/** What several mentions of one document name: the outcome of coreference, before resolution to a canonical actor or location. */
export interface DocumentEntity {
  /** Unique within the document, readable, stable for the same text: "haftar-forces". */
  readonly key: string
  readonly type: EntityType
  /** For LOCATION only. */
  readonly locationKind: LocationKind | null
  /** The fullest name in the document's own words. */
  readonly name: string
  /** Every distinct surface form in the document, pronouns aside. */
  readonly names: readonly string[]
  /**
   * NAMED: a proper name or a description that is unique in the world ("the mayor of Bani Walid"), shared by documents;
   * GENERIC: "a security source", "mercenaries": a placeholder that is never merged across documents.
   */
  readonly scope: 'NAMED' | 'GENERIC'
  /** The curated actor or location that the reading took it for, by its names and context; null where none fits. */
  readonly curated: ActorId | LocationId | null
  /** Why: "strong alias «GNA»", "force of Khalifa Haftar"; shown in the judgement. */
  readonly reasons: readonly string[]
  /** Key of the entity whose force, ministry, or part this is ("Haftar's forces" of Haftar, "Turkish troops" of Turkey), where read. */
  readonly partOf: string | null
  /** Key of the leader for whom this force is named in the text, where read ("Haftar's forces"). */
  readonly namedFor: string | null
  /** Key of the location within which this location is said to lie, where read ("Tarhuna (southeast of Tripoli)" says none; "Ain Zara, in Tripoli" does). */
  readonly within: string | null
  /** ISO 3166 alpha-2 where the text or the curated entry tells the country. */
  readonly country: string | null
}
