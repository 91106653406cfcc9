import type { EventType } from '../../../domain/claim.js'
import type { SentenceMention } from '../../document-analysis.js'
import { words } from '../../words.js'
import { AIR_MEANS, ARTILLERY_MEANS, type EventNoun } from '../lexicon/event-nouns.js'
import { typeOfEventNoun } from './event-noun-type.js'
import { NounArguments } from './noun-arguments.js'
import { fromNoun } from './noun-dependents.js'
import { fromGovernor, sharedBy } from './noun-governor.js'
import { actorsAt, isPlace } from './participants.js'
import { placesAbove, placesOf } from './places.js'
import { isVerb, type SentenceView, tokenAt } from './sentence-view.js'
import { doerOf, objectOf } from './verb-arguments.js'

/** An event noun with its arguments. */
export interface NounReading {
  readonly type: EventType
  readonly nodes: readonly number[]
  readonly actors: readonly SentenceMention[]
  readonly targets: readonly SentenceMention[]
  readonly places: readonly SentenceMention[]
  /** True where an argument stands beside the noun or its light verb: a bare "the attack" only points back. */
  readonly anchored: boolean
  /** True where a light verb lends it a doer: "held talks". */
  readonly lent: boolean
}

const MEASURE_NOUNS = words(
  'series number wave campaign string round spate day week month hour year dozen hundred lot flurry barrage kind pattern',
)

/** Reads who, to whom and where of an event noun from its own dependents and from the verb that it completes. */
export function readEventNoun(view: SentenceView, index: number, frame: EventNoun): NounReading | null {
  const type = typeOfEventNoun(view, index, frame)
  if (type === null) return null
  const found = new NounArguments(view, frame)
  const head = headOfMeasure(view, index)
  fromNoun(found, index)
  if (head !== index) fromNoun(found, head)
  if (tokenAt(view, index).dep === 'conj') fromSharedNoun(found, tokenAt(view, index).head)
  const verb = fromGovernor(found, head)
  sharedBy(found, head)
  fromReprisal(found, head)
  const { actors, targets } = sidesOf(found)
  return {
    type: flownType(view, verb, type),
    nodes: verb >= 0 ? [...found.nodes, verb] : found.nodes,
    actors,
    targets,
    places: found.places.length > 0 ? found.places : placesAbove(view, index),
    anchored: found.anchored,
    lent: found.lent,
  }
}

/** "warplanes carried out raids": the type by the means that is the verb's subject. */
function flownType(view: SentenceView, verb: number, type: EventType): EventType {
  if (type !== 'ATTACK' || verb < 0) return type
  const { lemma } = tokenAt(view, doerOf(view, verb))
  return AIR_MEANS.has(lemma) ? 'AIRSTRIKE' : ARTILLERY_MEANS.has(lemma) ? 'SHELLING' : type
}

/** Partners are met by who meets them; where nobody else is told of, they are who talks. */
function sidesOf({ actors, targets, partners }: NounArguments) {
  const others = partners.filter(each => !actors.some(actor => actor.entity.key === each.entity.key))
  return actors.length > 0
    ? { actors, targets: [...targets, ...others] }
    : { actors: partners, targets: targets }
}

/** "a series of airstrikes": the head that the verb governs is "series". */
function headOfMeasure(view: SentenceView, index: number): number {
  const token = tokenAt(view, index)
  const preposition = tokenAt(view, token.head)
  if (token.dep !== 'pobj' || preposition.lower !== 'of')
    return token.dep === 'conj' ? headOfConjuncts(view, index) : index
  const measure = tokenAt(view, preposition.head)
  return MEASURE_NOUNS.has(measure.lemma) || measure.upos === 'NUM' ? measure.index : index
}

function headOfConjuncts(view: SentenceView, index: number): number {
  let at = index
  for (let steps = 0; tokenAt(view, at).dep === 'conj' && steps < 5; steps += 1) at = tokenAt(view, at).head
  return at
}

/** "bombed Y in retaliation for an attack on X", "struck Y in response to the shelling of X": Y is said to have done it. */
function fromReprisal(into: NounArguments, index: number): void {
  const { view } = into
  const reprisal = tokenAt(view, tokenAt(view, tokenAt(view, index).head).head)
  const deed = tokenAt(view, tokenAt(view, reprisal.head).head)
  if (into.actors.length > 0 || !REPRISALS.has(reprisal.lemma) || !isVerb(deed) || !HOSTILE.has(deed.lemma))
    return
  into.add(
    into.actors,
    actorsAt(view, objectOf(view, deed.index)).filter(each => !isPlace(each)),
  )
}

const HOSTILE = words(
  'bomb strike attack hit shell target punish bombard pound raid kill fire launch arrest detain invade',
)
const REPRISALS = words('retaliation response reprisal revenge retribution')

/** The first conjunct's phrases count for the second: "clashes and shelling in X". */
function fromSharedNoun(into: NounArguments, index: number): void {
  into.addPlaces(placesOf(into.view, [index]))
}
