import type {
  BackingKind,
  ControlExtent,
  ControlStatus,
  EventType,
  Polarity,
} from '../../../src/domain/claim.js'
import { createActorTies, type TiedActor } from '../../../src/domain/derive/actor-ties.js'
import type {
  ResolvedAffiliationClaim,
  ResolvedBackingClaim,
  ResolvedControlClaim,
  ResolvedEventClaim,
  Testimony,
} from '../../../src/domain/derive/resolved-claim.js'
import {
  type ActorId,
  actorId,
  type ClaimId,
  hashOf,
  locationId,
  type SourceDocumentId,
} from '../../../src/domain/identifiers.js'
import {
  type IsoDay,
  type PartialDate,
  parseIsoDay,
  parsePartialDate,
} from '../../../src/domain/partial-date.js'

/** Short forms for tables of cases: `gained('gna', 'tarhuna', { on: '2020-06-05', published: '2020-06-05' })`. */
export interface Told {
  readonly published?: string | null
  readonly publisher?: string | null
  readonly document?: string
  readonly sentence?: string
  readonly position?: number
  readonly on?: string
  readonly polarity?: Polarity
  readonly by?: string
}

const actor = (slug: string): ActorId => actorId(slug)

function told(kind: string, parts: readonly (string | null)[], options: Told) {
  const published = options.published === undefined ? '2020-06-10' : options.published
  const document = options.document ?? `${options.publisher ?? 'unknown'}-${published}`
  const testimony: Testimony = {
    documentId: `doc:${document}` as SourceDocumentId,
    publisher: options.publisher ?? null,
    publishedOn: published === null ? null : parseIsoDay(published),
    recordedOn: '2026-01-01' as IsoDay,
    position: options.position ?? 0,
    sentence: options.sentence ?? hashOf(document, kind, ...parts, options.on ?? null),
  }
  return {
    id: `clm:${hashOf(kind, ...parts, document, options.polarity ?? null, options.by ?? null, options.on ?? null)}` as ClaimId,
    testimony,
    polarity: options.polarity ?? ('ASSERTED' as const),
    claimedBy: options.by === undefined ? null : actor(options.by),
    date: options.on === undefined ? null : (parsePartialDate(options.on) as PartialDate),
    until: null,
  }
}

export const backs = (
  backer: string,
  recipient: string,
  kind: BackingKind,
  options: Told & { ends?: boolean } = {},
): ResolvedBackingClaim => ({
  ...told('backing', [backer, recipient, kind, String(options.ends ?? false)], options),
  predicate: 'BACKING',
  backer: actor(backer),
  recipient: actor(recipient),
  kind,
  ends: options.ends ?? false,
})

type ControlOptions = Told & { extent?: ControlExtent; from?: string }

const control =
  (status: ControlStatus) =>
  (holder: string, place: string, options: ControlOptions = {}): ResolvedControlClaim => ({
    ...told('control', [holder, place, status, options.extent ?? 'WHOLE'], options),
    predicate: 'CONTROL',
    actor: actor(holder),
    location: locationId(place),
    status,
    extent: options.extent ?? 'WHOLE',
    from: options.from === undefined ? null : actor(options.from),
  })

export const gained = control('GAINED')
export const lost = control('LOST')
export const held = control('HELD')
export const contested = control('CONTESTED')

export const happened = (
  eventType: EventType,
  options: Told & { actors?: string[]; targets?: string[]; at?: string; killed?: number } = {},
): ResolvedEventClaim => ({
  ...told(
    'event',
    [eventType, ...(options.actors ?? []), '>', ...(options.targets ?? []), options.at ?? null],
    options,
  ),
  predicate: 'EVENT',
  eventType,
  actors: (options.actors ?? []).map(actor),
  targets: (options.targets ?? []).map(actor),
  location: options.at === undefined ? null : locationId(options.at),
  casualties:
    options.killed === undefined
      ? null
      : { killed: { low: options.killed, best: options.killed, high: null }, wounded: null },
})

export const affiliated = (
  member: string,
  group: string,
  options: Told & { role?: string } = {},
): ResolvedAffiliationClaim => ({
  ...told('affiliation', [member, group], options),
  predicate: 'AFFILIATION',
  member: actor(member),
  group: actor(group),
  role: options.role ?? '',
})

const tied = (slug: string, more: Partial<TiedActor> = {}): TiedActor => ({
  id: actor(slug),
  kind: 'ARMED_FORCE',
  curated: true,
  partOf: null,
  namedFor: null,
  affiliatedWith: [],
  ...more,
})

/** The Libyan cast of the tables: two sides, their parts, and outsiders. */
export const cast: readonly TiedActor[] = [
  tied('haftar', { kind: 'PERSON' }),
  tied('lna', { namedFor: actor('haftar') }),
  tied('mismari', { kind: 'PERSON' }),
  tied('gna', { kind: 'GOVERNMENT' }),
  tied('gna-forces', { partOf: actor('gna') }),
  tied('qanunu', { kind: 'PERSON' }),
  tied('tpf', { affiliatedWith: [actor('gna')] }),
  tied('zawiya-militia', { curated: false }),
  tied('russia', { kind: 'STATE' }),
  tied('russian-army', { partOf: actor('russia') }),
  tied('turkey', { kind: 'STATE' }),
  tied('uae', { kind: 'STATE' }),
  tied('africom', { kind: 'ARMED_FORCE' }),
]

export const spokesmen: readonly ResolvedAffiliationClaim[] = [
  affiliated('mismari', 'lna', { role: 'spokesman' }),
  affiliated('qanunu', 'gna-forces', { role: 'spokesman' }),
  affiliated('zawiya-militia', 'gna'),
]

export const ties = createActorTies(cast, spokesmen)
