import type { CuratedLocation, LocationKind } from '../../domain/location.js'
import type { Candidate } from '../mentions/candidate.js'
import { stateThatActs } from './acting-capital.js'
import { choosePlace } from './choose-curated.js'
import type { EntityDraft } from './entity-register.js'
import { spellingKeys } from './proper-names.js'
import type { ReadingContext } from './reading-context.js'
import { governmentOfState, stateEntity } from './state-organs.js'

const SETTLEMENTS: ReadonlySet<LocationKind> = new Set(['CITY', 'TOWN'])

/** Kinds that a word of the one kind may refer back to. */
function sameSort(word: LocationKind, entity: EntityDraft): boolean {
  const { locationKind } = entity
  if (locationKind === null) return word === 'CITY' || word === 'TOWN' || word === 'REGION'
  if (SETTLEMENTS.has(word)) return SETTLEMENTS.has(locationKind)
  if (word === 'MILITARY_BASE' || word === 'AIRBASE')
    return locationKind === 'MILITARY_BASE' || locationKind === 'AIRBASE'
  return word === locationKind
}

/** The direction that a compass word names, whatever its form: "southern", "south", "the south-east". */
const direction = (word: string): string =>
  word
    .replace(/-/g, '')
    .replace(/ern$/, '')
    .replace(/^central$/, 'centre')

function placed(place: CuratedLocation, context: ReadingContext, reason: string): EntityDraft {
  return context.register.claim(
    place.id,
    { type: 'LOCATION', locationKind: place.kind, place, country: place.country, named: true },
    reason,
  )
}

/** The capital of a state: the place that is a weak name of it. */
function capitalOf(state: EntityDraft, context: ReadingContext): EntityDraft | null {
  for (const { name, strength } of state.actor?.aliases ?? []) {
    if (strength !== 'WEAK') continue
    const city = context.names
      .locations(name)
      .find(({ entry }) => entry.country === state.country && entry.kind === 'CITY')
    if (city) return placed(city.entry, context, `capital of ${state.actor?.name}`)
  }
  return null
}

/** "southern Libya" may be a curated region; "south of Tripoli" and "Libya's south" are looked up so. */
function curatedRegion(word: string, whole: EntityDraft, context: ReadingContext): CuratedLocation | null {
  const name = whole.actor?.name ?? whole.place?.name
  const compass = direction(word)
  if (!name) return null
  for (const text of [
    `${compass}ern ${name}`,
    `${name}'s ${compass}`,
    compass === 'centre' ? `central ${name}` : `${compass} ${name}`,
  ]) {
    const match = context.names.locationsNamed(text)[0]
    if (match) return match.entry
  }
  return null
}

function region(candidate: Candidate, whole: EntityDraft, context: ReadingContext): EntityDraft {
  const curated = curatedRegion(candidate.word, whole, context)
  if (curated) return placed(curated, context, 'a region told by direction')
  const identity = `region:${direction(candidate.word)}:${whole.ordinal}`
  const entity = context.register.claim(
    identity,
    { type: 'LOCATION', locationKind: 'REGION', country: whole.country, named: true },
    'a part told by direction',
  )
  entity.within ??= whole.type === 'LOCATION' ? whole : null
  return entity
}

const DIRECTION_WORD = /^(?:north|south|east|west|centr)/

/** A named place: the capital that acts is its state, a compass word makes a region, a curated place is known by country and size. */
export function resolveNamedPlace(
  candidate: Candidate,
  context: ReadingContext,
  countries: ReadonlyMap<string, number>,
): EntityDraft | null {
  if (candidate.form !== 'NAME' || candidate.type !== 'LOCATION') return null
  const sentence = context.sentences[candidate.sentence]
  const acting = sentence && stateThatActs(candidate, sentence, context.country)
  if (acting)
    return acting.country === context.country
      ? governmentOfState(acting, context)
      : stateEntity(acting, context)
  if (candidate.owner && DIRECTION_WORD.test(candidate.word)) {
    const whole = context.resolve(candidate.owner)
    if (whole) return region(candidate, whole, context)
  }
  const match = choosePlace(candidate.places, context, countries)
  if (match)
    return placed(match.entry, context, `${match.how === 'EXACT' ? 'named' : 'spelling of'} «${match.alias}»`)
  const known = context.register
    .filedUnder(spellingKeys(candidate.core, context.names))
    .find(
      entity =>
        entity.type === 'LOCATION' &&
        entity.properNames.some(name => context.names.sameName(name, candidate.core)),
    )
  return (
    known ??
    context.register.claim(
      `place:${candidate.core.toLowerCase()}`,
      { type: 'LOCATION', locationKind: candidate.locationKind, named: true },
      `named «${candidate.core}»`,
    )
  )
}

const telling = (candidate: Candidate): string =>
  candidate.modifiers.filter(word => word.length > 2).join(' ')

function partOfPlace(candidate: Candidate, whole: EntityDraft, context: ReadingContext): EntityDraft {
  if (DIRECTION_WORD.test(candidate.word)) return region(candidate, whole, context)
  const identity = `part:${whole.ordinal}:${telling(candidate)}:${candidate.word}`
  const entity = context.register.claim(
    identity,
    { type: 'LOCATION', locationKind: candidate.locationKind, country: whole.country, named: whole.named },
    'a part of a place',
  )
  if (whole.type === 'LOCATION') entity.within ??= whole
  return entity
}

/** Adjectives that point to another place than the one spoken of. */
const APART = /^(?:other|another|nearby|neighbou?ring|second|third|next|adjacent|capital|hometown|same)$/

const FRONTLINES =
  /^(?:axis|axes|front|frontline|hub|area|position|suburb|outskirt|region|neighborhood|neighbourhood|line)$/

/** "the checkpoint", however far back, where the document has told of one alone. */
function onlyOneCalled(word: string, context: ReadingContext): EntityDraft | null {
  if (
    !/^(?:checkpoint|airport|airbase|airfield|port|refinery|dam|crossing|hotel|hospital|prison)$/.test(word)
  )
    return null
  const called = context.register.entities.filter(({ type, nouns }) => type === 'LOCATION' && nouns.has(word))
  return called.length === 1 ? (called[0] ?? null) : null
}

const FACILITIES: ReadonlySet<LocationKind> = new Set(['AIRPORT', 'AIRBASE', 'PORT', 'OIL_FACILITY'])

/** "the base", "the post" that no text has named so: the checkpoint or camp told of just before. */
const postSpokenOf = (candidate: Candidate, context: ReadingContext): EntityDraft | null =>
  /^(?:base|post|position|outpost|site|facility)$/.test(candidate.word)
    ? context.register.recent(
        entity =>
          entity.type === 'LOCATION' &&
          (entity.locationKind === 'CHECKPOINT' ||
            entity.locationKind === 'MILITARY_BASE' ||
            (candidate.word === 'facility' && FACILITIES.has(entity.locationKind ?? 'OTHER'))),
        candidate.sentence - 2,
      )
    : null

/** A place that is described: "the capital", "the city's airport", "the axes south of Tripoli", "the town". */
export function resolveDescribedPlace(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  if (candidate.form !== 'DESCRIPTION' || candidate.type !== 'LOCATION') return null
  const kind = candidate.locationKind ?? 'OTHER'
  const owner = candidate.owner && context.resolve(candidate.owner)
  if (candidate.word === 'capital') {
    const state =
      owner?.type === 'STATE' ? owner : context.homeState ? stateEntity(context.homeState, context) : null
    const capital = state && capitalOf(state, context)
    if (capital) return capital
  }
  if (kind === 'COUNTRY' && !owner && candidate.definite && !candidate.plural) {
    // "Ankara moved troops into the country": not its own.
    const said = context.register.recent(
      ({ type, wasSubject, mentions }) => type === 'STATE' && !wasSubject && !mentions.at(-1)?.state,
      candidate.sentence,
    )
    return said ?? (context.homeState ? stateEntity(context.homeState, context) : null)
  }
  if (owner) {
    const stands =
      candidate.owner?.form === 'NAME' &&
      DIRECTION_WORD.test(candidate.owner.word) &&
      FRONTLINES.test(candidate.word)
    if (stands) return owner
    return partOfPlace(candidate, owner, context)
  }
  if (DIRECTION_WORD.test(candidate.word)) {
    if (!candidate.definite || !context.homeState) return null
    return region(candidate, stateEntity(context.homeState, context), context)
  }
  // "territory it lost" is of no place told of before.
  const ground = candidate.word === 'territory' || candidate.word === 'land'
  const pointed = candidate.modifiers.every(word => !APART.test(word))
  const settled = kind === 'CITY' || kind === 'TOWN'
  if (
    candidate.definite &&
    !ground &&
    !candidate.plural &&
    (telling(candidate) === '' || (settled && pointed))
  ) {
    const called = context.register.recent(
      entity => entity.type === 'LOCATION' && entity.nouns.has(candidate.word),
      candidate.sentence - 6,
    )
    const near =
      called ??
      onlyOneCalled(candidate.word, context) ??
      context.register.recent(
        entity => entity.type === 'LOCATION' && sameSort(kind, entity),
        candidate.sentence - 6,
      ) ??
      postSpokenOf(candidate, context)
    if (near) return near
  }
  return context.register.claim(
    `spot:${telling(candidate)}:${candidate.word}:${candidate.definite ? '' : candidate.sentence}`,
    { type: 'LOCATION', locationKind: kind, country: context.country },
    'described',
  )
}
