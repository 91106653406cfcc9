import { words } from '../words.js'
import { readEventNoun } from './grammar/event-noun.js'
import { basisOf, eventDrafts } from './grammar/happening.js'
import { actorsAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { tokenAt } from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/surface-subject.js'
import { EVENT_NOUNS } from './lexicon/event-nouns.js'
import { triggerRule } from './trigger-rule.js'

/** "X claimed responsibility for the attack": X says that X did it. */
export const claimedResponsibility = triggerRule({
  name: 'claimed-responsibility',
  version: 1,
  lemmas: words('responsibility'),
  read(view, token, rule) {
    const verb = tokenAt(view, token.head)
    if (token.dep !== 'dobj' || !/^(?:claim|accept|take|admit|acknowledge)$/.test(verb.lemma)) return []
    const claimants = actorsAt(view, surfaceSubject(view, verb.index))
    const [claimant] = claimants
    if (!claimant) return []
    for (const phrase of [...prepositionsOf(view, token.index), ...prepositionsOf(view, verb.index)]) {
      const frame = EVENT_NOUNS.get(tokenAt(view, phrase.object).lemma)
      if (phrase.preposition !== 'for' || !frame) continue
      const reading = readEventNoun(view, phrase.object, frame)
      if (!reading) continue
      const happening = {
        trigger: verb.index,
        nodes: [token.index, phrase.object],
        actors: claimants,
        targets: reading.targets,
        places: reading.places,
      }
      const basis = basisOf(view, rule, happening)
      if (basis)
        return eventDrafts(
          { ...basis, assertion: { polarity: 'ASSERTED', claimedBy: claimant } },
          reading.type,
        )
    }
    return []
  },
})
