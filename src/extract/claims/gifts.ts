import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { actorsAt, isActor, isPlace } from './grammar/participants.js'
import { isPassive } from './grammar/passive.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childBy, conjuncts, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { readVerb, type VerbReading } from './grammar/verb-reading.js'
import { HELP, kindsOfGoods } from './kinds-of-goods.js'
import { ARMS } from './lexicon/people.js'
import { supportDrafts } from './support.js'
import { triggerRule } from './trigger-rule.js'

/** Verbs that take the receiver as a first object: "granted Ukraine a loan". */
const WITH_TWO_OBJECTS = words(
  'give grant hand lend loan offer send sell supply promise pledge award provide',
)
/** Verbs that take the gift after "with": "supplied the rebels with weapons". */
const WITH_GIFT = words('provide supply equip furnish arm outfit reinforce')
const RECEIVING = words('receive get')
/** Verbs of handing over to someone: a state after "to" is the receiver, not only where the gift goes. */
const HANDING_OVER = words(
  'give grant hand lend offer sell supply promise pledge award provide donate deliver',
)

/** Of goods these count without naming them: "gave the government | billions". */
const AMOUNTS = words('billions millions thousands hundreds dozens tens scores')

/** "granted Ukraine a bailout", "supplied the rebels with weapons", "receives funds from Tehran". */
export const gifts = triggerRule({
  name: 'gift-verb',
  version: 1,
  lemmas: new Set([...WITH_TWO_OBJECTS, ...WITH_GIFT, ...RECEIVING, ...HANDING_OVER]),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const gift =
      givenBy(view, reading) ??
      receivedFrom(view, reading) ??
      giftWith(view, reading) ??
      firstObject(view, reading) ??
      givenTo(view, reading)
    if (!gift) return []
    const kinds = kindsOfGoods(view, gift.goods)
    if (kinds === null || (kinds.includes('INTELLIGENCE') && !gift.recipients.some(isAtWar))) return []
    return supportDrafts(view, rule, { trigger: token.index, nodes: gift.goods, ...gift, kinds })
  },
})

/** Information is support for who fights, and news for everyone else. */
const isAtWar = ({ entity }: SentenceMention): boolean =>
  /^(?:ARMED_FORCE|GOVERNMENT|STATE)$/.test(entity.type)

interface Gift {
  readonly goods: readonly number[]
  readonly backers: readonly SentenceMention[]
  readonly recipients: readonly SentenceMention[]
}

/** "Ukraine receives weapons from the United States". */
function receivedFrom(view: SentenceView, { verb, object, actors }: VerbReading): Gift | null {
  if (!RECEIVING.has(tokenAt(view, verb).lemma) || object < 0) return null
  const backers = [...prepositionsOf(view, object), ...prepositionsOf(view, verb)]
    .filter(({ preposition }) => preposition === 'from')
    .flatMap(phrase => actorsAt(view, phrase.object))
  // "the support it receives from X" is read at the noun.
  return HELP.has(tokenAt(view, object).lemma)
    ? null
    : { goods: conjuncts(view, object), backers, recipients: actors }
}

/** "The Kurds were given weapons by Germany". */
function givenBy(view: SentenceView, { verb, actors, targets }: VerbReading): Gift | null {
  const goods = childBy(view, verb, 'dobj')
  const given = goods >= 0 && WITH_TWO_OBJECTS.has(tokenAt(view, verb).lemma) && isPassive(view, verb)
  return given ? { goods: conjuncts(view, goods), backers: actors, recipients: targets } : null
}

/** "Iran provides the Houthis with weapons". */
function giftWith(view: SentenceView, { verb, object, actors }: VerbReading): Gift | null {
  if (!WITH_GIFT.has(tokenAt(view, verb).lemma)) return null
  const goods = [verb, object, verb + 1]
    .flatMap(at => prepositionsOf(view, at))
    .filter(({ preposition }) => preposition === 'with')
    .map(phrase => phrase.object)
  const named = mentionBehind(view, verb, view.tokens.length)
  const recipients = object >= 0 ? actorsAt(view, object) : named ? [named] : []
  return goods.length > 0 && recipients.length > 0 ? { goods, backers: actors, recipients } : null
}

/** "granted Ukraine a bailout": the parse knows the first object, or has it as a part of the second. */
function firstObject(view: SentenceView, { verb, object, actors }: VerbReading): Gift | null {
  if (!WITH_TWO_OBJECTS.has(tokenAt(view, verb).lemma) || object < 0 || isPassive(view, verb)) return null
  const dative = childBy(view, verb, 'dative')
  const parsed = dative >= 0 && tokenAt(view, dative).upos !== 'ADP' ? actorsAt(view, dative) : []
  const named = mentionBehind(view, verb, object)
  const first = named && beginsNewPhrase(view, named.last + 1, object) ? [named] : []
  const recipients = parsed.length > 0 ? parsed : first
  return recipients.length > 0 ? { goods: conjuncts(view, object), backers: actors, recipients } : null
}

/** "Ukraine | a loan", "Ukraine | Leopard tanks": no "UN | support", where the name only says whose it is. */
function beginsNewPhrase(view: SentenceView, at: number, object: number): boolean {
  const { upos, text, xpos, lower } = tokenAt(view, at)
  if (AMOUNTS.has(lower) || (upos === 'ADJ' && at < object)) return true
  if (upos === 'DET' || upos === 'NUM' || xpos === 'PRP$' || text === '$' || text === '€') return true
  return (
    ARMS.has(tokenAt(view, object).lemma) &&
    !prepositionsOf(view, object).some(({ preposition }) => preposition === 'to')
  )
}

/** "provided intelligence to Ukraine", "$1 billion in aid to the government". */
function givenTo(view: SentenceView, { verb, object, actors }: VerbReading): Gift | null {
  const { lemma } = tokenAt(view, verb)
  if (object < 0 || RECEIVING.has(lemma)) return null
  const phrases = [verb, object, ...prepositionsOf(view, object).map(phrase => phrase.object)].flatMap(at =>
    prepositionsOf(view, at),
  )
  const recipients = phrases
    .filter(({ preposition }) => preposition === 'to')
    .flatMap(phrase => actorsAt(view, phrase.object))
    .filter(found => HANDING_OVER.has(lemma) || !isPlace(found))
  return { goods: conjuncts(view, object), backers: actors, recipients }
}

/** The name right behind a verb, an article aside: no adjective, no possessor. */
function mentionBehind(view: SentenceView, verb: number, before: number): SentenceMention | null {
  const found = view.analysed.mentions.find(
    ({ first, last, mention }) =>
      mention.form !== 'PRONOUN' &&
      last < before &&
      (first === verb + 1 || (first === verb + 2 && tokenAt(view, verb + 1).upos === 'DET')) &&
      !/^(?:['’]s?|-)$/.test(tokenAt(view, last + 1).text),
  )
  const adjective = found && tokenAt(view, found.last).upos === 'ADJ' && found.entity.type === 'STATE'
  return found && isActor(found) && !adjective ? found : null
}
