import type { BackingKind } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { actorsAt } from './grammar/participants.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childrenBy, isVerb, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/surface-subject.js'
import { readVerb } from './grammar/verb-reading.js'
import { supportDrafts } from './support.js'
import { triggerRule } from './trigger-rule.js'

/** Verbs of taking a side with the prepositions that name it. */
const SIDING: Readonly<Record<string, RegExp>> = {
  side: /^with$/,
  stand: /^(?:behind|by|with)$/,
  rally: /^behind$/,
  throw: /^behind$/,
  put: /^behind$/,
}
const WEIGHT = /^(?:weight|support|backing|might|resource)$/

/** "sided with Haftar", "stands behind the government", "threw its weight behind the rebels". */
export const sidingVerbs = triggerRule({
  name: 'siding-verb',
  version: 1,
  lemmas: new Set(Object.keys(SIDING)),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const weight = childrenBy(view, token.index, 'dobj', 'conj').filter(at =>
      WEIGHT.test(tokenAt(view, at).lemma),
    )
    if ((token.lemma === 'throw' || token.lemma === 'put') && weight.length === 0) return []
    const recipients = [token.index, ...weight]
      .flatMap(at => prepositionsOf(view, at))
      .filter(({ preposition }) => SIDING[token.lemma]?.test(preposition))
      .flatMap(phrase => actorsAt(view, phrase.object))
    // People stand by each other at ceremonies; by a party only states and governments do.
    const standing = token.lemma === 'stand'
    return supportDrafts(view, rule, {
      trigger: token.index,
      nodes: weight,
      backers: standing ? reading.actors.filter(isState) : reading.actors,
      recipients: standing ? recipients.filter(({ entity }) => entity.type !== 'PERSON') : recipients,
      kinds: [],
    })
  },
})

const isState = ({ entity }: SentenceMention): boolean =>
  entity.type === 'STATE' || entity.type === 'GOVERNMENT'

/** What is done at someone's request is support where it is war. */
const FIGHTING = /^(?:fight|intervene|deploy|battle|bomb|strike)$/

/** Verbs that are done for someone's sake, and being there itself ("is on the army's side"). */
const ACTING = words(
  'fight intervene enter join deploy act tip turn shift swing send launch carry mobilize mobilise battle bomb strike be stand remain',
)

/** "intervened on the side of Assad", "fighting on Haftar's behalf", "turned the tide in favour of the government". */
export const forSomeonesSake = triggerRule({
  name: 'for-someone-s-sake',
  version: 2,
  lemmas: words('side behalf favour favor request invitation'),
  read(view, token, rule) {
    const preposition = tokenAt(view, token.head)
    const phrase = `${preposition.lower} ${token.lemma}`
    if (token.upos !== 'NOUN' || !/^(?:on side|on behalf|in favou?r|at request|at invitation)$/.test(phrase))
      return []
    const recipients = [
      ...childrenBy(view, token.index, 'poss').flatMap(at => actorsAt(view, at)),
      ...prepositionsOf(view, token.index)
        .filter(each => each.preposition === 'of')
        .flatMap(each => actorsAt(view, each.object)),
    ]
    const verb = governingVerb(view, preposition.head)
    if (verb < 0 || !ACTING.has(tokenAt(view, verb).lemma)) return []
    if (preposition.lower === 'at' && !FIGHTING.test(tokenAt(view, verb).lemma)) return []
    return supportDrafts(view, rule, {
      trigger: verb,
      nodes: [token.index],
      backers: actingFor(view, verb),
      recipients,
      kinds: STANDING.test(tokenAt(view, verb).lemma) ? [] : MILITARY,
    })
  },
})

const MILITARY: readonly BackingKind[] = ['MILITARY']
/** Who only stands by someone may do so by words. */
const STANDING = /^(?:be|remain|stand|side|come)$/

function governingVerb(view: SentenceView, from: number): number {
  for (let at = from, steps = 0; at >= 0 && steps < 3; steps += 1) {
    if (isVerb(tokenAt(view, at))) return at
    at = tokenAt(view, at).head
  }
  return -1
}

/** Who acts; of "intervened, turning the tide in favour of X" the one who intervened. */
function actingFor(view: SentenceView, verb: number): readonly SentenceMention[] {
  const own = readVerb(view, verb).actors
  return own.length > 0 ? own : actorsAt(view, surfaceSubject(view, verb))
}

/** "pledged allegiance to Islamic State", "declared their loyalty to the government": whoever does so fights for it. */
export const pledges = triggerRule({
  name: 'pledge-of-allegiance',
  version: 1,
  lemmas: words('allegiance loyalty fealty'),
  read(view, token, rule) {
    const verb = tokenAt(view, token.head)
    if (token.dep !== 'dobj' || !PLEDGING.has(verb.lemma)) return []
    const recipients = [token.index, verb.index]
      .flatMap(at => prepositionsOf(view, at))
      .filter(({ preposition }) => preposition === 'to')
      .flatMap(phrase => actorsAt(view, phrase.object))
    const { actors } = readVerb(view, verb.index)
    return supportDrafts(view, rule, {
      trigger: verb.index,
      nodes: [token.index],
      backers: actors.filter(({ entity }) => entity.type !== 'PERSON'),
      recipients,
      kinds: [],
    })
  },
})

const PLEDGING = words('pledge swear declare announce proclaim switch')
