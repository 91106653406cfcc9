import type { BackingKind } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { helpedTo } from './grammar/helped.js'
import { actorsAt, mentionFor } from './grammar/participants.js'
import { isPassive } from './grammar/passive.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childBy, childrenBy, isVerb, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/surface-subject.js'
import { readVerb, type VerbReading } from './grammar/verb-reading.js'
import { kindsOfGoods } from './kinds-of-goods.js'
import { BACKING_VERBS, kindsNamed } from './lexicon/backing-words.js'
import { adverbsOf, supportDrafts, wordsAround } from './support.js'
import { triggerRule } from './trigger-rule.js'

/** "Moscow backs Haftar", "forces backed by Egypt and Russia", "countries supporting Haftar, politically and militarily", "armed the rebels". */
export const backingVerbs = triggerRule({
  name: 'backing-verb',
  version: 1,
  lemmas: BACKING_VERBS,
  read(view, token, rule) {
    if (token.upos !== 'VERB' || /^[-‑–]$/.test(tokenAt(view, token.index - 1).text)) return []
    if (token.lemma === 'supply' && !isPassive(view, token.index)) return []
    // "helped the army fight X": another rule reads whom.
    if (token.lemma === 'help' && helpedTo(view, token.index)) return []
    const reading = readVerb(view, token.index)
    if (/^(?:help|assist|aid)$/.test(token.lemma) && !isParty(view, reading.object)) return []
    const doers =
      [reading.actors, giversOf(view, reading.doer), predicateSubject(view, reading.doer)].find(
        found => found.length > 0,
      ) ?? []
    const recipients = supportedAt(view, reading.object)
    const kinds = kindsNamed([
      ...adverbsOf(view, token.index),
      ...wordsAround(view, reading.doer).filter(word => !/^(?:force|forces|special)$/.test(word)),
      verbKind(token.lemma),
    ])
    return supportDrafts(view, rule, {
      trigger: token.index,
      nodes: [reading.object, reading.doer].filter(at => at >= 0),
      backers: doers,
      recipients,
      kinds: kinds.length > 0 ? kinds : kindsBrought(view, token.index),
    })
  },
})

/** "has backed the government with drones and fighters": of what kind the support is. */
const kindsBrought = (view: SentenceView, verb: number): readonly BackingKind[] =>
  prepositionsOf(view, verb)
    .filter(({ preposition }) => preposition === 'with')
    .flatMap(phrase => kindsOfGoods(view, [phrase.object]) ?? [])

/** "backed by air strikes from a coalition": whose the means are. */
const giversOf = (view: SentenceView, means: number): readonly SentenceMention[] =>
  (MEANS.has(tokenAt(view, means).lemma) ? prepositionsOf(view, means) : [])
    .filter(({ preposition }) => preposition === 'from' || preposition === 'by')
    .flatMap(phrase => actorsAt(view, phrase.object))

const MEANS = words(
  'strike airstrike raid bombardment fire cover power warplane jet drone aircraft artillery weapon arm ammunition missile tank mercenary adviser advisor troop soldier fighter',
)

const PARTIES: ReadonlySet<string> = new Set(['ARMED_FORCE', 'GOVERNMENT'])

/** Help for a force or a government is support; help for people or a country may be bread. */
const isParty = (view: SentenceView, object: number): boolean =>
  actorsAt(view, object).some(({ entity }) => PARTIES.has(entity.type))

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
  lemmas: words(
    'support help aid assist back bolster defend reinforce protect prop shore restore reinstate rescue save train equip advise',
  ),
  read(view, token, rule) {
    if (token.upos !== 'VERB' || token.xpos !== 'VB') return []
    const head = token.dep === 'conj' ? tokenAt(view, token.head) : token
    if (!/^(?:advcl|acl|xcomp|relcl)$/.test(head.dep)) return []
    const above = tokenAt(view, head.head)
    const governor = isVerb(above) ? above : tokenAt(view, above.head)
    if (!isVerb(governor) || !PURSUING.has(governor.lemma)) return []
    const act = readVerb(view, governor.index)
    if (KEEPING.test(governor.lemma) && !MEN.test(tokenAt(view, act.object).lemma)) return []
    const inner =
      childBy(view, token.index, 'dobj') >= 0
        ? childBy(view, token.index, 'dobj')
        : childBy(view, token.index, 'nsubj')
    const helped = token.lemma === 'help' ? helpedTo(view, token.index) : null
    const recipients = helped?.recipients ?? (inner >= 0 ? supportedAt(view, inner) : [])
    const means = [
      ...wordsAround(view, act.object),
      ...childrenBy(view, act.object, 'compound').map(at => tokenAt(view, at).lower),
    ]
    const kinds = kindsNamed(means.map(word => (word === 'bombing' ? 'airstrikes' : word)))
    return supportDrafts(view, rule, {
      trigger: governor.index,
      nodes: [token.index, inner].filter(at => at >= 0),
      backers: act.actors.length > 0 ? act.actors : sentThere(view, act),
      recipients,
      kinds: kinds.length > 0 ? kinds : ['MILITARY'],
    })
  },
})

/** "soldiers have been deployed to help X": those sent, where nobody is said to have sent them. */
const sentThere = (view: SentenceView, { verb, targets }: VerbReading): readonly SentenceMention[] =>
  isPassive(view, verb) ? targets.filter(({ entity }) => entity.type === 'ARMED_FORCE') : []

/** "has troops there to support X", no "has to support X". */
const KEEPING = /^(?:have|keep|maintain)$/
const MEN = /^(?:troop|soldier|force|adviser|advisor|instructor|trainer|fighter|marine|commando|base)$/

const PURSUING = words(
  'begin launch start carry conduct fly mount deploy send move intervene step use wage arrive travel come ship dispatch be base station strike bomb hit attack target shell pound have keep maintain renew continue resume intensify employ',
)

const verbKind = (lemma: string): string =>
  lemma === 'arm' || lemma === 'equip'
    ? 'arms'
    : lemma === 'finance' || lemma === 'fund' || lemma === 'bankroll'
      ? 'financing'
      : /^recogni[sz]e$/.test(lemma)
        ? 'recognition'
        : lemma === 'endorse'
          ? 'political'
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
