import type { ActorKind, CuratedActor } from '../../src/domain/actor.js'
import {
  type BackingKind,
  type Claim,
  type ClaimDraft,
  type ControlExtent,
  type ControlStatus,
  claimId,
  type EventType,
  type Polarity,
} from '../../src/domain/claim.js'
import {
  actorId,
  locationId,
  type MentionId,
  mentionId,
  passageId,
  sourceDocumentId,
} from '../../src/domain/identifiers.js'
import type { CuratedLocation, LocationKind } from '../../src/domain/location.js'
import type { DocumentEntity, EntityType, Mention } from '../../src/domain/mention.js'
import { parseIsoDay, parsePartialDate } from '../../src/domain/partial-date.js'
import type { Reading } from '../../src/domain/reading.js'
import type { Passage, SourceDocument } from '../../src/domain/source-document.js'

/** A curated actor: `curatedActor('lna', 'ARMED_FORCE', 'Libyan National Army', { namedFor: 'haftar' })`. */
export function curatedActor(
  slug: string,
  kind: ActorKind,
  name: string,
  ties: { partOf?: string; namedFor?: string; affiliatedWith?: string[]; country?: string } = {},
): CuratedActor {
  return {
    id: actorId(slug),
    kind,
    name,
    aliases: [],
    adjectives: [],
    country: ties.country ?? null,
    partOf: ties.partOf === undefined ? null : actorId(ties.partOf),
    namedFor: ties.namedFor === undefined ? null : actorId(ties.namedFor),
    affiliatedWith: (ties.affiliatedWith ?? []).map(actorId),
    validFrom: null,
    validTo: null,
    externalIds: {},
  }
}

export function curatedLocation(
  slug: string,
  kind: LocationKind,
  name: string,
  place: { country?: string; within?: string; population?: number } = {},
): CuratedLocation {
  return {
    id: locationId(slug),
    kind,
    name,
    aliases: [],
    country: place.country ?? null,
    within: place.within === undefined ? null : locationId(place.within),
    coordinates: { latitude: 32, longitude: 13 },
    population: place.population ?? 0,
    externalIds: {},
  }
}

/** An entity of a report. Its key is its name. */
export interface EntitySpec {
  readonly name: string
  readonly type: EntityType
  readonly curated?: string
  readonly scope?: 'NAMED' | 'GENERIC'
  readonly partOf?: string
  readonly namedFor?: string
  readonly within?: string
  readonly country?: string
  readonly locationKind?: LocationKind
}

interface Said {
  /** Which sentence of the report, from 0. */
  readonly sentence: number
  readonly polarity?: Polarity
  readonly claimedBy?: string
  readonly date?: string
}

/** A claim by the names of its entities: each must be written in the claim's sentence. */
export type ClaimSpec = Said &
  (
    | { readonly backing: readonly [backer: string, recipient: string]; kind?: BackingKind; ends?: boolean }
    | {
        readonly control: readonly [actor: string, location: string]
        status?: ControlStatus
        extent?: ControlExtent
        from?: string
      }
    | {
        readonly event: EventType
        actors?: readonly string[]
        targets?: readonly string[]
        location?: string
        killed?: number
      }
    | { readonly affiliation: readonly [member: string, group: string]; role?: string }
  )

export interface ReportSpec {
  readonly sentences: readonly string[]
  readonly url?: string
  readonly title?: string
  readonly publisher?: string
  readonly publishedOn?: string
  readonly entities: readonly EntitySpec[]
  readonly claims: readonly ClaimSpec[]
  readonly extractor?: string
}

export function documentOf(spec: ReportSpec): SourceDocument {
  const text = spec.sentences.join(' ')
  const url = spec.url ?? null
  return {
    id: sourceDocumentId({ origin: url ?? spec.publisher ?? null, text }),
    title: spec.title ?? null,
    publisher: spec.publisher ?? null,
    publishedOn: spec.publishedOn === undefined ? null : parseIsoDay(spec.publishedOn),
    url,
    language: 'en',
    text,
  }
}

/** A reading as extraction would give it: real passages, offsets and ids. Every entity name written in a sentence is a mention there. */
export function readingOf(spec: ReportSpec, document: SourceDocument = documentOf(spec)): Reading {
  const passages = passagesOf(spec, document)
  const mentions = passages.flatMap(passage => mentionsIn(passage, spec.entities))
  const claims = spec.claims.map(claim => claimOf(claim, passages, mentions))
  const entities = spec.entities.map(entityOf)
  return { document, passages, entities, mentions, claims, extractor: spec.extractor ?? 'test@1' }
}

function passagesOf({ sentences }: ReportSpec, document: SourceDocument): Passage[] {
  let start = 0
  return sentences.map((text, index) => {
    const end = start + text.length
    const passage = {
      id: passageId(document.id, start, end),
      documentId: document.id,
      index,
      start,
      end,
      text,
    }
    start = end + 1
    return passage
  })
}

function mentionsIn(passage: Passage, entities: readonly EntitySpec[]): Mention[] {
  return entities.flatMap(({ name }) => {
    const at = passage.text.indexOf(name)
    if (at < 0) return []
    const [start, end] = [passage.start + at, passage.start + at + name.length]
    const id = mentionId(passage.id, start, end)
    return [{ id, passageId: passage.id, start, end, text: name, form: 'NAME', entity: name }]
  })
}

const entityOf = (spec: EntitySpec): DocumentEntity => ({
  key: spec.name,
  type: spec.type,
  locationKind: spec.type === 'LOCATION' ? (spec.locationKind ?? 'TOWN') : null,
  name: spec.name,
  names: [spec.name],
  scope: spec.scope ?? 'NAMED',
  curated:
    spec.curated === undefined
      ? null
      : spec.type === 'LOCATION'
        ? locationId(spec.curated)
        : actorId(spec.curated),
  reasons: spec.curated === undefined ? [] : ['as the test says'],
  partOf: spec.partOf ?? null,
  namedFor: spec.namedFor ?? null,
  within: spec.within ?? null,
  country: spec.country ?? null,
})

function claimOf(spec: ClaimSpec, passages: readonly Passage[], mentions: readonly Mention[]): Claim {
  const passage = passages[spec.sentence]
  if (passage === undefined) throw new RangeError(`no sentence ${spec.sentence}`)
  const mention = (name: string): MentionId => {
    const found = mentions.find(({ passageId, entity }) => passageId === passage.id && entity === name)
    if (found === undefined) throw new RangeError(`«${name}» is not in «${passage.text}»`)
    return found.id
  }
  const optional = (name: string | undefined): MentionId | null => (name === undefined ? null : mention(name))
  const base = {
    documentId: passage.documentId,
    passageId: passage.id,
    start: passage.start,
    end: passage.end,
    quote: passage.text,
    polarity: spec.polarity ?? 'ASSERTED',
    claimedBy: optional(spec.claimedBy),
    time: {
      date: spec.date === undefined ? null : parsePartialDate(spec.date),
      until: null,
      said: spec.date ?? null,
    },
    rule: { name: 'test', version: 1 },
  } as const
  const withId = <Draft extends ClaimDraft>(draft: Draft) => ({ ...draft, id: claimId(draft) })
  if ('backing' in spec) {
    const [backer, recipient] = [mention(spec.backing[0]), mention(spec.backing[1])]
    const [kind, ends] = [spec.kind ?? 'UNSPECIFIED', spec.ends ?? false]
    return withId({ ...base, predicate: 'BACKING', backer, recipient, kind, ends })
  }
  if ('control' in spec) {
    const [actor, location] = [mention(spec.control[0]), mention(spec.control[1])]
    const [status, extent] = [spec.status ?? 'GAINED', spec.extent ?? 'WHOLE']
    return withId({
      ...base,
      predicate: 'CONTROL',
      actor,
      location,
      status,
      extent,
      from: optional(spec.from),
    })
  }
  if ('affiliation' in spec) {
    const [member, group] = [mention(spec.affiliation[0]), mention(spec.affiliation[1])]
    return withId({ ...base, predicate: 'AFFILIATION', member, group, role: spec.role ?? '' })
  }
  const killed = spec.killed
  return withId({
    ...base,
    predicate: 'EVENT',
    eventType: spec.event,
    actors: (spec.actors ?? []).map(mention),
    targets: (spec.targets ?? []).map(mention),
    location: optional(spec.location),
    casualties:
      killed === undefined ? null : { killed: { low: killed, best: killed, high: killed }, wounded: null },
  })
}
