import type { SentenceMention } from '../document-analysis.js'
import { actorsAt, isPlace, mentionFor, placesAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/verb-arguments.js'
import { holdingDrafts } from './holding.js'
import { STRONGHOLDS } from './lexicon/control-words.js'
import { triggerRule } from './trigger-rule.js'

/** "X's stronghold of Y", "the main rebel stronghold, Y", "Y is a bastion of X", "Y, which is a major stronghold for X". */
export const strongholds = triggerRule({
  name: 'stronghold',
  version: 1,
  lemmas: STRONGHOLDS,
  read(view, token, rule) {
    const phrases = prepositionsOf(view, token.index)
    const holders = [
      ...childrenBy(view, token.index, 'poss', 'amod', 'compound', 'nmod').flatMap(child =>
        actorsAt(view, child),
      ),
      ...phrases
        .filter(each => /^(?:of|for)$/.test(each.preposition))
        .flatMap(each => actorsAt(view, each.object))
        .filter(each => !isPlace(each)),
    ]
    if (tokenAt(view, token.head).lemma === 'lose') return []
    // "the capital of Syria" is held by no one thereby; that of a group is.
    if (token.lemma === 'capital' && !holders.some(({ entity }) => SEATED.has(entity.type))) return []
    const places = strongholdPlaces(view, token.index)
    return holdingDrafts(
      view,
      rule,
      { trigger: token.index, nodes: [], holders: holders.slice(0, 1), places },
      'HELD',
    )
  },
})

/** "Jufra in central Libya, a stronghold": what stands beside a place and its region describes the place. */
function placeWithRegion(view: SentenceView, region: SentenceMention): SentenceMention {
  const start = tokenAt(view, region.first).upos === 'DET' ? region.first - 1 : region.first
  if (tokenAt(view, start - 1).lower !== 'in') return region
  const place = view.analysed.mentions.find(
    ({ last, entity, mention }) =>
      last === start - 2 && entity.type === 'LOCATION' && mention.form === 'NAME',
  )
  return place ?? region
}

/** "the city of Darna, a militant stronghold": the place named before the comma, where the parse hangs the noun elsewhere. */
function placeBeforeComma(view: SentenceView, index: number): SentenceMention | null {
  const start = Math.min(index, ...childrenBy(view, index, 'det', 'amod', 'compound', 'poss', 'nmod'))
  if (tokenAt(view, start - 1).text !== ',') return null
  return view.analysed.mentions.find(found => found.last === start - 2 && isPlace(found)) ?? null
}

const SEATED: ReadonlySet<string> = new Set(['ARMED_FORCE', 'GOVERNMENT'])

function strongholdPlaces(view: SentenceView, index: number): readonly SentenceMention[] {
  const token = tokenAt(view, index)
  const own = mentionFor(view, index)
  const named = childrenBy(view, index, 'appos').flatMap(child => placesAt(view, child))
  if (named.length > 0) return named
  if (token.dep === 'appos') {
    const [head] = placesAt(view, token.head)
    if (head) return [placeWithRegion(view, head)]
  }
  const before = placeBeforeComma(view, index)
  if (before) return [placeWithRegion(view, before)]
  if (token.dep === 'attr') {
    const subject = placesAt(view, surfaceSubject(view, token.head))
    if (subject.length > 0) return subject
  }
  const of = prepositionsOf(view, index)
    .filter(each => /^(?:of|in|at|along)$/.test(each.preposition))
    .flatMap(each => placesAt(view, each.object))
  if (of.length > 0) return of
  if (token.dep === 'compound') return placesAt(view, token.head).slice(0, 1)
  return own && isPlace(own) ? [own] : []
}
