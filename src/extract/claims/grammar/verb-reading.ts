import type { SentenceMention } from '../../document-analysis.js'
import { actorsAt, isPlace, placesAt } from './participants.js'
import { placeOfPronoun } from './place-pronoun.js'
import { isOpening, placesAbove, placesOf } from './places.js'
import { prepositionsOf } from './prepositions.js'
import { remembered } from './remembered.js'
import { childBy, childrenBy, type SentenceView, tokenAt } from './sentence-view.js'
import { doerOf, objectOf } from './verb-arguments.js'

/** A verb with who does it, to what and where. */
export interface VerbReading {
  readonly verb: number
  /** Token of the logical subject, -1 where there is none. */
  readonly doer: number
  /** Token of the logical object, -1 where there is none. */
  readonly object: number
  readonly actors: readonly SentenceMention[]
  /** Actors at the object, states included. */
  readonly targets: readonly SentenceMention[]
  /** Places at the object itself. */
  readonly objectPlaces: readonly SentenceMention[]
}

/** Reads the arguments of a verb, active or passive. */
export const readVerb = remembered(readArguments)

function readArguments(view: SentenceView, verb: number): VerbReading {
  const doer = doerOf(view, verb)
  const found = objectOf(view, verb)
  const object = found === doer ? -1 : found
  const meant = placeOfPronoun(view, verb, object)
  return {
    verb,
    doer,
    object,
    actors: beforeClause(view, verb, doer),
    targets: meant ? [] : beforeClause(view, verb, object),
    objectPlaces: meant ? [meant] : placesOfObjects(view, verb, object),
  }
}

/** Actors at an argument; of "Turkey, which backs rebels, and Russia" only whom the clause describes. */
function beforeClause(view: SentenceView, verb: number, argument: number): readonly SentenceMention[] {
  const found = actorsAt(view, argument)
  const { dep, head } = tokenAt(view, verb)
  return dep === 'relcl' && head === argument ? found.filter(each => each.first < verb) : found
}

/** Places at the object; where it names none, at a further object that the parse took for one of its own. */
function placesOfObjects(view: SentenceView, verb: number, object: number): readonly SentenceMention[] {
  const found = placesAt(view, object)
  if (found.length > 0) return found
  return childrenBy(view, verb, 'dobj')
    .filter(other => other !== object)
    .flatMap(other => placesAt(view, other))
}

/** Where a verb's happening took place: its own phrases, its object's, then those of the clauses above. */
export function placesOfVerb(view: SentenceView, reading: VerbReading): readonly SentenceMention[] {
  const own = placesOf(view, [reading.verb])
  // "killed two soldiers in Gao in Mali": the town, though the parse hangs the one on the soldiers and the other on the verb.
  const country = own.every(({ entity }) => entity.type === 'STATE')
  if (own.length > 0 && !country && !isOpening(own, reading.verb)) return own
  const inside = reading.object >= 0 ? placesOf(view, [reading.object]) : []
  if (inside.length > 0) return inside
  if (own.length > 0) return own
  for (const phrase of prepositionsOf(view, reading.verb)) {
    const under = phrase.preposition === 'by' ? [] : placesOf(view, [phrase.object])
    if (under.length > 0) return under
  }
  for (const next of childrenBy(view, reading.verb, 'conj')) {
    const shared = childBy(view, next, 'nsubj') < 0 ? placesOf(view, [next]) : []
    if (shared.length > 0) return shared
  }
  return placesAbove(view, reading.verb)
}

/** Actors in the verb's phrases with one of the prepositions, states only where they act. */
export function actorsWith(
  view: SentenceView,
  node: number,
  prepositions: ReadonlySet<string>,
): readonly SentenceMention[] {
  return prepositionsOf(view, node)
    .filter(phrase => prepositions.has(phrase.preposition))
    .flatMap(phrase => actorsAt(view, phrase.object))
}

export const notPlace = (found: SentenceMention): boolean => !isPlace(found)
