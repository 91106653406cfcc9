import { words } from '../words.js'
import { basisOf, eventDrafts } from './grammar/happening.js'
import { actorsAt, isPlace, placesAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { placesOfVerb, readVerb } from './grammar/verb-reading.js'
import { ARMS } from './lexicon/people.js'
import { triggerRule } from './trigger-rule.js'

const AGENTS = words('gas sarin chlorine agent phosphorus napalm munition bomb mine')

/** "used chemical weapons against the rebels", "used cluster bombs in X": an attack by what it was done with. */
export const weaponsUsed = triggerRule({
  name: 'weapons-used',
  version: 1,
  lemmas: words('use employ'),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    if (!isWeapon(view, reading.object)) return []
    const against = [token.index, reading.object]
      .flatMap(node => prepositionsOf(view, node))
      .filter(({ preposition }) => preposition === 'against' || preposition === 'on')
    const struck = against.flatMap(phrase => placesAt(view, phrase.object))
    const targets = against.flatMap(phrase => actorsAt(view, phrase.object)).filter(found => !isPlace(found))
    const places = struck.length > 0 ? struck : placesOfVerb(view, reading)
    if (reading.actors.length === 0 || against.length + places.length === 0) return []
    const nodes = [reading.object]
    const happening = { trigger: token.index, nodes, actors: reading.actors, targets, places }
    const basis = basisOf(view, rule, happening)
    return basis ? eventDrafts(basis, 'ATTACK') : []
  },
})

const isWeapon = (view: SentenceView, object: number): boolean =>
  [object, ...childrenBy(view, object, 'compound')].some(at => AGENTS.has(tokenAt(view, at).lemma)) ||
  ARMS.has(tokenAt(view, object).lemma)
