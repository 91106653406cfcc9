import type { BackingKind } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import type { Token } from '../syntax/sentence.js'
import { words } from '../words.js'
import { actorsAt } from './grammar/participants.js'
import { isPassive } from './grammar/passive.js'
import { prepositionsOf } from './grammar/prepositions.js'
import {
  childBy,
  childrenBy,
  conjuncts,
  isVerb,
  type SentenceView,
  tokenAt,
} from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/surface-subject.js'
import { agentOf } from './grammar/verb-arguments.js'
import { IRREALIS_NOUNS } from './lexicon/attitude-words.js'
import { GIVING_VERBS, kindsNamed, RECEIVING_VERBS, SUPPORT_NOUNS } from './lexicon/backing-words.js'
import { supportDrafts, wordsAround } from './support.js'
import { triggerRule } from './trigger-rule.js'

/** "the end of its support for X", "a halt to its aid". */
function isOfEnding(view: SentenceView, noun: number): boolean {
  const { dep, head } = tokenAt(view, noun)
  const preposition = tokenAt(view, head)
  if (dep !== 'pobj' || !/^(?:of|to|in)$/.test(preposition.lower)) return false
  return /^(?:end|halt|suspension|termination|cessation|withdrawal)$/.test(
    tokenAt(view, preposition.head).lemma,
  )
}

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
    // "intelligence support" is of that kind, and of no agency.
    const owners = childrenBy(view, token.index, 'poss', 'amod', 'compound', 'nmod')
      .filter(
        child => tokenAt(view, child).dep === 'poss' || kindsNamed([tokenAt(view, child).lower]).length === 0,
      )
      .flatMap(child => actorsAt(view, child))
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
    // "its support of the recognised government": how whom it supports is described tells of no kind.
    const giver = owners.length > 0 ? -1 : (phrases.find(each => each.preposition === 'of')?.object ?? -1)
    const bare = token.lemma === 'help' && kinds.length === 0 && toward.length === 0
    if (bare && tokenAt(view, token.head).lower !== 'with') return []
    return supportDrafts(view, rule, {
      trigger: givesOrReceives(view, token, governor) ? governor : token.index,
      nodes: governor >= 0 ? [governor, token.index] : [],
      backers,
      recipients,
      kinds: named(token.lemma, kinds, view, giver),
      ends: (governor >= 0 && ENDING.has(tokenAt(view, governor).lemma)) || isOfEnding(view, token.index),
      presumed:
        isHelpInAttempt(view, token, governor) ||
        (owners.length > 0 && toward.length > 0 && !isWished(view, token.index, governor)),
    })
  },
})

/** "aren't getting support", "gave its backing": the verb says whether there is any. */
const givesOrReceives = (view: SentenceView, token: Token, governor: number): boolean => {
  const { lemma } = tokenAt(view, governor)
  return token.dep === 'dobj' && (RECEIVING_VERBS.has(lemma) || GIVING_VERBS.has(lemma))
}

/** "has been trying to take X with support from Y": the attempt may fail, the support is there. */
const isHelpInAttempt = (view: SentenceView, token: Token, governor: number): boolean =>
  token.dep === 'pobj' &&
  tokenAt(view, token.head).lower === 'with' &&
  tokenAt(view, governor).dep === 'xcomp' &&
  /^(?:try|attempt|fight|battle|struggle|seek)$/.test(tokenAt(view, tokenAt(view, governor).head).lemma)

const WISHING = words(
  'seek request want need ask await demand expect call hope urge propose lack deny wish require crave enlist win prevent',
)

/** "sought US support for the rebels", "calls for Turkey's help to the government" take nothing for granted. */
function isWished(view: SentenceView, noun: number, governor: number): boolean {
  const { lemma } = tokenAt(view, governor)
  if (governor >= 0 && WISHING.has(lemma)) return true
  const above = tokenAt(view, tokenAt(view, tokenAt(view, noun).head).head)
  return (
    IRREALIS_NOUNS.has(above.lemma) ||
    childrenBy(view, noun, 'det').some(at => tokenAt(view, at).lower === 'no')
  )
}

function named(lemma: string, kinds: BackingKind[], view: SentenceView, giver: number): BackingKind[] {
  if (kinds.length > 0) return kinds
  if (lemma === 'training') return ['TRAINING']
  if (lemma === 'recognition') return ['DIPLOMATIC_RECOGNITION']
  if (lemma === 'funding') return ['FINANCIAL']
  return giver >= 0 ? kindsNamed(wordsAround(view, giver)) : []
}

function governorOf(view: SentenceView, index: number): number {
  const head = tokenAt(view, tokenAt(view, index).head)
  if (isVerb(head)) return head.index
  let above = tokenAt(view, head.head)
  // "thanks to", "held on because of": further words that lead to the phrase.
  for (let steps = 0; steps < 3 && !isVerb(above) && LEADS.test(linkOf(view, head.index)); steps += 1)
    above = tokenAt(view, above.head)
  return /^(?:IN|TO)$/.test(head.xpos) && isVerb(above) ? above.index : -1
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
  if (recipients.length === 0) recipients = dependents(view, noun)
  if (recipients.length === 0) recipients = helpedBeside(view, noun)
  if (governor < 0) return { backers, recipients }
  const { lemma } = tokenAt(view, governor)
  const subject = actorsAt(view, subjectOf(view, governor))
  const phrases = prepositionsOf(view, governor)
  if (token.dep === 'dobj' && RECEIVING_VERBS.has(lemma)) {
    // "the attack drew support" from others than the attacked.
    if (recipients.length === 0) recipients = subject.filter(each => headsPhrase(view, governor, each))
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
  } else if (token.dep === 'pobj' && recipients.length === 0 && ENABLING.test(linkOf(view, token.head)))
    recipients = subject
  else if (token.dep === 'pobj' && lemma === 'thank' && recipients.length === 0) {
    recipients = subject
    backers = actorsAt(view, childBy(view, governor, 'dobj'))
  } else if (
    token.dep === 'pobj' &&
    tokenAt(view, token.head).lower === 'to' &&
    lemma === 'come' &&
    backers.length >= 0
  ) {
    recipients = receivers.length > 0 ? [...receivers] : [...givers]
    backers = subject
  } else if (
    token.dep === 'nsubj' &&
    recipients.length === 0 &&
    /^(?:allow|enable|help|keep|save|permit)$/.test(lemma)
  ) {
    recipients = enabledBy(view, governor)
  } else if (ENDING.has(lemma) && backers.length === 0) backers = subject
  return { backers, recipients }
}

/** "Russia's backing allowed Assad to stay": whom the help lets do something. */
function enabledBy(view: SentenceView, verb: number): readonly SentenceMention[] {
  const clause = childBy(view, verb, 'ccomp', 'xcomp')
  const inner = clause >= 0 ? childBy(view, clause, 'nsubj') : -1
  return actorsAt(view, inner >= 0 ? inner : childBy(view, verb, 'dobj'))
}

/** "with", "because of", "thanks to": whoever does something so is who was supported. */
const ENABLING = /^(?:with|because of|thanks to|due to|through)$/

const LEADS = /^(?:because|thanks|due) /

/** A preposition with the word it goes with. */
function linkOf(view: SentenceView, preposition: number): string {
  const { lower, index } = tokenAt(view, preposition)
  const before = tokenAt(view, index - 1).lower
  return /^(?:because|thanks|due)$/.test(before) ? `${before} ${lower}` : lower
}

/** The subject of a verb; "Thanks to X's help, the army …" has its thanks before it. */
function subjectOf(view: SentenceView, verb: number): number {
  const own = surfaceSubject(view, verb)
  const next = childrenBy(view, verb, 'nsubj').find(at => at > own)
  return tokenAt(view, own).lower === 'thanks' ? (next ?? -1) : own
}

/** Whether a party is the subject itself, not only whose the subject is. */
function headsPhrase(view: SentenceView, verb: number, { head, first, last }: SentenceMention): boolean {
  const subject = surfaceSubject(view, verb)
  return conjuncts(view, subject).some(at => at === head || (at >= first && at <= last))
}

/** "Hezbollah is dependent on Iran's support", "the rebels rely on Turkish aid": who needs it gets it. */
function dependents(view: SentenceView, noun: number): readonly SentenceMention[] {
  const preposition = tokenAt(view, tokenAt(view, noun).head)
  const needing = tokenAt(view, preposition.head)
  if (!/^(?:on|upon)$/.test(preposition.lower)) return []
  if (isVerb(needing))
    return /^(?:depend|rely|count)$/.test(needing.lemma)
      ? actorsAt(view, surfaceSubject(view, needing.index))
      : []
  if (!/^(?:dependent|reliant)$/.test(needing.lemma)) return []
  const verb = tokenAt(view, needing.head)
  return actorsAt(view, isVerb(verb) ? surfaceSubject(view, verb.index) : needing.head)
}

/** "The army, with the help of X, has retaken Y", read as an army with help: that army. */
function helpedBeside(view: SentenceView, noun: number): readonly SentenceMention[] {
  const preposition = tokenAt(view, tokenAt(view, noun).head)
  const above = tokenAt(view, preposition.head)
  const aside = preposition.lower === 'with' && tokenAt(view, preposition.index - 1).text === ','
  return aside && !isVerb(above) ? actorsAt(view, above.index) : []
}

/** "Haftar, with the support it receives from X": whoever stands before "with" is meant by the pronoun, and not who was subject before. */
function beforeWith(view: SentenceView, noun: number): readonly SentenceMention[] {
  const preposition = tokenAt(view, tokenAt(view, noun).head)
  if (preposition.lower !== 'with') return []
  const before =
    tokenAt(view, preposition.index - 1).text === ',' ? preposition.index - 2 : preposition.index - 1
  return actorsAt(view, before)
}
