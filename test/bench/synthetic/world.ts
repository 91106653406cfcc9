import type { ActorKind, CuratedActor } from '../../../src/domain/actor.js'
import type { CuratedLocation, LocationKind } from '../../../src/domain/location.js'
import type { NameLookup } from '../../../src/domain/name-lookup.js'
import { createNameLookup } from '../../../src/resolve/name-index.js'
import { curatedActor, curatedLocation, type EntitySpec } from '../../support/builders.js'
import { Chooser } from './choose.js'

/** Who and where: the same for every size, so that a larger graph has more reports of them and not other ones. */
export interface World {
  readonly actors: readonly EntitySpec[]
  readonly places: readonly EntitySpec[]
  /** People who speak for actors and belong to them, by the actor's rank. */
  readonly people: readonly EntitySpec[]
  readonly names: NameLookup
}

export const ACTORS = 2_500
export const PLACES = 1_500
const PEOPLE = 1_000
const STATES = 120

/** Which of a world are the hubs: one actor and one place, on which a good part of all reports bear. */
export const HUB_ACTOR = STATES
export const HUB_PLACE = STATES + 1

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ja', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu']

/** Four syllables: names of one length, none the beginning of another. */
function madeUpName(index: number): string {
  let [rest, name] = [index, '']
  for (let syllable = 0; syllable < 4; syllable++) {
    name += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const countryCode = (index: number): string =>
  String.fromCharCode(65 + (Math.floor(index / 26) % 26), 65 + (index % 26))

const GROUPS: readonly (readonly [ActorKind, string])[] = [
  ['GOVERNMENT', 'Government of'],
  ['ARMED_FORCE', 'Army of'],
  ['ORGANIZATION', 'Council of'],
  ['ARMED_FORCE', 'Brigade of'],
  ['ARMED_FORCE', 'Front of'],
]
const SITES: readonly LocationKind[] = ['CITY', 'TOWN', 'TOWN', 'REGION', 'AIRBASE', 'PORT', 'CHECKPOINT']

/** States, then groups of them: a third are parts of another one, so that there are units, and some are constituted under one: sides. */
function makeActors(chooser: Chooser): CuratedActor[] {
  return Array.from({ length: ACTORS }, (_, index) => {
    const slug = `synthetic-${index}`
    const country = countryCode(index < STATES ? index : chooser.below(STATES))
    if (index < STATES) return curatedActor(slug, 'STATE', `Republic ${madeUpName(index)}`, { country })
    const [kind, words] = GROUPS[index % GROUPS.length] ?? ['ORGANIZATION', 'Group of']
    const whole = `synthetic-${STATES + chooser.below(index - STATES + 1)}`
    const ties =
      index <= HUB_ACTOR + 1 || whole === slug
        ? {}
        : chooser.chance(0.15)
          ? { partOf: whole }
          : chooser.chance(0.1)
            ? { affiliatedWith: [whole] }
            : {}
    return curatedActor(slug, kind, `${words} ${madeUpName(index)}`, { country, ...ties })
  })
}

const makePeople = (): CuratedActor[] =>
  Array.from({ length: PEOPLE }, (_, index) =>
    curatedActor(`synthetic-person-${index}`, 'PERSON', `General ${madeUpName(ACTORS + index)}`),
  )

/** Countries, then sites within them. */
function makePlaces(chooser: Chooser): CuratedLocation[] {
  return Array.from({ length: PLACES }, (_, index) => {
    const slug = `synthetic-${index}`
    const name = madeUpName(ACTORS + PEOPLE + index)
    if (index < STATES)
      return curatedLocation(slug, 'COUNTRY', `Land ${name}`, { country: countryCode(index) })
    const country = chooser.below(STATES)
    const place = { country: countryCode(country), within: `synthetic-${country}`, population: 10 * index }
    return curatedLocation(slug, SITES[index % SITES.length] ?? 'TOWN', `Site ${name}`, place)
  })
}

const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1)

export function syntheticWorld(): World {
  const chooser = new Chooser(20_260)
  const actors = makeActors(chooser)
  const people = makePeople()
  const places = makePlaces(chooser)
  const entityOf = ({ id, name, kind }: CuratedActor): EntitySpec => ({
    name,
    type: kind,
    curated: slugOf(id),
  })
  return {
    actors: actors.map(entityOf),
    people: people.map(entityOf),
    places: places.map(({ id, name, kind }) => ({
      name,
      type: 'LOCATION',
      locationKind: kind,
      curated: slugOf(id),
    })),
    names: createNameLookup([...actors, ...people], places),
  }
}
