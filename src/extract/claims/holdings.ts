import type { SentenceMention } from '../document-analysis.js'
import { placeNoun } from '../mentions/place-nouns.js'
import { words } from '../words.js'
import { actorsAt, isPlace, mentionFor, placesAt } from './grammar/participants.js'
import { placesAbove, placesOf } from './grammar/places.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childBy, childrenBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/surface-subject.js'
import { readVerb } from './grammar/verb-reading.js'
import { type Holding, holdingDrafts } from './holding.js'
import { HOLDING_VERBS, KEEPING_CONTROL, LOSING_CONTROL } from './lexicon/control-words.js'
import { takingDrafts } from './taking.js'
import { triggerRule } from './trigger-rule.js'

/** "X controls Y", "Y, which is held by X", "areas under X's rule" is read at the noun. */
export const holdingVerbs = triggerRule({
  name: 'holding-verb',
  version: 1,
  lemmas: HOLDING_VERBS,
  read(view, token, rule) {
    if (
      token.upos !== 'VERB' ||
      (token.lemma === 'control' && token.xpos === 'VBG' && token.dep !== 'acl' && token.dep !== 'ROOT')
    )
      return []
    const reading = readVerb(view, token.index)
    if (isGround(view, reading.doer)) return []
    const places =
      reading.objectPlaces.length > 0 ? reading.objectPlaces : partsIn(view, reading.object, token.index)
    if (token.lemma === 'maintain' && !/^position/.test(tokenAt(view, reading.object).lemma)) return []
    if (token.lemma === 'run' && !reading.objectPlaces.some(each => each.entity.type === 'LOCATION'))
      return []
    return holdingDrafts(
      view,
      rule,
      { trigger: token.index, nodes: [reading.object], holders: reading.actors, places },
      'HELD',
    )
  },
})

/** "cities which hold shrines": places hold no places. */
function isGround(view: SentenceView, doer: number): boolean {
  const found = mentionFor(view, doer)
  return found ? found.entity.type === 'LOCATION' : placeNoun(tokenAt(view, doer).lower) !== null
}

/** "the towns it holds in Iraq": parts of a place. */
function partsIn(view: SentenceView, object: number, verb: number): readonly SentenceMention[] {
  if (!GROUND.test(tokenAt(view, object).lemma)) return []
  const within = placesOf(view, [object, verb], words('in of around near'))
  const where = childrenBy(view, verb, 'advmod').some(child => tokenAt(view, child).lower === 'where')
  return within.length === 0 && where ? placesAbove(view, verb) : within
}

const GROUND =
  /^(?:town|area|territory|part|land|city|village|ground|district|swathe?|region|number|position|section|portion|stretch|pocket|chunk)$/

/** "lost Y", "lost control of Y": LOST; "lost the town to Z" too, and Z is read as its taker. */
export const losses = triggerRule({
  name: 'loss-verb',
  version: 1,
  lemmas: LOSING_CONTROL,
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const control = tokenAt(view, reading.object).lemma === 'control'
    const inner = control ? placesOf(view, [reading.object], words('of over in')) : reading.objectPlaces
    const places = inner.length > 0 ? inner : partsIn(view, reading.object, token.index)
    const takers = [token.index, reading.object]
      .flatMap(at => prepositionsOf(view, at))
      .filter(each => each.preposition === 'to')
      .flatMap(each => actorsAt(view, each.object))
    const lost = holdingDrafts(
      view,
      rule,
      { trigger: token.index, nodes: [reading.object], holders: reading.actors, places },
      'LOST',
    )
    return [
      ...lost,
      ...holdingDrafts(
        view,
        rule,
        { trigger: token.index, nodes: [reading.object], holders: takers, places },
        'GAINED',
      ),
    ]
  },
})

/** "under the control of X", "in X's hands", "has full control of Y", "the group in control of Y", "X's grip on Y". */
export const controlNouns = triggerRule({
  name: 'control-noun',
  version: 1,
  lemmas: words('control grip hand hold rule domination occupation'),
  read(view, token, rule) {
    if (token.upos !== 'NOUN') return []
    const misread = misreadVerb(view, token.index)
    if (misread) return holdingDrafts(view, rule, misread, 'HELD')
    const preposition = tokenAt(view, token.head)
    const phrases = prepositionsOf(view, token.index)
    const owners = [
      ...childrenBy(view, token.index, 'poss', 'amod', 'compound', 'nmod').flatMap(child =>
        actorsAt(view, child),
      ),
      ...phrases
        .filter(each => each.preposition === 'of' || each.preposition === 'by')
        .flatMap(each =>
          actorsAt(view, each.object).filter(found => !isPlace(found) || preposition.lower === 'under'),
        ),
    ]
    if (owners.length === 0 && token.lemma === 'hand' && preposition.lower === 'in')
      owners.push(...actorsAt(view, token.index))
    const over = phrases
      .filter(each => /^(?:of|over|on|in)$/.test(each.preposition))
      .flatMap(each => placesAt(view, each.object))
      .filter(each => !owners.includes(each))
    if (token.dep === 'pobj' && (preposition.lower === 'under' || preposition.lower === 'in')) {
      const inControl = preposition.lower === 'in' && token.lemma === 'control'
      const holder = tokenAt(view, preposition.head)
      const subject =
        holder.upos === 'VERB' || holder.upos === 'AUX' ? surfaceSubject(view, holder.index) : holder.index
      if (inControl && over.length > 0)
        return holdingDrafts(
          view,
          rule,
          { trigger: token.index, nodes: [subject], holders: actorsAt(view, subject), places: over },
          'HELD',
        )
      if (holder.lemma === 'put') return []
      if (holder.lemma === 'come')
        return takingDrafts(view, rule, {
          trigger: holder.index,
          nodes: [token.index],
          takers: owners,
          holders: [],
          places: placesAt(view, subject),
        })
      return holdingDrafts(
        view,
        rule,
        { trigger: token.index, nodes: [subject], holders: owners, places: placesAt(view, subject) },
        'HELD',
      )
    }
    if (token.lemma === 'hand' || token.lemma === 'rule') return []
    const verb = tokenAt(view, token.head)
    if (token.dep === 'dobj' && KEEPING_CONTROL.has(verb.lemma)) {
      const reading = readVerb(view, verb.index)
      return holdingDrafts(
        view,
        rule,
        {
          trigger: token.index,
          nodes: [verb.index],
          holders: [...owners, ...reading.actors].slice(0, 1),
          places: over,
        },
        'HELD',
      )
    }
    if (token.dep === 'dobj' && verb.upos === 'VERB')
      return token.lemma === 'grip'
        ? holdingDrafts(
            view,
            rule,
            { trigger: token.index, nodes: [], holders: owners, places: over },
            'HELD',
          )
        : []
    // "Its control of the town has cut them off" takes for granted that it has it.
    const owned = token.lemma === 'control' && childBy(view, token.index, 'poss') >= 0
    if (
      token.lemma === 'occupation' ||
      (owned && (token.dep === 'nsubj' || isCircumstance(preposition.lower)))
    )
      return holdingDrafts(
        view,
        rule,
        { trigger: token.index, nodes: [], holders: owners, places: over },
        'HELD',
      )
    return token.lemma === 'grip' || token.lemma === 'hold'
      ? holdingDrafts(view, rule, { trigger: token.index, nodes: [], holders: owners, places: over }, 'HELD')
      : []
  },
})

const isCircumstance = (preposition: string): boolean =>
  /^(?:despite|amid|with|given|under|since|after)$/.test(preposition)

/** "The Houthis control Sanaa", read as one name: the plural before it holds the place right behind it. */
function misreadVerb(view: SentenceView, index: number): Holding | null {
  if (tokenAt(view, index).text !== 'control') return null
  const holder = view.analysed.mentions.find(({ last }) => last === index - 1)
  const measure = /^(?:most|much|parts|half|all|some|several|large)$/.test(tokenAt(view, index + 1).lower)
  const place = view.analysed.mentions.find(
    ({ first, entity }) =>
      (first === index + 1 || (first === index + 2 && tokenAt(view, index + 1).upos === 'DET')) &&
      (entity.type === 'LOCATION' || entity.type === 'STATE'),
  )
  const whole = measure ? placesOf(view, [index + 1], words('of in')) : []
  if (!holder || (!place && whole.length === 0)) return null
  return { trigger: index, nodes: [], holders: [holder], places: place ? placesAt(view, place.head) : whole }
}

/** "contested districts of Y", "Y is contested between X and Z". */
export const contests = triggerRule({
  name: 'contest',
  version: 1,
  lemmas: words('contested contest'),
  read(view, token, rule) {
    const noun =
      token.dep === 'amod' ? token.head : token.upos === 'VERB' ? readVerb(view, token.index).object : -1
    if (noun < 0) return []
    const own = placesAt(view, noun)
    const places = own.length > 0 ? own : placesOf(view, [noun], words('of in'))
    const holders = [
      ...actorsAt(view, readVerb(view, token.index).doer),
      ...prepositionsOf(view, token.index)
        .filter(each => /^(?:between|by)$/.test(each.preposition))
        .flatMap(each => actorsAt(view, each.object)),
    ]
    const above = holders.length > 0 ? holders : advancing(view, noun)
    return holdingDrafts(
      view,
      rule,
      { trigger: token.index, nodes: [noun], holders: above, places },
      'CONTESTED',
    )
  },
})

/** "were pushing further into other contested districts": who moves there contests them. */
function advancing(view: SentenceView, noun: number): readonly SentenceMention[] {
  for (let at = tokenAt(view, noun).head, steps = 0; at >= 0 && steps < 4; steps += 1) {
    const token = tokenAt(view, at)
    if (token.upos === 'VERB') return actorsAt(view, surfaceSubject(view, at))
    at = token.head
  }
  return []
}
