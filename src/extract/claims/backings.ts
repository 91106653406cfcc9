import type { BackingKind, ClaimDraft, RuleReference } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { backingDrafts, basisOf } from './grammar/happening.js'
import { actorsAt, mentionFor } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import {
  childBy,
  childrenBy,
  childrenOf,
  isVerb,
  type SentenceView,
  tokenAt,
} from './grammar/sentence-view.js'
import { agentOf, isPassive, surfaceSubject } from './grammar/verb-arguments.js'
import { readVerb } from './grammar/verb-reading.js'
import {
  BACKER_NOUNS,
  BACKING_VERBS,
  GIVING_VERBS,
  kindsNamed,
  RECEIVING_VERBS,
  SUPPORT_NOUNS,
  unspecifiedKind,
} from './lexicon/backing-words.js'
import { EVENT_NOUNS } from './lexicon/event-nouns.js'
import { words } from './lexicon/words.js'
import { triggerRule } from './trigger-rule.js'

interface Support {
  readonly trigger: number
  readonly nodes: readonly number[]
  readonly backers: readonly SentenceMention[]
  readonly recipients: readonly SentenceMention[]
  readonly kinds: readonly BackingKind[]
  readonly ends?: boolean
}

function drafts(view: SentenceView, rule: RuleReference, support: Support): ClaimDraft[] {
  const { trigger, nodes, backers, recipients, kinds, ends = false } = support
  const recipientsOnly = recipients.filter(each => each.entity.type !== 'LOCATION')
  if (backers.length === 0 || recipientsOnly.length === 0) return []
  const basis = basisOf(view, rule, { trigger, nodes, actors: backers, targets: recipientsOnly, places: [] })
  if (!basis) return []
  return backers.flatMap(backer =>
    recipientsOnly.flatMap(recipient =>
      backingDrafts(basis, {
        backer,
        recipient,
        kinds: kinds.length > 0 ? kinds : [unspecifiedKind(backer.entity)],
        ends,
      }),
    ),
  )
}

/** Words of a token and its direct modifiers, lower case, by which the kind of support is told. */
const wordsAround = (view: SentenceView, index: number): string[] =>
  index < 0
    ? []
    : [index, ...childrenBy(view, index, 'amod', 'compound', 'advmod', 'conj', 'nmod')].map(
        at => tokenAt(view, at).lower,
      )

const adverbsOf = (view: SentenceView, verb: number): string[] =>
  childrenBy(view, verb, 'advmod')
    .flatMap(at => [at, ...childrenBy(view, at, 'conj')])
    .map(at => tokenAt(view, at).lower)

const ENDING = words('stop end withdraw cease halt suspend cut drop')

/** "Moscow backs Haftar", "forces backed by Egypt and Russia", "countries supporting Haftar, politically and militarily", "armed the rebels". */
export const backingVerbs = triggerRule({
  name: 'backing-verb',
  version: 1,
  lemmas: BACKING_VERBS,
  read(view, token, rule) {
    if (token.upos !== 'VERB' || /^[-‑–]$/.test(tokenAt(view, token.index - 1).text)) return []
    if (/^(?:supply|help|advise)$/.test(token.lemma)) return []
    const reading = readVerb(view, token.index)
    const doers = reading.actors.length > 0 ? reading.actors : predicateSubject(view, reading.doer)
    const recipients = supportedAt(view, reading.object)
    const kinds = kindsNamed([
      ...adverbsOf(view, token.index),
      ...wordsAround(view, reading.doer).filter(word => !/^(?:force|forces|special)$/.test(word)),
      verbKind(token.lemma),
    ])
    return drafts(view, rule, {
      trigger: token.index,
      nodes: [reading.object, reading.doer].filter(at => at >= 0),
      backers: doers,
      recipients,
      kinds,
    })
  },
})

/** The party that an object of support names: itself, or whose war effort it is; "supported the plan" supports no party. */
function supportedAt(view: SentenceView, object: number): readonly SentenceMention[] {
  const token = tokenAt(view, object)
  const named =
    mentionFor(view, object) !== null || token.upos === 'PRON' || token.upos === 'NUM' || token.upos === 'DET'
  return named || EFFORTS.has(token.lemma) ? actorsAt(view, object) : []
}

const EFFORTS = words(
  'offensive campaign force troop army militia side fighter effort war fight government regime rebel operation group advance cause dozen member thousand hundred number unit assault attack rule coalition faction alliance',
)

/** "began a campaign to support X", "sent jets to help Y": what was done for someone's sake backs them. */
export const supportAsPurpose = triggerRule({
  name: 'support-as-purpose',
  version: 1,
  lemmas: words('support help aid assist back bolster defend reinforce protect'),
  read(view, token, rule) {
    if (token.upos !== 'VERB' || token.xpos !== 'VB') return []
    const head = token.dep === 'conj' ? tokenAt(view, token.head) : token
    if (!/^(?:advcl|acl|xcomp|relcl)$/.test(head.dep)) return []
    const above = tokenAt(view, head.head)
    const governor = isVerb(above) ? above : tokenAt(view, above.head)
    if (!isVerb(governor) || !PURSUING.has(governor.lemma)) return []
    const act = readVerb(view, governor.index)
    const inner =
      childBy(view, token.index, 'dobj') >= 0
        ? childBy(view, token.index, 'dobj')
        : childBy(view, token.index, 'nsubj')
    const recipients = inner >= 0 ? supportedAt(view, inner) : []
    const means = [
      ...wordsAround(view, act.object),
      ...childrenBy(view, act.object, 'compound').map(at => tokenAt(view, at).lower),
    ]
    const kinds = kindsNamed(means.map(word => (word === 'bombing' ? 'airstrikes' : word)))
    return drafts(view, rule, {
      trigger: governor.index,
      nodes: [token.index, inner].filter(at => at >= 0),
      backers: act.actors,
      recipients,
      kinds: kinds.length > 0 ? kinds : ['MILITARY'],
    })
  },
})

const PURSUING = words(
  'begin launch start carry conduct fly mount deploy send move intervene step use wage arrive travel come ship dispatch',
)

const verbKind = (lemma: string): string =>
  lemma === 'arm' || lemma === 'equip'
    ? 'arms'
    : lemma === 'finance' || lemma === 'fund' || lemma === 'bankroll'
      ? 'financing'
      : /^recogni[sz]e$/.test(lemma)
        ? 'recognition'
        : lemma

/** "X and Y are at the forefront of countries supporting Z": the subject of the copula stands for the countries. */
function predicateSubject(view: SentenceView, doer: number): readonly SentenceMention[] {
  let at = doer
  for (let steps = 0; at >= 0 && steps < 6; steps += 1) {
    const token = tokenAt(view, at)
    if (token.lemma === 'be' || token.lemma === 'remain') return actorsAt(view, surfaceSubject(view, at))
    if (isVerb(token)) return []
    at = token.head
  }
  return []
}

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
    return drafts(view, rule, {
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
    recipients = recipients.length > 0 ? recipients : actorsAt(view, subject)
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
    return drafts(view, rule, {
      trigger: token.index,
      nodes: subject >= 0 ? [subject] : [],
      backers: named,
      recipients,
      kinds: kindsNamed(wordsAround(view, token.index)),
    })
  },
})

/** "Russian servicemen fighting alongside the separatists", "mercenaries fighting for X", "US jets helped the Kurds retake Y". */
export const fightingFor = triggerRule({
  name: 'fighting-for',
  version: 1,
  lemmas: words('fight help deploy intervene'),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    if (token.lemma === 'help') return helping(view, token.index, rule)
    const side = prepositionsOf(view, token.index).filter(
      each =>
        /^(?:alongside|beside|for)$/.test(each.preposition) ||
        (each.preposition === 'with' &&
          !/^(?:Syria|Iraq)$/.test(tokenAt(view, each.object).text) &&
          token.xpos === 'VBG'),
    )
    const recipients = side
      .flatMap(each => actorsAt(view, each.object))
      .filter(each => each.entity.type !== 'STATE')
    const doers = reading.actors.filter(
      each => each.entity.type === 'ARMED_FORCE' || each.entity.type === 'STATE',
    )
    return drafts(view, rule, {
      trigger: token.index,
      nodes: [reading.doer],
      backers: doers,
      recipients,
      kinds: ['MILITARY'],
    })
  },
})

/** "X helped Y (to) take Z", "strikes by X helped Y": support whose kind is told by the means. */
function helping(view: SentenceView, verb: number, rule: RuleReference): ClaimDraft[] {
  const reading = readVerb(view, verb)
  const clause = childBy(view, verb, 'ccomp', 'xcomp')
  if (
    clause < 0 ||
    !/^(?:take|retake|capture|recapture|fight|defeat|seize|oust|drive|push|turn|defend|hold|repel|recover|regain|advance|liberate|win)$/.test(
      tokenAt(view, clause).lemma,
    )
  )
    return []
  const inner = childBy(view, clause, 'nsubj')
  const recipients = inner >= 0 ? actorsAt(view, inner) : actorsAt(view, childBy(view, verb, 'dobj'))
  const event = EVENT_NOUNS.get(tokenAt(view, reading.doer).lemma)
  const kinds = kindsNamed([...wordsAround(view, reading.doer), tokenAt(view, reading.doer).lemma])
  const by = event
    ? prepositionsOf(view, reading.doer)
        .filter(each => each.preposition === 'by')
        .flatMap(each => actorsAt(view, each.object))
    : []
  const backers = by.length > 0 ? by : reading.actors
  return drafts(view, rule, {
    trigger: verb,
    nodes: [reading.doer, clause],
    backers,
    recipients,
    kinds: kinds.length > 0 ? kinds : ['MILITARY'],
  })
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
    return drafts(view, rule, {
      trigger: at,
      nodes: [token.index],
      backers: reading.actors,
      recipients,
      kinds: kinds.length > 0 ? kinds : ['MILITARY'],
    })
  },
})
