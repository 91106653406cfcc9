import type { Claim } from '../domain/claim.js'
import { type ActorId, actorId, hashOf } from '../domain/identifiers.js'
import type { DocumentEntity } from '../domain/mention.js'
import type { NameLookup } from '../domain/name-lookup.js'
import type { Reading } from '../domain/reading.js'
import { normaliseName } from './normalise-name.js'
import { slugOf } from './slug.js'

/**
 * All that one document tells of an unknown actor's identity. Documents that tell the same share a profile, and so an actor; actors of
 * different profiles are compared in pairs (`compare-profiles.ts`).
 */
export interface ActorProfile {
  readonly id: ActorId
  /** The name's normalised keys: spellings of one `plain` key are one name. */
  readonly plain: string
  readonly loose: string
  readonly vowelsUnwritten: boolean
  readonly isPerson: boolean
  /** ISO 3166 alpha-2, where the document tells it. */
  readonly country: string | null
  /** The curated actor at the head of its side, where the document says whose part or man it is. */
  readonly side: ActorId | null
  /** Its office in the document's words, of people only: "spokesman". */
  readonly role: string | null
  /** Actors that share none of these are never compared. */
  readonly keys: readonly string[]
}

export interface Evidence {
  readonly side: ActorId | null
  readonly role: string | null
}

/** The profile of a named entity; null where its words identify nobody beyond its document: a surname without office and side. */
export function profileOf(entity: DocumentEntity, { side, role }: Evidence): ActorProfile | null {
  const { plain, loose, vowelsUnwritten } = normaliseName(entity.name)
  const isPerson = entity.type === 'PERSON'
  const office = isPerson ? role : null
  const isSurname = isPerson && !plain.includes(' ')
  if (isSurname && (side === null || office === null)) return null
  const identity = { plain, loose, vowelsUnwritten, isPerson, country: entity.country, side, role: office }
  const told = hashOf('profile', isPerson ? 1 : 0, vowelsUnwritten ? 1 : 0, entity.country, side, office)
  return {
    ...identity,
    id: actorId(`${slugOf(entity.name)}-${told.slice(0, 6)}`),
    keys: isProperName(entity.name) ? keysOf(identity) : [],
  }
}

/** "officials" names nobody in particular: such words meet only where all that is told of them agrees. */
const isProperName = (name: string): boolean => /(?:^|[\s\-'’])(?=\p{L})\P{Ll}/u.test(name)

/** The name; of people of known office and side their surname too, by which others may call them. */
function keysOf({ plain, loose, isPerson, side, role }: Omit<ActorProfile, 'id' | 'keys'>): string[] {
  if (!isPerson) return [`group ${loose}`]
  const surname = loose.split(' ').at(-1) ?? loose
  return [
    ...(plain.includes(' ') ? [`person ${loose}`] : []),
    ...(side !== null && role !== null ? [`surname ${surname}`] : []),
  ]
}

/** What a reading tells of its entities besides their names: the side they are on, the office they hold. */
export function evidenceIn(reading: Reading, names: NameLookup): (entity: DocumentEntity) => Evidence {
  const byKey = new Map(reading.entities.map(entity => [entity.key, entity]))
  const entityOf = new Map(reading.mentions.map(({ id, entity }) => [id, entity]))
  const posts = new Map<string, { role: string; group: string }[]>()
  for (const claim of reading.claims.filter(isMembership)) {
    const member = entityOf.get(claim.member) ?? ''
    const post = { role: claim.role.trim().toLowerCase(), group: entityOf.get(claim.group) ?? '' }
    posts.set(member, [...(posts.get(member) ?? []), post])
  }
  const sideOfKey = (key: string | null, seen: readonly string[] = []): ActorId | null => {
    const entity = key === null || seen.includes(key) ? undefined : byKey.get(key)
    if (entity === undefined || key === null) return null
    const curated = entity.curated === null ? null : headOfSide(entity.curated, names)
    return curated ?? sideOfKey(entity.namedFor ?? entity.partOf, [...seen, key])
  }
  return entity => {
    const own = posts.get(entity.key) ?? []
    // A force may change the side that it fights for and stays what it is; whose part it is tells which force is meant.
    const posted = entity.type === 'PERSON' ? own.map(({ group }) => group).sort() : []
    const groups = [entity.namedFor, entity.partOf, ...posted]
    return {
      side: groups.map(key => sideOfKey(key)).find(side => side !== null) ?? null,
      role:
        own
          .map(({ role }) => role)
          .filter(role => role !== '')
          .sort()[0] ?? null,
    }
  }
}

const isMembership = (claim: Claim): claim is Extract<Claim, { predicate: 'AFFILIATION' }> =>
  claim.predicate === 'AFFILIATION' && claim.polarity === 'ASSERTED'

/** Follows curated ties to the actor that nobody stands above; null for what is no curated actor. */
function headOfSide(id: string, names: NameLookup): ActorId | null {
  const seen: ActorId[] = []
  for (let actor = names.actorById(id); actor !== null && !seen.includes(actor.id); ) {
    seen.push(actor.id)
    const above = actor.namedFor ?? actor.partOf ?? actor.affiliatedWith[0] ?? null
    actor = above === null ? null : names.actorById(above)
  }
  return seen.at(-1) ?? null
}
