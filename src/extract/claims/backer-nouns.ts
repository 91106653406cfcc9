import type { SentenceMention } from '../document-analysis.js'
import { appositionsOf } from './grammar/appositions.js'
import { actorsAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy } from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/verb-arguments.js'
import { BACKER_NOUNS, CLIENT_NOUNS, kindsNamed } from './lexicon/backing-words.js'
import { supportDrafts, wordsAround } from './support.js'
import { triggerRule } from './trigger-rule.js'

/** "Moscow and Tehran are key backers of Assad", "Haftar's backers, Egypt and the UAE". */
export const backerNouns = triggerRule({
  name: 'backer-noun',
  version: 1,
  lemmas: new Set([...BACKER_NOUNS, ...CLIENT_NOUNS]),
  read(view, token, rule) {
    if (token.upos !== 'NOUN') return []
    const recipients = [
      ...childrenBy(view, token.index, 'poss').flatMap(child => actorsAt(view, child)),
      ...prepositionsOf(view, token.index)
        .filter(each => each.preposition === 'of')
        .flatMap(each => actorsAt(view, each.object)),
    ]
    const subject =
      token.dep === 'attr' ? surfaceSubject(view, token.head) : token.dep === 'appos' ? token.head : -1
    const named = [
      ...actorsAt(view, subject),
      ...appositionsOf(view, token.index).flatMap(child => actorsAt(view, child)),
    ]
    return supportDrafts(view, rule, {
      trigger: token.index,
      nodes: subject >= 0 ? [subject] : [],
      ...relation(token.lemma, named, recipients),
      kinds: kindsNamed(wordsAround(view, token.index)),
    })
  },
})

/** A backer backs whose backer it is, a patron's proxy is backed; an ally backs only where a state stands by those who are none. */
function relation(lemma: string, named: readonly SentenceMention[], owners: readonly SentenceMention[]) {
  const isState = ({ entity }: SentenceMention): boolean => entity.type === 'STATE'
  const standsBy = ({ entity }: SentenceMention): boolean =>
    entity.type === 'STATE' ||
    (entity.type === 'ARMED_FORCE' && owners.every(owner => owner.entity.type === 'GOVERNMENT'))
  if (CLIENT_NOUNS.has(lemma)) return { backers: owners, recipients: named }
  if (lemma !== 'ally') return { backers: named, recipients: owners }
  return { backers: named.filter(standsBy), recipients: owners.filter(owner => !isState(owner)) }
}
