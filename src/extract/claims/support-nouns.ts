import type { BackingKind } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { actorsAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childBy, childrenBy, isVerb, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { agentOf, isPassive, surfaceSubject } from './grammar/verb-arguments.js'
import {
  BACKER_NOUNS,
  GIVING_VERBS,
  kindsNamed,
  RECEIVING_VERBS,
  SUPPORT_NOUNS,
} from './lexicon/backing-words.js'
import { words } from './lexicon/words.js'
import { supportDrafts, wordsAround } from './support.js'
import { triggerRule } from './trigger-rule.js'

const ENDING = words('stop end withdraw cease halt suspend cut drop')

/** "Turkey's support for X", "US military aid to Y", "with the support of A and B, C launched …", "support it receives from A". */
export const supportNouns = triggerRule({
  name: 'support-noun',
  version: 1,
  lemmas: SUPPORT_NOUNS,
  read(view, token, rule) {
    if (token.upos !== 'NOUN' || token.dep === 'compound') return []
    const phrases = prepositionsOf(view, token.index)
    const kinds = kindsNamed([...wordsAround(view, token.index)])
    if (
      (token.lemma === 'intervention' || token.lemma === 'program' || token.lemma === 'shipment') &&
      kinds.length === 0
    )
      return []
    const owners = childrenBy(view, token.index, 'poss', 'amod', 'compound', 'nmod').flatMap(child =>
      actorsAt(view, child),
    )
    const given = phrases
      .filter(each => /^(?:of|from|by)$/.test(each.preposition))
      .flatMap(each => actorsAt(view, each.object))
    const toward = phrases
      .filter(each => /^(?:for|to|of)$/.test(each.preposition))
      .flatMap(each =>
        each.preposition === 'of' && owners.length === 0 && token.lemma !== 'training'
          ? []
          : actorsAt(view, each.object),
      )
    const governor = governorOf(view, token.index)
    const { backers, recipients } = completeFrom(
      view,
      token.index,
      governor,
      owners.length > 0 ? owners : given,
      toward,
    )
    if (token.lemma === 'help' && kinds.length === 0 && toward.length === 0) return []
    return supportDrafts(view, rule, {
      trigger: token.index,
      nodes: governor >= 0 ? [governor] : [],
      backers,
      recipients,
      kinds: named(token.lemma, kinds, view, phrases.find(each => each.preposition === 'of')?.object ?? -1),
      ends: governor >= 0 && ENDING.has(tokenAt(view, governor).lemma),
    })
  },
})

function named(lemma: string, kinds: BackingKind[], view: SentenceView, giver: number): BackingKind[] {
  if (kinds.length > 0) return kinds
  if (lemma === 'training') return ['TRAINING']
  if (lemma === 'recognition') return ['DIPLOMATIC_RECOGNITION']
  if (lemma === 'funding') return ['FINANCIAL']
  return giver >= 0 ? kindsNamed(wordsAround(view, giver)) : []
}

function governorOf(view: SentenceView, index: number): number {
  const token = tokenAt(view, index)
  const head = tokenAt(view, token.head)
  if (isVerb(head)) return head.index
  return head.upos === 'ADP' && isVerb(tokenAt(view, head.head)) ? head.head : -1
}

/** Who gives or receives where the noun itself does not say: the subject of "receives", "provides", or of the clause after "with the support of". */
function completeFrom(
  view: SentenceView,
  noun: number,
  governor: number,
  givers: readonly SentenceMention[],
  receivers: readonly SentenceMention[],
) {
  const token = tokenAt(view, noun)
  let backers: readonly SentenceMention[] = givers
  let recipients: readonly SentenceMention[] = receivers
  const relative = childrenBy(view, noun, 'relcl', 'acl').find(at =>
    RECEIVING_VERBS.has(tokenAt(view, at).lemma),
  )
  if (relative !== undefined) {
    const subject = surfaceSubject(view, relative)
    const received = tokenAt(view, subject).upos === 'PRON' ? beforeWith(view, noun) : []
    recipients = [recipients, received, actorsAt(view, subject)].find(each => each.length > 0) ?? []
    backers =
      backers.length > 0
        ? backers
        : prepositionsOf(view, relative)
            .filter(each => each.preposition === 'from')
            .flatMap(each => actorsAt(view, each.object))
  }
  if (governor < 0) return { backers, recipients }
  const { lemma } = tokenAt(view, governor)
  const subject = actorsAt(view, surfaceSubject(view, governor))
  const phrases = prepositionsOf(view, governor)
  if (token.dep === 'dobj' && RECEIVING_VERBS.has(lemma)) {
    if (recipients.length === 0) recipients = subject
    if (backers.length === 0)
      backers = phrases
        .filter(each => each.preposition === 'from')
        .flatMap(each => actorsAt(view, each.object))
  } else if (token.dep === 'dobj' && GIVING_VERBS.has(lemma)) {
    if (backers.length === 0)
      backers = isPassive(view, governor) ? actorsAt(view, agentOf(view, governor)) : subject
    if (recipients.length === 0)
      recipients = phrases
        .filter(each => each.preposition === 'to' || each.preposition === 'for')
        .flatMap(each => actorsAt(view, each.object))
        .concat(actorsAt(view, childBy(view, governor, 'dative')))
  } else if (token.dep === 'pobj' && tokenAt(view, token.head).lower === 'with' && recipients.length === 0)
    recipients = subject
  else if (
    token.dep === 'pobj' &&
    tokenAt(view, token.head).lower === 'to' &&
    lemma === 'come' &&
    backers.length >= 0
  ) {
    recipients = receivers.length > 0 ? [...receivers] : [...givers]
    backers = subject
  } else if (ENDING.has(lemma) && backers.length === 0) backers = subject
  return { backers, recipients }
}

/** "Haftar, with the support it receives from X": whoever stands before "with" is meant by the pronoun, and not who was subject before. */
function beforeWith(view: SentenceView, noun: number): readonly SentenceMention[] {
  const preposition = tokenAt(view, tokenAt(view, noun).head)
  if (preposition.lower !== 'with') return []
  const before =
    tokenAt(view, preposition.index - 1).text === ',' ? preposition.index - 2 : preposition.index - 1
  return actorsAt(view, before)
}

/** "Moscow and Tehran are key backers of Assad", "Haftar's backers, Egypt and the UAE". */
export const backerNouns = triggerRule({
  name: 'backer-noun',
  version: 1,
  lemmas: BACKER_NOUNS,
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
      ...childrenBy(view, token.index, 'appos').flatMap(child => actorsAt(view, child)),
    ]
    return supportDrafts(view, rule, {
      trigger: token.index,
      nodes: subject >= 0 ? [subject] : [],
      backers: named,
      recipients,
      kinds: kindsNamed(wordsAround(view, token.index)),
    })
  },
})
