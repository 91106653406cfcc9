import type { ClaimDraft, RuleReference } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { helpedTo } from './grammar/helped.js'
import { actorsAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import {
  childBy,
  childrenBy,
  childrenOf,
  isVerb,
  type SentenceView,
  tokenAt,
} from './grammar/sentence-view.js'
import { readVerb } from './grammar/verb-reading.js'
import { kindsNamed } from './lexicon/backing-words.js'
import { EVENT_NOUNS } from './lexicon/event-nouns.js'
import { supportDrafts, wordsAround } from './support.js'
import { triggerRule } from './trigger-rule.js'

/** "Russian servicemen fighting alongside the separatists", "mercenaries fighting for X", "US jets helped the Kurds retake Y". */
export const fightingFor = triggerRule({
  name: 'fighting-for',
  version: 1,
  lemmas: words('fight battle help deploy intervene accompany'),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    if (token.lemma === 'help') return helping(view, token.index, rule)
    if (token.lemma === 'accompany') return accompanying(view, token.index, rule)
    const side = prepositionsOf(view, token.index).filter(
      each =>
        /^(?:alongside|beside|for)$/.test(each.preposition) ||
        (each.preposition === 'with' && token.xpos === 'VBG'),
    )
    const recipients = side
      .flatMap(each => actorsAt(view, each.object))
      .filter(each => each.entity.type !== 'STATE')
    const doers = reading.actors.filter(
      each => each.entity.type === 'ARMED_FORCE' || each.entity.type === 'STATE',
    )
    return supportDrafts(view, rule, {
      trigger: token.index,
      nodes: [reading.doer],
      backers: doers,
      recipients,
      kinds: ['MILITARY'],
    })
  },
})

/** "soldiers accompanied by mercenaries", "special forces accompanied the rebels": one force goes with another to fight. */
function accompanying(view: SentenceView, verb: number, rule: RuleReference): ClaimDraft[] {
  const { actors, targets, doer } = readVerb(view, verb)
  const isForce = ({ entity }: SentenceMention): boolean => entity.type === 'ARMED_FORCE'
  // "Westerners, accompanied by soldiers": a people is no force.
  const recipients = targets.filter(each => isForce(each) && tokenAt(view, each.head).ner !== 'NORP')
  return supportDrafts(view, rule, {
    trigger: verb,
    nodes: [doer],
    backers: actors.filter(isForce),
    recipients,
    kinds: ['MILITARY'],
  })
}

/** "X helped Y (to) take Z", "strikes by X helped Y": support whose kind is told by the means. */
function helping(view: SentenceView, verb: number, rule: RuleReference): ClaimDraft[] {
  const reading = readVerb(view, verb)
  const helped = helpedTo(view, verb)
  if (!helped) return []
  const { clause, recipients } = helped
  const event = EVENT_NOUNS.get(tokenAt(view, reading.doer).lemma)
  const kinds = kindsNamed([...wordsAround(view, reading.doer), tokenAt(view, reading.doer).lemma])
  const by = event ? agentsOfNoun(view, reading.doer) : []
  const backers = by.length > 0 ? by : reading.actors
  return supportDrafts(view, rule, {
    trigger: verb,
    nodes: [reading.doer, clause],
    backers,
    recipients,
    kinds: kinds.length > 0 ? kinds : ['MILITARY'],
  })
}

/** "strikes by the coalition", also where the parse hung "by" elsewhere. */
function agentsOfNoun(view: SentenceView, noun: number) {
  const own = prepositionsOf(view, noun)
    .filter(each => each.preposition === 'by')
    .flatMap(each => actorsAt(view, each.object))
  if (own.length > 0 || tokenAt(view, noun + 1).lower !== 'by') return own
  return actorsAt(view, childBy(view, noun + 1, 'pobj'))
}

/** What someone is accused of: the gerund after "accused X of". */
function accusedDeed(view: SentenceView, verb: number): number {
  const holders = [verb, childBy(view, verb, 'dobj')]
  for (const holder of holders) {
    for (const preposition of childrenBy(view, holder, 'prep')) {
      const deed = childBy(view, preposition, 'pcomp')
      if (deed >= 0) return deed
    }
  }
  return verb
}

/** "flew strikes in support of X", "was deployed in support of Y": whose and of what kind the clause says. */
export const inSupportOf = triggerRule({
  name: 'in-support-of',
  version: 1,
  lemmas: words('support'),
  read(view, token, rule) {
    const preposition = tokenAt(view, token.head)
    if (token.upos !== 'NOUN' || token.dep !== 'pobj' || preposition.lower !== 'in') return []
    // "in its support of", "in marshaling support for" are other phrases.
    if (preposition.index !== token.index - 1) return []
    const recipients = prepositionsOf(view, token.index)
      .filter(each => each.preposition === 'of' || each.preposition === 'for')
      .flatMap(each => actorsAt(view, each.object))
    let at = preposition.head
    while (at >= 0 && !isVerb(tokenAt(view, at))) at = tokenAt(view, at).head
    if (at < 0) return []
    if (tokenAt(view, at).lemma === 'accuse') at = accusedDeed(view, at)
    const reading = readVerb(view, at)
    const goods =
      reading.object >= 0
        ? [reading.object, ...childrenOf(view, reading.object)].map(each => tokenAt(view, each).lower)
        : []
    const kinds = kindsNamed(goods)
    return supportDrafts(view, rule, {
      trigger: at,
      nodes: [token.index],
      backers: reading.actors,
      recipients,
      kinds: kinds.length > 0 ? kinds : ['MILITARY'],
    })
  },
})
