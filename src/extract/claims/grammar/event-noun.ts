import type { EventType } from '../../../domain/claim.js'
import type { SentenceMention } from '../../document-analysis.js'
import { EXPELLING_VERBS } from '../lexicon/control-words.js'
import { DOING_VERBS, type EventNoun, SUFFERING_VERBS } from '../lexicon/event-nouns.js'
import { words } from '../lexicon/words.js'
import { partyBeforeHyphen } from './described-party.js'
import { TAKING, typeOfEventNoun } from './event-noun-type.js'
import { actorsAt, isActor, isPlace, mentionFor, placesAt } from './participants.js'
import { placesAbove, placesOf } from './places.js'
import { lastWord, prepositionsOf } from './prepositions.js'
import { childBy, childrenBy, childrenOf, isVerb, type SentenceView, tokenAt } from './sentence-view.js'
import { agentOf, doerOf, isPassive, objectOf, surfaceSubject } from './verb-arguments.js'

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
/** Happenings that go somewhere, and the prepositions of where they go. */
const MOVING: ReadonlySet<EventType> = new Set(['OFFENSIVE', 'ADVANCE', 'DEPLOYMENT'])
const FLYING: ReadonlySet<EventType> = new Set(['SHELLING', 'AIRSTRIKE'])
const GOAL = words('into to toward towards')
const goes = (type: EventType, preposition: string): boolean =>
  (MOVING.has(type) && GOAL.has(preposition)) || (FLYING.has(type) && preposition === 'into')
const AGAINST = words('against on upon at targeting')

/** Reads who, to whom and where of an event noun from its own dependents and from the verb that it completes. */
export function readEventNoun(view: SentenceView, index: number, frame: EventNoun): NounReading | null {
  const type = typeOfEventNoun(view, index, frame)
  if (type === null) return null
  const gathered = new Gathered(view, frame)
  const head = headOfMeasure(view, index)
  gathered.fromNoun(index)
  if (head !== index) gathered.fromNoun(head)
  if (tokenAt(view, index).dep === 'conj') gathered.fromSharedNoun(tokenAt(view, index).head)
  const verb = gathered.fromGovernor(head)
  gathered.sharedBy(head)
  return gathered.reading(type, index, verb)
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

class Gathered {
  readonly #view: SentenceView
  readonly #frame: EventNoun
  readonly #actors: SentenceMention[] = []
  readonly #targets: SentenceMention[] = []
  #places: readonly SentenceMention[] = []
  #nodes: number[] = []
  #anchored = false
  #lent = false

  constructor(view: SentenceView, frame: EventNoun) {
    this.#view = view
    this.#frame = frame
  }

  reading(type: EventType, index: number, verb: number): NounReading {
    const view = this.#view
    const nodes = verb >= 0 ? [...this.#nodes, verb] : this.#nodes
    const places = this.#places.length > 0 ? this.#places : placesAbove(view, index)
    return {
      type,
      nodes,
      actors: this.#actors,
      targets: this.#targets,
      places,
      anchored: this.#anchored,
      lent: this.#lent,
    }
  }

  /** Dependents of the noun itself. */
  fromNoun(index: number): void {
    const view = this.#view
    this.#nodes.push(index)
    for (const child of childrenOf(view, index)) {
      const token = tokenAt(view, child)
      if (token.dep === 'poss') this.#possessor(child)
      else if (token.dep === 'compound' || token.dep === 'amod' || token.dep === 'nmod') this.#modifier(child)
      else if (token.dep === 'acl' || token.dep === 'relcl') this.#clause(child)
    }
    this.#phrases(index)
  }

  /** The first conjunct's phrases count for the second: "clashes and shelling in X". */
  fromSharedNoun(index: number): void {
    const places = placesOf(this.#view, [index])
    if (this.#places.length === 0 && places.length > 0) {
      this.#places = places
      this.#anchored = true
    }
  }

  #add(list: SentenceMention[], found: readonly SentenceMention[]): void {
    for (const each of found) {
      if (list.some(known => known.entity.key === each.entity.key)) continue
      list.push(each)
      this.#anchored = true
    }
  }

  #addPlaces(found: readonly SentenceMention[]): void {
    if (this.#places.length > 0 || found.length === 0) return
    this.#places = [...found]
    this.#anchored = true
  }

  #possessor(index: number): void {
    const view = this.#view
    const own = mentionFor(view, index)
    if (own && (own.entity.type === 'LOCATION' || (isPlace(own) && this.#frame.type === 'CLASH'))) {
      this.#addPlaces([own])
      return
    }
    this.#add(this.#frame.possessor === 'actor' ? this.#actors : this.#targets, actorsAt(view, index))
  }

  #modifier(index: number): void {
    if (tokenAt(this.#view, index).lower === 'led') {
      const leader = partyBeforeHyphen(this.#view, index)
      if (leader) this.#add(this.#actors, [leader])
      return
    }
    const found = mentionFor(this.#view, index)
    if (!found || (this.#frame.mutual && this.#frame.type !== 'CLASH' && found.entity.type !== 'STATE'))
      return
    const token = tokenAt(this.#view, index)
    const place =
      (isPlace(found) && token.dep !== 'amod' && !isAcronym(found) && this.#frame.type !== 'SANCTION') ||
      found.entity.type === 'LOCATION' ||
      (isPlace(found) && token.dep !== 'amod' && this.#frame.mutual)
    if (place) this.#addPlaces([found])
    else if (isActor(found)) {
      if (this.#frame.possessor === 'target') this.#add(this.#targets, [found])
      else this.#add(this.#actors, [found])
    }
  }

  /** "an attack claimed by X", "airstrikes targeting Y", "an offensive that X launched". */
  #clause(verb: number): void {
    const view = this.#view
    const token = tokenAt(view, verb)
    if (isPassive(view, verb)) {
      const agent = agentOf(view, verb)
      if (agent >= 0) this.#add(this.#actors, actorsAt(view, agent))
      if (this.#frame.mutual) this.#mutualPhrases(verb)
      this.#addPlaces(placesOf(view, [verb]))
    } else if (
      token.xpos === 'VBG' &&
      (token.lemma === 'target' || token.lemma === 'hit' || token.lemma === 'strike')
    ) {
      const object = objectOf(view, verb)
      this.#add(this.#targets, actorsAt(view, object))
      this.#addPlaces(placesAt(view, object))
      this.#addPlaces(placesOf(view, [verb]))
    } else if (TAKING.has(token.lemma)) {
      this.#aim(verb)
    } else if (token.dep === 'relcl' && DOING_VERBS.has(token.lemma)) {
      const subject = childBy(view, verb, 'nsubj')
      if (subject >= 0) this.#add(this.#actors, actorsAt(view, subject))
    }
  }

  #phrases(index: number): void {
    const view = this.#view
    const frame = this.#frame
    for (const { preposition, object } of prepositionsOf(view, index)) {
      const last = lastWord(preposition)
      if (preposition === 'by') this.#add(this.#actors, actorsAt(view, object))
      else if (preposition === 'from' && frame.type === 'RETREAT') this.#addPlaces(placesAt(view, object))
      else if (preposition === 'from' && !frame.mutual)
        this.#add(this.#actors, actorsAt(view, object).filter(notState))
      else if (frame.mutual && /^(?:between|with|among|amongst|involving|against)$/.test(preposition))
        this.#add(this.#actors, actorsAt(view, object))
      else if (AGAINST.has(preposition)) this.#receive(object)
      else if (preposition === 'of') this.#of(object)
      else if (last === 'for' && (frame.mutual || frame.type === 'OFFENSIVE'))
        this.#addPlaces(placesAt(view, object))
      else if (goes(frame.type, preposition)) this.#addPlaces(placesAt(view, object))
    }
    this.#addPlaces(placesOf(view, [index]))
  }

  /** What the noun's infinitive is after: "to retake X from Y", "to oust Y from X", "to take control of X". */
  #aim(verb: number): void {
    const view = this.#view
    const from = prepositionsOf(view, verb).filter(
      each => each.preposition === 'from' || each.preposition === 'out of',
    )
    if (EXPELLING_VERBS.has(tokenAt(view, verb).lemma)) {
      this.#add(this.#targets, actorsAt(view, objectOf(view, verb)))
      this.#addPlaces(from.flatMap(each => placesAt(view, each.object)))
      return
    }
    this.#addPlaces(aimedAt(view, verb))
    this.#add(this.#targets, from.flatMap(each => actorsAt(view, each.object)).filter(notState))
  }

  /** "agreements concluded between X and Y". */
  #mutualPhrases(verb: number): void {
    for (const { preposition, object } of prepositionsOf(this.#view, verb)) {
      if (/^(?:between|with|among|by)$/.test(preposition))
        this.#add(this.#actors, actorsAt(this.#view, object))
    }
  }

  #of(object: number): void {
    const view = this.#view
    const own = mentionFor(view, object)
    if (own?.entity.type === 'LOCATION') {
      this.#addPlaces(placesAt(view, object))
      return
    }
    if (this.#frame.of === 'actor') this.#add(this.#actors, actorsAt(view, object))
    else this.#receive(object)
  }

  #receive(object: number): void {
    const view = this.#view
    const places = placesAt(view, object)
    const actors = actorsAt(view, object)
    if (places.length > 0 && actors.every(isPlace)) this.#addPlaces(places)
    else {
      this.#add(this.#targets, actors)
      this.#addPlaces(places)
      this.#addPlaces(placesOf(view, [object]))
    }
  }

  /** "captured X after days of clashes with Y": who captured X clashed there. */
  sharedBy(head: number): void {
    const view = this.#view
    const preposition = tokenAt(view, tokenAt(view, head).head)
    const clause = tokenAt(view, preposition.head)
    if (this.#frame.type !== 'CLASH' || this.#actors.length > 1 || !isVerb(clause)) return
    if (!/^(?:after|following|amid|during)$/.test(preposition.lower)) return
    const doer = doerOf(view, clause.index)
    const object = objectOf(view, clause.index)
    this.#add(
      this.#actors,
      actorsAt(view, doer >= 0 ? doer : object).filter(each => !onlyPlace(each)),
    )
    if (this.#actors.length > 0) this.#addPlaces(placesAt(view, object))
  }

  /** The verb that the noun completes: "launched an offensive", "came under attack by", "the strike killed". Returns the light verb or -1. */
  fromGovernor(head: number): number {
    const view = this.#view
    const token = tokenAt(view, head)
    const verb = governingVerb(view, head)
    if (verb < 0) return -1
    const { lemma } = tokenAt(view, verb)
    if (token.dep === 'dobj' || (token.dep === 'pobj' && !isPassive(view, verb))) {
      if (token.dep === 'dobj' && SUFFERING_VERBS.has(lemma) && !DOING_VERBS.has(lemma))
        return this.#suffered(verb)
      if (token.dep === 'pobj' && lemma === 'come') return this.#suffered(verb)
      if (token.dep === 'dobj' && DOING_VERBS.has(lemma)) return this.#done(verb)
      if (token.dep === 'pobj' && joins(lemma, tokenAt(view, token.head).lower)) return this.#done(verb)
      if (token.dep === 'pobj' && lemma === 'be' && tokenAt(view, token.head).lower === 'under')
        return this.#suffered(verb)
    }
    if (token.dep === 'pobj' && isPassive(view, verb) && isAgentOfHarm(view, token.head, lemma))
      return this.#harmed(verb)
    if (token.dep === 'pobj' && lemma === 'subject') return this.#suffered(verb)
    if (token.dep === 'nsubjpass' || (token.dep === 'nsubj' && isPassive(view, verb)))
      return this.#passive(verb)
    if (token.dep === 'nsubj') return this.#caused(verb)
    return -1
  }

  #done(verb: number): number {
    const view = this.#view
    const doers = actorsAt(view, doerOf(view, verb))
    this.#lent = doers.length > 0
    for (const aim of childrenBy(view, verb, 'advcl', 'xcomp')) {
      if (TAKING.has(tokenAt(view, aim).lemma)) this.#aim(aim)
    }
    this.#add(this.#actors, doers)
    this.#aimedClauses(verb)
    this.#verbPhrases(verb)
    return verb
  }

  /** "carried out strikes, targeting X near Y": the participle beside the light verb names what was hit. */
  #aimedClauses(verb: number): void {
    const view = this.#view
    for (const clause of childrenBy(view, verb, 'advcl')) {
      if (!/^(?:target|hit|strike)$/.test(tokenAt(view, clause).lemma)) continue
      const object = objectOf(view, clause)
      if (object < 0) continue
      this.#receive(object)
      this.#addPlaces(placesOf(view, [clause, object]))
    }
  }

  #suffered(verb: number): number {
    const view = this.#view
    const subject = surfaceSubject(view, verb)
    this.#add(
      this.#frame.mutual ? this.#actors : this.#targets,
      actorsAt(view, subject).filter(each => !onlyPlace(each)),
    )
    this.#addPlaces(placesAt(view, subject).filter(onlyPlace))
    this.#verbPhrases(verb)
    return verb
  }

  #passive(verb: number): number {
    const view = this.#view
    const agent = agentOf(view, verb)
    if (agent >= 0) this.#add(this.#actors, actorsAt(view, agent))
    this.#verbPhrases(verb)
    return verb
  }

  /** "airstrikes hit X", "shelling killed Y in Z", "fighting erupted in Z". */
  #caused(verb: number): number {
    const view = this.#view
    const { lemma } = tokenAt(view, verb)
    if (/^(?:hit|target|strike|destroy|kill|pound|damage|wound|injure|rock|help)$/.test(lemma)) {
      const object = objectOf(view, verb)
      if (lemma !== 'help') this.#receive(object)
    }
    this.#verbPhrases(verb)
    return verb
  }

  /** "a home in X was struck by artillery fire": the subject receives it. */
  #harmed(verb: number): number {
    this.#receive(objectOf(this.#view, verb))
    this.#verbPhrases(verb)
    return verb
  }

  #verbPhrases(verb: number): void {
    const view = this.#view
    for (const { preposition, object } of prepositionsOf(view, verb)) {
      if (preposition === 'by' && !isPassive(view, verb)) continue
      if (AGAINST.has(preposition) && preposition !== 'at' && preposition !== 'on') this.#receive(object)
      else if (preposition === 'on' && placesAt(view, object).length > 0) this.#receive(object)
      else if (this.#frame.mutual && preposition === 'with') this.#add(this.#actors, actorsAt(view, object))
      else if (preposition === 'from' && !this.#frame.mutual)
        this.#add(this.#actors, actorsAt(view, object).filter(notState))
      else if (goes(this.#frame.type, preposition)) this.#addPlaces(placesAt(view, object))
    }
    this.#addPlaces(placesOf(view, [verb]))
  }
}

const isAgentOfHarm = (view: SentenceView, preposition: number, verb: string): boolean =>
  tokenAt(view, preposition).lower === 'by' && /^(?:hit|target|strike|destroy|pound|damage|rock)$/.test(verb)

/** "took part in", "engaged in", "responded with", "agreed to", "continued with". */
const joins = (verb: string, preposition: string): boolean =>
  (preposition === 'in' && /^(?:take|participate|engage|join)$/.test(verb)) ||
  (preposition === 'with' && /^(?:respond|continue|retaliate|proceed)$/.test(verb)) ||
  (preposition === 'to' && verb === 'agree') ||
  (preposition === 'on' && /^(?:embark|agree)$/.test(verb))

/** "US airstrikes" are by the US, "Syria airstrikes" are in Syria. */
const isAcronym = (found: SentenceMention): boolean =>
  /^(?:the )?[A-Z][A-Z.]+$/i.test(found.mention.text) &&
  found.mention.text === found.mention.text.toUpperCase()

/** The place that an aim names: "to retake X", "to take control of X". */
function aimedAt(view: SentenceView, verb: number): readonly SentenceMention[] {
  const object = objectOf(view, verb)
  if (tokenAt(view, object).lemma !== 'control') return placesAt(view, object)
  return prepositionsOf(view, object)
    .filter(each => each.preposition === 'of' || each.preposition === 'over')
    .flatMap(each => placesAt(view, each.object))
}

const notState = (found: SentenceMention): boolean => !isPlace(found)
const onlyPlace = (found: SentenceMention): boolean => found.entity.type === 'LOCATION'

/** The verb that a noun is subject or object of, or object of its preposition; -1 where it depends on another noun. */
export function governingVerb(view: SentenceView, noun: number): number {
  const token = tokenAt(view, noun)
  const head = tokenAt(view, token.head)
  if (isVerb(head)) return head.index
  if (token.dep === 'pobj') {
    const above = tokenAt(view, head.head)
    if (isVerb(above)) return above.index
  }
  return -1
}
