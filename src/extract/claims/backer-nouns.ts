import type { SentenceMention } from '../document-analysis.js'
import type { Token } from '../syntax/sentence.js'
import { words } from '../words.js'
import { appositionsOf } from './grammar/appositions.js'
import { actorsAt, mentionFor } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childBy, childrenBy, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/surface-subject.js'
import { readVerb } from './grammar/verb-reading.js'
import { BACKER_NOUNS, CLIENT_NOUNS, kindsNamed } from './lexicon/backing-words.js'
import { supportDrafts, wordsAround } from './support.js'
import { triggerRule } from './trigger-rule.js'

/** "Moscow and Tehran are key backers of Assad", "Haftar's backers, Egypt and the UAE", "the rebels and their Turkish backers". */
export const backerNouns = triggerRule({
  name: 'backer-noun',
  version: 2,
  lemmas: new Set([...BACKER_NOUNS, ...CLIENT_NOUNS]),
  read(view, token, rule) {
    if (token.upos !== 'NOUN') return []
    const possessors = childrenBy(view, token.index, 'poss').flatMap(child => actorsAt(view, child))
    const nations = nationsBefore(view, token.index)
    const recipients = [
      ...possessors,
      ...prepositionsOf(view, token.index)
        .filter(each => each.preposition === 'of')
        .flatMap(each => actorsAt(view, each.object)),
    ]
    const subject =
      token.dep === 'attr'
        ? surfaceSubject(view, token.head)
        : token.dep === 'appos'
          ? describedBy(view, token)
          : token.dep === 'nsubj'
            ? namedBehind(view, token)
            : regarded(view, token)
    const named = [
      ...actorsAt(view, subject),
      ...appositionsOf(view, token.index).flatMap(child => actorsAt(view, child)),
    ]
    // "their Iranian backers": the adjective tells who backs whom the possessor is; "a US ally" is one of the US.
    const isOfNation = recipients.length === 0 || CLIENT_NOUNS.has(token.lemma)
    const owners = isOfNation ? [...recipients, ...nations] : recipients
    return supportDrafts(view, rule, {
      trigger: token.index,
      nodes: subject >= 0 ? [subject] : [],
      ...relation(token.lemma, isOfNation ? named : [...named, ...nations], owners),
      kinds: kindsNamed(wordsAround(view, token.index)),
    })
  },
})

/** "Iran is allied with Assad", "the rebels, allied to Eritrea": as an ally of the other. */
export const alliedWith = triggerRule({
  name: 'allied-with',
  version: 1,
  lemmas: words('ally align allied aligned'),
  read(view, token, rule) {
    if (token.upos !== 'VERB' && token.upos !== 'ADJ') return []
    // "sent allied fighters to X": whose they are is not said.
    if (token.dep === 'amod' && token.head > token.index) return []
    const object = tokenAt(view, childBy(view, token.index, 'dobj'))
    if (object.index > token.index && object.upos !== 'PRON') return []
    const others = prepositionsOf(view, token.index)
      .filter(({ preposition }) => preposition === 'with' || preposition === 'to')
      .flatMap(phrase => actorsAt(view, phrase.object))
    const subject =
      token.upos === 'VERB' ? readVerb(view, token.index).object : surfaceSubject(view, token.head)
    const named = subject >= 0 ? subject : surfaceSubject(view, token.index)
    return supportDrafts(view, rule, {
      trigger: token.index,
      nodes: [named],
      ...relation('ally', actorsAt(view, named), others),
      kinds: [],
    })
  },
})

/** "Russia and Iran, the backers of": a plural describes all that are joined. */
function describedBy(view: SentenceView, { head, xpos }: Token): number {
  let at = head
  while (xpos === 'NNS' && tokenAt(view, at).dep === 'conj') at = tokenAt(view, at).head
  return at
}

/** "Haftar's main backers are the UAE and Egypt": who they are. */
function namedBehind(view: SentenceView, { head }: Token): number {
  if (tokenAt(view, head).lemma !== 'be') return -1
  return childrenBy(view, head, 'attr', 'advcl', 'oprd').find(at => at > head && mentionFor(view, at)) ?? -1
}

/** "X is seen as a backer of", "views X as its proxy": whom the noun after "as" is said of. */
function regarded(view: SentenceView, { dep, head }: Token): number {
  const as = tokenAt(view, head)
  return dep === 'pobj' && as.lower === 'as' && REGARDING.has(tokenAt(view, as.head).lemma)
    ? readVerb(view, as.head).object
    : -1
}

const REGARDING = words('see view regard consider describe know portray perceive serve')

/** States that stand as adjectives before the noun: "Russian and Iranian backers". */
const nationsBefore = (view: SentenceView, noun: number): SentenceMention[] =>
  childrenBy(view, noun, 'amod', 'compound', 'nmod')
    .flatMap(child => [child, ...childrenBy(view, child, 'conj')])
    .map(child => mentionFor(view, child))
    .filter(found => found !== null)
    .filter(({ entity, last }) => entity.type === 'STATE' && last < noun)

/**
 * A backer backs whose backer it is, a patron's proxy is backed; of two allies the state backs the one that is none, and a force the
 * government.
 */
function relation(lemma: string, named: readonly SentenceMention[], owners: readonly SentenceMention[]) {
  if (CLIENT_NOUNS.has(lemma)) return { backers: owners, recipients: named }
  if (lemma !== 'ally' && lemma !== 'partner') return { backers: named, recipients: owners }
  return owners.some(isState) && !named.some(isState)
    ? { backers: owners.filter(isState), recipients: named.filter(isClient) }
    : {
        backers: named.filter(each => standsBy(each, owners)),
        recipients: owners.filter(each => !isState(each)),
      }
}

const isState = ({ entity }: SentenceMention): boolean => entity.type === 'STATE'
const isClient = ({ entity }: SentenceMention): boolean =>
  entity.type === 'ARMED_FORCE' || entity.type === 'GOVERNMENT'
const standsBy = ({ entity }: SentenceMention, owners: readonly SentenceMention[]): boolean =>
  entity.type === 'STATE' ||
  (entity.type === 'ARMED_FORCE' && owners.every(owner => owner.entity.type === 'GOVERNMENT'))
