import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { includedPlaces } from './grammar/included-places.js'
import { actorsAt, isPlace, placesAt } from './grammar/participants.js'
import { placesOf } from './grammar/places.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childBy, childrenOf, type SentenceView, tokenAt, viewOf } from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/surface-subject.js'
import { readVerb } from './grammar/verb-reading.js'
import { GAINING_CONTROL, TAKING_IF_PLACE, TAKING_VERBS } from './lexicon/control-words.js'
import { ARMS, FIGHTERS } from './lexicon/people.js'
import { distinct, type Taking, takingDrafts } from './taking.js'
import { triggerRule } from './trigger-rule.js'

/** "captured Ataq", "took control of the camp from X", "areas seized by X": a CAPTURE, and GAINED for the taker, else LOST for the holder. */
export const captureVerbs = triggerRule({
  name: 'capture-verb',
  version: 1,
  lemmas: new Set([...TAKING_VERBS, ...TAKING_IF_PLACE, ...GAINING_CONTROL]),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const taking = controlTaken(view, token.index) ?? placeTaken(view, token.index)
    return taking ? takingDrafts(view, rule, taking) : []
  },
})

/** "Y fell to X", "Y was lost to X", "the fall of Y to X". */
export const fallVerbs = triggerRule({
  name: 'fall-verb',
  version: 1,
  lemmas: words('fall'),
  read(view, token, rule) {
    const verb = token.upos === 'VERB'
    const subject = verb ? surfaceSubject(view, token.index) : -1
    const phrases = prepositionsOf(view, token.index)
    const places = verb
      ? placesAt(view, subject)
      : phrases.filter(each => each.preposition === 'of').flatMap(each => placesAt(view, each.object))
    if (places.length === 0 || (!verb && token.upos !== 'NOUN')) return []
    if (
      childrenOf(view, token.index).some(child =>
        /^(?:apart|short|ill|silent|back|victim|prey|sharply|asleep)$/.test(tokenAt(view, child).lower),
      )
    )
      return []
    const to = phrases.filter(each => /^(?:to|under|into)$/.test(each.preposition))
    if (
      verb &&
      to.length === 0 &&
      childBy(view, token.index, 'advmod', 'npadvmod', 'prep') >= 0 &&
      phrases.some(each => each.preposition !== 'in' && each.preposition !== 'on')
    )
      return []
    // "a missile which fell in X": in a place fall things.
    if (verb && phrases.some(each => each.preposition === 'in' && placesAt(view, each.object).length > 0))
      return []
    const takers = to.flatMap(each => actorsAt(view, each.object))
    return takingDrafts(view, rule, { trigger: token.index, nodes: [], takers, holders: [], places })
  },
})

/** "took control of X", "extended its control over X", "gained a foothold in X" has no control. */
function controlTaken(view: SentenceView, verb: number): Taking | null {
  const reading = readVerb(view, verb)
  if (tokenAt(view, reading.object).lemma !== 'control' || !GAINING_CONTROL.has(tokenAt(view, verb).lemma))
    return null
  const phrases = [...prepositionsOf(view, reading.object), ...prepositionsOf(view, verb)]
  const [own, around] = [/^(?:of|over)$/, /^(?:in|to)$/].map(prepositions =>
    phrases.filter(each => prepositions.test(each.preposition)).flatMap(each => placesAt(view, each.object)),
  )
  // "control of the town in the north of the province" takes the town.
  const places = (own?.length ? own : around) ?? []
  const holders = phrases
    .filter(each => each.preposition === 'from')
    .flatMap(each => actorsAt(view, each.object))
  const vague = phrases.some(each => each.preposition === 'of' || each.preposition === 'over')
  if (
    (places.length === 0 && !vague) ||
    (tokenAt(view, verb).lemma === 'claim' && reading.actors.length === 0)
  )
    return null
  return { trigger: verb, nodes: [reading.object], takers: reading.actors, holders, places: distinct(places) }
}

function placeTaken(view: SentenceView, verb: number): Taking | null {
  const { lemma } = tokenAt(view, verb)
  if (!TAKING_VERBS.has(lemma) && !TAKING_IF_PLACE.has(lemma)) return null
  if (lemma === 'claim' || lemma === 'storm' || lemma === 'win') return null
  const reading = readVerb(view, verb)
  if (reading.object < 0) return succeededIn(view, verb)
  const noun = tokenAt(view, reading.object)
  if (lemma === 'take' && (isPhrasal(view, verb) || noun.lemma === 'position')) return null
  if (lemma === 'invade' && !/^(?:most|much|part|swathe?|half|town|city|area|field)$/.test(noun.lemma))
    return null
  if (FIGHTERS.has(noun.lemma) || ARMS.has(noun.lemma)) return null
  const named = reading.objectPlaces.filter(each => !onlyActor(each))
  const places = [...named, ...includedPlaces(view, verb)].filter(
    (each, at, all) => all.findIndex(other => other.entity.key === each.entity.key) === at,
  )
  if (places.length === 0) return vagueTerritory(view, verb)
  const nameless = places.every(
    ({ entity, mention }) => entity.scope === 'GENERIC' && mention.form === 'DESCRIPTION',
  )
  const above = nameless && noun.xpos === 'NNS' ? placesEntered(view, verb) : []
  if (lemma === 'control' && tokenAt(view, verb).xpos !== 'VBG') return null
  if (lemma === 'occupy' && reading.actors.length === 0) return null
  if (lemma === 'take' && isJourney(view, verb)) return null
  if (reading.actors.length > 0 && reading.actors.every(each => each.entity.type === 'LOCATION')) return null
  const holders = prepositionsOf(view, verb)
    .concat(prepositionsOf(view, reading.object))
    .filter(each => each.preposition === 'from')
    .flatMap(each => actorsAt(view, each.object))
  const takers = reading.actors.length > 0 ? reading.actors : sameAsBefore(view, verb)
  return {
    trigger: verb,
    nodes: [reading.object],
    takers,
    holders,
    places: above.length > 0 ? above : places,
  }
}

/** "swept into northern Iraq and captured a dozen towns": the towns are where the move went. */
function placesEntered(view: SentenceView, verb: number): readonly SentenceMention[] {
  const { dep, head } = tokenAt(view, verb)
  return dep === 'conj' ? placesOf(view, [head], words('into in')) : []
}

/** "control" as gerund takes only after "succeeded in", "after": "after controlling the neighbourhood". */
const onlyActor = (found: SentenceMention): boolean => !isPlace(found)

/** "succeeded in controlling over the past days …, notably the X and Y camps": the places alone where the object is lost. */
function succeededIn(view: SentenceView, verb: number): Taking | null {
  const places = includedPlaces(view, verb)
  const takers = readVerb(view, verb).actors
  return places.length > 0 && takers.length > 0
    ? { trigger: verb, nodes: [], takers, holders: [], places }
    : null
}

/** "took up positions", "took in guests", "took off": not a taking, unlike "took over" and "took back". */
const isPhrasal = (view: SentenceView, verb: number): boolean =>
  childrenOf(view, verb).some(
    child => tokenAt(view, child).dep === 'prt' && !/^(?:over|back)$/.test(tokenAt(view, child).lower),
  )

const isJourney = (view: SentenceView, verb: number): boolean =>
  prepositionsOf(view, verb).some(each => each.preposition === 'to')

/** Land without a name: "retaken 204 sq km in the south", "recaptured some points from the militias". */
function vagueTerritory(view: SentenceView, verb: number): Taking | null {
  const reading = readVerb(view, verb)
  if (!TAKING_VERBS.has(tokenAt(view, verb).lemma) || reading.targets.length > 0) return null
  const noun = tokenAt(view, reading.object).lemma
  if (
    !/^(?:area|territory|land|town|city|village|point|position|mile|km|kilometer|kilometre|ground|district|region|camp|base|airbase|swathe?|part|field|post|neighborhood|neighbourhood|location|building)$/.test(
      noun,
    )
  )
    return null
  const phrases = [...prepositionsOf(view, verb), ...prepositionsOf(view, reading.object)]
  const holders = phrases
    .filter(each => each.preposition === 'from')
    .flatMap(each => actorsAt(view, each.object))
  const places = placesOf(view, [reading.object, verb])
  if (reading.actors.length + holders.length === 0) return null
  return { trigger: verb, nodes: [reading.object], takers: reading.actors, holders, places }
}

/** "Y had also been retaken": by those who took what the sentences just before say was taken. */
function sameAsBefore(view: SentenceView, verb: number): readonly SentenceMention[] {
  if (!childrenOf(view, verb).some(child => tokenAt(view, child).lower === 'also')) return []
  const { sentences } = view.analysis
  const here = view.analysed.passage.index
  for (const analysed of sentences.slice(Math.max(0, here - 2), here).reverse()) {
    const before = viewOf(analysed, view.analysis)
    for (const token of before.tokens) {
      const taking = token.upos === 'VERB' ? (controlTaken(before, token.index) ?? null) : null
      const takers =
        taking?.takers ?? (TAKING_VERBS.has(token.lemma) ? readVerb(before, token.index).actors : [])
      if (takers.length > 0) return takers
    }
  }
  return []
}
