import type { SentenceMention } from '../document-analysis.js'
import type { Token } from '../syntax/sentence.js'
import { words } from '../words.js'
import { isGerundNoun } from './grammar/gerund-noun.js'
import { basisOf, eventDrafts } from './grammar/happening.js'
import { joinedOwners } from './grammar/joined-owners.js'
import { actorsAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childBy, childrenBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { actorsWith, notPlace, placesOfVerb, readVerb } from './grammar/verb-reading.js'
import { triggerRule } from './trigger-rule.js'

const WITH = words('with against')

/** Two sides fight: "X clashed with Y", "X battled Y in Z", "X and Y exchanged fire". Both are initiators. */
export const clashVerbs = triggerRule({
  name: 'clash-verb',
  version: 1,
  lemmas: words('clash fight battle skirmish exchange duel return pit'),
  read(view, token, rule) {
    if (token.upos !== 'VERB' || isGerundNoun(view, token.index)) return []
    const reading = readVerb(view, token.index)
    const goods = tokenAt(view, reading.object).lemma
    if ((token.lemma === 'exchange' || token.lemma === 'return') && goods !== 'fire' && goods !== 'shelling')
      return []
    const rivals = [...reading.targets, ...actorsWith(view, token.index, WITH), ...aimedAt(view, token.index)]
    // "fighting pitted X against Y": the sides stand behind it.
    if (token.lemma === 'pit' && rivals.length < 2) rivals.push(...againstObject(view, reading.object))
    const actors = distinct([...joinedOwners(view, reading.doer), ...reading.actors, ...rivals])
    const places = [
      ...reading.objectPlaces.filter(each => each.entity.type === 'LOCATION'),
      ...placesOfVerb(view, reading),
    ].slice(0, 4)
    if (actors.length < 2 && !(ALONE.test(token.lemma) && actors.length + places.length > 0)) return []
    if (token.dep === 'acl' && rivals.length === 0) return []
    if (isSideBySide(view, token)) return []
    if (actors.length > 0 && actors.every(each => each.entity.type === 'PERSON')) return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [],
      actors,
      targets: [],
      places: distinct(places),
    })
    return basis ? eventDrafts(basis, 'CLASH') : []
  },
})

const againstObject = (view: SentenceView, object: number): readonly SentenceMention[] =>
  prepositionsOf(view, object)
    .filter(each => each.preposition === 'against')
    .flatMap(each => actorsAt(view, each.object))

/** Verbs of a fight of which one side may be told alone. */
const ALONE = /^(?:clash|return)$/

/** "fighting to overthrow X", "battled to dislodge X from Y": those against whom they fight. */
const aimedAt = (view: SentenceView, verb: number): readonly SentenceMention[] =>
  childrenBy(view, verb, 'xcomp', 'advcl')
    .filter(clause => AIMS.has(tokenAt(view, clause).lemma))
    .flatMap(clause => actorsAt(view, childBy(view, clause, 'dobj')))
    .filter(notPlace)

const AIMS = words(
  'overthrow topple oust dislodge expel evict drive defeat unseat depose repel push eject destroy eliminate',
)

/** "volunteers fighting with the rebels" are on their side. */
const isSideBySide = (view: SentenceView, verb: Token): boolean =>
  verb.lemma === 'fight' &&
  verb.xpos === 'VBG' &&
  verb.dep === 'acl' &&
  prepositionsOf(view, verb.index).every(each => each.preposition !== 'against') &&
  prepositionsOf(view, verb.index).some(each => /^(?:with|alongside)$/.test(each.preposition))

const distinct = (found: readonly SentenceMention[]): SentenceMention[] =>
  found.filter((each, at) => found.findIndex(other => other.entity.key === each.entity.key) === at)
