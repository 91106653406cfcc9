import { words } from '../words.js'
import { actorsAt } from './grammar/participants.js'
import { childrenBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { objectOf } from './grammar/verb-arguments.js'
import { BACKING_VERBS, kindsNamed } from './lexicon/backing-words.js'
import { supportDrafts } from './support.js'
import { triggerRule } from './trigger-rule.js'

/** Undertakings that are under way where they are spoken of. */
const UNDERTAKINGS = words('program programme scheme mission')

/** "the CIA's program to arm and train the rebels": who runs an undertaking of support gives it, whatever is said of it. */
export const supportProgrammes = triggerRule({
  name: 'support-programme',
  version: 1,
  lemmas: BACKING_VERBS,
  read(view, token, rule) {
    const noun = tokenAt(view, token.index - 2)
    const toDo = tokenAt(view, token.index - 1).lower === 'to' && UNDERTAKINGS.has(noun.lemma)
    if (!toDo) return []
    const owners = childrenBy(view, noun.index, 'poss', 'compound', 'amod', 'nmod')
    const object = objectOf(view, token.index)
    return supportDrafts(view, rule, {
      trigger: noun.index,
      nodes: [token.index],
      backers: owners.flatMap(owner => actorsAt(view, owner)),
      recipients: actorsAt(view, object >= 0 ? object : nameBehind(view, token.index)),
      kinds: kindsNamed([token.lemma]),
      presumed: true,
    })
  },
})

/** The name right behind a verb, where the parse gave it to another. */
const nameBehind = (view: SentenceView, verb: number): number =>
  view.analysed.mentions.find(({ first }) => first === verb + 1)?.head ?? -1
