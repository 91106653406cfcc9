import type { BackingKind, EventType, Polarity } from '../../../src/domain/claim.js'
import { addDays, type IsoDay } from '../../../src/domain/partial-date.js'
import type { ClaimSpec, EntitySpec, ReportSpec } from '../../support/builders.js'
import { Chooser, rankWeights } from './choose.js'
import { ACTORS, HUB_ACTOR, HUB_PLACE, PLACES, type World } from './world.js'

/** Groups for which others are said to fight. */
const SIDES = 5

export const FIRST_DAY = '2014-01-01' as IsoDay
export const DAYS = 3_650
/** Those who back the hub, or hold something at it: at least this many, and none of them more than some hundred times. */
const COUNTERPARTIES = 1_200

const actorWeights = rankWeights(ACTORS, 0.7)
const placeWeights = rankWeights(PLACES, 0.7)
const counterpartyWeights = rankWeights(COUNTERPARTIES, 0.4)
const publisherWeights = rankWeights(60, 1)

const KINDS: readonly BackingKind[] = ['ARMS', 'TROOPS', 'POLITICAL', 'FINANCIAL', 'TRAINING', 'AIR']
const FIGHTING: readonly EventType[] = ['CLASH', 'AIRSTRIKE', 'SHELLING', 'ATTACK', 'CASUALTIES', 'OFFENSIVE']
const OTHER_EVENTS: readonly EventType[] = ['MEETING', 'PROTEST', 'AGREEMENT', 'DISPLACEMENT', 'SANCTION']

/** What a report is of: as it comes, of both hubs, or of neither. */
type Topic = 'ANYTHING' | 'HUBS' | 'ORDINARY'

interface Cast {
  readonly actors: readonly EntitySpec[]
  readonly places: readonly EntitySpec[]
  readonly people: readonly EntitySpec[]
  readonly aboutHub: boolean
  readonly atHub: boolean
}

interface Sentence {
  readonly text: string
  readonly entities: readonly EntitySpec[]
  readonly claims: readonly ClaimSpec[]
}

/** A claim before its sentence has a place in a report. */
type Said = ClaimSpec extends infer Claim ? (Claim extends unknown ? Omit<Claim, 'sentence'> : never) : never

/**
 * Reports about a world, endlessly, the same for the same seed: actors and places by Zipf's law, a hub of each, backing with the deployments
 * that it rests on, control, events told exactly and vaguely, denials, claimants, wire copies, changes of side.
 */
export class ReportMaker {
  readonly #world: World
  readonly #chooser: Chooser
  #made = 0
  /** Sentences of the last reports: what other outlets print again. */
  #wire: { readonly sentence: Sentence; readonly cast: Cast }[] = []

  constructor(world: World, seed = 1) {
    this.#world = world
    this.#chooser = new Chooser(seed)
  }

  /** The next report. */
  next(about: Topic = 'ANYTHING'): ReportSpec {
    const chooser = this.#chooser
    const number = this.#made++
    const publishedOn = addDays(FIRST_DAY, chooser.below(DAYS))
    const cast = this.#cast(about)
    const own = Array.from({ length: 8 }, (_, index) =>
      this.#sentence(cast, publishedOn, `${number}.${index}`),
    )
    const copied = chooser.chance(0.1) && this.#wire.length > 0 ? [chooser.pick(this.#wire).sentence] : []
    const first = own[0]
    if (first !== undefined) this.#wire = [...this.#wire.slice(-19), { sentence: first, cast }]
    const sentences = [...own, ...copied]
    const entities = new Map(
      sentences.flatMap(sentence => sentence.entities.map(entity => [entity.name, entity] as const)),
    )
    return {
      sentences: sentences.map(({ text }) => text),
      url: `https://example.org/synthetic/${number}`,
      title: `Report ${number}`,
      ...(chooser.chance(0.03) ? {} : { publisher: `Publisher ${chooser.ranked(publisherWeights)}` }),
      ...(chooser.chance(0.01) ? {} : { publishedOn }),
      entities: [...entities.values()],
      claims: sentences.flatMap((sentence, index) =>
        sentence.claims.map(claim => ({ ...claim, sentence: index }) as ClaimSpec),
      ),
      extractor: 'synthetic@1',
    }
  }

  #cast(about: Topic): Cast {
    const chooser = this.#chooser
    const { actors, places, people } = this.#world
    const aboutHub = about === 'HUBS' || (about === 'ANYTHING' && chooser.chance(0.3))
    const atHub = about === 'HUBS' || (about === 'ANYTHING' && chooser.chance(0.2))
    const counterparty = (): EntitySpec =>
      // Spread over all actors, the hub left out, so that those who have much to do with it are not always those of the highest rank.
      actors[(HUB_ACTOR + 1 + chooser.ranked(counterpartyWeights) * 7) % ACTORS] as EntitySpec
    const anyActor = (): EntitySpec => actors[chooser.ranked(actorWeights)] as EntitySpec
    const others = Array.from({ length: 4 }, () => (aboutHub || atHub ? counterparty() : anyActor()))
    const hub = actors[HUB_ACTOR] as EntitySpec
    return {
      actors: [...new Set([...(aboutHub ? [hub] : []), ...others])],
      places: [
        ...new Set([
          ...(atHub ? [places[HUB_PLACE] as EntitySpec] : []),
          places[chooser.ranked(placeWeights)] as EntitySpec,
          places[chooser.ranked(placeWeights)] as EntitySpec,
        ]),
      ],
      people: [chooser.pick(people)],
      aboutHub,
      atHub,
    }
  }

  #sentence(cast: Cast, publishedOn: IsoDay, mark: string): Sentence {
    const chooser = this.#chooser
    const [a, b] = this.#two(cast)
    const place =
      cast.atHub && chooser.chance(0.75) ? (cast.places[0] as EntitySpec) : chooser.pick(cast.places)
    const when = this.#date(publishedOn)
    const speaker = chooser.chance(0.25) ? chooser.pick([a, b]) : null
    const polarity: Polarity = chooser.chance(0.06) ? 'DENIED' : chooser.chance(0.06) ? 'ALLEGED' : 'ASSERTED'
    const said = {
      polarity,
      ...(speaker === null ? {} : { claimedBy: speaker.name }),
      ...(when === null ? {} : { date: when }),
    }
    const entities = [a, b, place]
    const tell = (words: string, claims: readonly Said[], more: readonly EntitySpec[] = []): Sentence => ({
      text: `${a.name} ${words} ${b.name} at ${place.name}${more.map(({ name }) => `, ${name}`).join('')} (${mark}).`,
      entities: [...entities, ...more],
      claims: claims as readonly ClaimSpec[],
    })
    const dice = chooser.below(100)
    if (dice < (cast.aboutHub ? 60 : 25)) return tell('backs', this.#backing(cast, a, b, place, said))
    if (dice < (cast.aboutHub ? 68 : 40)) return tell('fights over it with', this.#control(a, b, place, said))
    if (dice < 93) return tell('met', this.#events(a, b, place, said))
    const person = chooser.pick(cast.people)
    const { claimedBy: _, ...inOwnVoice } = { claimedBy: undefined, ...said, polarity: 'ASSERTED' as const }
    const side = this.#sideOf(a)
    if (chooser.chance(0.1) && side !== a && side !== b)
      return tell('and', [{ ...inOwnVoice, affiliation: [a.name, side.name], role: '' }], [side])
    return tell('and', [{ ...inOwnVoice, affiliation: [person.name, a.name], role: 'commander' }], [person])
  }

  /** One of a few sides, mostly the same one. */
  #sideOf(actor: EntitySpec): EntitySpec {
    const own = actor.name.charCodeAt(actor.name.length - 2) % SIDES
    const side = this.#chooser.chance(0.97) ? own : this.#chooser.below(SIDES)
    return this.#world.actors[HUB_ACTOR + side] as EntitySpec
  }

  #two({ actors }: Cast): [EntitySpec, EntitySpec] {
    const first = this.#chooser.below(actors.length)
    const second = (first + 1 + this.#chooser.below(Math.max(1, actors.length - 1))) % actors.length
    return [actors[first] as EntitySpec, actors[second] as EntitySpec]
  }

  /** Half of what is told says its day, a tenth only the month, few the year. */
  #date(publishedOn: IsoDay): string | null {
    const chooser = this.#chooser
    const dice = chooser.below(100)
    const day = addDays(publishedOn, -chooser.below(chooser.chance(0.1) ? 400 : 8))
    if (dice < 50) return day
    if (dice < 60) return day.slice(0, 7)
    return dice < 62 ? day.slice(0, 4) : null
  }

  #backing(cast: Cast, a: EntitySpec, b: EntitySpec, place: EntitySpec, said: object): Said[] {
    const chooser = this.#chooser
    const hub = this.#world.actors[HUB_ACTOR] as EntitySpec
    // The sentence names two of the cast: where the hub is one of them, it is mostly the one that is backed.
    const pair: [string, string] =
      cast.aboutHub && a === hub && chooser.chance(0.95) ? [b.name, a.name] : [a.name, b.name]
    const ends = chooser.chance(0.02)
    const first = chooser.below(KINDS.length)
    const kinds = Array.from(
      { length: 1 + chooser.below(3) },
      (_, index) => KINDS[(first + index) % KINDS.length],
    )
    const told = kinds.map(kind => ({ ...said, backing: pair, kind, ends }) as Said)
    if (!chooser.chance(0.3)) return told
    const event = chooser.pick(['DEPLOYMENT', 'ARMS_TRANSFER'] as const)
    return [...told, { ...said, event, actors: [pair[0]], targets: [], location: place.name } as Said]
  }

  #control(a: EntitySpec, b: EntitySpec, place: EntitySpec, said: object): Said[] {
    const chooser = this.#chooser
    const status = chooser.pick(['GAINED', 'GAINED', 'LOST', 'HELD', 'HELD', 'CONTESTED'] as const)
    const extent = chooser.chance(0.8) ? 'WHOLE' : chooser.pick(['PART', 'VICINITY'] as const)
    const control = {
      ...said,
      control: [a.name, place.name],
      status,
      extent,
      ...(status === 'GAINED' && chooser.chance(0.5) ? { from: b.name } : {}),
    } as Said
    if (status !== 'GAINED') return [control]
    return [
      control,
      { ...said, event: 'CAPTURE', actors: [a.name], targets: [b.name], location: place.name } as Said,
    ]
  }

  #events(a: EntitySpec, b: EntitySpec, place: EntitySpec, said: object): Said[] {
    const chooser = this.#chooser
    const at = chooser.chance(0.75) ? { location: place.name } : {}
    const between = { actors: [a.name], targets: [b.name], ...at }
    if (chooser.chance(0.3)) return [{ ...said, event: chooser.pick(OTHER_EVENTS), ...between } as Said]
    const event = chooser.pick(FIGHTING)
    const killed = chooser.chance(0.3) ? { killed: 1 + chooser.below(40) } : {}
    const told = { ...said, event, ...between, ...killed } as Said
    return chooser.chance(0.5)
      ? [told, { ...said, event: 'RETREAT', actors: [b.name], targets: [], ...at } as Said]
      : [told]
  }
}
