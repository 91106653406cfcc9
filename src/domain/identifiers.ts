import { hash } from 'node:crypto'

type Branded<Name extends string> = string & { readonly __brand: Name }

export type SourceDocumentId = Branded<'SourceDocumentId'>
export type PassageId = Branded<'PassageId'>
export type MentionId = Branded<'MentionId'>
export type ClaimId = Branded<'ClaimId'>
export type JudgementId = Branded<'JudgementId'>
export type AliasId = Branded<'AliasId'>
export type ActorId = Branded<'ActorId'>
export type LocationId = Branded<'LocationId'>
export type EventId = Branded<'EventId'>

/** A part of a key: texts, numbers, nulls and lists of them. Its JSON is unambiguous, unlike joined text. */
export type KeyPart = string | number | null | readonly KeyPart[]

/** The first 24 hex digits (96 bits) of the SHA-256 of the parts' JSON: the same parts give the same id, everywhere. */
export function hashOf(...parts: KeyPart[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 24)
}

export const sourceDocumentId = (key: { origin: string | null; text: string }): SourceDocumentId =>
  `doc:${hashOf('source-document', key.origin, key.text)}` as SourceDocumentId

export const passageId = (document: SourceDocumentId, start: number, end: number): PassageId =>
  `psg:${hashOf('passage', document, start, end)}` as PassageId

export const mentionId = (passage: PassageId, start: number, end: number): MentionId =>
  `men:${hashOf('mention', passage, start, end)}` as MentionId

export const actorId = (slug: string): ActorId => `actor:${slug}` as ActorId
export const locationId = (slug: string): LocationId => `location:${slug}` as LocationId

/** An event is named for one of its claims; judgements upon events are upon these. */
export const eventOfClaim = (claim: ClaimId): EventId => `event:${claim.slice('clm:'.length)}` as EventId
export const claimOfEvent = (event: EventId): ClaimId => `clm:${event.slice('event:'.length)}` as ClaimId
