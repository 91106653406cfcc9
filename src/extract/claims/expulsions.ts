import { words } from '../words.js'
import { includedPlaces } from './grammar/included-places.js'
import { actorsAt, isPlace, placesAt } from './grammar/participants.js'
import { isPassive } from './grammar/passive.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { agentOf } from './grammar/verb-arguments.js'
import { readVerb } from './grammar/verb-reading.js'
import { EXPELLING_VERBS } from './lexicon/control-words.js'
import { distinct, isTried, type Taking, takingDrafts } from './taking.js'
import { triggerRule } from './trigger-rule.js'

const FROM = words('from of')

/** "expelled X from Y", "cleared Y of X", "were ousted from Y". */
export const expulsionVerbs = triggerRule({
  name: 'expulsion-verb',
  version: 1,
  lemmas: EXPELLING_VERBS,
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const taking =
      token.lemma === 'clear' || token.lemma === 'purge'
        ? cleared(view, token.index)
        : expelled(view, token.index)
    return taking ? takingDrafts(view, rule, taking) : []
  },
})

/** "cleared the regions from militias", "cleared southern Tripoli of X". */
function cleared(view: SentenceView, verb: number): Taking | null {
  const reading = readVerb(view, verb)
  const phrases = [...prepositionsOf(view, verb), ...prepositionsOf(view, reading.object)]
  const expelledHolders = reading.targets.filter(each => !isPlace(each))
  if (expelledHolders.length > 0) {
    const from = phrases
      .filter(each => each.preposition === 'from' || each.preposition === 'out of')
      .flatMap(each => placesAt(view, each.object))
    return from.length > 0
      ? {
          trigger: verb,
          nodes: [reading.object],
          takers: reading.actors,
          holders: expelledHolders,
          places: from,
        }
      : null
  }
  if (reading.objectPlaces.length === 0) return null
  const holders = phrases
    .filter(each => FROM.has(each.preposition))
    .flatMap(each => actorsAt(view, each.object))
    .filter(each => !isPlace(each))
  const included = includedPlaces(view, verb)
  const named = reading.objectPlaces.filter(each => each.entity.scope === 'NAMED')
  const places = included.length > 0 ? distinct([...named, ...included]) : reading.objectPlaces
  return { trigger: verb, nodes: [reading.object], takers: reading.actors, holders, places }
}

function expelled(view: SentenceView, verb: number): Taking | null {
  const reading = readVerb(view, verb)
  // Whoever "was driven from the embassy" by car held nothing.
  const holders = reading.targets.filter(({ entity }) => entity.type !== 'PERSON' || entity.scope === 'NAMED')
  if (holders.length === 0) return null
  const phrases = prepositionsOf(view, verb).concat(prepositionsOf(view, reading.object))
  const places = phrases
    .filter(
      each => each.preposition === 'from' || each.preposition === 'out of' || each.preposition === 'out from',
    )
    .flatMap(each => placesAt(view, each.object))
  if (places.length === 0 && !(isTried(view, verb) && holders.every(each => !isPlace(each)))) return null
  const away = phrases.some(({ preposition }) => preposition.startsWith('out'))
  const pushed = /^(?:push|force)$/.test(tokenAt(view, verb).lemma) && !away
  if (pushed && isPassive(view, verb) && agentOf(view, verb) < 0) return null
  return {
    trigger: verb,
    nodes: [reading.object],
    takers: reading.actors.filter(each => each.entity.type !== 'LOCATION'),
    holders,
    places,
  }
}
