import type { SentenceMention } from '../document-analysis.js'
import { actorsAt, isPlace, mentionFor, placesAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy, childrenOf, type SentenceView, subtree, tokenAt } from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/surface-subject.js'
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
    if (tokenAt(view, token.head).lemma === 'lose' || isFormer(view, token.index)) return []
    if (token.lemma === 'capital' && !isSeatOf(view, token.index, holders)) return []
    if (holders.length === 0) holders.push(...keepers(view, token.index))
    const places = strongholdPlaces(view, token.index)
    return holdingDrafts(
      view,
      rule,
      { trigger: token.index, nodes: [], holders: holderOf(holders), places },
      'HELD',
    )
  },
})

const isFormer = (view: SentenceView, index: number): boolean =>
  childrenBy(view, index, 'amod').some(at =>
    /^(?:former|erstwhile|onetime|old)$/.test(tokenAt(view, at).lower),
  )

/** Whose it is: of "the country's last rebel stronghold" the rebels'. */
const holderOf = (holders: readonly SentenceMention[]): readonly SentenceMention[] =>
  [holders.find(({ entity }) => SEATED.has(entity.type)) ?? holders[0]].filter(found => found !== undefined)

/** "has established a stronghold in Raqqa": whoever keeps one. */
function keepers(view: SentenceView, index: number): readonly SentenceMention[] {
  const { dep, head } = tokenAt(view, index)
  const keeps =
    dep === 'dobj' &&
    /^(?:have|establish|retain|keep|maintain|hold|build|carve)$/.test(tokenAt(view, head).lemma)
  return keeps ? actorsAt(view, surfaceSubject(view, head)) : []
}

/** "Jufra in central Libya, a stronghold": what stands beside a place and its region describes the place. */
function placeWithRegion(view: SentenceView, region: SentenceMention): SentenceMention {
  const start = tokenAt(view, region.first).upos === 'DET' ? region.first - 1 : region.first
  // "Raqqa, Syria, the capital of …" is Raqqa.
  if (!/^(?:in|,)$/.test(tokenAt(view, start - 1).lower)) return region
  const place = view.analysed.mentions.find(
    ({ last, entity, mention }) =>
      last === start - 2 && entity.type === 'LOCATION' && mention.form === 'NAME',
  )
  return place ?? region
}

/** "the city of Darna, a militant stronghold": the place named before the comma, where the parse hangs the noun elsewhere. */
function placeBeforeComma(view: SentenceView, index: number): SentenceMention | null {
  const start = Math.min(
    index,
    ...childrenBy(view, index, 'det', 'amod', 'compound', 'poss', 'nmod').flatMap(child =>
      subtree(view, child),
    ),
  )
  if (tokenAt(view, start - 1).text !== ',') return null
  return view.analysed.mentions.find(found => found.last === start - 2 && isPlace(found)) ?? null
}

/** "the capital of Syria" is held by no one thereby; "the Islamic State capital" and "their de facto capital" are. */
function isSeatOf(view: SentenceView, index: number, holders: readonly SentenceMention[]): boolean {
  const inFact = childrenOf(view, index).some(child =>
    /^(?:facto|de|defacto|self)$/.test(tokenAt(view, child).lower),
  )
  return holders.some(
    ({ entity, mention }) => SEATED.has(entity.type) && (inFact || mention.form !== 'PRONOUN'),
  )
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
  return own && isPlace(own) && own.mention.form === 'NAME' ? [own] : []
}
