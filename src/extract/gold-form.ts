import type {
  AffiliationClaim,
  BackingClaim,
  BackingKind,
  Claim,
  ControlClaim,
  EventClaim,
} from '../domain/claim.js'
import type { MentionId } from '../domain/identifiers.js'
import type { DocumentEntity } from '../domain/mention.js'
import type { Reading } from '../domain/reading.js'
import type { SourceDocument } from '../domain/source-document.js'
import { toTelling } from './happenings/complete-happenings.js'
import { fullness, groupHappenings } from './happenings/group-happenings.js'
import type { Telling } from './happenings/telling.js'
import { createUnitOf } from './happenings/unit-of.js'

/** The kinds of support that the annotated form knows; finer kinds fall under the nearest of them. */
const GOLD_KIND: Readonly<Record<BackingKind, string>> = {
  POLITICAL: 'POLITICAL',
  DIPLOMATIC_RECOGNITION: 'DIPLOMATIC_RECOGNITION',
  MILITARY: 'MILITARY',
  ARMS: 'ARMS',
  MATERIEL: 'ARMS',
  TROOPS: 'TROOPS',
  TROOP_PRESENCE: 'TROOPS',
  AIR: 'AIR',
  TRAINING: 'TRAINING',
  INTELLIGENCE: 'INTELLIGENCE',
  FINANCIAL: 'FINANCIAL',
  BASING: 'MILITARY',
  SANCTUARY: 'UNSPECIFIED',
  OTHER: 'UNSPECIFIED',
  UNSPECIFIED: 'UNSPECIFIED',
}

export interface GoldEntity {
  readonly key: string
  readonly type: string
  readonly names: readonly string[]
  readonly canonical: string
}

export interface GoldBacking {
  readonly backer: string
  readonly recipient: string
  readonly kinds: readonly string[]
  readonly polarity: string
  readonly claimedBy: string | null
  readonly quote: string
}

export interface GoldControl {
  readonly actor: string
  readonly location: string
  readonly status: string
  readonly from: string | null
  readonly date: string | null
  readonly polarity: string
  readonly claimedBy: string | null
  readonly quote: string
}

export interface GoldEvent {
  readonly type: string
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  readonly location: string | null
  readonly date: string | null
  readonly polarity: string
  readonly claimedBy: string | null
  readonly quote: string
}

export interface GoldAffiliation {
  readonly person: string
  readonly org: string
  readonly role: string
  readonly quote: string
}

/** The facts of one document in the annotated form (one JSON object per article). */
export interface GoldFacts {
  readonly id: string
  readonly docDate: string | null
  readonly entities: readonly GoldEntity[]
  readonly backing: readonly GoldBacking[]
  readonly control: readonly GoldControl[]
  readonly events: readonly GoldEvent[]
  readonly affiliations: readonly GoldAffiliation[]
}

type KeyOf = (mention: MentionId) => string

/** Rows of one quote and one pair differ only in kind: they become one row with all kinds. */
function toBackings(claims: readonly BackingClaim[], keyOf: KeyOf): GoldBacking[] {
  const rows = new Map<string, GoldBacking & { kinds: string[] }>()
  for (const claim of claims) {
    if (claim.ends) continue
    const claimedBy = claim.claimedBy && keyOf(claim.claimedBy)
    const [backer, recipient] = [keyOf(claim.backer), keyOf(claim.recipient)]
    const group = JSON.stringify([backer, recipient, claim.polarity, claimedBy, claim.start, claim.end])
    const kind = GOLD_KIND[claim.kind]
    const row = rows.get(group)
    if (!row)
      rows.set(group, {
        backer,
        recipient,
        kinds: [kind],
        polarity: claim.polarity,
        claimedBy,
        quote: claim.quote,
      })
    else if (!row.kinds.includes(kind)) row.kinds.push(kind)
  }
  return [...rows.values()]
}

const toControl = (claim: ControlClaim, keyOf: KeyOf): GoldControl => ({
  actor: keyOf(claim.actor),
  location: keyOf(claim.location),
  status: claim.status,
  from: claim.from && keyOf(claim.from),
  date: claim.time.date,
  polarity: claim.polarity,
  claimedBy: claim.claimedBy && keyOf(claim.claimedBy),
  quote: claim.quote,
})

const toEvent = (claim: EventClaim, keyOf: KeyOf): GoldEvent => ({
  type: claim.eventType,
  actors: [...new Set(claim.actors.map(keyOf))],
  targets: [...new Set(claim.targets.map(keyOf))],
  location: claim.location && keyOf(claim.location),
  date: claim.time.date,
  polarity: claim.polarity,
  claimedBy: claim.claimedBy && keyOf(claim.claimedBy),
  quote: claim.quote,
})

/**
 * One row a happening: annotators write it once, however often the article tells it. The fullest telling speaks for it, rather than a
 * headline, which names no source.
 */
function toEvents(
  claims: readonly EventClaim[],
  keyOf: KeyOf,
  unitOf: (key: string) => string,
  titleEnd: number,
): GoldEvent[] {
  const tellings = claims.map(claim => toTelling(claim, keyOf))
  const inTitle = (index: number): number => ((claims[index]?.start ?? 0) < titleEnd ? 1 : 0)
  return groupHappenings(tellings, unitOf).flatMap(group => {
    const [fullest] = [...group].sort(
      (a, b) => inTitle(a) - inTitle(b) || fullnessAt(tellings, b) - fullnessAt(tellings, a) || a - b,
    )
    const claim = fullest === undefined ? undefined : claims[fullest]
    return claim ? [toEvent(claim, keyOf)] : []
  })
}

/** Where the text opens with its title, the end of that; else 0. */
const titleEndOf = ({ title, text }: SourceDocument): number =>
  title !== null && text.startsWith(title) ? title.length : 0

const fullnessAt = (tellings: readonly Telling[], index: number): number => {
  const telling = tellings[index]
  return telling ? fullness(telling) : 0
}

function toAffiliations(
  claims: readonly AffiliationClaim[],
  keyOf: KeyOf,
  people: ReadonlySet<string>,
): GoldAffiliation[] {
  const rows = new Map<string, GoldAffiliation>()
  for (const claim of claims) {
    const [person, org] = [keyOf(claim.member), keyOf(claim.group)]
    // The annotated form knows affiliations of people only; a force's side is no row of it.
    if (!people.has(person)) continue
    const pair = JSON.stringify([person, org])
    const row = rows.get(pair)
    const role =
      row && claim.role && !row.role.includes(claim.role) ? `${row.role}; ${claim.role}` : claim.role
    rows.set(pair, row ? { ...row, role: role || row.role } : { person, org, role, quote: claim.quote })
  }
  return [...rows.values()]
}

const toEntity = (entity: DocumentEntity): GoldEntity => ({
  key: entity.key,
  type: entity.type,
  names: entity.names,
  canonical: entity.name,
})

const ofPredicate = <P extends Claim['predicate']>(reading: Reading, predicate: P) =>
  reading.claims.filter((claim): claim is Extract<Claim, { predicate: P }> => claim.predicate === predicate)

/** The reading's facts as annotators write them; `id` is the article's id or the file's name. */
export function toGoldForm(reading: Reading, id: string): GoldFacts {
  const entityOf = new Map(reading.mentions.map(mention => [mention.id, mention.entity]))
  const keyOf: KeyOf = mention => {
    const key = entityOf.get(mention)
    if (key === undefined) throw new Error(`claim rests on a mention that the reading lacks: ${mention}`)
    return key
  }
  const people = new Set(reading.entities.filter(({ type }) => type === 'PERSON').map(({ key }) => key))
  return {
    id,
    docDate: reading.document.publishedOn,
    entities: reading.entities.map(toEntity),
    backing: toBackings(ofPredicate(reading, 'BACKING'), keyOf),
    control: ofPredicate(reading, 'CONTROL').map(claim => toControl(claim, keyOf)),
    events: toEvents(
      ofPredicate(reading, 'EVENT'),
      keyOf,
      createUnitOf(reading.entities),
      titleEndOf(reading.document),
    ),
    affiliations: toAffiliations(ofPredicate(reading, 'AFFILIATION'), keyOf, people),
  }
}
