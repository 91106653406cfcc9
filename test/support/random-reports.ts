import type { EventType } from '../../src/domain/claim.js'
import type { ClaimSpec, EntitySpec, ReportSpec } from './builders.js'
import { randomNumbers } from './random-numbers.js'
import { GNA, GNA_FORCES, HAFTAR, LNA, RUSSIA, TARHUNA, TRIPOLI, TURKEY } from './small-world.js'

/** Actors that no seed knows, under names that meet across documents, and placeholders that never do. */
const MILITIA: EntitySpec = { name: 'the Zawiya Brigade', type: 'ARMED_FORCE', country: 'LY' }
const ENVOY: EntitySpec = { name: 'Salah Al-Namroush', type: 'PERSON', country: 'LY' }
const ENVOY_AGAIN: EntitySpec = { name: 'Salah al Namrush', type: 'PERSON' }
const FIGHTERS: EntitySpec = { name: 'some fighters', type: 'ARMED_FORCE', scope: 'GENERIC' }
const TROOPS: EntitySpec = {
  name: 'Turkish troops',
  type: 'ARMED_FORCE',
  scope: 'GENERIC',
  partOf: 'Turkey',
}
/** One name that each report uses in its own way: of either side, or of none; and another spelling of it. */
const ARMIES: readonly EntitySpec[] = [
  { name: 'the Jabal Army', type: 'ARMED_FORCE' },
  { name: 'the Jabal Army', type: 'ARMED_FORCE', partOf: 'the GNA' },
  { name: 'the Jabal Army', type: 'ARMED_FORCE', namedFor: 'Haftar' },
  { name: 'the Jebal Army', type: 'ARMED_FORCE', country: 'LY' },
]
const CHECKPOINT: EntitySpec = {
  name: 'Gate 27',
  type: 'LOCATION',
  locationKind: 'CHECKPOINT',
  country: 'LY',
}
const ALL_ACTORS = [
  TURKEY,
  RUSSIA,
  GNA,
  GNA_FORCES,
  HAFTAR,
  LNA,
  MILITIA,
  ENVOY,
  ENVOY_AGAIN,
  FIGHTERS,
  TROOPS,
]
const PLACES = [TARHUNA, TRIPOLI, CHECKPOINT]
const EVENTS: readonly EventType[] = [
  'CLASH',
  'AIRSTRIKE',
  'CAPTURE',
  'DEPLOYMENT',
  'ARMS_TRANSFER',
  'RETREAT',
]

/**
 * Reports that contradict, deny, change sides, tell one happening exactly and vaguely, and share sentences: what derivation in parts
 * could get wrong. All lie within a few days, so that they touch each other.
 */
export function randomReports(seed: number, count: number): ReportSpec[] {
  const random = randomNumbers(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
  const chance = (share: number): boolean => random() < share
  const day = (): string => `2020-06-0${1 + below(5)}`
  const date = (): string | undefined => (chance(0.5) ? day() : chance(0.3) ? '2020-06' : undefined)

  const claimsOf = (sentence: number, a: EntitySpec, b: EntitySpec, place: EntitySpec): ClaimSpec[] => {
    const when = date()
    const said = {
      sentence,
      polarity: chance(0.2) ? 'DENIED' : chance(0.1) ? 'ALLEGED' : 'ASSERTED',
      ...(chance(0.3) ? { claimedBy: pick([a, b]).name } : {}),
      ...(when === undefined ? {} : { date: when }),
    } as const
    const backing: ClaimSpec = {
      ...said,
      backing: [a.name, b.name],
      kind: pick(['ARMS', 'TROOPS', 'POLITICAL']),
      ends: chance(0.1),
    }
    const event: ClaimSpec = {
      ...said,
      event: pick(EVENTS),
      actors: [a.name],
      targets: chance(0.5) ? [b.name] : [],
      ...(chance(0.7) ? { location: place.name } : {}),
    }
    const control: ClaimSpec = {
      ...said,
      control: [a.name, place.name],
      status: pick(['GAINED', 'LOST', 'HELD', 'CONTESTED']),
    }
    const affiliation: ClaimSpec = { ...said, polarity: 'ASSERTED', affiliation: [a.name, b.name] }
    return pick([[backing, event], [backing], [event], [event], [control], [control, event], [affiliation]])
  }

  return Array.from({ length: count }, (_, index) => {
    const claims: ClaimSpec[] = []
    const actors = [...ALL_ACTORS, pick(ARMIES)]
    const sentences = Array.from({ length: 2 + below(3) }, (_, sentence) => {
      const [a, b, place] = [pick(actors), pick(actors), pick(PLACES)]
      if (a !== b) claims.push(...claimsOf(sentence, a, b, place))
      return `${a.name} and ${b.name} at ${place.name}${chance(0.3) ? '' : ` in report ${index}`}, it said.`
    })
    return {
      sentences,
      url: `https://example.org/${seed}/${index}`,
      publisher: pick(['Daily', 'Wire', 'Agency']),
      ...(chance(0.8) ? { publishedOn: `2020-06-0${5 + below(5)}` } : {}),
      entities: [...actors, ...PLACES].filter(
        ({ name }) => name === 'Turkey' || sentences.some(text => text.includes(name)),
      ),
      claims,
    }
  })
}
