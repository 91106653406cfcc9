import type { EventType } from '../../../domain/claim.js'
import type { SentenceMention } from '../../document-analysis.js'
import { words } from '../../words.js'
import type { EventNoun } from '../lexicon/event-nouns.js'
import { CIVILIANS } from '../lexicon/people.js'
import { actorsAt, isPlace, isSites, placesAt } from './participants.js'
import { placesOf } from './places.js'
import { type SentenceView, tokenAt } from './sentence-view.js'
import { siteOwners } from './site-owners.js'

/** What has been read of an event noun's arguments so far; the first reading of its place stays. */
export class NounArguments {
  readonly view: SentenceView
  readonly frame: EventNoun
  readonly actors: SentenceMention[] = []
  readonly targets: SentenceMention[] = []
  /** With whom whoever else takes part talks or agrees. */
  readonly partners: SentenceMention[] = []
  readonly nodes: number[] = []
  #places: readonly SentenceMention[] = []
  /** True where an argument stands beside the noun or its light verb, or the verb says what it did. */
  anchored = false
  /** True where a verb lends the noun life: "held talks", "was struck by artillery fire". */
  lent = false

  constructor(view: SentenceView, frame: EventNoun) {
    this.view = view
    this.frame = frame
  }

  get places(): readonly SentenceMention[] {
    return this.#places
  }

  add(list: SentenceMention[], found: readonly SentenceMention[]): void {
    for (const each of found) {
      if (list.some(known => known.entity.key === each.entity.key)) continue
      list.push(each)
      this.anchored = true
    }
  }

  addPlaces(found: readonly SentenceMention[]): void {
    if (this.#places.length > 0 || found.length === 0) return
    this.#places = [...found]
    this.anchored = true
  }

  /** Takes what stands at a token as what the happening is done to: a place, or a target with its place. */
  receive(object: number): void {
    const named = placesAt(this.view, object)
    const sites = named.length > 0 && named.every(each => isSites(this.view, each))
    const around = sites ? placesOf(this.view, [object, tokenAt(this.view, object).head]) : []
    const places = around.length > 0 ? around : named
    // "10 Afghan civilians" are not Afghanistan.
    const civil = CIVILIANS.has(tokenAt(this.view, object).lemma)
    const actors = actorsAt(this.view, object).filter(each => !civil || each.entity.type !== 'STATE')
    if (places.length > 0 && actors.every(isPlace)) {
      this.add(this.targets, siteOwners(this.view, object))
      this.addPlaces(places)
    } else {
      this.add(this.targets, actors)
      this.addPlaces(places)
      this.addPlaces(placesOf(this.view, [object]))
    }
  }
}

/** Happenings that go somewhere, and the prepositions of where they go. */
const MOVING: ReadonlySet<EventType> = new Set(['OFFENSIVE', 'ADVANCE', 'DEPLOYMENT'])
const FLYING: ReadonlySet<EventType> = new Set(['SHELLING', 'AIRSTRIKE'])
const GOAL = words('into to toward towards')
export const goes = (type: EventType, preposition: string): boolean =>
  (MOVING.has(type) && GOAL.has(preposition)) ||
  (FLYING.has(type) && preposition === 'into') ||
  (type === 'SIEGE' && preposition === 'to')
export const AGAINST = words('against on upon at targeting')

/** "talks with X", "a deal with X": X is whom someone else meets. */
export const isPartner = (type: EventType, preposition: string): boolean =>
  preposition === 'with' && /^(?:MEETING|CALL|AGREEMENT)$/.test(type)

/** "carried out by X", "claimed by X"; who condemns, approves or reports a deed did not do it. */
export const isDoneBy = (view: SentenceView, verb: number): boolean =>
  !NOT_DONE.has(tokenAt(view, verb).lemma)

const NOT_DONE = words(
  'condemn approve report criticise criticize denounce welcome oppose reject confirm describe document record follow see hear witness repel repulse foil thwart halt stop end authorise authorize investigate monitor verify praise hail support back deny target celebrate mark fear discuss',
)

export const notState = (found: SentenceMention): boolean => !isPlace(found)
