import type { SentenceMention } from '../../document-analysis.js'
import { isDateline } from '../../syntax/find-dateline.js'
import { words } from '../../words.js'
import { SPEECH_VERBS } from '../lexicon/attitude-words.js'
import { nounBefore } from './antecedents.js'
import { isPlace, placesAt } from './participants.js'
import { lastWord, type PrepositionalPhrase, prepositionsOf } from './prepositions.js'
import { childrenBy, isVerb, type SentenceView, tokenAt } from './sentence-view.js'

/** Prepositions that say where something happens. */
export const AT_PLACE: ReadonlySet<string> = words(
  'in at near around outside inside within across over along throughout on off beside amid into through between north south east west of by',
)
const WHERE = words(
  'in at near around outside inside within across over along throughout on off through north south east west',
)

/** Places named by the prepositional phrases of the nodes, the first node that has any winning. */
export function placesOf(
  view: SentenceView,
  nodes: readonly number[],
  prepositions: ReadonlySet<string> = WHERE,
): readonly SentenceMention[] {
  for (const node of nodes) {
    const found = placesUnder(view, node, prepositions)
    if (found.length > 0) return found
  }
  return []
}

/** "In Darfur, rebels attacked in X": where a sentence opens says in which land, what follows the verb says where. */
function openingLast(view: SentenceView, node: number): readonly PrepositionalPhrase[] {
  const phrases = prepositionsOf(view, node)
  if (!isVerb(tokenAt(view, node)) || !phrases.some(({ at }) => at < node)) return phrases
  return [...phrases.filter(({ at }) => at > node), ...phrases.filter(({ at }) => at < node)]
}

/** Whether a place is told in the words that open the sentence, before the verb. */
export const isOpening = (found: readonly SentenceMention[], verb: number): boolean =>
  found.length > 0 && found.every(({ first }) => first < verb)

function placesUnder(
  view: SentenceView,
  node: number,
  prepositions: ReadonlySet<string>,
): readonly SentenceMention[] {
  const out: SentenceMention[] = []
  let usedAt = -1
  for (const phrase of openingLast(view, node)) {
    if (!prepositions.has(phrase.preposition) && !prepositions.has(lastWord(phrase.preposition))) continue
    if (phrase.preposition === 'of' && !prepositions.has('of')) continue
    if (isSource(view, node, phrase.at)) continue
    if (usedAt >= 0 && phrase.at !== usedAt && tokenAt(view, phrase.at).head !== usedAt) {
      if (out.length > 0 && tokenAt(view, phrase.at - 1).lower !== 'and') break
    }
    const direct = placesAt(view, phrase.object)
    const found = direct.length > 0 ? direct : placesWithin(view, phrase.object)
    if (found.length > 0) usedAt = phrase.at
    for (const each of found) if (!out.some(known => known.entity.key === each.entity.key)) out.push(each)
  }
  return out
}

/** "on targets in Derna", "from positions near X": the place inside the phrase. */
function placesWithin(view: SentenceView, object: number): readonly SentenceMention[] {
  for (const inner of prepositionsOf(view, object)) {
    const found = WHERE.has(inner.preposition) ? placesAt(view, inner.object) : []
    if (found.length > 0) return found
  }
  return []
}

/** "said in a statement", "told reporters in Brussels": not where the matter happened. */
const isSource = (view: SentenceView, node: number, at: number): boolean =>
  tokenAt(view, node).lemma === 'say' && at > node

/** Where the clauses above the trigger happened: ", killing 12" is where the strike was; "in X, where forces clashed" is X. */
export function placesAbove(view: SentenceView, trigger: number): readonly SentenceMention[] {
  for (let at = trigger, steps = 0; steps < 6; steps += 1) {
    const token = tokenAt(view, at)
    const where = childrenBy(view, at, 'advmod').find(child => tokenAt(view, child).lower === 'where')
    if (where !== undefined)
      return placesAt(view, describedBy(view, token.dep === 'relcl' ? token.head : nounBefore(view, where)))
    if (token.head < 0 || token.dep === 'relcl' || token.dep === 'parataxis') return []
    if (token.dep === 'ccomp' && SPEECH_VERBS.has(tokenAt(view, token.head).lemma)) return []
    const found = placesOf(view, [token.head])
    if (found.length > 0 && !isOpening(found, token.head)) return found
    if (isVerb(tokenAt(view, token.head))) {
      for (const object of childrenBy(view, token.head, 'dobj', 'nsubjpass')) {
        const inside = placesOf(view, [object])
        if (inside.length > 0) return inside
        const itself = found.length > 0 ? placesAt(view, object).filter(isSpot) : []
        if (itself.length > 0) return itself
      }
    }
    if (found.length > 0) return found
    at = token.head
  }
  return []
}

const isSpot = ({ entity }: SentenceMention): boolean =>
  entity.type === 'LOCATION' && entity.scope === 'NAMED'

/** "Sake, a town 25 km west of Goma, where …": the place that is described, not the one by which it is found. */
function describedBy(view: SentenceView, noun: number): number {
  let compass = false
  for (let at = noun, steps = 0; at >= 0 && steps < 6; steps += 1) {
    const { dep, head, lower } = tokenAt(view, at)
    compass ||= /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/.test(lower)
    if (dep === 'appos') return compass ? head : noun
    if (!/^(?:pobj|prep|advmod|npadvmod|amod)$/.test(dep)) return noun
    at = head
  }
  return noun
}

/**
 * The place nearest to a trigger that no grammar ties to one: in its sentence, else the last one named in the two sentences before. For
 * reports of people in flight, which mostly tell the place of what the report is about just before.
 */
export function placesNearby(view: SentenceView, trigger: number): readonly SentenceMention[] {
  const { sentences } = view.analysis
  const here = view.analysed.passage.index
  const own = nearest(view.analysed.mentions.filter(isLocated(view)).filter(isKnown), trigger)
  if (own) return [own]
  for (const analysed of sentences.slice(Math.max(0, here - 2), here).reverse()) {
    if (isDateline(analysed.passage.text)) continue
    const last = analysed.mentions.filter(each => each.entity.type === 'LOCATION' && isKnown(each)).at(-1)
    if (last) return [last]
  }
  return []
}

const isKnown = (found: SentenceMention): boolean =>
  found.entity.scope === 'NAMED' && found.mention.form === 'NAME'

const nearest = (found: readonly SentenceMention[], trigger: number): SentenceMention | null =>
  found.reduce<SentenceMention | null>(
    (best, each) => (best && Math.abs(best.head - trigger) <= Math.abs(each.head - trigger) ? best : each),
    null,
  )

/** A place mention after a preposition of place. */
const isLocated =
  (view: SentenceView) =>
  (each: SentenceMention): boolean =>
    isPlace(each) && /^(?:in|at|near|around|on|inside|outside)$/.test(tokenAt(view, each.first - 1).lower)
